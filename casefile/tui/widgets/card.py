"""A card of the first steps: a few lines over the foot of the reader."""

from textual.geometry import Size

from casefile.present.lines import Span
from casefile.tui.cells import Painted, Part
from casefile.tui.rule import Heading, rule
from casefile.tui.widgets.painted import PaintedWidget
from casefile.tui.wrapping import wrapped

MARGIN = 2


class Card(PaintedWidget):
    """A title on a rule over a sentence or two."""

    def __init__(self, title: str, text: str, note: str) -> None:
        """What the card is called, what it says, and what stands at the end of its rule."""
        super().__init__()
        self.heading = Heading(title, note)
        self.text = text

    def lines(self, width: int) -> tuple[Painted, ...]:
        """The sentences, wrapped."""
        return tuple(wrapped((Span(self.text),), max(width - 2 * MARGIN, 1)))

    def painted(self, y: int, width: int, /) -> Painted:
        """The rule, then the sentences."""
        if y == 0:
            return rule(self.heading, "", width, is_focused=True)
        lines = self.lines(width)
        return (Part(" " * MARGIN), *lines[y - 1]) if y <= len(lines) else ()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The rule and the sentences."""
        del container, viewport
        return 1 + len(self.lines(width))
