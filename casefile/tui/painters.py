"""How the rows of the lists are drawn in a width of cells."""

from typing import TYPE_CHECKING, NamedTuple

from casefile.tui.cells import Painted, Part, cut, left, right, tame
from casefile.tui.signs import LEFT_OUT

if TYPE_CHECKING:
    from casefile.present.people import PersonRow
    from casefile.present.problems import ProblemRow
    from casefile.present.sources import SourceRow
    from casefile.present.timeline import TimelineRow

HELD_SIGNS = {"in hand": "●", "through another": "◐", "only named": "○"}

ROOMY = 60
"""Cells from which on a row has room for one more column."""
VERY_ROOMY, ROOM_FOR_NAMED = 100, 12
"""Cells from which on it has room for in how many texts somebody is named, too; and the cells of that column."""


class Divider(NamedTuple):
    """A rule between the rows of a list; it is never in hand."""

    words: str
    note: str = ""
    id: str = ""


def divider_line(row: Divider, width: int) -> Painted:
    """Its words at the left, its note at the right, and a rule between."""
    note = f" {tame(row.note)} ─" if row.note else ""
    words = cut(f"─ {tame(row.words)} ", max(width - len(note), 4))
    return (Part(words, "rule"), Part("─" * max(width - len(words) - len(note), 0), "rule"), Part(note, "rule"))


def person_line(row: "PersonRow", width: int) -> Painted:
    """A name, what else it goes by, in how many passages it is spoken of, in how many conflicts it has part.

    In how many texts the name stands is said where there is room, or where no claim speaks of it.
    """
    name = min(max(width * 2 // 5, 12), 26)
    about = row.short if width < ROOMY or not row.also else f"{row.short}; {row.summary}".rstrip("; ")
    has_both = width >= VERY_ROOMY
    number = (row.named_in if has_both else row.named_alone) or 0
    texts = f" named {number}" if number else ""
    told = "" if texts and not has_both else right(str(row.spoken_of or ""), 5)
    room = ROOM_FOR_NAMED if has_both else max(len(texts), 5) - len(told)
    rest = max(width - name - 1 - 5 - room - len(told), 0)
    if not about:
        name, rest = name + rest, 0
    return (
        named(row.name, name, is_left_out=row.is_left_out),
        Part(left(about, rest), "muted"),
        Part(right(texts, room), "muted"),
        Part(told),
        _clashes(row.conflicts),
    )


def event_line(row: "TimelineRow", width: int) -> Painted:
    """A date, what happened then, and whether it is told in ways that cannot all be true."""
    tellers = f"{row.tellers} teller{'s' * (row.tellers != 1)}" if width >= ROOMY else ""
    rest = width - 15 - 2 - (12 if tellers else 0)
    return (
        Part(left(row.date, 14) + " "),
        Part(left(row.title, max(rest, 0))),
        Part(right(tellers, 12) if tellers else "", "muted"),
        Part(" ≠" if row.is_disputed else "  ", "conflict"),
    )


def source_line(row: "SourceRow", width: int) -> Painted:
    """How a source is held, its short name, its kind, and how many of its passages are here."""
    name = min(max(width // 2, 12), 30)
    kind = row.kind if width < ROOMY else f"{row.kind}, {row.held}{'' if row.is_read else ', unread'}"
    rest = width - 2 - name - 1 - 10
    return (
        Part(HELD_SIGNS[row.held] + " "),
        named(row.short, name, is_left_out=row.is_left_out),
        Part(left(kind, max(rest, 0)), "muted"),
        Part(right(str(row.passages or ""), 5)),
        _clashes(row.conflicts),
    )


def named(name: str, width: int, *, is_left_out: bool, role: str = "plain") -> Part:
    """A name and a blank; behind a sign, and muted, where nothing is counted on it."""
    return Part(f"{left(f'{LEFT_OUT} {name}' if is_left_out else name, width)} ", "muted" if is_left_out else role)


def _clashes(number: int | None) -> Part:
    return Part(f" ≠{number:>3}" if number else "     ", "conflict")


def problem_line(row: "ProblemRow", width: int) -> Painted:
    """How bad, where, and what is wrong."""
    where = min(max(width * 2 // 5, 20), 36)
    severity = {"error": "error", "warning": "warn"}[row.severity]
    return (
        Part(left(severity, 7), "error" if row.severity == "error" else "conflict"),
        Part(left(row.place, where) + " "),
        Part(left(row.message, max(width - where - 8, 0))),
    )
