"""Marks: Space marks what is in hand, and `c` compares what is marked, else the accounts of what is in hand."""

from typing import TYPE_CHECKING

from casefile.tui.cells import Painted, Part
from casefile.tui.comparable import compare_place
from casefile.tui.messages import Going
from casefile.tui.screens.base import CasefileScreen
from casefile.tui.signs import MARK
from casefile.tui.widgets.reader import Reader

if TYPE_CHECKING:
    _Screen = CasefileScreen
else:
    _Screen = object


class Marking(_Screen):
    """What a screen does with marks; they are the app's, by id, so that they stay over screens and readings."""

    @property
    def subject(self) -> str:
        """The id of what keys act on."""
        raise NotImplementedError

    @property
    def to_mark(self) -> str:
        """The id of what Space marks: in the page of a conflict the position in hand, else what keys act on."""
        standing = self.focused.standing if isinstance(self.focused, Reader) else ""
        return standing if self.opened and self.opened.is_position(standing) else self.subject

    @property
    def marked(self) -> frozenset[str]:
        """The ids that are marked."""
        marked: frozenset[str] = getattr(self.app, "marked", frozenset())
        return marked

    def action_mark(self) -> None:
        """Mark what is in hand; once more, take the mark away."""
        if self.opened and self.opened.knows(self.to_mark):
            setattr(self.app, "marked", self.marked ^ {self.to_mark})  # noqa: B010 - of whatever app holds a case
            self.refresh_words()
        else:
            self.say("Space marks a record: take one in hand.")

    def marked_parts(self) -> Painted:
        """How many are marked, for the header; nothing where none is."""
        return (Part(f"   {MARK} {len(self.marked)}", "choice"),) if self.marked else ()

    def action_compare(self) -> None:
        """What is marked side by side, else the accounts of what is in hand."""
        place = compare_place(self.opened, self.marked, self.subject) if self.opened else None
        if place:
            self.post_message(Going(place))
        elif self.opened and self.subject in self.opened.untold:
            self.say(f"No claim is about {self.opened.name(self.subject)}, so no accounts can be compared.")
        else:
            self.say("c compares accounts: take an event, or mark two sources or positions.")
