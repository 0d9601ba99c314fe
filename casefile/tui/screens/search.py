"""Search the whole case as one types: hits that hold the very word, then near ones, and the one in hand below."""

from collections.abc import Iterable
from typing import ClassVar

from textual import on, work
from textual.containers import Horizontal
from textual.message import Message
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input
from textual.worker import get_current_worker

from casefile.present.search import nothing_found
from casefile.search.find import Answer
from casefile.tui.cells import Part
from casefile.tui.commands import Hint, bindings_for
from casefile.tui.finder import Finder
from casefile.tui.hits import found_in_words, hit_entries, hit_line, hit_page
from casefile.tui.messages import Chosen
from casefile.tui.places import Place
from casefile.tui.screens.overlay import Overlay
from casefile.tui.widgets.footer import Footer
from casefile.tui.widgets.header import Header
from casefile.tui.widgets.line_list import LineList
from casefile.tui.widgets.prompt import Prompt
from casefile.tui.widgets.reader import Reader
from casefile.tui.widgets.rule import Heading

REST = 0.06  # seconds without a key before the search begins
FILTERS = "who: when: src: by: is: narrow it; =word is that very word, -word is without it"


class SearchScreen(Overlay[Place]):
    """The box, the hits, the hit in hand. Its answer is the place to go to; it stays as it is for the next time."""

    CSS_PATH = "search.tcss"
    BINDINGS: ClassVar = bindings_for("search")

    class Found(Message):
        """An answer came."""

        def __init__(self, answer: Answer, number: int) -> None:
            """The answer to the search of that number."""
            self.answer = answer
            self.number = number
            super().__init__()

    def __init__(self) -> None:
        """A search in the case that the app has open."""
        super().__init__()
        self._finder, self._number = Finder(), 0
        self._timer: Timer | None = None

    def body(self) -> Iterable[Widget]:
        """The header, the box, the hits over the one in hand."""
        yield Header()
        yield Horizontal(Prompt("/"), Input(placeholder=FILTERS, id="box"))
        yield LineList(hit_line, id="hits", heading=Heading("this very word"))
        yield Reader(id="hit")

    def on_mount(self) -> None:
        """Begin in the box."""
        self.query_one("#hit", Reader).can_focus = False
        self.hits.is_lit = True
        self.watch(self.hits, "moves", self.show_hit, init=False)
        self.query_one(Header).place = (Part("Search the whole case", "heading"),)
        self.box.focus()

    @property
    def box(self) -> Input:
        """Where the words are typed."""
        return self.query_one("#box", Input)

    @property
    def hits(self) -> LineList:
        """The list of hits."""
        return self.query_one("#hits", LineList)

    def hints(self) -> Iterable[Hint]:
        """Worked with arrows, Enter and Esc."""
        keys = {"↑↓": "hit", "enter": "read, query kept", "tab": "box, hits", "esc": "empties, closes"}
        return map(Hint, keys, keys.values())

    @on(Input.Changed)
    def begin(self, event: Input.Changed) -> None:
        """Search once the keys rest; only the newest search may answer."""
        self._number += 1
        if self._timer:
            self._timer.stop()
        self._timer = self.set_timer(REST, lambda: self.look_for(event.value, self._number))

    @work(thread=True, exclusive=True, group="search", exit_on_error=False)
    def look_for(self, query: str, number: int) -> None:
        """Search off the screen's thread; called off between pieces of work."""
        worker = get_current_worker()
        view = self.opened.view
        answer = self._finder.answer(view.case, query, lambda: worker.is_cancelled, view)
        if answer is not None:
            self.post_message(self.Found(answer, number))

    @on(Found)
    def show_found(self, message: Found) -> None:
        """Show the answer to the newest search."""
        if message.number != self._number:
            return
        answer = message.answer
        counts = found_in_words(answer, self._finder.indexing.progress)
        self.query_one(Header).counts = (Part(counts, "muted"),)
        self.hits.heading = Heading(f"this very word  {answer.exact or 'none'}")
        self.hits.empty = nothing_found(self.opened.view.case, answer.query) if answer.query else ""
        self.hits.show_rows(tuple(hit_entries(self.opened.view, answer)))
        if answer.notes:
            self.query_one(Footer).say("; ".join(answer.notes), "error")
        self.show_hit()

    def show_hit(self) -> None:
        """Show the hit in hand."""
        entry = self.hits.rows[self.hits.at] if self.hits.in_hand else None
        heading = Heading(entry.row.place, entry.row.kind) if entry else Heading()
        lines = hit_page(self.opened.view, entry.row) if entry else ()
        self.query_one("#hit", Reader).show_page(f"{self._number} {self.hits.in_hand}", lines, heading)

    @on(Input.Submitted)
    @on(Chosen)
    def read(self) -> None:
        """Open the hit in hand; the query stays for the next time."""
        if self.hits.in_hand:
            target = self.hits.rows[self.hits.at].row.target
            self.dismiss(Place(at=target, pane="reader", words=self.box.value))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """↓ leaves the box from the box only."""
        del parameters
        return action != "to_hits" or self.box.has_focus

    def action_to_hits(self) -> None:
        """From the box to the hits."""
        self.set_focus(self.hits)

    def action_swap(self) -> None:
        """From the box to the hits, and back."""
        self.set_focus(self.hits if self.box.has_focus else self.box)

    def action_empty(self) -> None:
        """The first Esc empties the query, the second closes the box."""
        if not self.box.value:
            self.dismiss(None)
        self.box.value = ""
        self.set_focus(self.box)
