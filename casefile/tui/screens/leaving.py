"""`i`: what if we ignore this? An account, a root or a codename goes out of all that is counted, and comes in again."""

from typing import TYPE_CHECKING

from casefile.present.late import late
from casefile.tui.commands import Hint, hint
from casefile.tui.late import BEARERS
from casefile.tui.messages import LeavingOut
from casefile.tui.screens.base import CasefileScreen
from casefile.tui.widgets.moving import MovingWidget
from casefile.tui.widgets.reader import Reader

if TYPE_CHECKING:
    _Screen = CasefileScreen
else:
    _Screen = object

NAMED = 16
"""Letters of a name that the footer has room for."""


class Leaving(_Screen):
    """What a screen does with `i`."""

    left_last: tuple[str, object] = ("", None)
    """What `i` left out last here, and what was in hand then."""
    NOTHING_TO_LEAVE_OUT = "i leaves out an account, a person or a codename: take one in hand."

    @property
    def to_leave_out(self) -> str:
        """The id of what is in hand and can be left out or taken in; empty for none."""
        raise NotImplementedError

    @property
    def acts_on(self) -> str:
        """The id of what `i` leaves out or takes in; empty for none.

        What it left out just now, though its row be gone, until something else is taken in hand; else what is in hand;
        where that cannot be left out, the newest of what is.
        """
        id_, hand = self.left_last
        if self.opened and id_ in self.opened.left_out and hand == self.hand:
            return id_
        return self.to_leave_out or self.newest_left_out

    @property
    def hand(self) -> object:
        """What is other as soon as something else is taken in hand."""
        return self.focused, self.focused.moves if isinstance(self.focused, MovingWidget) else 0

    @property
    def newest_left_out(self) -> str:
        """The id of what was left out last of all that still is; empty for none."""
        turns: tuple[str, ...] = getattr(self.app, "left_in_turn", ())
        out = self.opened.left_out if self.opened else frozenset()
        return next((id_ for id_ in reversed(turns) if id_ in out), "")

    @property
    def told_in_reader(self) -> str:
        """In the reader the codename or the account that the row in hand tells of; empty for none."""
        reader = self.focused
        if not isinstance(reader, Reader) or not self.opened or not reader.rows:
            return ""
        anchor = reader.lines[reader.row(reader.at).line].anchor
        if anchor and not reader.thing and anchor in late(BEARERS)(self.opened.view.case):
            return anchor
        account = (reader.passage or reader.target).partition("#")[0]
        return account if account in self.opened.view.case.sources else ""

    def leave_out_hint(self) -> Hint:
        """What `i` would do now; no key where it would do nothing."""
        id_ = self.acts_on
        if not id_ or not self.opened:
            return Hint("", "")
        name = self.opened.name(id_)
        what = name if len(name) <= NAMED else "it"
        return hint("leave_out", f"take {what} in" if id_ in self.opened.left_out else f"leave {what} out")

    def action_leave_out(self) -> None:
        """What if we ignore what is in hand?"""
        if id_ := self.acts_on:
            self.left_last = id_, self.hand
            self.post_message(LeavingOut(id_))
        else:
            self.say(self.NOTHING_TO_LEAVE_OUT)
