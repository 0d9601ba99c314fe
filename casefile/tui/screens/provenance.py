"""Who stands behind it: from what is in hand, `p` leads to the graph of its witnesses."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from casefile.tui.messages import Going
from casefile.tui.places import Place
from casefile.tui.screens.base import CasefileScreen
from casefile.tui.widgets.reader import Reader

if TYPE_CHECKING:
    from casefile.tui.opening import Opened

    _Screen = CasefileScreen
else:
    _Screen = object


class Provenance(_Screen):
    """What a screen does with `p`."""

    @property
    def subject(self) -> str:
        """The id of what keys act on."""
        raise NotImplementedError

    @property
    def asked_of(self) -> Iterator[str]:
        """The ids whose tellers are asked for: of a page the thing and the line in hand, else what keys act on.

        A line that nobody tells does not stand for all that is told on its page, unless that is on one matter.
        """
        reader = self.focused
        if not isinstance(reader, Reader):
            yield self.subject
        elif reader.rows and self.opened:
            near = (reader.target, reader.lines[reader.row(reader.at).line].anchor, self.subject)
            yield from (id_ for id_ in near if is_one(self.opened, id_))

    def is_count(self, id_: str) -> bool:
        """Whether a thing of a page is a count of tellers: that bears the id of what the page is on."""
        reader = self.focused
        return isinstance(reader, Reader) and id_ == reader.page_id and self.opened is not None

    def action_provenance(self) -> None:
        """The tellers of the matter in hand, and the chains that gave their number."""
        opened = self.opened
        at = next(filter(None, (witnessed(opened, id_) for id_ in self.asked_of)), "") if opened else ""
        if at:
            self.post_message(Going(Place("witnesses", at)))
        else:
            self.say("p shows who tells a fact or an answer: take one in hand, or a question.")


def witnessed(opened: "Opened", id_: str) -> str:
    """The id of the matter or conflict whose witnesses are asked for; empty for none.

    A fact, a question or a conflict is one itself; of a person or event it is the sharpest conflict, else the first
    fact that anybody tells.
    """
    view = opened.view
    if is_one(opened, id_):
        return id_
    told = [matter.id for matter in view.about.get(id_, ()) if view.claims[matter.id]] if id_ else []
    return next((one.id for one in view.conflicts or () if one.id in told), next(iter(told), ""))


def is_one(opened: "Opened", id_: str) -> bool:
    """Whether an id is that of a fact, a question or a conflict."""
    return id_ in opened.view.matters or id_ in opened.view.of_matter
