"""Words that transcripts share, over made transcripts of up to 50,000 passages: running text, then formulas.

Run as a script with a case folder, it finds them once and prints the processor seconds it took.
"""

import sys
from pathlib import Path

from benchmarks.growth import report as report_growth
from benchmarks.growth import seconds_of
from benchmarks.reused import write_registers, write_transcripts
from casefile.analysis.reuse import find_reuse
from casefile.loading.case import load_case

SIZES = (12_500, 25_000, 50_000)
BAR = "30 s, 1 GB"


def report() -> list[str]:
    """The lines to print."""
    module = "benchmarks.reusing"
    return [
        *report_growth(module, "shared words by passages of running text", write_transcripts, SIZES, BAR, runs=3),
        *report_growth(module, "shared words by passages of formulas", write_registers, SIZES, BAR, runs=1),
    ]


if __name__ == "__main__":
    loaded, _ = load_case(Path(sys.argv[1]))
    print(seconds_of(lambda: find_reuse(loaded)))
