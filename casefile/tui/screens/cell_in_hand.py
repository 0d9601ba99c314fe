"""What keys act on in a table of accounts: the matter of the row in hand, the account of the column, their passage."""

from typing import TYPE_CHECKING

from casefile.tui.screens.base import CasefileScreen
from casefile.tui.widgets.grid import Grid

if TYPE_CHECKING:
    _Screen = CasefileScreen
else:
    _Screen = object


class CellInHand(_Screen):
    """A screen with a table of which one cell is in hand."""

    matter = ""
    """The matter of the row in hand."""

    @property
    def grid(self) -> Grid:
        """The table."""
        return self.query_one(Grid)

    @property
    def subject(self) -> str:
        """The matter in hand."""
        return self.matter

    @property
    def to_mark(self) -> str:
        """The account in hand."""
        return self.grid.columns[self.grid.account].id if self.grid.columns else ""

    @property
    def to_leave_out(self) -> str:
        """The account in hand; a position stands for several."""
        return self.to_mark if self.opened and self.to_mark in self.opened.view.case.sources else ""

    @property
    def hand(self) -> object:
        """What is other as soon as another cell is taken in hand."""
        return self.grid.moves

    @property
    def to_take(self) -> tuple[str, str]:
        """The passage of the cell in hand, else the matter."""
        passages = self.grid.cell.passages if self.grid.cell else ()
        return (next(iter(passages), self.matter), "")

    @property
    def spot(self) -> str:
        """The row and the account in hand."""
        return f"{self.matter} {self.to_mark}".strip()
