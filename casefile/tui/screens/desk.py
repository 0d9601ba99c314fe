"""The desk: people, timeline, sources and the reader as one instrument. Moving shows, Enter chooses and narrows."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.containers import Container
from textual.widget import Widget

from casefile.tui.cells import Painted
from casefile.tui.commands import Hint, bindings_for
from casefile.tui.desk_words import LISTS, NO_PASSAGE, desk_counts, desk_hints, desk_title
from casefile.tui.messages import Chosen, Going
from casefile.tui.page_spots import first_passage
from casefile.tui.places import Place
from casefile.tui.rule import Heading
from casefile.tui.screens.arranging import Arranging
from casefile.tui.screens.panes import PanedScreen
from casefile.tui.widgets.desk_lists import DeskLists
from casefile.tui.widgets.reader import Reader

if TYPE_CHECKING:
    from casefile.tui.opening import Opened


class Desk(Arranging, PanedScreen):
    """Three lists and a reader."""

    BINDINGS: ClassVar = bindings_for("desk")
    PLACES: ClassVar = ("panes", "desk")
    SIGNS = "desk"
    CAN_BE_CLOSED = False
    PANES: ClassVar = (*LISTS, "reader")

    def body(self) -> Iterable[Widget]:
        """The lists, the reader, and in a wide window the passage behind the line in hand."""
        yield Container(DeskLists(id="lists"), Reader(id="reader"), Reader(id="passage"), id="panes")

    @property
    def lists(self) -> DeskLists:
        """The three lists."""
        return self.query_one(DeskLists)

    @property
    def list_in_hand(self) -> str:
        """The list in hand, or that from which the reader was entered."""
        return self.lists.in_hand

    def take(self, pane: str) -> None:
        """Take a pane in hand; of the lists it is the one that has room."""
        self.lists.give_room(pane)
        super().take(pane)

    def on_descendant_focus(self) -> None:
        """A list taken in hand by the mouse has the room too."""
        self.lists.give_room(self.pane_in_hand)

    def show_opened(self, opened: "Opened") -> None:
        """Fill the lists; what is in hand stays so. A place without a pane opens in its row's list, else the reader."""
        is_first = not any(self.pane(name).rows for name in LISTS)
        place = self.place.among(opened.knows)
        pane = opened.pane_of(place.at) or ("reader" if place.at else opened.first_pane)
        self.show_place(place._replace(pane=pane if is_first and not place.pane else ""))

    def show_place(self, place: Place) -> None:
        """Be at another place on the desk."""
        self.place = place._replace(spot="")
        if opened := self.opened:
            self.lists.show(opened, place, is_narrow=self.is_narrow)
            if place.pane:
                self.take(place.pane)
            self.show_page(opened)
            self.reader.take_spot(place.spot)
            self.refresh_words()

    def show_page(self, opened: "Opened") -> None:
        """Show in the reader what is to be shown."""
        page = opened.page(self.place.at, self.place.side)
        heading = Heading(page.title, "   ".join(filter(None, (page.note, "chosen" * self.place.is_chosen))))
        self.reader.show_page(self.place.side + self.place.at, page.lines, heading)
        if self.place.words:
            self.reader.look_for(self.place.words)
        self.show_passage(opened, self.reader.passage or first_passage(self.reader.rows, self.reader.page))

    def show_passage(self, opened: "Opened", passage: str) -> None:
        """Show in the third column the passage behind the line in hand, else the first that the page leads to."""
        if self.has_class("-wide"):
            page = opened.page(passage) if passage else NO_PASSAGE
            self.query_one("#passage", Reader).show_page(passage, page.lines, Heading(page.title, page.note))

    def here(self) -> Place:
        """Where we are, with the pane in hand."""
        return self.place._replace(pane=self.pane_in_hand)

    def title_parts(self) -> Painted:
        """The case and what is chosen."""
        return desk_title(self.opened, self.place) if self.opened else ()

    def count_parts(self) -> Painted:
        """Conflicts and problems."""
        counts = desk_counts(self.opened, self.place, is_narrow=self.is_narrow) if self.opened else ()
        return (*counts, *self.marked_parts())

    def hints(self) -> Iterable[Hint]:
        """What works in the pane in hand."""
        if not self.opened or not self.pane_in_hand:
            return ()
        at = (self.opened, self.place, self.pane_in_hand, self.subject)
        return desk_hints(*at, self.lists.next_order, self.leave_out_hint(), is_narrow=self.is_narrow)

    def show_row(self, pane: str) -> None:
        """Moving shows: a row in the reader, a line's passage beside it."""
        if self.opened and pane in LISTS:
            self.place = self.place._replace(at=self.pane(pane).in_hand, side="", words="")
            self.show_page(self.opened)
        elif self.opened and self.reader.passage:
            self.show_passage(self.opened, self.reader.passage)
        self.refresh_words()

    @on(Chosen)
    def choose_row(self, message: Chosen) -> None:
        """Enter narrows the other lists; on what is chosen it goes on into the reader, and there it opens."""
        pane = message.pane.id or ""
        if pane not in LISTS and self.is_count(message.id):
            self.action_provenance()
        elif pane not in LISTS:
            self.post_message(Going(self.here()._replace(at=message.id, pane="reader", side="")))
        elif self.place.chosen_in(pane) == message.id:
            self.take("reader")
        else:
            self.show_place(self.place.choose(pane, message.id))

    def take_back(self) -> bool:
        """Esc takes away what is said, what was looked for, then the newest choice."""
        return super().take_back() or self.drop_choice()

    @property
    def subject(self) -> str:
        """The id of what keys act on: the row in hand of a list, else what is read."""
        return self.pane(self.pane_in_hand).in_hand if self.pane_in_hand in LISTS else self.place.at

    def action_refers(self) -> None:
        """What refers to the subject; once more, its page again."""
        side = "" if self.place.side and self.place.at == self.subject else "refers"
        self.post_message(Going(self.here()._replace(at=self.subject, side=side)))

    def on_resize(self, event: events.Resize) -> None:
        """In a narrow window the list in hand names the others."""
        del event  # Textual lets the base see it, too
        self.show_place(self.place._replace(pane=""))
