"""What is compared: the place that `c` leads to."""

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from casefile.present.position_ids import matter_and_letter
from casefile.tui.places import Choice, Place

if TYPE_CHECKING:
    from casefile.tui.opening import Opened

EVERYTHING = "*"
"""What accounts are compared on where nothing but accounts is marked: all that two of them tell."""


SHARPEST = "≠"
"""Stands beside them where the rows that clash most sharply are to come first."""


def abouts_in(side: str) -> tuple[str, ...]:
    """What the side of a place compares accounts on."""
    return tuple(id_ for id_ in side.split() if id_ != SHARPEST)


def compare_place(opened: "Opened", marked: AbstractSet[str], subject: str) -> Place | None:
    """Accounts side by side: those marked, else all; on what is marked, else on what is in hand, else on everything.

    Marked positions are columns, too, on the records that they are about. None where there is nothing to compare.
    """
    sources = [id_ for id_ in opened.view.case.sources if id_ in marked]
    abouts = [id_ for id_ in dict.fromkeys(opened.comparable_ids) if id_ in marked]
    positions = sorted(filter(opened.is_position, marked))
    if positions and len(positions) + len(sources) > 1:
        return _positions_place(opened, positions, sources, abouts)
    if not abouts and opened.can_compare(subject) and subject not in opened.untold:
        return Place("compare", subject, choices=_choices(sources))
    if not abouts and len(sources) > 1:
        abouts = [EVERYTHING]
    at = subject if subject in abouts else next(iter(abouts), "")
    return Place("compare", at, choices=_choices(sources), side=" ".join(abouts)) if abouts else None


def _positions_place(opened: "Opened", positions: list[str], sources: list[str], abouts: list[str]) -> Place:
    matters = [matter_and_letter(id_)[0] for id_ in positions]
    told = (opened.view.matters[id_].about or id_ for id_ in matters)
    side = " ".join(abouts or dict.fromkeys(told))
    return Place("compare", matters[0], choices=_choices([*positions, *sources]), side=side)


def _choices(sources: list[str]) -> tuple[Choice, ...]:
    return tuple(Choice("sources", id_) for id_ in sources)
