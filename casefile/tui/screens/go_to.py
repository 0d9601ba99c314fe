"""`g` and a letter: waits without limit, and lists the letters once one hesitates."""

from collections.abc import Iterable
from typing import ClassVar

from textual import events
from textual.widget import Widget

from casefile.tui.commands import FIRST, Hint, bindings_for, commands_in
from casefile.tui.screens.overlay import Overlay
from casefile.tui.widgets.footer import Footer

HESITATION = 0.3
"""Seconds after which the letters are listed."""


class GoToScreen(Overlay[str]):
    """Waits for a letter; its answer is `go:SCREEN`, or `do:first` for g g."""

    CSS_PATH = "go_to.tcss"
    BINDINGS: ClassVar = bindings_for("go_to")

    def body(self) -> Iterable[Widget]:
        """Nothing but the footer."""
        return ()

    def stand(self) -> None:
        """List the letters after a while."""
        self.set_timer(HESITATION, self.list_letters)

    def list_letters(self) -> None:
        """List them in the footer."""
        footer = self.query_one(Footer)
        footer.hints = (
            *(Hint(one.shown, one.title) for one in commands_in(("go_to",)) if one.key),
            Hint("esc", "stay"),
        )
        footer.is_whole = True
        footer.add_class("-listed")

    def action_go(self, goal: str) -> None:
        """Go where the letter leads, before the next key is looked at."""
        self.dismiss("do:first" if goal == FIRST else f"go:{goal}")

    def on_key(self, event: events.Key) -> None:
        """Any other key stays here."""
        event.stop()
        self.dismiss(None)
