"""How the word in typing may go on: one line over the hits, each completion with the number of texts that hold it."""

from textual.reactive import reactive

from casefile.search.complete import Completion
from casefile.tui.cells import Painted, Part, cells
from casefile.tui.commands import hint
from casefile.tui.widgets.painted import PaintedWidget

GAP = 3


class GoingOn(PaintedWidget):
    """As many completions as have room, the likeliest first."""

    completions: reactive[tuple[Completion, ...]] = reactive(())
    """What the word may become; where there are none the line has no room of its own."""

    def painted(self, _y: int, width: int, /) -> Painted:
        """The completions, and at the right how to take one."""
        key = (Part(hint("filters").keys, "key"), Part(" takes one ", "muted"))
        room = width - cells(key)
        line: Painted = (Part("  goes on", "muted"),)
        for one in self.completions:
            more = (Part(" " * GAP), Part(one.text), Part(f" {one.count}", "number"))
            if cells((*line, *more)) + GAP > room:
                break
            line = (*line, *more)
        return (*line, Part(" " * (room - cells(line))), *key)
