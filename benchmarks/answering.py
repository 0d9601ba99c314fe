"""`python -m benchmarks.answering FOLDER`: what a fresh process takes that opens an index and answers, as JSON.

Every time is a pair: seconds of the wall clock, and of the processor. `rg -F`, the whole process, is run over the same
text again and again in between, so that what else goes on in the machine slows both alike.
"""

import json
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from casefile.search.embedded.opening import open_index
from casefile.search.engine import Index
from casefile.search.find import find

HITS = 10
BETWEEN = 25
"""Queries between two runs of rg, each for the next of them."""
NOWHERE = "xyzzyxyzzy"
"""A word that stands nowhere."""
FILTERS = (
    "-{common}",
    "is:transcript",
    "is:precis {common}",
    "src:source-7",
    "by:person-1 {common}",
    "when:1938",
    "when:../1937 {common}",
    "who:person-0",
    "-who:person-0 {common}",
    "who:person-0 -is:precis when:1930",
    '"{common} {next}" -{third}',
)
"""What leaves very much or very little; in place of the names in brackets stand the commonest words."""

Given = TypeVar("Given")
Times = tuple[float, float]
"""Seconds of the wall clock, and of the processor."""


def answer(folder: Path) -> dict[str, Any]:
    """Open the index, and answer all that is asked: times by what was asked, ranks, and memory in MB."""
    asked = json.loads((folder / "asked").read_text(encoding="utf-8"))
    first, index = _first(folder, asked["queries"][0]["typed"])
    rg: list[Times | None] = []
    pasted, ranks = [], []
    for number, one in enumerate(asked["queries"]):
        rg += [ripgrep(folder / "text", one["typed"])] if not number % BETWEEN else []
        hits, times = timed(partial(find, index, one["typed"], HITS))
        pasted.append(times)
        held = (at for at, hit in enumerate(hits.hits, 1) if one["meant"] in hit.text.lower().replace(",", ""))
        ranks.append([one["kind"], next(held, 0)])
    keys, pauses = [], []
    for span in asked["spans"]:
        rg.append(ripgrep(folder / "text", span))
        keys += [timed(partial(find, index, span[:end], HITS, is_quick=True))[1] for end in range(1, len(span) + 1)]
        pauses.append(timed(partial(find, index, span, HITS))[1])
    prefixes = [one for one in asked["queries"] if one["kind"] == "prefix of a name"]
    return {
        "times": {"first": [first], "pasted": pasted, "keys": keys, "pauses": pauses, "rg": [one for one in rg if one]},
        "filters": {query: timed(partial(find, index, query, HITS))[1] for query in _filtered(index)},
        "ranks": ranks + [["  among completions", _place(index, one)] for one in prefixes],
        "possible": [min(1.0, HITS / _fitting(index, one)) for one in prefixes],
        "memory": _anonymous(),
    }


def timed(work: Callable[[], Given]) -> tuple[Given, Times]:
    """What work gives, and its times."""
    wall, processor = time.perf_counter(), time.process_time()
    given = work()
    return given, (time.perf_counter() - wall, time.process_time() - processor)


def ripgrep(text: Path, query: str = NOWHERE) -> Times | None:
    """The times of `rg -F` for a query, the whole process; None where there is no rg."""
    command = shutil.which("rg")
    if command is None:
        return None
    wall, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([command, "-F", "-c", "--", query, str(text)], check=False, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - wall, processor


def _first(folder: Path, query: str) -> tuple[Times, Index]:
    """The times to open the index and to give the first answer, and the index."""

    def opened() -> Index:
        index = open_index(folder / "index")
        assert index is not None
        find(index, query, HITS)
        return index

    index, times = timed(opened)
    return times, index


def _filtered(index: Index) -> Iterator[str]:
    words = sorted(_common(index), key=index.engine.frequency, reverse=True)
    for query in FILTERS:
        yield query.format(common=words[0], next=words[1], third=words[2])
    yield f"{words[1]} -{words[0]}"


def _common(index: Index) -> Sequence[str]:
    """Some of the commonest words."""
    return [word for letter in "abdefghiklmnoprstuvz" for word in islice(index.engine.words_beginning(letter), 1)]


def _place(index: Index, one: dict[str, str]) -> int:
    """The place of the name that was meant among the words that begin so, the commonest first."""
    words = islice(index.engine.words_beginning(one["typed"]), HITS)
    return next((at for at, word in enumerate(words, 1) if word == one["meant"]), 0)


def _fitting(index: Index, one: dict[str, str]) -> int:
    """How many names begin so that are as rare as the one that was meant, or rarer."""
    most = index.engine.frequency(one["meant"])
    return sum(index.engine.frequency(word) <= most for word in index.engine.words_beginning(one["typed"]))


def _anonymous() -> float:
    """Anonymous memory of this process in MB; 0 where the system does not tell."""
    smaps = Path("/proc/self/smaps_rollup")
    lines = smaps.read_text(encoding="ascii").splitlines() if smaps.exists() else []
    return sum(int(line.split()[1]) for line in lines if line.startswith("Anonymous:")) / 1e3


if __name__ == "__main__":
    print(json.dumps(answer(Path(sys.argv[1]))))
