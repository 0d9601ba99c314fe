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
    column: int
    shown: int
    """How many columns have room."""

    @classmethod
    def within(cls, width: int, names: Sequence[str]) -> "Shares":
        """Hypotheses of these names in a width of cells: at least one, and what they leave is the evidence's.

        A column is as wide as the longest word of the names where all of them have room and the evidence some to spare.
        """
        number, column = len(names), NARROW_COLUMN if width < ROOMY else COLUMN
        longest = max((cell_len(word) for name in names for word in name.split()), default=0)
        spare = (width - WEIGHT - LABEL - SPARE) // max(number, 1)
        column = max(column, min(longest + 1, WIDEST_COLUMN, spare))
        room = width - WEIGHT - LABEL
        fits = room // column
        shown = max(min(number, fits if fits >= number else (room - MORE) // column), 1)
        return cls(max(width - WEIGHT - shown * column - MORE * (shown < number), 1), column, shown)

    def column_at(self, x: int) -> int:
        """Which of the columns shown a cell of the line lies in, counted from 0."""
        return min(max((x - self.label - WEIGHT) // self.column, 0), self.shown - 1)

    def start_of(self, column: int) -> int:
        """The first cell of a column."""
        return self.label + WEIGHT + column * self.column


def name_lines(columns: Sequence["HypothesisColumn"], width: int) -> list[list[str]]:
    """The names of hypotheses in columns, each in at most two lines; as many for each as the longest takes."""
    names = [_two_lines(column.short, width) for column in columns]
    most = max(map(len, names), default=1)
    return [[*name, *[""] * (most - len(name))] for name in names]


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
    names = name_lines(shown, shares.column)
    after = len(columns) - first - len(shown)
    lines: list[Painted] = []
    for at in range(len(names[0]) if names else 0):
        before = Part(right(f"←{first}  " if first and not at else "", shares.label), "muted")
        weight = Part(left("" if at else "weight", WEIGHT), "muted")
        roles = ("heading" if number == in_hand else "" for number in range(first, first + len(names)))
        heads = (Part(left(name[at], shares.column), role) for name, role in zip(names, roles, strict=True))
        lines.append((before, weight, *heads, Part(right(f"→{after}" if after and not at else "", MORE), "muted")))
    return [*lines, _counts_line(shown, shares)]


def _counts_line(columns: Sequence["HypothesisColumn"], shares: Shares) -> Painted:
    parts = [Part(left("counts against it", shares.label + WEIGHT), "muted")]
    for column in columns:
        parts += [Part(left(column.letter, 3), "letter"), Part(left(str(column.against), shares.column - 3), "number")]
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
        parts.append(Part(left(counted, shares.column - 1), "cursor" if at == in_hand else _role(sign, role)))
        parts.append(Part(" "))
    return tuple(parts)


def _role(sign: str, role: str) -> str:
    return role or {"–": "error", "+": "claim"}.get(sign[:1], "muted")
