"""The header: where we are, what is chosen and what left out at the left, what is counted at the right."""

from rich.cells import cell_len
from textual.reactive import reactive

from casefile.tui.cells import Painted, Part, cells, fill
from casefile.tui.signs import LEFT_OUT
from casefile.tui.widgets.painted import PaintedWidget

NAMED = 8
"""Cells below which what is left of the names of what is left out says nothing."""


class Header(PaintedWidget):
    """One row over every screen."""

    place: reactive[Painted] = reactive(())
    left_out: reactive[tuple[str, ...]] = reactive(())
    """The names of what is left out."""
    counts: reactive[Painted] = reactive(())

    def painted(self, _y: int, width: int, /) -> Painted:
        """The place, cut if need be, how much is left out, its names as far as there is room, and the counts."""
        room = width - cells(self.counts) - 2
        room = max(room - 2 if self.counts else room, 1)
        out = f"   {LEFT_OUT} {len(self.left_out)} left out" if self.left_out else ""
        place = fill(self.place, min(cells(self.place), max(room - cell_len(out), 1)))
        if self.left_out and room - cells(place) - cell_len(out) >= NAMED:
            out += f": {', '.join(self.left_out)}"
        return (Part(" "), *fill((*place, Part(out, "error")), room), Part("  " if self.counts else ""), *self.counts)
