"""What the row in hand says, whole, below a list whose rows are cut."""

from rich.cells import cell_len
from textual.geometry import Size
from textual.reactive import reactive

from casefile.present.lines import Span
from casefile.tui.cells import Painted, Part
from casefile.tui.rule import Heading, rule
from casefile.tui.widgets.line_list import MARGIN
from casefile.tui.widgets.painted import PaintedWidget
from casefile.tui.wrapping import wrapped


class Whole(PaintedWidget):
    """As many rows as the longest text takes, so that nothing moves; none where every row has room for its own."""

    texts: reactive[tuple[tuple[str, str], ...]] = reactive((), layout=True)
    """What each row is called, and what it says."""
    at: reactive[int] = reactive(0)
    """Which of them is in hand."""

    def __init__(self, before: int) -> None:
        """Below rows whose texts stand behind so many cells."""
        super().__init__()
        self.before = before

    def lines(self, text: str, width: int) -> tuple[Painted, ...]:
        """A text, wrapped."""
        return tuple(wrapped((Span(text),), max(width - 2 * MARGIN, 1)))

    def painted(self, y: int, width: int, /) -> Painted:
        """The name of the row in hand on a rule, then its text."""
        if self.at >= len(self.texts):
            return ()
        name, text = self.texts[self.at]
        if y == 0:
            return rule(Heading(name), "", width, is_focused=False)
        lines = self.lines(text, width)
        return (Part(" " * MARGIN), *lines[y - 1]) if y <= len(lines) else ()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The rule and the rows of the longest text, where any is cut."""
        del container, viewport
        if all(cell_len(text) <= width - self.before for _, text in self.texts):
            return 0
        return 1 + max(len(self.lines(text, width)) for _, text in self.texts)
