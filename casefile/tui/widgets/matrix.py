"""Evidence and hypotheses: a row is a piece of evidence, a column a hypothesis, and one cell is in hand."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.reactive import var

from casefile.present.hypotheses import ordered_rows
from casefile.tui.cells import Painted, Part
from casefile.tui.commands import bindings_for
from casefile.tui.hypothesis_words import emptiness, heading
from casefile.tui.matrix_lines import Shares, head_lines, name_lines, row_line
from casefile.tui.messages import Chosen, Missing, Telling
from casefile.tui.rule import Heading, rule
from casefile.tui.signs import MARK
from casefile.tui.widgets.found_list import FoundList
from casefile.tui.widgets.line_list import MARGIN
from casefile.tui.widgets.moving import Spot

if TYPE_CHECKING:
    from casefile.present.hypotheses import EvidenceRow, HypothesesTable, HypothesisColumn


def evidence_words(row: "EvidenceRow", _: int) -> Painted:
    """What find looks through: what a row shows, and its reasons."""
    return (Part(row.shows), *(Part(f" {cell.because}") for cell in row.cells))


class Matrix(FoundList):
    """Rows of evidence of which one cell is in hand. Posts Chosen with the row's first passage."""

    BINDINGS: ClassVar = bindings_for("matrix")
    PLACES: ClassVar[tuple[str, ...]] = ("lines", "matrix")

    column: var[int] = var(0)
    """The column in hand."""

    def __init__(self, *, id: str | None = None, heading: Heading | None = None) -> None:  # noqa: A002
        """An empty matrix."""
        super().__init__(evidence_words, id=id, heading=heading)
        self.hypotheses: Sequence[HypothesisColumn] = ()
        self.first = 0

    def show_table(self, table: "HypothesesTable", order: str, row: str, column: str = "") -> None:
        """Show hypotheses and evidence, with a row and a column in hand: that in hand before, else the one named."""
        ids = [one.id for one in table.by_letter]
        in_hand = self.hypothesis_id if self.hypothesis_id in ids else column
        self.empty, self.heading, self.hypotheses = emptiness(table), heading(table), table.by_letter
        self.set_reactive(Matrix.column, ids.index(in_hand) if in_hand in ids else 0)
        self.show_rows(ordered_rows(table, order) if ids else (), row)
        self.set_class(not self.whole, "-empty")

    @property
    def shares(self) -> Shares:
        """How the width is shared out."""
        return Shares.within(self.size.width - MARGIN, [one.short for one in self.hypotheses])

    @property
    def over(self) -> int:
        """The rule, the names of the columns shown, and what counts against them."""
        shares, shown = self.shares, slice(self.first, self.first + self.shares.shown)
        names = [one.short for one in self.hypotheses[shown]]
        return 2 + len(name_lines(names, shares.columns[shown])[0]) if names else 1

    @property
    def row(self) -> "EvidenceRow | None":
        """The row in hand."""
        row: EvidenceRow | None = self.rows[self.at] if self.at < len(self.rows) else None
        return row

    @property
    def hypothesis(self) -> "HypothesisColumn | None":
        """The hypothesis in hand."""
        return self.hypotheses[self.column] if self.hypotheses else None

    @property
    def hypothesis_id(self) -> str:
        """The id of the hypothesis in hand; empty where there is none."""
        return self.hypothesis.id if self.hypothesis else ""

    def painted(self, y: int, width: int, /) -> Painted:
        """The rule, the heads, then the rows that fit."""
        if y == 0:
            return rule(self.heading, self.position, width, is_focused=self.has_focus)
        if self.hypotheses and y < self.over:
            heads = head_lines(self.hypotheses, self.shares, self.first, self.column)
            return (Part(" " * MARGIN), *heads[y - 1])
        if not self.rows:
            return (Part(" " * MARGIN), Part(self.empty, "muted")) if y == max(self.over, 1) else ()
        index = self.top + y - self.over
        return self.painted_row(index, width) if index < len(self.rows) else ()

    def painted_row(self, index: int, _width: int, /) -> Painted:
        """A row with its margin: `>` before the row in hand, whose cell in hand is reversed."""
        row, is_in_hand = self.rows[index], index == self.at
        column = self.column if is_in_hand and self.has_focus else -1
        line = row_line(row, self.hypotheses, self.shares, self.first, column)
        marked = MARK if row.id in self.marked else " "
        return (Part((">" if is_in_hand else " ") + marked, "choice"), *line)

    def keep_in_view(self) -> None:
        """Move rows and columns so that the cell in hand is to be seen, and put the terminal's cursor on it."""
        if not self.size:
            return
        shown = self.shares.shown
        most = max(len(self.hypotheses) - shown, 0)
        self.first = min(max(self.first, self.column - shown + 1), self.column, most)
        highest = max(len(self.rows) - self.page, 0)
        self.top = min(max(self.top, self.at - self.page + 1), self.at, highest)
        x = MARGIN + self.shares.start_of(self.column - self.first)
        self.put_cursor(x, self.over + self.at - self.top)

    def watch_column(self) -> None:
        """Show the cell in hand."""
        self.keep_in_view()
        self.refresh()

    def step_column(self, step: int) -> None:
        """Take the next or the last hypothesis in hand."""
        if 0 <= self.column + step < len(self.hypotheses):
            self.take_column(self.column + step)
        else:
            self.post_message(Telling(f"No hypothesis is further {'right' if step > 0 else 'left'}."))

    def take_column(self, column: int) -> None:
        """Take a hypothesis in hand, and say so."""
        self.column = column
        self.moves += 1

    def holds(self, id_: str) -> bool:
        """Whether an id is that of a row or a column."""
        return any(one.id == id_ for one in (*self.rows, *self.hypotheses))

    def take(self, id_: str) -> None:
        """Take the row or the column of an id in hand, if it is here."""
        ids = [column.id for column in self.hypotheses]
        if id_ in ids:
            self.take_column(ids.index(id_))
        else:
            self.move_to(next((at for at, row in enumerate(self.rows) if row.id == id_), self.at))

    def action_next_found(self) -> None:
        """The next row that tells hypotheses apart."""
        self._find_telling(range(self.at + 1, len(self.rows)))

    def action_last_found(self) -> None:
        """The row before that tells hypotheses apart."""
        self._find_telling(range(self.at - 1, -1, -1))

    def _find_telling(self, rows: range) -> None:
        found = next((row for row in rows if self.rows[row].tells_apart and self.rows[row].tellers), None)
        if found is None:
            self.post_message(Missing("row that tells hypotheses apart", rows.step))
        else:
            self.move_to(found)

    def spots(self) -> Iterator[Spot]:
        """The cells that are to be seen."""
        columns = range(min(self.shares.shown, len(self.hypotheses) - self.first))
        for y, index in self.seen:
            for column in columns:
                yield Spot(y, MARGIN + self.shares.start_of(column), index, self.first + column)

    def jump(self, spot: Spot) -> None:
        """Take a cell in hand."""
        self.take_column(spot.thing)
        self.move_to(spot.row)

    def action_choose(self) -> None:
        """Open the passage of the row in hand."""
        if self.row and self.row.passages:
            self.post_message(Chosen(self, self.row.passages[0]))

    def on_click(self, event: events.Click) -> None:
        """A click takes the column in hand; Textual lets the list take the row, and open it with a double click."""
        is_row = event.y >= self.over and self.top + event.y - self.over < len(self.rows)
        if is_row and event.x - MARGIN >= self.shares.start_of(0):
            self.take_column(self.first + self.shares.column_at(event.x - MARGIN))
