"""A few words in place of a screen that has no room."""

from casefile.tui.case_folder import case_folder
from casefile.tui.cells import Painted, Part
from casefile.tui.commands import hint
from casefile.tui.widgets.painted import PaintedWidget
from casefile.tui.wrapping import wrapped_text

SMALLEST = (60, 16)
"""Columns and rows that a screen needs."""


class TooSmall(PaintedWidget):
    """What there is, what is needed, what works without, and the one key that works."""

    def painted(self, y: int, width: int, /) -> Painted:
        """A row of the sentences, each wrapped."""
        rows = [row for sentence in self._sentences() for row in wrapped_text(sentence, width)]
        return (Part(rows[y]),) if y < len(rows) else ()

    def _sentences(self) -> tuple[str, ...]:
        size, (columns, rows) = self.screen.size, SMALLEST
        return (
            f"This window is {size.width} x {size.height};",
            f"casefile needs {columns} x {rows}.",
            f"{hint('close').keys} leaves it.",
            "Every screen is also a command:",
            f"casefile timeline {case_folder(self.app)}",
        )
