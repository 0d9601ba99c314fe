"""The rows of the palette: every action, every screen and every record, and which of them a few letters mean."""

from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Literal, NamedTuple

from casefile.text.fold import fold
from casefile.tui.cells import Painted, Part, left, right
from casefile.tui.commands import FIRST, commands_in, hint
from casefile.tui.key_table import SHOWN, Command

if TYPE_CHECKING:
    from casefile.tui.opening import Opened

Kind = Literal["action", "screen", "person", "source", "event", "question"]
ORDER: tuple[Kind, ...] = ("action", "screen", "person", "source", "event", "question")
"""In which kinds stand where their names fit alike."""
MOST = 200
"""Rows that are shown."""
TITLE, KEY = 18, 10
"""Cells for what a command is called, and for the key at the right."""
NAME = 56
"""Cells that the name of a record takes at most."""


class Fit(IntEnum):
    """How near what is typed comes to a name, the nearest first."""

    NAME = 0
    BEGINNING = 1
    WORDS = 2
    """Words of the name begin so."""
    WITHIN = 3


class PaletteRow(NamedTuple):
    """An action, a screen or a record that can be named."""

    id: str
    """`do:ACTION`, `go:SCREEN`, or the id of a record."""
    kind: Kind
    names: tuple[str, ...]
    """What it goes by, what it is called first."""
    beside: str
    key: str = ""


def palette_rows(commands: Sequence[Command], opened: "Opened | None") -> Iterator[PaletteRow]:
    """The actions, the goals of `g`, then the records."""
    for command in commands:
        key = SHOWN.get(command.key, command.key)
        yield PaletteRow(f"do:{command.action}", "action", (command.title,), command.help, key)
    for one in commands_in(("go_to",)):
        if one.goal != FIRST:
            keys = f"{hint('go_to').keys} {one.shown}" if one.key else ""
            yield PaletteRow(f"go:{one.goal}", "screen", (f"go to {one.title}",), one.help, keys)
    if opened:
        yield from _records(opened)


def _records(opened: "Opened") -> Iterator[PaletteRow]:
    case = opened.view.case
    for person in case.people.values():
        others = [alias.name for alias in person.also if alias.stance == "says"]
        yield PaletteRow(person.id, "person", (person.name, *others), "; ".join((person.kind, *others[:3])))
    kinds: tuple[tuple[Kind, Sequence[str]], ...] = (
        ("source", tuple(case.sources)),
        ("event", tuple(case.events)),
        ("question", tuple(case.questions)),
    )
    for kind, ids in kinds:
        for id_ in ids:
            yield PaletteRow(id_, kind, (opened.name(id_), id_), kind)


def matching(rows: Sequence[PaletteRow], typed: str) -> tuple[PaletteRow, ...]:
    """The rows whose names hold every word typed: those called just so, those with words that begin so, the rest."""
    asked = fold(typed)
    if not asked.strip():
        return tuple(rows[:MOST])
    ranked = [(rank, row) for row in rows if (rank := _rank(row, asked)) is not None]
    return tuple(row for _, row in sorted(ranked, key=lambda one: one[0])[:MOST])


def _rank(row: PaletteRow, asked: str) -> tuple[bool, bool, int, Fit] | None:
    """What comes first, by the nearest of its names; None where the words do not stand in them."""
    names = [fold(name) for name in row.names]
    words = asked.split()
    if not all(any(word in name for name in names) for word in words):
        return None
    fit = min(_fit(name, asked, words) for name in names)
    return (fit is Fit.WITHIN, fit is not Fit.NAME, ORDER.index(row.kind), fit)


def _fit(name: str, asked: str, words: Sequence[str]) -> Fit:
    if name == asked.strip():
        return Fit.NAME
    if name.startswith(asked):
        return Fit.BEGINNING
    own = name.split()
    return Fit.WORDS if all(any(one.startswith(word) for one in own) for word in words) else Fit.WITHIN


def palette_line(row: PaletteRow, width: int) -> Painted:
    """What it is called, what it is, and the key for it; the names of records are the longer ones, and have no key."""
    name, key = (TITLE, KEY) if row.kind in ("action", "screen") else (min(width * 3 // 5, NAME), 0)
    return (
        Part(left(row.names[0], name) + " "),
        Part(left(row.beside, width - name - key - 2) + " ", "muted"),
        Part(right(row.key, key), "key"),
    )
