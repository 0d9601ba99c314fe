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
        """The ids of what is in hand, the nearest first: the thing and the line of a page, then what keys act on."""
        reader = self.focused
        if isinstance(reader, Reader) and reader.rows:
            yield from (reader.target, reader.lines[reader.row(reader.at).line].anchor)
        yield self.subject

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
            self.say("p shows who stands behind an answer: take a question in hand.")


def witnessed(opened: "Opened", id_: str) -> str:
    """The id of the matter or conflict whose witnesses are asked for; empty for none.

    A fact, a question or a conflict is one itself; of a person or event it is the sharpest conflict, else the first
    fact that anybody tells.
    """
    view = opened.view
    if id_ in view.matters or id_ in view.of_matter:
        return id_
    told = [matter.id for matter in view.about.get(id_, ()) if view.claims[matter.id]] if id_ else []
    return next((one.id for one in view.conflicts or () if one.id in told), next(iter(told), ""))
