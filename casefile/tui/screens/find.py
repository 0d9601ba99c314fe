"""A box at the foot of the screen: what is typed is looked for in the pane in hand, at once."""

from collections.abc import Callable, Iterable
from typing import ClassVar

from textual import on
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Input

from casefile.tui.commands import bindings_for
from casefile.tui.screens.overlay import Overlay
from casefile.tui.widgets.prompt import Prompt


class FindScreen(Overlay[str]):
    """The box; closing it keeps what was found."""

    CSS_PATH = "find.tcss"
    BINDINGS: ClassVar = bindings_for("find")

    def __init__(self, words: str, tell: Callable[[str], None]) -> None:
        """The words to begin with, and who is told of every change."""
        super().__init__()
        self.words = words
        self.tell = tell

    def body(self) -> Iterable[Widget]:
        """The box."""
        yield Horizontal(Prompt("f"), Input(self.words, placeholder="find in this pane", id="box"))

    def stand(self) -> None:
        """Begin in the box."""
        self.query_one(Input).focus()

    @on(Input.Changed)
    def look(self, event: Input.Changed) -> None:
        """Pass on what is typed."""
        self.tell(event.value)

    @on(Input.Submitted)
    def close(self) -> None:
        """Enter closes the box."""
        self.dismiss(None)
