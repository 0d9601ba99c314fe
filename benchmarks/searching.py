"""`python -m benchmarks.searching [SIZE ...]`: the index on disk, over made corpora, against rg, fzf and SQLite FTS5.

A pasted query comes at once and is answered thoroughly; each prefix of a span in typing is a keystroke, which has a
quick answer, and the whole span a thorough one on a pause. Recall is that of thorough answers. Multiples are of the
median of `rg -F`, the whole process over the same text, run for these very queries again and again in between, and by
the same clock; where rg is not installed, times stand alone.
"""

import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from statistics import mean, median, quantiles
from tempfile import TemporaryDirectory
from typing import Any

from msgspec.structs import asdict, replace

from benchmarks import rivals
from benchmarks.answering import Times, ripgrep, timed
from benchmarks.corpus import PASSAGES_IN_FILE, archive, corpus
from benchmarks.queries import queries, typed_spans
from casefile.search.embedded.opening import open_index
from casefile.search.embedded.writing import replace_unit, write_index
from casefile.search.entries import Entry
from casefile.search.find import find

SIZES = (10_000, 100_000)
PER_KIND, SPANS = 50, 40
BUILDS = 3
KILLS = 50
MEASURED_AT = 1_000_000
"""Passages for which the bars are set."""
_BAR = re.compile(r" \(bars? [^)]*\)")
CLOCKS = ("wall clock", "processor")

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
        lines += _building(folder, entries, megabytes)
        answers = _answers(folder)
        lines += _recall(answers) + _times(answers)
        lines += [*_replacement(folder, entries), _killed(folder, kills)]
        pasted = median(wall for wall, _ in answers["times"]["pasted"])
        lines += rivals.report(folder, text, entries, [one["typed"] for one in asked], pasted)
        return lines if size >= MEASURED_AT else [_BAR.sub("", line) for line in lines]


def _building(folder: Path, entries: Sequence[Entry], megabytes: float) -> list[str]:
    """Tantivy alone, without and with places, and our index, each made anew in turns; medians."""
    makers: dict[str, Callable[[Path, Sequence[Entry]], None]] = {
        "alone": rivals.index_alone,
        "alone, with places": partial(rivals.index_alone, has_places=True),
        "index": write_index,
    }
    times: dict[str, list[Times]] = {made: [] for made in makers}
    for _ in range(BUILDS):
        for made, make in makers.items():
            shutil.rmtree(folder / made, ignore_errors=True)
            times[made].append(timed(partial(make, folder / made, entries))[1])
    size = sum(path.stat().st_size for path in (folder / "index").rglob("*") if path.is_file()) / 1e6
    lines = []
    for clock, name in enumerate(CLOCKS):
        alone, placed, ours = (median(one[clock] for one in taken) for taken in times.values())
        told = f"{ours:.1f} s, {ours / alone:.2f} times tantivy alone (bar 2), {ours / placed:.2f} times it with places"
        lines.append(f"  build by the {name}: {told}; {megabytes / ours:.1f} MB/s")
    return [
        *lines,
        f"  index {size:.0f} MB, {size / megabytes:.2f} times the text (bar 2)",
    ]


def _answers(folder: Path) -> Answers:
    """What a fresh process measures (see `benchmarks.answering`)."""
    command = [sys.executable, "-m", "benchmarks.answering", str(folder)]
    answers: Answers = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return answers


def _recall(answers: Answers) -> list[str]:
    kinds: dict[object, list[float]] = {}
    for kind, rank in answers["ranks"]:
        kinds.setdefault(kind, []).append(rank)
    lines = [f"  {'recall at':<24} {'1':>5} {'5':>5} {'10':>5}"]
    for kind, ranks in kinds.items():
        shares = (sum(0 < rank <= most for rank in ranks) / len(ranks) for most in (1, 5, 10))
        lines.append(f"    {kind:<22} " + " ".join(f"{share:5.2f}" for share in shares))
    return [*lines, f"    a prefix fits many names: ten rare ones each once would find {mean(answers['possible']):.2f}"]


