"""One sentence in place of a screen that has no room."""

from casefile.tui.case_folder import case_folder
from casefile.tui.cells import Painted, Part
from casefile.tui.widgets.painted import PaintedWidget

SMALLEST = (60, 16)
"""Columns and rows that a screen needs."""


class TooSmall(PaintedWidget):
    """What there is, what is needed, and what works without."""

    def painted(self, y: int, _width: int, /) -> Painted:
        """A sentence a row."""
        size, (columns, rows) = self.screen.size, SMALLEST
        sentences = (
            f"This window is {size.width} x {size.height};",
            f"casefile needs {columns} x {rows}.",
            "Every screen is also a command:",
            f"casefile timeline {case_folder(self.app)}",
        )
        return (Part(sentences[y]),) if y < len(sentences) else ()
