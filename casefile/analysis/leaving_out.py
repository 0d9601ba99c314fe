"""“What if we ignore this?”: a case without an account, a root, a link or a codename.

The records stay, so that they can still be read; what is derived goes without them. A source that is left out tells
nothing, a chain that reaches a person or source left out ends nowhere, a passage left out rests on nothing known, and
a name left out is nobody's.
"""

from collections.abc import Iterable
from dataclasses import replace

from casefile.model.case import Case
from casefile.model.claims import Claim


def leave_out(case: Case, ids: Iterable[str]) -> Case:
    """The case with these ids left out, and none but these: sources, people, passages, or names as written."""
    return replace(case, left_out=frozenset(ids))


def is_told(case: Case, claim: Claim) -> bool:
    """Whether a claim counts: its source is not left out. Our own plain statements always count."""
    return not case.left_out or claim.source not in case.left_out
