"""What every list, reader and table does with the keys that move."""

from textual.geometry import Offset
from textual.reactive import var

from casefile.tui.widgets.painted import PaintedWidget

WHEEL = 3
"""How many rows the wheel turns at a time."""


class MovingWidget(PaintedWidget):
    """Rows of which one is in hand, and the keys that take another."""

    at: var[int] = var(0)
    """The index of the row in hand."""
    moves: var[int] = var(0)
    """How often something else was taken in hand: watched by the screen, so that row and page are painted as one."""

    marked: var[frozenset[str]] = var(frozenset[str]())
    """The ids that are marked."""

    def watch_marked(self) -> None:
        """Draw the marks anew."""
        self.refresh()

    @property
    def count(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    @property
    def page(self) -> int:
        """How many rows a page has."""
        raise NotImplementedError

    def move_to(self, index: int, step: int = 1) -> None:
        """Take another row in hand, the nearest there is in the direction of the step."""
        raise NotImplementedError

    def keep_in_view(self) -> None:
        """Show the row in hand, and put the terminal's cursor on it."""
        raise NotImplementedError

    def put_cursor(self, x: int, y: int) -> None:
        """Put the terminal's cursor on a cell of the widget, while it has the keys."""
        if self.has_focus and self.screen.is_active:
            self.app.cursor_position = self.region.offset + Offset(x, y)

    def action_up(self) -> None:
        """The row above."""
        self.move_to(self.at - 1, -1)

    def action_down(self) -> None:
        """The row below."""
        self.move_to(self.at + 1)

    def action_page_up(self) -> None:
        """A page back."""
        self.move_to(self.at - self.page, -1)

    def action_page_down(self) -> None:
        """A page on."""
        self.move_to(self.at + self.page)

    def action_first(self) -> None:
        """The first row."""
        self.move_to(0)

    def action_last(self) -> None:
        """The last row."""
        self.move_to(self.count - 1, -1)
