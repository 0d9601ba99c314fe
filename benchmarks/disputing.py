"""Conflicts, the roots behind every position, and hypotheses, over made cases of up to 20,000 claims.

Run as a script with a case folder, it works them out once and prints the processor seconds it took.
"""

import sys
from pathlib import Path

from benchmarks.disputed import write_disputed
from benchmarks.growth import report as report_growth
from benchmarks.growth import seconds_of
from casefile.analysis.conflicts import find_conflicts
from casefile.analysis.hypotheses import weigh
from casefile.loading.case import load_case
from casefile.model.case import Case
from casefile.model.uncollected import uncollected

SIZES = (5_000, 10_000, 20_000)


def report() -> list[str]:
    """The lines to print."""
    title = "conflicts, roots and hypotheses by claims"
    return report_growth("benchmarks.disputing", title, write_disputed, SIZES, "1 s")


def work_out(case: Case) -> int:
    """The number of roots behind all the positions; and the hypotheses weighed. Nothing is collected meanwhile, as
    where a view counts its conflicts.
    """
    with uncollected():
        weigh(case)
        return sum(len(one.witnesses.roots) for conflict in find_conflicts(case) for one in conflict.positions)


if __name__ == "__main__":
    loaded, _ = load_case(Path(sys.argv[1]))
    print(seconds_of(lambda: work_out(loaded)))