def _times(answers: Answers) -> list[str]:
    """Times of the processor, then of the wall clock; multiples of the median of rg by the same clock."""
    lines = []
    for clock, name in enumerate(CLOCKS):
        taken = {what: [one[clock] for one in times] for what, times in answers["times"].items()}
        filters = [times[clock] for times in answers["filters"].values()]
        (first,) = taken["first"]
        unit = median(taken["rg"]) if taken["rg"] else None
        lines.append(
            f"  by the {name}{f', in ms and times rg -F, which takes {unit * 1e3:.1f} ms' if unit else ', in ms'}"
        )
        lines += [
            _spread("keystroke, quick answer", taken["keys"], unit, "bars 0.2 and 0.6"),
            _spread("on a pause, thorough", taken["pauses"], unit, "no bar"),
            _spread("pasted query", taken["pasted"], unit, "bar 1.8 at p95"),
            _spread("with filters, each anew", filters, unit, "bar 200 ms"),
            f"    {'open and first answer':<26} {first * 1e3:11.1f}{_times_of(first, unit)} (bar 5.5)",
        ]
    slowest = max(answers["filters"], key=lambda query: answers["filters"][query])
    return [*lines, f"  slowest filter: {slowest}", f"  anonymous memory {answers['memory']:.0f} MB (bar 60)"]


def _spread(what: str, seconds: Sequence[float], unit: float | None, bars: str) -> str:
    named = (("p50", median(seconds)), ("p95", min(max(seconds), quantiles(seconds, n=20)[-1])))
    told = "  ".join(f"{name} {one * 1e3:7.1f}{_times_of(one, unit)}" for name, one in named)
    return f"    {what:<26} {told}  maximum {max(seconds) * 1e3:5.0f} ({bars})"


def _times_of(seconds: float, unit: float | None) -> str:
    return f" {seconds / unit:6.2f}" if unit else ""


def _replacement(folder: Path, entries: Sequence[Entry]) -> list[str]:
    """One source replaced: by its passages in another order, and by ones that have other words throughout."""
    lines = []
    for what, change in {"in another order": _shuffled, "by other words": _reworded}.items():
        times = [timed(partial(replace_unit, folder / "index", change(entries, number)))[1] for number in range(5)]
        units = [one for one in (ripgrep(folder / "text") for _ in range(5)) if one]
        told = []
        for clock, name in enumerate(CLOCKS):
            seconds, unit = median(one[clock] for one in times), median(one[clock] for one in units) if units else None
            told.append(f"{name} {seconds * 1e3:.0f} ms{_times_of(seconds, unit)}")
        lines.append(f"  one file replaced {what}: {', '.join(told)} (bar 3.5)")
    return lines


def _shuffled(entries: Sequence[Entry], number: int) -> list[Entry]:
    source = list(entries[number * PASSAGES_IN_FILE : (number + 1) * PASSAGES_IN_FILE])
    random.Random(number).shuffle(source)
    return source


def _reworded(entries: Sequence[Entry], number: int) -> list[Entry]:
    start = (20 + number) * PASSAGES_IN_FILE
    source = entries[number * PASSAGES_IN_FILE : (number + 1) * PASSAGES_IN_FILE]
    others = entries[start : start + PASSAGES_IN_FILE]
    return [replace(one, text=other.text) for one, other in zip(source, others, strict=True)]


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


if __name__ == "__main__":
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if sys.argv[1:2] == ["write"]:
        write(Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
    else:
        sizes = sys.argv[1:] or list(map(str, SIZES))
        if not all(size.isdecimal() and int(size) >= SIZES[0] for size in sizes):
            sys.exit(f"benchmarks.searching takes numbers of passages, each {SIZES[0]:,} or more")
        for wanted in map(int, sizes):
            print("\n".join(report(wanted)), flush=True)
