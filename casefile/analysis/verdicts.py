"""The twelve words for how two claims sit together, strongest first (docs/case-format.md, The verdicts)."""

from enum import StrEnum


class Verdict(StrEnum):
    """How two claims on one matter sit together; a matter bears the strongest of its pairs."""

    CONFLICT = "conflict"
    CONTESTED = "contested"
    STRAINED = "strained"
    READINGS_DIFFER = "readings differ"
    TOLD_DIFFERENTLY = "told differently"
    DEPARTS = "departs"
    SEVERAL_ANSWERS = "several answers"
    CANNOT_TELL = "cannot tell"
    WORDED_DIFFERENTLY = "worded differently"
    OVERLAPPING = "overlapping"
    COMPATIBLE = "compatible"
    AGREE = "agree"


HARD = Verdict.CONFLICT
"""The one verdict that `≠` counts."""

SOFT = frozenset(
    {
        Verdict.CONTESTED,
        Verdict.STRAINED,
        Verdict.READINGS_DIFFER,
        Verdict.TOLD_DIFFERENTLY,
        Verdict.DEPARTS,
    }
)
"""The verdicts that are listed below the rule."""

RANK = {verdict: rank for rank, verdict in enumerate(Verdict)}
"""Where a verdict stands: 0 is the strongest."""


def is_clash(verdict: Verdict) -> bool:
    """Whether it is a conflict or one of the soft ones: then the positions bear letters."""
    return verdict is HARD or verdict in SOFT


def is_listed(verdict: Verdict) -> bool:
    """Whether a list of conflicts shows it without being asked for all: down to *cannot tell*."""
    return RANK[verdict] <= RANK[Verdict.CANNOT_TELL]
