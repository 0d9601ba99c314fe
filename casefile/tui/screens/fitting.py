"""How a screen fits its window: panes side by side or one over the other, or too little room for either."""

from typing import TYPE_CHECKING, Any

from textual import events
from textual.screen import Screen

from casefile.tui.widgets.too_small import SMALLEST

if TYPE_CHECKING:
    _Screen = Screen[Any]
else:
    _Screen = object


class Fitting(_Screen):
    """A screen that is laid out by the width of its window."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-middle"), (160, "-wide")]  # noqa: RUF012 - as Textual has it
    VERTICAL_BREAKPOINTS = [(0, "-low"), (27, "-high")]  # noqa: RUF012 - from where a third is more than eight rows

    @property
    def is_narrow(self) -> bool:
        """Whether panes stand one over the other."""
        return self.size.width < self.HORIZONTAL_BREAKPOINTS[1][0]

    @property
    def is_small(self) -> bool:
        """Whether a sentence stands in place of the screen, for there is too little room."""
        return self.has_class("-small")

    def on_resize(self, event: events.Resize) -> None:
        """Say so where there is too little room."""
        self.set_class(event.size.width < SMALLEST[0] or event.size.height < SMALLEST[1], "-small")
