"""The header: where we are and what is chosen at the left, what is counted at the right."""

from textual.reactive import reactive

from casefile.tui.cells import Painted, Part, cells, fill
from casefile.tui.widgets.painted import PaintedWidget


class Header(PaintedWidget):
    """One row over every screen."""

    place: reactive[Painted] = reactive(())
    counts: reactive[Painted] = reactive(())

    def painted(self, _y: int, width: int, /) -> Painted:
        """The place, cut if need be, and the counts."""
        room = width - cells(self.counts) - 2
        room -= 2 if self.counts else 0
        return (Part(" "), *fill(self.place, max(room, 1)), Part("  " if self.counts else ""), *self.counts, Part(" "))
