"""Work to do: questions on which the accounts differ in words only, so that nobody knows whether they disagree."""

from collections.abc import Iterable

from casefile.analysis.conflicts import Conflict
from casefile.analysis.verdicts import Verdict


def find_unnamed_answers(conflicts: Iterable[Conflict]) -> tuple[Conflict, ...]:
    """Those whose strongest verdict is *worded differently*: name the answers, and they can be compared."""
    return tuple(conflict for conflict in conflicts if conflict.verdict is Verdict.WORDED_DIFFERENTLY)
