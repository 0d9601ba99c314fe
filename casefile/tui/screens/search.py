"""Search the whole case as one types: hits that hold the very word, then near ones, and the one in hand below."""

from collections.abc import Iterable
from typing import ClassVar

from textual import events, on, work
from textual.containers import Horizontal
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input
from textual.worker import get_current_worker

from casefile.present.late import late
from casefile.present.search import nothing_found
from casefile.tui.cells import Part
from casefile.tui.commands import Hint, bindings_for, commands_in, hint
from casefile.tui.finder import Finder
from casefile.tui.hits import hit_line
from casefile.tui.late import SCREENS
from casefile.tui.offered import FILTERS, offer_line
from casefile.tui.rule import Heading
from casefile.tui.screens.answering import Answering
from casefile.tui.screens.found import Found
from casefile.tui.widgets.footer import Footer
from casefile.tui.widgets.going_on import GoingOn
from casefile.tui.widgets.header import Header
from casefile.tui.widgets.line_list import LineList
from casefile.tui.widgets.prompt import Prompt
from casefile.tui.widgets.reader import Reader
from casefile.tui.widgets.search_box import SearchBox
from casefile.tui.widgets.search_notes import SearchNotes

REST = 0.06
"""Seconds without a key before the search begins."""
TYPED = frozenset({"to_box", "more_lines", "fewer_lines"})
"""What keys do that are letters in the box."""


class SearchScreen(Answering):
    """The box, the hits, the hit in hand. Its answer is the place to go to; it stays as it is for the next time."""

    CSS_PATH = "search.tcss"
    BINDINGS: ClassVar = bindings_for("search")

    def __init__(self) -> None:
        """A search in the case that the app has open."""
        super().__init__(Finder())
        self._timer: Timer | None = None

    def body(self) -> Iterable[Widget]:
        """The header, the box, the hits over the one in hand."""
        yield Header()
        filters = Prompt(" ".join(FILTERS))
        filters.id = "filters"
        yield Horizontal(Prompt("/"), SearchBox(placeholder="words, =this very word, -without it", id="box"), filters)
        yield SearchNotes()
        yield GoingOn()
        yield LineList(offer_line, id="offers", heading=Heading("filters, saved searches", note="enter takes it"))
        yield LineList(hit_line, id="hits", heading=Heading("what is searched"))
        yield Reader(id="hit")

    def stand(self) -> None:
        """Begin in the box."""
        self.query_one("#hit", Reader).can_focus = False
        self.hits.is_lit = True
        self.watch(self.hits, "moves", self.show_hit, init=False)
        self.watch(self.app, "opened", self.follow_case, init=False)
        self.query_one(Header).place = (Part("Search the whole case", "heading"),)
        self.box.focus()

    def ask(self, query: str) -> None:
        """Search for another query than was left in the box."""
        self.box.value = query
        self.box.cursor_position = len(query)
        self.box.focus()

    def on_screen_resume(self) -> None:
        """Find again where the case is another than before."""
        self.follow_case()

    def follow_case(self) -> None:
        """Find again where the case is read anew, or more of it is worked out, while the box is open."""
        if self.stands and self.is_current:
            self.hits.empty = self.hits.empty or nothing_found(self.opened.view.case, "")
            if self.box.value and self.shown is not self.opened:
                self.look_for(self.box.value, self.number)

    def hints(self) -> Iterable[Hint]:
        """Worked with arrows, Enter and Esc."""
        keys = {"↑↓": "hit", "enter": "read, query kept", "tab": "filters", "esc": "empties, closes"}
        yield from map(Hint, keys, keys.values())
        if self.check_action("more_lines", ()):
            yield hint("more_lines", "lines a hit", pair="fewer_lines")
        in_box = self.stands and self.box.has_focus
        helping = self.query_one(SearchBox).help_keys if in_box else (hint("help").keys,)
        yield from (Hint(key, hint("help").words) for key in helping[:1])

    @on(Input.Changed)
    def begin(self, event: Input.Changed) -> None:
        """Search once the keys rest; only the newest search may answer."""
        self.number += 1
        if self._timer:
            self._timer.stop()
        self._timer = self.set_timer(REST, lambda: self.look_for(event.value, self.number))
        self.follow(event.value)
        self.name_keys()
        self.await_answer()

    @work(thread=True, exclusive=True, group="search", exit_on_error=False)
    def look_for(self, query: str, number: int) -> None:
        """Search off the screen's thread; called off between pieces of work."""
        worker = get_current_worker()
        view = self.opened.view
        for turn, answer in enumerate(self.finder.answers(view.case, query, lambda: worker.is_cancelled, view)):
            self.post_message(Found(answer, number))
            if turn == 0:
                self.complete(view, query, number, lambda: worker.is_cancelled)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """↓ leaves the box from the box only; in the box letters are typed."""
        if not super().check_action(action, parameters):
            return False
        return self.box.has_focus if action == "to_hits" else not (action in TYPED and self.box.has_focus)

    @on(events.DescendantFocus)
    def name_keys(self) -> None:
        """Name what works in the box, or in the hits."""
        self.query_one(Footer).hints = tuple(self.hints())

    async def action_help(self) -> None:
        """The menu of what works here."""
        places = ("search",) if self.box.has_focus else ("search", "lines")
        works = (one for one in commands_in(places) if self.check_action(one.action, ()) and one.action != "help")
        await self.app.push_screen(late(SCREENS["help"])(tuple(works), ""), self.do)

    async def do(self, answer: str | None) -> None:
        """Do what the menu answered, where the keys are."""
        if answer:
            action = answer.removeprefix("do:")
            nodes = (node for node in (self.focused, self) if hasattr(node, f"action_{action}"))
            await self.app.run_action(action, next(nodes, self))

    def action_to_hits(self) -> None:
        """From the box to what is offered, else to the hits."""
        self.set_focus(self.offers if self.offers.display and self.offers.rows else self.hits)
