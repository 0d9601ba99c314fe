"""What every full screen has: a header, a footer, and one sentence where the window is too small."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widget import Widget

from casefile.present.late import late
from casefile.tui.cells import Painted
from casefile.tui.commands import bindings_for, commands_in, hint
from casefile.tui.key_table import Command
from casefile.tui.late import SCREENS
from casefile.tui.places import Place, place_of
from casefile.tui.screens.fitting import Fitting
from casefile.tui.screens.saying import Saying
from casefile.tui.screens.standing import Standing
from casefile.tui.widgets.footer import Footer
from casefile.tui.widgets.header import Header
from casefile.tui.widgets.moving import MovingWidget
from casefile.tui.widgets.painted import ROLES
from casefile.tui.widgets.too_small import TooSmall

if TYPE_CHECKING:
    from casefile.tui.opening import Opened


class CasefileScreen(Standing, Fitting, Saying, Screen[None], inherit_bindings=False):
    """A screen over a case: shows what is opened, says what works, and knows the place it is at."""

    AUTO_FOCUS = None
    COMPONENT_CLASSES: ClassVar[set[str]] = set(ROLES)
    BINDINGS: ClassVar = bindings_for("screen")
    PLACES: ClassVar[tuple[str, ...]] = ()
    """The places of the table of commands that the screen itself binds."""
    SIGNS: ClassVar[str] = ""
    """The screen whose signs its menu explains."""

    def __init__(self, place: Place) -> None:
        """A screen that opens at a place."""
        super().__init__()
        self.place = place

    def compose(self) -> ComposeResult:
        """The header, the body, the footer."""
        yield Header()
        yield from self.body()
        yield Footer()
        yield TooSmall()

    def body(self) -> Iterable[Widget]:
        """The panes between header and footer."""
        raise NotImplementedError

    def stand(self) -> None:
        """Follow the case that the app has open, unless a quick key has left the screen."""
        if self.stands:
            self.watch(self.app, "opened", self._show_opened)
            self.watch(self.app, "marked", self.show_marked)
            self.begin()

    def begin(self) -> None:
        """Take in hand what is in hand first; called once, with the case shown."""

    def show_marked(self, marked: frozenset[str]) -> None:
        """Let all panes draw what is marked."""
        for pane in self.query(MovingWidget):
            pane.marked = marked

    def _show_opened(self, opened: "Opened | None") -> None:
        if opened is not None and self.stands:
            self.show_opened(opened)
            self.refresh_words()

    def show_opened(self, opened: "Opened") -> None:
        """Show a case, or the same one read again; what was in hand stays so if it is still there."""
        raise NotImplementedError

    @property
    def opened(self) -> "Opened | None":
        """The case that the app has open."""
        opened: Opened | None = getattr(self.app, "opened", None)
        return opened

    def here(self) -> Place:
        """The place where the screen is now."""
        return self.place

    @property
    def looked_for(self) -> str:
        """What was looked for here; empty for nothing."""
        return ""

    @property
    def spot(self) -> str:
        """Where on its page the reader is, while he has the keys; empty for its beginning."""
        return ""

    def title_parts(self) -> Painted:
        """Where we are, for the header."""
        raise NotImplementedError

    def count_parts(self) -> Painted:
        """What is counted, for the header."""
        raise NotImplementedError

    def commands(self) -> tuple[Command, ...]:
        """The commands that work now."""
        own = getattr(self.focused, "PLACES", ())
        return tuple(commands_in((*own, *self.PLACES, "screen", "app")))

    def refresh_words(self) -> None:
        """Say anew where we are, what is counted and what works."""
        for header in self.query(Header):
            header.place, header.counts = self.title_parts(), self.count_parts()
            header.left_out = self.opened.left_out_names if self.opened else ()
            kept = (hint("close"), hint("help")) if self.CAN_BE_CLOSED else (hint("help"),)
            self.query_one(Footer).show_hints(self.hints_now(), kept)
            self.query_one(Footer).pass_by()

    async def action_jump(self) -> None:
        """Letters on all that is on the screen; the one that is typed is gone to."""
        await self.app.push_screen(late(SCREENS["jump"])(tuple(self.query(MovingWidget))))

    async def do(self, answer: str | Place | None) -> Place | None:
        """Do what a box answered: `do:ACTION`; or the place it leads to: a record, `go:SCREEN` or `go:SCREEN.PANE`."""
        if isinstance(answer, str) and answer.startswith("do:"):
            action = answer.removeprefix("do:")
            method = f"action_{action.partition('(')[0]}"
            nodes = (node for node in (self.focused, self, self.app) if hasattr(node, method))
            await self.app.run_action(action, next(nodes, self))
            return None
        return answer if isinstance(answer, Place) else place_of(answer) if answer else None

    def on_screen_resume(self) -> None:
        """The terminal's cursor goes back to what is in hand."""
        if isinstance(self.focused, MovingWidget):
            self.focused.keep_in_view()

    def on_key(self, event: events.Key) -> None:
        """A key that does nothing here is answered, never passed over, where the answer can be seen."""
        if self.is_small:
            return
        shown = event.character if event.is_printable else event.key
        instead = f"{hint('leave').keys} leaves casefile" if event.key == "ctrl+c" else "? lists what does"
        self.say(f"{shown} does nothing here. {instead}.")
