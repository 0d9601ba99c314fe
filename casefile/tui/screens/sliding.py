"""Columns of which only some have room: at an edge they move on by one, and a wider window shows more of them."""

from typing import TYPE_CHECKING

from textual import events

from casefile.tui.grid_lines import columns_at
from casefile.tui.messages import Beyond
from casefile.tui.screens.base import CasefileScreen

if TYPE_CHECKING:
    _Screen = CasefileScreen
else:
    _Screen = object


class Sliding(_Screen):
    """A screen of columns, of which those from `first` on are shown."""

    first = 0

    @property
    def columns_in_all(self) -> int:
        """How many columns there are."""
        raise NotImplementedError

    def show_columns(self) -> None:
        """Show as many columns as there is room for, from the first of those shown."""
        raise NotImplementedError

    def slide(self) -> slice:
        """Which columns have room; the first of them moves back where there are too few after it."""
        room = columns_at(self.size.width)
        self.first = max(min(self.first, self.columns_in_all - room), 0)
        return slice(self.first, self.first + room)

    def slide_to(self, column: int) -> int:
        """Show a column, moving on no further than need be; which it is of those shown."""
        self.first = min(max(self.first, column - columns_at(self.size.width) + 1), column)
        return column - self.first

    @property
    def beyond(self) -> tuple[int, int]:
        """How many columns there are to the left and to the right of those shown."""
        return self.first, max(self.columns_in_all - self.first - columns_at(self.size.width), 0)

    def on_beyond(self, message: Beyond) -> None:
        """At an edge the columns move on by one."""
        before, after = self.beyond
        if before if message.step < 0 else after:
            self.first += message.step
            self.show_columns()

    def on_resize(self, event: events.Resize) -> None:
        """As many columns as there is room for now."""
        del event  # Textual lets the base see it, too
        self.show_columns()
