"""The lines of the matrix: its heads, and a row of evidence in the columns that have room."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len

from casefile.tui.cells import Painted, Part, cut, left, right

if TYPE_CHECKING:
    from casefile.present.hypotheses import EvidenceRow, HypothesisColumn

COLUMN = 9
NARROW_COLUMN = 8
"""Cells of a column, of which the last parts it from the next."""
WIDEST_COLUMN = 14
ROOMY = 90
"""Cells from which on columns are not narrow."""
WEIGHT = 7
LABEL = 27
"""Cells that the evidence keeps, however many columns there are."""
SPARE = 4
"""Cells that it has beside these before a column is wider than it must be."""
MORE = 4
"""Cells at the right for how many columns there are further on."""


class Shares(NamedTuple):
    """How a width is shared out."""

    label: int
    columns: tuple[int, ...]
    """Cells of the column of each hypothesis; where not all have room they are alike."""
    shown: int
    """How many columns have room."""

    @classmethod
    def within(cls, width: int, names: Sequence[str]) -> "Shares":
        """Hypotheses of these names in a width of cells: at least one, and what they leave is the evidence's.

        Where all have room each column is as wide as the longest word of its name, as far as the evidence can spare it.
        """
        number, least = len(names), NARROW_COLUMN if width < ROOMY else COLUMN
        room = width - WEIGHT - LABEL
        if number * least > room:
            shown = max(min(number, (room - MORE) // least), 1)
            return cls(max(width - WEIGHT - shown * least - MORE * (shown < number), 1), (least,) * number, shown)
        columns = _as_needed([_longest_word(name) + 1 for name in names], least, room - SPARE)
        return cls(width - WEIGHT - sum(columns), columns, number)

    def column_at(self, x: int) -> int:
        """Which of the columns shown a cell of the line lies in, counted from 0."""
        before = (column for column in range(self.shown) if self.start_of(column) <= x)
        return max(before, default=0)

    def start_of(self, column: int) -> int:
        """The first cell of one of the columns shown, counted from 0."""
        return self.label + WEIGHT + sum(self.columns[:column])


def _longest_word(name: str) -> int:
    return max(map(cell_len, name.split()), default=0)


def _as_needed(needs: Sequence[int], least: int, room: int) -> tuple[int, ...]:
    """Cells for columns that need so many: where not all can have theirs, who needs few has one less than usual."""
    wanted = [min(max(need, least), WIDEST_COLUMN) for need in needs]
    if sum(wanted) <= room:
        return tuple(wanted)
    columns = [min(max(need, NARROW_COLUMN), least) for need in needs]
    spare = room - sum(columns)
    for at in sorted(range(len(needs)), key=wanted.__getitem__):
        if wanted[at] - columns[at] <= spare and needs[at] > columns[at]:
            spare -= wanted[at] - columns[at]
            columns[at] = wanted[at]
    return tuple(columns)


def name_lines(names: Sequence[str], widths: Sequence[int]) -> list[list[str]]:
    """The names of hypotheses in columns, each in at most two lines; as many for each as the longest takes."""
    lines = [_two_lines(name, width) for name, width in zip(names, widths, strict=True)]
    most = max(map(len, lines), default=1)
    return [[*each, *[""] * (most - len(each))] for each in lines]


def _two_lines(name: str, width: int) -> list[str]:
    """As many words as fit on the first line, the rest on the second; what is too long is cut.

    Two words leave a cell more free, so that they do not run on into the name beside them.
    """
    first, *words = name.split() or [""]
    while words and cell_len(f"{first} {words[0]}") < width - 1:
        first = f"{first} {words.pop(0)}"
    return [cut(line, width - 1) for line in (first, " ".join(words)) if line or not words]


def head_lines(columns: Sequence["HypothesisColumn"], shares: Shares, first: int, in_hand: int) -> list[Painted]:
    """The names of the columns shown, from the first on, and what counts against each."""
    shown = columns[first : first + shares.shown]
    widths = shares.columns[first : first + shares.shown]
    names = name_lines([column.short for column in shown], widths)
    after = len(columns) - first - len(shown)
    lines: list[Painted] = []
    for at in range(len(names[0]) if names else 0):
        before = Part(right(f"←{first}  " if first and not at else "", shares.label), "muted")
        weight = Part(left("" if at else "weight", WEIGHT), "muted")
        roles = ("heading" if number == in_hand else "" for number in range(first, first + len(names)))
        cells = zip(names, widths, roles, strict=True)
        heads = (Part(left(name[at], width), role) for name, width, role in cells)
        lines.append((before, weight, *heads, Part(right(f"→{after}" if after and not at else "", MORE), "muted")))
    return [*lines, _counts_line(shown, widths, shares.label)]


def _counts_line(columns: Sequence["HypothesisColumn"], widths: Sequence[int], label: int) -> Painted:
    parts = [Part(left("counts against it", label + WEIGHT), "muted")]
    for column, width in zip(columns, widths, strict=True):
        parts += [Part(left(column.letter, 3), "letter"), Part(left(str(column.against), width - 3), "number")]
    return tuple(parts)


def row_line(
    row: "EvidenceRow", columns: Sequence["HypothesisColumn"], shares: Shares, first: int, in_hand: int
) -> Painted:
    """What a row shows, its weight, and its sign in each column; that in hand is reversed."""
    is_out = not row.tellers
    role = "muted" if is_out or not row.tells_apart else ""
    parts = [Part(left(row.shows, shares.label - 1) + " ", role)]
    parts.append(Part(left("out" if is_out else row.weight, WEIGHT), "muted"))
    for at, column in enumerate(columns[first : first + shares.shown], first):
        cell = row.cell(column.id)
        sign = cell.sign if cell else ""
        counted = f"({sign})" if cell and cell.points and not cell.counts else sign
        parts.append(Part(left(counted, shares.columns[at] - 1), "cursor" if at == in_hand else _role(sign, role)))
        parts.append(Part(" "))
    return tuple(parts)


def _role(sign: str, role: str) -> str:
    return role or {"–": "error", "+": "claim"}.get(sign[:1], "muted")
