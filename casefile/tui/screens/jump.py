"""Letters on all that is on the screen: what is typed is taken in hand, anything else leaves all as it was."""

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar, NamedTuple

from textual import events
from textual.widget import Widget

from casefile.tui.commands import Hint
from casefile.tui.jump_labels import labels
from casefile.tui.screens.overlay import Overlay
from casefile.tui.widgets.moving import MovingWidget, Spot


class Goal(NamedTuple):
    """Something that can be gone to, and the pane that it is in."""

    pane: MovingWidget
    spot: Spot


class JumpScreen(Overlay[None], inherit_bindings=False):
    """Waits for the letters of one of the goals."""

    CSS_PATH = "jump.tcss"
    BINDINGS: ClassVar = []

    def __init__(self, panes: Sequence[MovingWidget]) -> None:
        """The panes whose rows and things can be gone to."""
        super().__init__()
        self.panes = tuple(pane for pane in panes if pane.can_focus and pane.region)
        goals = tuple(self._goals())
        self.goals = dict(zip(labels(len(goals)), goals, strict=False))
        self.typed = ""

    def _goals(self) -> Iterator[Goal]:
        """What is to be seen, the pane in hand first."""
        for pane in sorted(self.panes, key=lambda one: not one.has_focus):
            yield from (Goal(pane, spot) for spot in pane.spots())

    def body(self) -> Iterable[Widget]:
        """Nothing but the footer."""
        return ()

    def hints(self) -> Iterable[Hint]:
        """Worked with letters."""
        return (Hint("a letter", "takes what it stands on in hand"), Hint("esc", "stay"))

    def stand(self) -> None:
        """Show the letters."""
        self.show_letters()

    def show_letters(self) -> None:
        """Let each pane show what is still to be typed of its labels."""
        for pane in self.panes:
            pane.labels = {
                goal.spot: label[len(self.typed) :]
                for label, goal in self.goals.items()
                if goal.pane is pane and label.startswith(self.typed)
            }

    def on_key(self, event: events.Key) -> None:
        """Go where the letters lead; what leads nowhere stays here."""
        event.stop()
        self.typed += (event.character or "") if event.is_printable else "\n"
        goal = self.goals.get(self.typed)
        if goal is None and any(label.startswith(self.typed) for label in self.goals):
            self.show_letters()
            return
        for pane in self.panes:
            pane.labels = {}
        self.dismiss(None)
        if goal:
            self.call_later(self.take, goal)

    def take(self, goal: Goal) -> None:
        """Take a goal in hand."""
        goal.pane.focus()
        goal.pane.jump(goal.spot)
