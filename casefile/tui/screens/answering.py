"""The hits of the newest search, of as many lines each as are asked for, and the one in hand on its page."""

from textual import on
from textual.timer import Timer
from textual.widgets import Input

from casefile.present.search import nothing_found, searching
from casefile.tui.cells import Part
from casefile.tui.finder import Finder
from casefile.tui.hits import (
    found_and_indexed,
    hit_entries,
    hit_note,
    hit_page,
    hits_heading,
    searching_and_indexed,
    words_found,
)
from casefile.tui.messages import Chosen
from casefile.tui.places import Place
from casefile.tui.rule import Heading
from casefile.tui.screens.found import Found
from casefile.tui.screens.offering import Offering
from casefile.tui.widgets.header import Header
from casefile.tui.widgets.line_list import LineList
from casefile.tui.widgets.reader import Reader
from casefile.tui.widgets.search_notes import SearchNotes

MOST_LINES = 4
"""Lines of a hit."""
LONG = 0.4
"""Seconds from which on it is told that a search goes on."""


class Answering(Offering):
    """A search box with its hits."""

    def __init__(self, finder: Finder) -> None:
        """Nothing is found yet; a line to a hit."""
        super().__init__(finder)
        self._lines = 1
        self._awaiting: Timer | None = None

    @property
    def hits(self) -> LineList:
        """The list of hits."""
        return self.query_one("#hits", LineList)

    def await_answer(self) -> None:
        """Tell that the search goes on, and how far the index is, where no answer comes for long."""
        if self._awaiting is None:
            self._awaiting = self.set_interval(LONG, self.tell_searching)

    def tell_searching(self) -> None:
        """Tell that the search goes on."""
        counts = searching_and_indexed(self.finder.indexing.progress)
        self.query_one(Header).counts = (Part(counts, "muted"),)
        self.hits.empty = searching(self.opened.view.case)
        self.hits.refresh()

    @on(Found)
    def show_found(self, message: Found) -> None:
        """Show the answer to the newest search."""
        if message.number == self.number:
            if self._awaiting:
                self._awaiting.stop()
                self._awaiting = None
            self.answer, self.shown = message.answer, self.opened
            self.show_answer()

    def show_answer(self) -> None:
        """Show the hits."""
        answer = self.answer
        counts = found_and_indexed(answer, self.finder.indexing.progress)
        self.query_one(Header).counts = (Part(counts, "muted"),)
        self.hits.heading = hits_heading(answer)
        self.hits.empty = nothing_found(self.opened.view.case, answer.query)
        self.hits.show_rows(tuple(hit_entries(self.opened.view, answer, self._lines)), self.hits.in_hand)
        self.query_one(SearchNotes).notes = answer.notes
        self.show_hit()

    def show_hit(self) -> None:
        """Show the hit in hand."""
        entry = self.hits.rows[self.hits.at] if self.hits.in_hand else None
        page = self.query_one("#hit", Reader)
        page.display = entry is not None
        heading = Heading(entry.row.place, hit_note(self.opened.view, entry.row)) if entry else Heading()
        lines = hit_page(self.opened.view, entry.row) if entry else ()
        page.show_page(f"{self.number} {self.hits.in_hand}", lines, heading)

    @on(Input.Submitted)
    @on(Chosen, "#hits")
    def read(self) -> None:
        """Open the hit in hand; the query stays for the next time."""
        if self.hits.in_hand:
            row = self.hits.rows[self.hits.at].row
            self.dismiss(Place(at=row.target, pane="reader", words=words_found(row, self.box.value)))

    def action_more_lines(self) -> None:
        """Another line of each hit."""
        self._lines = min(self._lines + 1, MOST_LINES)
        self.show_answer()

    def action_fewer_lines(self) -> None:
        """One line of each hit less."""
        self._lines = max(self._lines - 1, 1)
        self.show_answer()
