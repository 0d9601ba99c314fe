"""The base of every widget here: it draws lines of parts, each part in its role."""

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from casefile.tui.cells import Painted, fill, in_ascii

ROLES = frozenset({
    "plain", "heading", "name", "source", "date", "claim", "conflict", "letter", "muted", "quote", "note", "number",
    "place", "rule", "tick", "rule-focused", "cursor", "match", "choice", "error", "key",
})  # fmt: skip


class PaintedWidget(Widget):
    """A widget that draws each of its lines itself, from parts with roles.

    How a role looks is asked of the lowest screen, once for all widgets: styles of its own for every role and widget
    would take longer than all else before the first frame.
    """

    def painted(self, y: int, width: int, /) -> Painted:
        """The line at a row of the widget, counted from 0."""
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        """Draw one row, exactly as wide as the widget."""
        width = self.size.width
        line = fill(self.painted(y, width), width)
        if self.app.has_class("-ascii"):
            line = in_ascii(fill(in_ascii(line, width), width), width)
        return Strip([Segment(part.text, self.style_of(part.role)) for part in line], width)

    def style_of(self, role: str) -> Style:
        """How a role looks; what is no role looks like the screen itself."""
        return self.app.screen_stack[0].get_component_rich_style(role if role in ROLES else "plain")
