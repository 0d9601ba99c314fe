"""`python -m benchmarks.searching [SIZE ...]`: the index on disk, over made corpora, against rg, fzf and SQLite FTS5.

A pasted query comes at once and is answered thoroughly; each prefix of a span in typing is a keystroke, which has a
quick answer, and the whole span a thorough one on a pause. Recall is that of thorough answers. Multiples are of
`rg -F`, the whole process over the same text in the same run; where rg is not installed, times stand alone.
"""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any

from msgspec.structs import asdict

from benchmarks import rivals
from benchmarks.corpus import PASSAGES_IN_FILE, archive, corpus
from benchmarks.queries import queries, typed_spans
from casefile.search.embedded.opening import open_index
from casefile.search.embedded.writing import replace_unit, write_index
from casefile.search.entries import Entry
from casefile.search.find import find

SIZES = (10_000, 100_000)
PER_KIND, SPANS = 50, 40
KILLS = 50
HITS = 10

Answers = dict[str, Any]
"""What the process that answers has measured, by name."""


def report(size: int, kills: int = KILLS) -> list[str]:
    """The table of one corpus."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        entries = list(archive(size))
        text = folder / "text"
        text.write_text("".join(f"{entry.text}\n" for entry in entries), encoding="utf-8")
        megabytes = text.stat().st_size / 1e6
        lines = [f"{size:,} passages, {megabytes:.1f} MB, {PER_KIND} queries of each kind"]
        asked = [asdict(one) for one in queries(entries, PER_KIND)]
        (folder / "asked").write_text(
            json.dumps({"queries": asked, "spans": [*typed_spans(entries, SPANS)]}), encoding="utf-8"
        )
        yardstick = rivals.ripgrep(text, entries)
        lines += _building(folder, entries, megabytes)
        answers = _answers(folder)
        lines += _recall(answers) + _times(answers, yardstick)
        lines += [_replacement(folder, entries, yardstick), _killed(folder, kills)]
        return lines + rivals.report(folder, text, entries, [one["typed"] for one in asked])


def _building(folder: Path, entries: Sequence[Entry], megabytes: float) -> list[str]:
    alone = _seconds(lambda: rivals.index_alone(folder / "alone", entries))
    shutil.rmtree(folder / "alone")
    seconds = _seconds(lambda: write_index(folder / "index", entries))
    size = sum(path.stat().st_size for path in (folder / "index").rglob("*") if path.is_file()) / 1e6
    return [
        f"  build {seconds:.1f} s, {megabytes / seconds:.1f} MB/s, {seconds / alone:.1f} times tantivy alone (bar 2)",
        f"  index {size:.0f} MB, {size / megabytes:.2f} times the text (bar 2)",
    ]


def _answers(folder: Path) -> Answers:
    """What a fresh process measures (see `answer`)."""
    told = subprocess.run(
        [sys.executable, "-m", "benchmarks.searching", "answer", str(folder)], check=True, capture_output=True
    )
    answers: dict[str, list[list[float]]] = json.loads(told.stdout)
    return answers


def answer(folder: Path) -> None:
    """Open the index and answer all queries; print ranks, seconds and memory as JSON."""
    asked = json.loads((folder / "asked").read_text(encoding="utf-8"))
    started = time.perf_counter()
    index = open_index(folder / "index")
    assert index is not None
    find(index, asked["queries"][0]["typed"], HITS)
    first = time.perf_counter() - started
    ranks, pasted, keys, pauses = [], [], [], []
    for one in asked["queries"]:
        started = time.perf_counter()
        hits = find(index, one["typed"], HITS).hits
        pasted.append([time.perf_counter() - started])
        held = (at for at, hit in enumerate(hits, 1) if one["meant"] in hit.text.lower().replace(",", ""))
        ranks.append([one["kind"], next(held, 0)])
    for span in asked["spans"]:
        for end in range(1, len(span) + 1):
            started = time.perf_counter()
            find(index, span[:end], HITS, is_quick=True)
            keys.append([time.perf_counter() - started])
        started = time.perf_counter()
        find(index, span, HITS)
        pauses.append([time.perf_counter() - started])
    measured = {"first": [[first]], "pasted": pasted, "keys": keys, "pauses": pauses, "memory": [[_anonymous()]]}
    print(json.dumps({"ranks": ranks, **measured}))


def _anonymous() -> float:
    """Anonymous memory of this process in MB; 0 where the system does not tell."""
    smaps = Path("/proc/self/smaps_rollup")
    lines = smaps.read_text(encoding="ascii").splitlines() if smaps.exists() else []
    return sum(int(line.split()[1]) for line in lines if line.startswith("Anonymous:")) / 1e3


def _recall(answers: Answers) -> list[str]:
    kinds: dict[object, list[float]] = {}
    for kind, rank in answers["ranks"]:
        kinds.setdefault(kind, []).append(rank)
    lines = [f"  {'recall at':<24} {'1':>5} {'5':>5} {'10':>5}"]
    for kind, ranks in kinds.items():
        shares = (sum(0 < rank <= most for rank in ranks) / len(ranks) for most in (1, 5, 10))
        lines.append(f"    {kind:<22} " + " ".join(f"{share:5.2f}" for share in shares))
    return lines


def _times(answers: Answers, yardstick: float | None) -> list[str]:
    keys, pauses, pasted = ([seconds for (seconds,) in answers[name]] for name in ("keys", "pauses", "pasted"))
    first, memory = answers["first"][0][0], answers["memory"][0][0]
    return [
        _spread("keystroke, quick answer", keys, yardstick, "bars 0.2 and 0.6"),
        _spread("then on a pause, thorough answer", pauses, yardstick, "no bar"),
        _spread("pasted query", pasted, yardstick, "bar 1.8 at p95"),
        f"  open and first answer {first * 1e3:.0f} ms{_times_of(first, yardstick)} (bar 5.5)",
        f"  anonymous memory {memory:.0f} MB (bar 60)",
    ]


def _spread(what: str, seconds: Sequence[float], yardstick: float | None, bars: str) -> str:
    p95 = quantiles(seconds, n=20)[-1]
    told = (
        f"{name} {one * 1e3:.1f} ms{_times_of(one, yardstick)}"
        for name, one in (("p50", median(seconds)), ("p95", p95))
    )
    return f"  {what}: {', '.join(told)}, maximum {max(seconds) * 1e3:.0f} ms ({bars})"


def _times_of(seconds: float, yardstick: float | None) -> str:
    return f", {seconds / yardstick:.2f} times rg" if yardstick else ""


def _replacement(folder: Path, entries: Sequence[Entry], yardstick: float | None) -> str:
    """One source replaced, by one whose passages are in another order."""
    times = []
    for number in range(5):
        source = list(entries[number * PASSAGES_IN_FILE : (number + 1) * PASSAGES_IN_FILE])
        random.Random(number).shuffle(source)
        times.append(_seconds(partial(replace_unit, folder / "index", source)))
    seconds = median(times)
    return f"  one file replaced {seconds * 1e3:.0f} ms{_times_of(seconds, yardstick)} (bar 3.5)"


def write(root: Path, count: int, kept: int) -> None:
    """Write the index of a small corpus, whose passages before the last `kept` stand the other way round."""
    entries = list(corpus(count))
    write_index(root, [*reversed(entries[:-kept]), *entries[-kept:]] if kept else entries)


def _killed(folder: Path, kills: int) -> str:
    """An index in the writing, killed at random moments; each time it has to be right, or none."""
    root, count, chance = folder / "killed", 2_000, random.Random(1)
    entries, right = list(corpus(count)), 0
    write_index(root, entries)
    words = [chance.choice(entries).text.split()[2] for _ in range(5)]
    before = [_found(root, word) for word in words]
    usable = 0
    for number in range(kills):
        command = [
            sys.executable,
            "-m",
            "benchmarks.searching",
            "write",
            str(root),
            str(count),
            str(number % 2 * 1_500),
        ]
        writer = subprocess.Popen(command)
        time.sleep(chance.uniform(0.2, 1.2))
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        found = [_found(root, word) for word in words]
        usable += None not in found
        right += all(one is None or one == was for one, was in zip(found, before, strict=True))
    return f"  killed while indexing {kills} times: {right} times right, {usable} times at once from the index"


def _found(root: Path, word: str) -> set[str] | None:
    index = open_index(root)
    return None if index is None else {hit.id for hit in find(index, f"={word}", 10_000).hits}


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if sys.argv[1:2] == ["answer"]:
        answer(Path(sys.argv[2]))
    elif sys.argv[1:2] == ["write"]:
        write(Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
    else:
        for wanted in [int(size) for size in sys.argv[1:]] or SIZES:
            print("\n".join(report(wanted)), flush=True)
