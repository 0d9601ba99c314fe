"""What every list, reader and table does with the keys that move."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from rich.segment import Segment
from textual.geometry import Offset
from textual.reactive import var
from textual.strip import Strip

from casefile.tui.widgets.painted import PaintedWidget

WHEEL = 3
"""How many rows the wheel turns at a time."""


class Spot(NamedTuple):
    """Something on the screen that can be gone to: where its label stands, and what is taken in hand."""

    y: int
    x: int
    row: int
    thing: int = 0
    """Which thing of the row, or which column."""


class MovingWidget(PaintedWidget):
    """Rows of which one is in hand, and the keys that take another."""

    at: var[int] = var(0)
    """The index of the row in hand."""
    moves: var[int] = var(0)
    """How often something else was taken in hand: watched by the screen, so that row and page are painted as one."""

    top = 0
    """The first line of the rows that is shown."""

    marked: var[frozenset[str]] = var(frozenset[str]())
    """The ids that are marked."""

    labels: var[Mapping[Spot, str]] = var[Mapping[Spot, str]]({})
    """The letters that stand on what can be gone to, while one of them is to be typed."""

    def watch_labels(self) -> None:
        """Draw the letters, or take them away."""
        self.refresh()

    def spots(self) -> Iterator[Spot]:
        """What is to be seen here and can be gone to."""
        return iter(())

    def jump(self, spot: Spot) -> None:
        """Take what stands there in hand."""
        self.move_to(spot.row)

    def render_line(self, y: int) -> Strip:
        """A line, with letters where it is to be gone to."""
        strip = super().render_line(y)
        for spot, label in self.labels.items():
            if spot.y == y and spot.x + len(label) <= self.size.width:
                letters = Strip([Segment(label, self.style_of("cursor"))])
                after = strip.crop(spot.x + len(label), self.size.width)
                strip = Strip.join([strip.crop(0, spot.x), letters, after])
        return strip

    def watch_marked(self) -> None:
        """Draw the marks anew."""
        self.refresh()

    @property
    def count(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    @property
    def lines_in_all(self) -> int:
        """How many lines the rows take."""
        return self.count

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
        self._turn_page(-1)

    def action_page_down(self) -> None:
        """A page on."""
        self._turn_page(1)

    def _turn_page(self, step: int) -> None:
        """Show the page after this or before it; what is in hand stands as far down on it as it did."""
        top = self.top + step * self.page
        self.move_to(self.row_after(step * self.page), step)
        self.turn(top - self.top)
        self.keep_in_view()

    def row_after(self, lines: int) -> int:
        """The index of the row that stands so many lines below the one in hand, or above it."""
        return self.at + lines

    def action_first(self) -> None:
        """The first row."""
        self.move_to(0)

    def action_last(self) -> None:
        """The last row."""
        self.move_to(self.count - 1, -1)

    def on_mouse_scroll_down(self) -> None:
        """The wheel moves the lines, not the row in hand."""
        self.turn(WHEEL)

    def on_mouse_scroll_up(self) -> None:
        """The wheel moves the lines, not the row in hand."""
        self.turn(-WHEEL)

    def turn(self, lines: int) -> None:
        """Show lines further down or up."""
        self.top = min(max(self.top + lines, 0), max(self.lines_in_all - self.page, 0))
        self.refresh()
