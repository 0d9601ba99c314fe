"""Work on made cases of three sizes, each in a fresh process: its time, its memory, and how it grows with the size."""

import sys
import time
from collections.abc import Callable, Sequence
from math import log
from pathlib import Path
from statistics import median
from subprocess import check_output
from tempfile import TemporaryDirectory

from benchmarks.measure import run

RUNS = 5


def report(
    module: str, title: str, write: Callable[[Path, int], None], sizes: Sequence[int], bar: str, runs: int = RUNS
) -> list[str]:
    """A line for each size, then the growth: the power of the size with which the time grows, 1 where it is linear.

    `module` is run as a script with a case folder; it prints the processor seconds of the work, loading aside.
    """
    seconds, lines = [], [f"{title}, processor time, median of {runs}"]
    for size in sizes:
        with TemporaryDirectory() as name:
            write(Path(name), size)
            command = [sys.executable, "-m", module, name]
            seconds.append(median(float(check_output(command)) for _ in range(runs)))
            peak = run(command).peak
        beside = f"  (bar {bar})" if size == sizes[-1] else ""
        lines.append(f"  {size:>7,} {seconds[-1] * 1000:7.0f} ms, peak memory {peak:4.0f} MiB{beside}")
    power = log(seconds[-1] / seconds[0]) / log(sizes[-1] / sizes[0])
    return [*lines, f"  grows with the size to the power of {power:.2f}"]


def seconds_of(work: Callable[[], object]) -> float:
    """The processor seconds that a piece of work takes."""
    started = time.process_time()
    work()
    return time.process_time() - started
