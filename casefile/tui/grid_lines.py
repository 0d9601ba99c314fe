"""The lines of a table of accounts: its heads, and a matter in as many lines as its longest cell takes."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len

from casefile.present.words import count
from casefile.tui.cells import Painted, Part, cut, fill, left, plain, right, tame
from casefile.tui.painters import HELD_SIGNS
from casefile.tui.signs import MARK
from casefile.tui.wrapping import wrapped_text

if TYPE_CHECKING:
    from casefile.present.compare import AccountColumn, CompareCell, CompareRow

TALLEST = 4
"""Lines that a cell takes at most; all of it stands in its passage."""
BAR = Part("│ ", "rule")
GROUP, FOLDED = -1, -2
"""What a line is that belongs to no row: the heading of a group, or how many lines are not shown."""
GAP = 2
"""Cells between a value and its place."""
HEADS = 3
"""Lines over the rows: the accounts, their roots, a rule."""


def columns_at(width: int) -> int:
    """How many accounts a width of cells has room for."""
    return 2 if width < 110 else 3 if width < 160 else max(4, (width - 26) // 44)


class GridLine(NamedTuple):
    """A line of the grid: its row, or `GROUP` or `FOLDED` where it is none, its label and cells."""

    row: int
    label: str
    cells: tuple[Painted, ...]


class Columns(NamedTuple):
    """How the width is shared out."""

    label: int
    column: int

    @classmethod
    def within(cls, width: int, number: int) -> "Columns":
        """A label and so many columns in a width of cells."""
        label = 20 if width < 110 else 26
        return cls(label, max((width - label) // max(number, 1), 8))


def head_line(
    y: int, columns: Sequence["AccountColumn"], shares: Columns, more: tuple[int, int], marked: AbstractSet[str]
) -> Painted:
    """One of the lines over the rows; `more` is how many accounts there are to the left and to the right."""
    label, column = shares
    before, after = more
    if y == HEADS - 1:
        return (Part("─" * label + ("┼" + "─" * (column - 1)) * len(columns), "rule"),)
    if y == 1:
        cells = [Part(left(one.roots, column - 2), "muted") for one in columns]
        name = "  roots" if all(one.held for one in columns) else "  tellers"
        return (Part(left(name, label), "muted"), *(part for cell in cells for part in (BAR, cell)))
    names = [Part(left(_name(one, marked, column - 2), column - 2), "source") for one in columns]
    if names and after:
        names[-1] = Part(left(_name(columns[-1], marked, column - 5), column - 5) + right(f"→{after}", 3), "source")
    first = Part(right(f"←{before} " if before else "", label))
    return (first, *(part for name in names for part in (BAR, name)))


def _name(one: "AccountColumn", marked: AbstractSet[str], room: int) -> str:
    """An account and how it is held, which stands there however long the name is."""
    sign = f"  {HELD_SIGNS[one.held]}" if one.held else ""
    return cut(tame(f"{MARK if one.id in marked else ''}{one.short}"), room - cell_len(sign)) + sign


def grid_lines(
    rows: Sequence["CompareRow"], groups: Mapping[str, str], shares: Columns, folded: int = 0
) -> Iterator[GridLine]:
    """The rows in lines; where groups are named, those of each stand under its name; last how many are folded away."""
    group = ""
    for number, row in enumerate(rows):
        if row.about in groups and row.about != group:
            group = row.about or ""
            yield GridLine(GROUP, groups[group], ())
        yield from _lines_of(number, row, shares)
    if folded:
        yield GridLine(FOLDED, f"{count(folded, 'more line')}, told by other accounts: ←→ goes on to them", ())


def _lines_of(number: int, row: "CompareRow", shares: Columns) -> Iterator[GridLine]:
    label = wrapped_text(row.field, shares.label - 5)
    rooms = [shares.column - 3 - max(len(cell.sign), 1) for cell in row.cells]
    cells = [wrapped_text(cell.words, room) for cell, room in zip(row.cells, rooms, strict=True)]
    for at in range(min(max(len(label), *map(len, cells)), TALLEST)):
        shown = (_cell_line(*one, at) for one in zip(row.cells, cells, rooms, strict=True))
        text = label[at] if at < len(label) else ""
        yield GridLine(number, f"{row.sign if not at else '':<2} {text}", tuple(shown))


def _cell_line(cell: "CompareCell", lines: list[str], room: int, at: int) -> Painted:
    """A line of a cell; where the values end also their place in the source, if all of it has room there."""
    sign = Part(cell.sign or " ", "letter" if cell.sign[:1].isalpha() else "muted")
    text = lines[at] if at < len(lines) else ""
    role = "muted" if cell.sign in {"·", "/", "░"} else ""
    if at:
        sign = Part(" " * len(sign.text))
    if at == len(lines) - 1 and cell.place and cell_len(text) + GAP + cell_len(cell.place) <= room:
        return (sign, Part(" "), Part(text, role), Part(" " * GAP + tame(cell.place), "muted"))
    return (sign, Part(" "), Part(text + ("…" if at == TALLEST - 1 and len(lines) > TALLEST else ""), role))


def _group(name: str, shares: Columns, number: int) -> Painted:
    """The name of a group; one too long for the first column stands over the others."""
    label, column = shares
    head = f"   {tame(name)} "
    if cell_len(head) > label:
        return (Part(left(head, label + column * number), "heading"),)
    return (Part(left(head, label), "heading"), *(BAR, Part(" " * (column - 2))) * number)


def body_line(line: GridLine, shares: Columns, number: int, *, is_first: bool, in_hand: int) -> Painted:
    """A line of the grid in so many columns: `>` before the first of the row in hand, its cell in hand reversed."""
    label, column = shares
    if line.row == FOLDED:
        return (Part(f"    {line.label}", "muted"),)
    if line.row == GROUP:
        return _group(line.label, shares, number)
    sign = Part(line.label[:2], "conflict" if line.label[0] == "≠" else "")
    parts = [Part(">" if is_first else " ", "choice"), sign, Part(left(line.label[2:], label - 3))]
    for at, cell in enumerate(line.cells):
        shown = fill(cell, column - 2)
        parts += [BAR, *((Part(plain(shown), "cursor"),) if at == in_hand else shown)]
    return tuple(parts)
