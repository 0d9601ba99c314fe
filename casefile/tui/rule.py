"""The rule over a pane: its number, name, count and position, and the names of the panes it stands before."""

from typing import NamedTuple

from rich.cells import cell_len

from casefile.tui.cells import Painted, Part, cells, cut, fill, tame

SHORTEST_NOTE = 12
"""Cells below which what is left of a note says nothing."""


POSITION = 24
"""Cells that a rule keeps for its strokes and for where in its rows the pane is."""


class Heading(NamedTuple):
    """What the rule over a pane says."""

    name: str = ""
    note: str = ""
    """At the right: what the pane shows, and why."""
    others: tuple[str, ...] = ()
    """The panes that have no room of their own now, with their counts."""
    role: str = ""
    """The role of the name, where it is not that of the rule."""


def rule(heading: Heading, position: str, width: int, *, is_focused: bool) -> Painted:
    """The heading as a rule, heavy while the pane is in hand. Where room lacks the note gives way, then other panes.

    Of “line 1 of 9” the first word gives way before all of it does, and what is above before what is below.
    """
    stroke, role = ("━", "rule-focused") if is_focused else ("─", "rule")
    name = tame(heading.name)
    room = width - cell_len(name) - 5
    ends = _fitting([tame(other) for other in heading.others], room)
    room -= cells(ends) + 2 * len(ends)
    note = cut(tame(heading.note), max(room - cell_len(position) - 6, 0))
    shorter = (position, position.removeprefix("line "), _in_figures(position), without_above(position))
    position = next((text for text in shorter if cell_len(text) + 2 <= room), position)
    notes = [text for text in (note if len(note) >= SHORTEST_NOTE or note == heading.note else "", position) if text]
    last = f" {'   '.join(notes)} "
    after = _joined([*ends, *([Part(last, "rule")] if notes and cell_len(last) <= room else [])], role, stroke)
    before = (
        (Part(stroke, role), Part(f" {cut(name, width - cells(after) - 3)} ", heading.role or role)) if name else ()
    )
    return fill((*before, Part(stroke * max(width - cells(before) - cells(after), 1), role), *after), width)


def without_above(position: str) -> str:
    """“↓ 36 more” of “↑ 3  ↓ 36 more”; any other position as it is."""
    head, above, rest = position.partition("↑")
    _, below, number = rest.partition("↓")
    return f"{head}{below}{number}" if above and below else position


def _in_figures(position: str) -> str:
    """“↑ 3  ↓ 36” of “↑ 3  ↓ 36 more”; any other position as it is."""
    return position.removesuffix(" more") if without_above(position) != position else position


def making_room(heading: Heading, position: str, width: int) -> Heading:
    """The heading with as many of the other panes as leave room for the whole position in a width of cells."""
    others = heading.others
    while others and cell_len(heading.name + position) + sum(cell_len(other) + 4 for other in others) + 7 > width:
        others = others[:-1]
    return heading._replace(others=others)


def _fitting(others: list[str], room: int) -> list[Part]:
    each = max(room // max(len(others), 1) - 4, 1)
    is_tight = sum(cell_len(other) + 4 for other in others) > room
    return [Part(f" {cut(other, each) if is_tight else other} ", "rule") for other in others]


def _joined(ends: list[Part], role: str, stroke: str) -> Painted:
    parts: list[Part] = []
    for at, end in enumerate(ends):
        parts += [Part("──", "rule")] * bool(at) + [end]
    return (*parts, Part(stroke, role)) if parts else ()
