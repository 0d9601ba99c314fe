"""A box over a screen: it takes all keys until it is closed."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen
from textual.widget import Widget

from casefile.tui.commands import Hint, bindings_for
from casefile.tui.screens.standing import Standing
from casefile.tui.widgets.footer import Footer

if TYPE_CHECKING:
    from casefile.tui.opening import Opened

Answer = TypeVar("Answer")


class Overlay(Standing, ModalScreen[Answer | None], inherit_bindings=False):
    """A box that covers the screen but not its place: closing it gives back all that was there."""

    BINDINGS: ClassVar = bindings_for("overlay")
    AUTO_FOCUS = None

    @property
    def opened(self) -> "Opened":
        """The case that the app has open."""
        opened: Opened = getattr(self.app, "opened")  # noqa: B009 - of whatever app holds a case
        return opened

    def compose(self) -> ComposeResult:
        """The body and a footer."""
        yield from self.body()
        footer = Footer()
        footer.hints = tuple(self.hints())
        yield footer

    def body(self) -> Iterable[Widget]:
        """What is in the box."""
        raise NotImplementedError

    def hints(self) -> Iterable[Hint]:
        """What works in the box."""
        return ()

    def dismiss(self, result: Answer | None = None) -> AwaitComplete:
        """Close the box with an answer; what comes when it is closed already, or under another box, is too late."""
        return super().dismiss(result) if self.app.screen is self else AwaitComplete()

    def action_dismiss(self, result: Answer | None = None) -> None:  # type: ignore[override]
        """Close the box without an answer."""
        self.dismiss(result)
