"""A table over the passages behind its row in hand; Tab goes from the one to the other."""

from typing import TYPE_CHECKING

from casefile.present.compare import CompareRow
from casefile.present.conflicts import headline
from casefile.present.view import View
from casefile.tui.passages_told import LEGEND, passages_told
from casefile.tui.rule import Heading
from casefile.tui.screens.base import CasefileScreen
from casefile.tui.widgets.grid import Grid
from casefile.tui.widgets.strip import PassageStrip

if TYPE_CHECKING:
    _Screen = CasefileScreen
else:
    _Screen = object

WIDE = 160
"""Cells from which on there is room for a legend beside the passages."""


class OverPassages(_Screen):
    """What a table does with the passages below it."""

    @property
    def strip(self) -> PassageStrip:
        """The passages."""
        return self.query_one(PassageStrip)

    def show_passages(self, view: View, row: CompareRow) -> None:
        """Show the passages behind a row."""
        conflict = view.of_matter.get(row.id)
        columns = tuple(tuple(passages_told(view, cell)) for cell in row.cells)
        heading = Heading(row.asks, note=headline(conflict) if conflict else "")
        self.strip.show(heading, columns, LEGEND if self.size.width >= WIDE else ())

    def on_descendant_focus(self) -> None:
        """Say what works in the pane now in hand."""
        self.refresh_words()

    def action_next_pane(self) -> None:
        """From the table to the passages, and back."""
        self.set_focus(self.query_one(Grid) if self.strip.has_focus else self.strip)

    def action_previous_pane(self) -> None:
        """There are but two."""
        self.action_next_pane()
