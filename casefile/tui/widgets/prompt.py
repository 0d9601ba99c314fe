"""The sign before a box to type in."""

from casefile.tui.cells import Painted, Part
from casefile.tui.widgets.painted import PaintedWidget


class Prompt(PaintedWidget):
    """One sign."""

    def __init__(self, sign: str) -> None:
        """The key that opened the box."""
        super().__init__()
        self.sign = sign

    def painted(self, _y: int, _width: int, /) -> Painted:
        """The sign after a blank."""
        return (Part(f" {self.sign}", "key"),)
