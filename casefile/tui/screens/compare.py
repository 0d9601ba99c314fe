"""Accounts side by side: what each says of an event, a person or a question, over the passages behind it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.widget import Widget

from casefile.analysis.accounts import compare
from casefile.present.compare import CompareRow, account_columns, compare_rows
from casefile.present.conflicts import headline
from casefile.present.lines import Line, Span
from casefile.tui.cells import Painted, Part
from casefile.tui.commands import Hint, bindings_for, hint
from casefile.tui.messages import Chosen, Going
from casefile.tui.passages_told import passages_told
from casefile.tui.places import Place
from casefile.tui.screens.base import CasefileScreen
from casefile.tui.signs import READINGS
from casefile.tui.widgets.grid import Grid
from casefile.tui.widgets.rule import Heading
from casefile.tui.widgets.strip import PassageStrip

if TYPE_CHECKING:
    from casefile.tui.opening import Opened

LEGEND = tuple(Line((Span(sign, "letter"), Span(words, "muted", column=1)), table="signs") for sign, words in READINGS)


def columns_at(width: int) -> int:
    """How many accounts a width of cells has room for."""
    return 2 if width < 110 else 3 if width < 160 else 4


class CompareScreen(CasefileScreen):
    """A grid of accounts over their passages."""

    CSS_PATH = "compare.tcss"
    BINDINGS: ClassVar = bindings_for("compare")
    PLACES: ClassVar = ("compare",)
    SIGNS = "compare"

    def __init__(self, place: Place) -> None:
        """What the accounts say of the record at the place."""
        super().__init__(place)
        self.first = 0
        self.accounts: tuple[str, ...] = ()
        self.matter = place.at
        self.about = place.at

    def body(self) -> Iterable[Widget]:
        """The grid over the passages."""
        yield Grid(id="grid")
        yield PassageStrip(id="strip")

    @property
    def grid(self) -> Grid:
        """The grid."""
        return self.query_one(Grid)

    def on_mount(self) -> None:
        """Take the grid in hand."""
        super().on_mount()
        self.watch(self.grid, "moves", self.show_row, init=False)
        self.grid.focus()

    def show_opened(self, opened: "Opened") -> None:
        """Lay the accounts side by side, with the matter of the place in hand."""
        matter = opened.view.matters.get(self.place.at)
        self.about = (matter.about or matter.id) if matter else self.place.at
        self.accounts = compare(opened.view.case, self.about).accounts
        self.show_accounts(opened)
        self.grid.take(self.matter)
        self.show_passages(opened)

    def show_accounts(self, opened: "Opened") -> None:
        """Show as many accounts as there is room for, from the first of those shown."""
        shown = self.accounts[self.first : self.first + columns_at(self.size.width)]
        if not shown:
            return
        comparison = compare(opened.view.case, self.about, shown)
        rows = compare_rows(opened.view, comparison)
        abouts = {row.about for row in rows if row.about}
        groups = {about: opened.name(about) for about in abouts} if len(abouts) > 1 else {}
        self.grid.more = (self.first, len(self.accounts) - self.first - len(shown))
        self.grid.show(account_columns(opened.view, comparison), rows, groups)
        self.refresh_words()

    def show_passages(self, opened: "Opened") -> None:
        """Show the passages behind the row in hand."""
        if not self.grid.rows:
            return
        row: CompareRow = self.grid.rows[self.grid.at]
        self.matter = row.id
        conflict = opened.view.of_matter.get(row.id)
        columns = tuple(tuple(passages_told(opened.view, cell)) for cell in row.cells)
        heading = Heading(row.asks, note=headline(conflict) if conflict else "")
        self.query_one(PassageStrip).show(heading, columns, LEGEND if self.size.width >= 160 else ())

    def here(self) -> Place:
        """What is compared, with its row in hand."""
        return Place("compare", self.matter)

    def title_parts(self) -> Painted:
        """What is compared."""
        name = self.opened.name(self.about) if self.opened else ""
        return (Part("Compare", "heading"), Part(f" › {name}", "choice"))

    def count_parts(self) -> Painted:
        """How many accounts are shown, and how many rows clash."""
        signs = [row.sign for row in self.grid.rows]
        clashes = "".join(f"   {sign} {signs.count(sign)}" for sign in ("≠", "≠›") if sign in signs)
        return (Part(f"{len(self.grid.columns)} of {len(self.accounts)} accounts"), Part(clashes, "conflict"))

    def hints(self) -> Iterable[Hint]:
        """What works here."""
        yield hint("last_account", "account", pair="next_account")
        yield hint("choose", "the passage")
        yield hint("next_found", "difference", pair="last_found")
        yield hint("place_before", "place before")
        yield hint("search")

    def show_row(self) -> None:
        """Moving shows."""
        if self.opened:
            self.show_passages(self.opened)

    @on(Chosen)
    def open_passage(self, message: Chosen) -> None:
        """Enter opens the passage in the reader."""
        self.post_message(Going(Place(at=message.id, pane="reader")))

    @on(Grid.Beyond)
    def show_more(self, message: Grid.Beyond) -> None:
        """At an edge the accounts move on by one."""
        first = self.first + message.step
        if self.opened and 0 <= first <= len(self.accounts) - len(self.grid.columns):
            self.first = first
            self.show_accounts(self.opened)
            self.show_passages(self.opened)

    def on_resize(self, event: events.Resize) -> None:
        """As many accounts as there is room for now."""
        super().on_resize(event)
        if self.opened:
            self.show_accounts(self.opened)
            self.show_passages(self.opened)
