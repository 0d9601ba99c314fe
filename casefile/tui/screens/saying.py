"""What a screen says in its footer, and what Esc takes away there."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from textual.screen import Screen

from casefile.tui.cells import Part
from casefile.tui.commands import Hint, hint
from casefile.tui.messages import Missing, Said, Telling
from casefile.tui.widgets.footer import Footer

if TYPE_CHECKING:
    _Screen = Screen[Any]
else:
    _Screen = object


class Saying(_Screen):
    """A screen with a footer."""

    CAN_BE_CLOSED: ClassVar[bool] = True
    """Whether there is a screen under it; if so, its footer always names the key, for Esc never leaves a screen."""

    def say(self, text: str, role: str = "", *, stays: bool = False) -> None:
        """Say something in the footer; `:messages` has it from then on."""
        for footer in self.query(Footer):
            footer.say(text, role, stays=stays)
        self.post_message(Said(text, role))

    def says(self, text: str) -> bool:
        """Whether this is what the footer says now."""
        return self.query_one(Footer).said == (Part(text, ""),)

    def hush(self) -> bool:
        """Say nothing more; whether something stood there that waits for Esc."""
        return self.query_one(Footer).hush()

    def action_step_back(self) -> None:
        """Take one thing away; where there is none but what was said in passing, that; else say so."""
        was_said = bool(self.query_one(Footer).said)
        if not self.take_back() and not was_said:
            close, before = hint("close").keys, hint("place_before").keys
            way = f"{close} closes the screen" if self.CAN_BE_CLOSED else f"{before} is the place before"
            self.say(f"Nothing to take back; {way}.")

    def hints(self) -> Iterable[Hint]:
        """The actions that work now, best first; help is added."""
        return ()

    def hints_now(self) -> Iterable[Hint]:
        """The same, as far as nothing that was begun comes first: a selection, a find."""
        return self.hints()

    def take_back(self) -> bool:
        """Take away what stands in the footer until Esc; whether anything was taken away."""
        return self.hush()

    def on_missing(self, message: Missing) -> None:
        """Say that there is nothing more."""
        self.say(message.text)

    def on_telling(self, message: Telling) -> None:
        """Say what a widget has to say."""
        self.say(message.text)
