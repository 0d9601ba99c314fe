"""What the search box offers: Tab opens completions, filters and saved searches; Enter takes one into the box.

How the word in typing may go on stands over the hits without being asked for.
"""

from typing import TYPE_CHECKING

from textual import on, work
from textual.widgets import Input
from textual.worker import get_current_worker

from casefile.model.errors import CasefileError
from casefile.present.view import View
from casefile.search.find import Answer
from casefile.search.saved import save_search
from casefile.search.stopping import Cancelled
from casefile.tui.finder import Finder
from casefile.tui.messages import Chosen
from casefile.tui.offered import SAVING, is_filtering, offer_rows, saved_in
from casefile.tui.places import Place
from casefile.tui.screens.found import Completed, Offered
from casefile.tui.screens.overlay import Overlay
from casefile.tui.widgets.footer import Footer
from casefile.tui.widgets.going_on import GoingOn
from casefile.tui.widgets.line_list import LineList

if TYPE_CHECKING:
    from casefile.tui.opening import Opened


class Offering(Overlay[Place]):
    """A search box with what it offers."""

    def __init__(self, finder: Finder) -> None:
        """A box that nothing is typed in; the finder completes what will be."""
        super().__init__()
        self.finder, self.number = finder, 0
        self.answer = Answer("")
        self.shown: Opened | None = None

    @property
    def box(self) -> Input:
        """Where the words are typed."""
        return self.query_one("#box", Input)

    @property
    def offers(self) -> LineList:
        """The list of ways to go on."""
        return self.query_one("#offers", LineList)

    def follow(self, query: str) -> None:
        """Offer what fits what is typed, where offers are asked for or a filter is being typed."""
        if is_filtering(query) or (self.offers.display and query):
            self.offer(query, self.number)
        else:
            self.open_offers(is_open=False)

    def open_offers(self, *, is_open: bool) -> None:
        """Open or close the list of what is offered; it holds the completions, too, so their line makes room for it."""
        self.offers.display = is_open
        line = self.query_one(GoingOn)
        line.display = bool(line.completions) and not is_open

    def complete(self, view: View, query: str, number: int, cancelled: Cancelled) -> None:
        """Gather how the word in typing may go on. For the thread of the search, once it has answered."""
        found = () if is_filtering(query) else self.finder.completions(view, query, cancelled)
        if not cancelled():
            self.post_message(Completed(tuple(one for one in found if one.count), number))

    @on(Completed)
    def show_completions(self, message: Completed) -> None:
        """Show them over the hits, for what is typed now."""
        if message.number == self.number:
            self.query_one(GoingOn).completions = message.completions
            self.open_offers(is_open=self.offers.display)

    @work(thread=True, exclusive=True, group="offers", exit_on_error=False)
    def offer(self, query: str, number: int) -> None:
        """Gather what is offered, off the screen's thread."""
        worker, view = get_current_worker(), self.opened.view
        completions = self.finder.completions(view, query, lambda: worker.is_cancelled)
        rows = tuple(offer_rows(query, completions, saved_in(view.case.folder)))
        if not worker.is_cancelled:
            self.post_message(Offered(rows, number))

    @on(Offered)
    def show_offers(self, message: Offered) -> None:
        """Show what is offered for what is typed now."""
        if message.number == self.number:
            self.offers.empty = "Nothing in the case begins so."
            self.open_offers(is_open=True)
            self.offers.styles.height = min(max(len(message.rows), 1) + 1, 11)
            self.offers.show_rows(message.rows, self.offers.in_hand)

    def action_filters(self) -> None:
        """From the box to what is offered; from there, and from the hits, back to the box."""
        if self.box.has_focus:
            self.open_offers(is_open=True)
            self.offer(self.box.value, self.number)
            self.set_focus(self.offers)
        else:
            self.action_to_box()

    def action_to_box(self) -> None:
        """Back to the box."""
        self.set_focus(self.box)

    @on(Chosen, "#offers")
    def take(self, message: Chosen) -> None:
        """Take what is in hand into the box."""
        if message.id == SAVING:
            self._save(self.box.value)
        else:
            self.box.value = message.id if message.id.endswith(":") else f"{message.id} "
            self.box.cursor_position = len(self.box.value)
        self.open_offers(is_open=message.id.endswith(":"))
        self.set_focus(self.box)

    def _save(self, query: str) -> None:
        footer = self.query_one(Footer)
        try:
            saved = save_search(self.opened.view.case.folder, " ".join(query.split())[:80], query)
        except (CasefileError, OSError) as error:
            footer.say(f"Not saved: {error}", "error")
        else:
            footer.say(f"Saved as “{saved.name}”; tab lists it.")

    def action_empty(self) -> None:
        """Esc closes what is offered, then empties the query, then closes the box."""
        if self.offers.display:
            self.open_offers(is_open=False)
        elif self.box.value:
            self.box.value = ""
        else:
            self.dismiss(None)
        self.set_focus(self.box)
