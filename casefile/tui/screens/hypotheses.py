"""The hypotheses weighed against the evidence: the matrix, the cell in hand, and what their order hangs on."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Container
from textual.widget import Widget

from casefile.model.location import Location
from casefile.present.hypotheses import ORDERS, hypotheses_table
from casefile.present.hypothesis_cell import cell_heading, cell_page
from casefile.present.left_out import can_be_left_out, location_of_thing, record_of_thing
from casefile.tui.cells import Painted
from casefile.tui.commands import Hint, bindings_for
from casefile.tui.hanging import hanging_line, hanging_rows
from casefile.tui.hypothesis_words import HANGS_NOTE, counts, hints, next_order, page_of_nothing, title
from casefile.tui.messages import Chosen, Going, LeavingOut
from casefile.tui.places import Place
from casefile.tui.rule import Heading
from casefile.tui.screens.changes import TellsChanges
from casefile.tui.widgets.found_list import FoundList
from casefile.tui.widgets.matrix import Matrix
from casefile.tui.widgets.reader import Reader

if TYPE_CHECKING:
    from casefile.present.hypotheses import HypothesesTable
    from casefile.tui.opening import Opened


class HypothesesScreen(TellsChanges):
    """A matrix over the cell in hand and what the order hangs on."""

    CSS_PATH = "hypotheses.tcss"
    BINDINGS: ClassVar = bindings_for("hypotheses")
    PLACES: ClassVar = ("panes", "hypotheses")
    SIGNS = "hypotheses"
    PANES: ClassVar = ("matrix", "reader", "hangs")

    def __init__(self, place: Place) -> None:
        """At a row of evidence or a hypothesis; the side of the place is the hypothesis and the order."""
        super().__init__(place)
        column, _, order = place.side.partition(" ")
        self.column = column or place.at
        self.order = order if order in ORDERS else next(iter(ORDERS))
        self.table: HypothesesTable | None = None

    def body(self) -> Iterable[Widget]:
        """The matrix, the cell, and what it hangs on."""
        matrix = Matrix(id="matrix", heading=Heading("Hypotheses"))
        hangs = FoundList(hanging_line, id="hangs", heading=Heading("What it hangs on", note=HANGS_NOTE))
        yield Container(matrix, Container(Reader(id="reader"), hangs, id="beside"), id="panes")

    @property
    def matrix(self) -> Matrix:
        """The matrix."""
        return self.query_one(Matrix)

    def show_opened(self, opened: "Opened") -> None:
        """Weigh the hypotheses anew, with what was in hand."""
        self.table = hypotheses_table(opened.view)
        self.matrix.show_table(self.table, self.order, self.matrix.in_hand or self.place.at, self.column)
        hangs = self.pane("hangs")
        hangs.show_rows(tuple(hanging_rows(self.table)), hangs.in_hand if hangs.has_focus else "")
        self.show_cell()

    def show_cell(self) -> None:
        """Show the cell in hand in the reader; of what is left out and in hand what it changes."""
        row, column = self.matrix.row, self.matrix.hypothesis
        if self.opened and self.pane_in_hand == "hangs" and self.subject in self.opened.left_out:
            self.tell_changes(self.opened, self.subject)
        elif self.opened and self.table and row and column:
            page = cell_page(self.opened.view, self.table, row, column)
            self.query_one(Reader).show_page(f"{row.id} {column.id}", page, Heading(*cell_heading(row, column)))
        elif self.table:
            self.query_one(Reader).show_page(*page_of_nothing(self.table))

    def here(self) -> Place:
        """The cell in hand, and the order of the rows."""
        side = f"{self.matrix.hypothesis_id} {self.order}"
        return Place("hypotheses", self.matrix.in_hand, self.pane_in_hand, side=side)

    def title_parts(self) -> Painted:
        """The screen, its order, and what is left out."""
        return title("" if self.table and self.table.left_out else self.order)

    def count_parts(self) -> Painted:
        """How much would change the order."""
        return counts(self.table)

    def hints(self) -> Iterable[Hint]:
        """What works here."""
        is_out = self.opened is not None and self.subject in self.opened.left_out
        return hints(self.table, self.pane_in_hand, self.order, is_out=is_out)

    def show_row(self, pane: str) -> None:
        """Moving shows."""
        if pane != "reader":
            self.show_cell()
        self.refresh_words()

    @property
    def subject(self) -> str:
        """The row of evidence, what it hangs on, or what is in hand in the reader."""
        in_hand = self.pane("hangs").in_hand if self.pane_in_hand == "hangs" else self.matrix.in_hand
        return (self.query_one(Reader).target if self.pane_in_hand == "reader" else "") or in_hand

    def action_into(self) -> None:
        """In the matrix the hypothesis to the right; elsewhere the next thing on the row."""
        if self.focused is self.matrix:
            self.matrix.step_column(1)
        else:
            super().action_into()

    def action_out(self) -> None:
        """In the matrix the hypothesis to the left; elsewhere the thing before, then the matrix."""
        if self.focused is self.matrix:
            self.matrix.step_column(-1)
        else:
            super().action_out()

    def action_reorder(self) -> None:
        """The rows in the next order, with the one in hand."""
        self.order = next_order(self.order)
        if self.table:
            self.matrix.show_table(self.table, self.order, self.matrix.in_hand)
        self.refresh_words()

    def action_leave_out(self) -> None:
        """What if we ignore what is in hand?"""
        if self.opened and can_be_left_out(self.opened.view.case, self.subject):
            self.post_message(LeavingOut(self.subject))
        else:
            self.say("i leaves out evidence, an account, a root, a link or a codename.")

    def where(self) -> Location | None:
        """Where the reason in the cell is written, else what is in hand; where there is none yet, the file for it."""
        column = self.matrix.hypothesis_id if self.pane_in_hand == "matrix" else ""
        if self.opened is None:
            return None
        return location_of_thing(self.opened.view.case, self.subject, column) or self.opened.location(self.subject)

    @on(Chosen)
    def open_chosen(self, message: Chosen) -> None:
        """Enter opens the passage, or what is in hand; a row of evidence is taken in hand in the matrix."""
        if self.matrix.holds(message.id):
            self.matrix.take(message.id)
            self.take("matrix")
        elif self.opened:
            self.post_message(Going(Place(at=record_of_thing(self.opened.view.case, message.id), pane="reader")))
