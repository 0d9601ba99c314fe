"""Our own plain statements must not clash: what nobody is cited for is no conflict of accounts but a mistake."""

from collections.abc import Iterator
from itertools import combinations

from casefile.analysis.comparing import Comparer
from casefile.analysis.index import Index
from casefile.analysis.labels import label
from casefile.analysis.verdicts import HARD
from casefile.model.case import Case, matters_of
from casefile.model.problems import Problem

MOST_STATEMENTS = 50
"""So many statements of our own on one matter are compared."""


def check_own_statements(case: Case) -> Iterator[Problem]:
    """An error for every plain statement that cannot hold together with an earlier one on the same matter."""
    index = Index(case)
    for matter in matters_of(case):
        own = [claim for claim in matter.claims if claim.passage is None][:MOST_STATEMENTS]
        if len(own) < 2:
            continue
        comparer = Comparer(index, matter)
        for one, other in combinations(own, 2):
            if comparer.compare(one, other).verdict is HARD:
                has, has_too = (label(case, matter, claim) for claim in (one, other))
                yield Problem(
                    severity="error",
                    location=other.location,
                    message=f"our own statements on {matter.id} clash: {has_too} here, {has} at {one.location}",
                    mend="leave one of them out, or cite who says it with “in”",
                )
