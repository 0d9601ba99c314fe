"""All that was said in this session, the newest first."""

from collections.abc import Iterable, Iterator, Sequence

from casefile.present.lines import Line, Role, Span, words
from casefile.tui.commands import Hint
from casefile.tui.messages import Told
from casefile.tui.rule import Heading
from casefile.tui.screens.overlay import Overlay
from casefile.tui.widgets.reader import Reader


def told_lines(told: Iterable[Told]) -> Iterator[Line]:
    """A line for each: when, and what."""
    for one in told:
        role: Role = "conflict" if one.role == "error" else "plain"
        yield Line((Span(one.time, "muted"), Span(one.text, role, column=1)), table="messages")


class MessagesScreen(Overlay[str]):
    """A page over the screen; it answers nothing."""

    CSS_PATH = "messages.tcss"

    def __init__(self, told: Sequence[Told]) -> None:
        """What was said, the newest first."""
        super().__init__()
        self.told = told

    def body(self) -> Iterable[Reader]:
        """The page."""
        yield Reader(id="messages")

    def stand(self) -> None:
        """Begin at the newest."""
        page = self.query_one("#messages", Reader)
        lines = tuple(told_lines(self.told)) or (words("Nothing has been said in this session.", "muted"),)
        page.show_page("messages", lines, Heading("Messages", note="newest first"))
        page.focus()

    def hints(self) -> Iterable[Hint]:
        """Read with the arrows, closed with Esc."""
        return (Hint("↑↓", "row"), Hint("esc", "close"))
