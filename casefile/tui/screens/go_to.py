"""`g` and a letter: waits without limit, and lists the letters once one hesitates."""

from collections.abc import Iterable
from typing import ClassVar

from textual import events
from textual.binding import Binding
from textual.widget import Widget

from casefile.tui.commands import Hint
from casefile.tui.key_table import GOALS
from casefile.tui.screens.overlay import Overlay
from casefile.tui.widgets.footer import Footer

HESITATION = 0.3
"""Seconds after which the letters are listed."""


class GoToScreen(Overlay[str]):
    """Waits for a letter; its answer is `go:SCREEN`, or `do:first` for g g."""

    CSS_PATH = "go_to.tcss"
    BINDINGS: ClassVar = [
        Binding("g", "answer('do:first')", show=False, priority=True),
        *(Binding(goal.key, f"answer('go:{goal.screen}')", show=False, priority=True) for goal in GOALS),
    ]

    def body(self) -> Iterable[Widget]:
        """Nothing but the footer."""
        return ()

    def on_mount(self) -> None:
        """List the letters after a while."""
        self.set_timer(HESITATION, self.list_letters)

    def list_letters(self) -> None:
        """List them in the footer."""
        footer = self.query_one(Footer)
        footer.hints = (*(Hint(goal.key, goal.title) for goal in GOALS), Hint("esc", "stay"))
        footer.is_whole = True
        footer.add_class("-listed")

    def action_answer(self, answer: str) -> None:
        """Go where the letter leads, before the next key is looked at."""
        self.dismiss(answer)

    def on_key(self, event: events.Key) -> None:
        """Any other key stays here."""
        event.stop()
        self.dismiss(None)
