"""Positions by ids of their own: the matter and the letter, `sedov-dies.date:a`. Letters move when claims are added."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from casefile.present.view import View

JOINT = ":"
"""No id of a matter has one."""


def position_id(matter: str, letter: str) -> str:
    """The id of the position of a letter; empty where positions have none."""
    return f"{matter}{JOINT}{letter}" if letter else ""


def matter_and_letter(id_: str) -> tuple[str, str]:
    """The matter and the letter of a position; two empty texts for any other id."""
    matter, joint, letter = id_.rpartition(JOINT)
    return (matter, letter) if joint and matter and letter else ("", "")


def is_position(view: "View", id_: str) -> bool:
    """Whether an id is that of a position; while the conflicts are uncounted, whether it may be."""
    matter, letter = matter_and_letter(id_)
    if view.conflicts is None:
        return matter in view.matters
    conflict = view.of_matter.get(matter)
    return conflict is not None and any(position.letter == letter for position in conflict.positions)


def moved_position(before: "View", after: "View", id_: str) -> str:
    """The id of the position that holds what one held before, should letters have moved: of several the likest one.

    Empty where nobody gives its values any more, or nothing clashes; any other id is given back as it is.
    """
    matter, letter = matter_and_letter(id_)
    held = _values(before, matter).get(letter)
    if held is None:
        return id_
    now = _values(after, matter)
    likest = max(now, key=lambda one: (len(now[one] & held), -len(now[one] - held)), default="")
    return position_id(matter, likest) if likest and now[likest] & held else ""


def _values(view: "View", matter: str) -> dict[str, frozenset[tuple[str, ...]]]:
    """The values of every position on a matter, by its letter."""
    conflict = view.of_matter.get(matter)
    positions = conflict.positions if conflict else ()
    return {position.letter: frozenset(value.value for value in position.values) for position in positions}
