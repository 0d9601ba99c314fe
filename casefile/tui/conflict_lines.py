"""How the rows of the conflicts are drawn: a question, and for each side of it tellers, roots and unplaced."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from casefile.tui.cells import Painted, Part, left, right
from casefile.tui.painters import Divider, divider_line

if TYPE_CHECKING:
    from casefile.present.conflicts import ConflictRow

TOLD_ONCE = ":one-teller"
"""The id of the row that leads to what one account alone tells."""
ASKED = 28
"""Cells that a question keeps before there is a column for how many are unplaced."""
KIND, GAP = 9, 2
SHARE = 6
"""The counts of one kind take at most one cell in so many."""


class NoConflict(NamedTuple):
    """The row that says that there is no conflict; Enter lists what one account alone tells."""

    words: str
    id: str = TOLD_ONCE


class ConflictColumns(NamedTuple):
    """How many cells the counts of a list take: those of their heads, or more where an answer has many rivals."""

    told: int = len("tellers")
    roots: int = len("roots")
    unplaced: int = len("unplaced")

    @classmethod
    def of(cls, rows: "Iterable[ConflictRow | Divider | NoConflict]") -> "ConflictColumns":
        """The columns that a list of conflicts needs; what bears no letters has none."""
        most = cls()
        for row in rows:
            if not isinstance(row, Divider | NoConflict) and any(row.letters):
                counts = (row.told, _ratio(row.roots), _ratio(row.unplaced))
                most = cls(*(max(cells, len(one)) for cells, one in zip(most, counts, strict=True)))
        return most

    def within(self, width: int) -> tuple[int, ...]:
        """The columns that have room in so many cells, each with the gap before it; the question has the rest."""
        cells = tuple(GAP + min(one, max(width // SHARE, len("unplaced") + 1)) for one in self)
        return cells if width - sum(cells) - GAP - KIND >= ASKED else cells[:-1]

    def line(self, row: "ConflictRow | Divider | NoConflict", width: int) -> Painted:
        """A question with the counts of its answers; without a clash the values told."""
        if isinstance(row, NoConflict):
            return (Part(left(row.words, width), "note"),)
        if isinstance(row, Divider):
            return divider_line(row, width)
        if not any(row.letters):
            asks = width * 11 // 20
            values = left("; ".join(row.values), max(width - asks - 1, 0))
            return (Part(left(row.asks, asks) + " "), Part(values, "muted"))
        counts = (row.told, _ratio(row.roots), _ratio(row.unplaced))
        columns = [" " * GAP + right(one, cells - GAP) for one, cells in zip(counts, self.within(width), strict=False)]
        rest = width - sum(map(len, columns)) - GAP - KIND
        return (
            Part(left(row.asks, rest)),
            Part("".join(columns)),
            Part(" " * GAP + left(row.turns_on, KIND), "muted"),
        )

    def heads(self, width: int) -> Painted:
        """The heads of the columns."""
        shown = zip(("tellers", "roots", "unplaced"), self.within(width), strict=False)
        columns = "".join(right(name, cells) for name, cells in shown) + " " * GAP
        return (Part(" " * max(width - len(columns) - KIND, 0)), Part(f"{columns}kind", "muted"))


def _ratio(counts: tuple[int, ...]) -> str:
    return ":".join(map(str, counts))
