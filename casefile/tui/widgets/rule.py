"""The rule over a pane: its number, name, count and position, and the names of the panes it stands before."""

from typing import NamedTuple

from casefile.tui.cells import Painted, Part, cells, cut, fill, tame


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
    """The heading as a rule: heavy while the pane is in hand, with the position at its right."""
    stroke, role = ("━", "rule-focused") if is_focused else ("─", "rule")
    notes = "   ".join(filter(None, (heading.note, position)))
    tail = (*heading.others, *((notes,) if notes else ()))
    ends = [Part(f" {tame(text)} ", "rule") for text in tail]
    after = _joined(ends, role)
    name = cut(tame(heading.name), max(width - cells(after) - 4, 12 if width > 24 else width // 2))
    before = (Part(stroke, role), Part(f" {name} ", heading.role or role)) if name else ()
    room = width - cells(before) - cells(after)
    return fill((*before, Part(stroke * max(room, 1), role), *after), width)


def _joined(ends: list[Part], role: str) -> Painted:
    parts: list[Part] = []
    for at, end in enumerate(ends):
        parts += [Part("──", "rule")] * bool(at) + [end]
    return (*parts, Part("━" if role == "rule-focused" else "─", role)) if parts else ()
