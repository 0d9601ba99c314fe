"""`i`: what if we ignore this? An account, a root or a codename goes out of all that is counted, and comes in again."""

from typing import TYPE_CHECKING

from casefile.present.late import late
from casefile.tui.commands import Hint, hint
from casefile.tui.late import BEARERS
from casefile.tui.messages import LeavingOut
from casefile.tui.screens.base import CasefileScreen
from casefile.tui.widgets.reader import Reader

if TYPE_CHECKING:
    _Screen = CasefileScreen
else:
    _Screen = object

NAMED = 16
"""Letters of a name that the footer has room for."""


class Leaving(_Screen):
    """What a screen does with `i`."""

    NOTHING_TO_LEAVE_OUT = "i leaves out an account, a person or a codename: take one in hand."

    @property
    def to_leave_out(self) -> str:
        """The id of what `i` leaves out or takes in; empty for none."""
        raise NotImplementedError

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
        id_ = self.to_leave_out
        if not id_ or not self.opened:
            return Hint("", "")
        name = self.opened.name(id_)
        what = name if len(name) <= NAMED else "it"
        return hint("leave_out", f"take {what} in" if id_ in self.opened.left_out else f"leave {what} out")

    def action_leave_out(self) -> None:
        """What if we ignore what is in hand?"""
        if self.to_leave_out:
            self.post_message(LeavingOut(self.to_leave_out))
        else:
            self.say(self.NOTHING_TO_LEAVE_OUT)
