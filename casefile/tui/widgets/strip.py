"""Passages side by side, each under its account."""

from collections.abc import Sequence

from casefile.present.lines import Line
from casefile.tui.cells import Painted, fill
from casefile.tui.grid_lines import BAR, Columns
from casefile.tui.layout import LaidOut
from casefile.tui.widgets.painted import PaintedWidget
from casefile.tui.widgets.rule import Heading, rule

BROAD = 110
"""Cells from which on the passages stand under their columns; with less they share the whole width."""


class PassageStrip(PaintedWidget):
    """What the accounts say of the row in hand, in as many columns as the grid has."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        """An empty strip."""
        super().__init__(id=id)
        self.heading = Heading()
        self.beside: Sequence[Line] = ()
        self.columns: Sequence[Sequence[Line]] = ()

    def show(self, heading: Heading, columns: Sequence[Sequence[Line]], beside: Sequence[Line] = ()) -> None:
        """Show pages side by side, and where there is room something beside them."""
        self.heading, self.columns, self.beside = heading, columns, beside
        self.refresh()

    def painted(self, y: int, width: int, /) -> Painted:
        """The rule, then a line of each page."""
        if y == 0:
            return rule(self.heading, "", width, is_focused=False)
        label, column = Columns.within(width, len(self.columns))
        if width < BROAD:
            label, column = 0, width // max(len(self.columns), 1)
        parts = list(self._cell(self.beside, label, y - 1))
        for number, lines in enumerate(self.columns):
            bar = () if number == 0 and not label else (BAR,)
            parts += [*bar, *self._cell(lines, column - 2 * len(bar), y - 1)]
        return tuple(parts)

    def _cell(self, lines: Sequence[Line], width: int, y: int) -> Painted:
        laid = LaidOut(lines, max(width - 1, 1))
        laid.finish()
        return fill(laid[y].parts if y < len(laid) else (), width)
