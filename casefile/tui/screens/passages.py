"""Passages side by side: what each has on a matter, in the words it has it in, those that differ lit."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.widget import Widget

from casefile.model.location import Location
from casefile.present.conflicts import headline
from casefile.present.page import title_of
from casefile.present.side_by_side import PassageColumn, passage_columns
from casefile.present.words import count_of
from casefile.tui.cells import Painted, Part
from casefile.tui.commands import Hint, bindings_for, hint
from casefile.tui.messages import Chosen, Going
from casefile.tui.places import Choice, Place
from casefile.tui.rule import Heading, rule
from casefile.tui.screens.base import CasefileScreen
from casefile.tui.screens.marking import Marking
from casefile.tui.screens.provenance import Provenance
from casefile.tui.screens.reading_on import ReadingOn
from casefile.tui.screens.sliding import Sliding
from casefile.tui.screens.taking import TakingAlong
from casefile.tui.widgets.painted import PaintedWidget
from casefile.tui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from casefile.tui.opening import Opened

ONE_WORDING = "differing words lit"
OTHER_WORDS = "other words: names, dates, numbers lit"


class PassagesRule(PaintedWidget):
    """What the passages are on, and what is lit in them."""

    heading = Heading()

    def painted(self, _y: int, width: int, /) -> Painted:
        """The heading as a rule."""
        return rule(self.heading, "", width, is_focused=True)


class PassagesScreen(ReadingOn, Sliding, Marking, TakingAlong, Provenance, CasefileScreen):
    """The passages on a matter, as many as there is room for."""

    CSS_PATH = "passages.tcss"
    BINDINGS: ClassVar = bindings_for("passages")
    PLACES: ClassVar = ("passages",)
    SIGNS = "passages"

    def __init__(self, place: Place) -> None:
        """The passages on the matter of the place; its choices stand before the others."""
        super().__init__(place)
        self.columns: tuple[PassageColumn, ...] = ()

    def body(self) -> Iterable[Widget]:
        """A rule over the passages."""
        yield PassagesRule(id="rule")
        yield SideBySide(id="passages")

    @property
    def columns_in_all(self) -> int:
        """How many passages there are."""
        return len(self.columns)

    def begin(self) -> None:
        """Take the passages in hand."""
        self.watch(self.beside, "moves", self.refresh_words, init=False)
        self.beside.focus()

    def show_opened(self, opened: "Opened") -> None:
        """Lay the passages side by side; the one in hand stays so."""
        in_hand = self.beside.passage
        self.columns = passage_columns(opened.view, self.place.at, [one.id for one in self.place.choices], self.around)
        ids = [one.id for one in self.columns]
        at = ids.index(in_hand.id) if in_hand and in_hand.id in ids else 0
        self.first = min(self.first, at)
        self.beside.account = at - self.first
        self.show_columns()

    def show_columns(self) -> None:
        """Show as many passages as there is room for, from the first of those shown."""
        self.beside.show(self.columns[self.slide()], self.beyond)
        self.refresh_words()

    def refresh_words(self) -> None:
        """Say anew what is lit, where we are and what works."""
        if self.opened and self.stands:
            conflict = self.opened.view.of_matter.get(self.place.at)
            lit = ONE_WORDING if self.beside.is_one_wording else OTHER_WORDS
            name = headline(conflict) if conflict else "what they have on it"
            head = self.query_one(PassagesRule)
            head.heading = Heading(name, lit if len(self.columns) > 1 else "")
            head.refresh()
        super().refresh_words()

    @property
    def subject(self) -> str:
        """What the passages are on."""
        return self.place.at

    @property
    def to_mark(self) -> str:
        """The account whose passage is in hand."""
        return self.beside.passage.source if self.beside.passage else ""

    @property
    def to_take(self) -> tuple[str, str]:
        """The passage in hand."""
        passage = self.beside.passage
        return (self.beside.selected_in or passage.id, self.beside.selected) if passage else ("", "")

    def where(self) -> Location | None:
        """Where the passage in hand is written."""
        passage = self.beside.passage
        return self.opened.location(passage.id) if self.opened and passage else None

    def here(self) -> Place:
        """The matter, with the passage in hand before the others."""
        ids = [one.id for one in self.place.choices] or [one.id for one in self.columns[:1]]
        return self.place._replace(choices=tuple(Choice("passages", id_) for id_ in ids))

    def title_parts(self) -> Painted:
        """What the passages are on."""
        name = title_of(self.opened.view, self.place.at) if self.opened else ""
        return (Part("Passages", "heading"), Part(f" › {name}", "choice"))

    def count_parts(self) -> Painted:
        """How many are shown of how many."""
        return (Part(count_of(len(self.beside.columns), len(self.columns), "passage")), *self.marked_parts())

    def hints(self) -> Iterable[Hint]:
        """What works here."""
        if len(self.columns) > 1:
            yield hint("last_account", "passage", pair="next_account")
            yield hint("next_found", "difference", pair="last_found")
        if self.columns:
            yield hint("choose", "read")
            yield hint("finer", "around it", pair="coarser")
            yield hint("compare", "compare")
            yield hint("provenance", "witnesses")
        yield hint("search")

    @on(Chosen)
    def read(self, message: Chosen) -> None:
        """Enter reads the passage."""
        self.post_message(Going(Place(at=message.id, pane="reader")))
