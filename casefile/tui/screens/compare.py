"""Accounts side by side: what each says of an event, a person or a question, over the passages behind it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.widget import Widget

from casefile.present.compare import CompareRow
from casefile.tui.cells import Painted, Part
from casefile.tui.commands import Hint, bindings_for, hint
from casefile.tui.compared import Compared, compared_at
from casefile.tui.messages import Chosen, Going
from casefile.tui.places import Choice, Place
from casefile.tui.screens.base import CasefileScreen
from casefile.tui.screens.marking import Marking
from casefile.tui.screens.over_passages import OverPassages
from casefile.tui.screens.provenance import Provenance
from casefile.tui.screens.sliding import Sliding
from casefile.tui.screens.taking import TakingAlong
from casefile.tui.widgets.grid import Grid
from casefile.tui.widgets.strip import PassageStrip

if TYPE_CHECKING:
    from casefile.tui.opening import Opened


class CompareScreen(OverPassages, Sliding, Marking, TakingAlong, Provenance, CasefileScreen):
    """A grid of accounts over their passages."""

    CSS_PATH = "compare.tcss"
    BINDINGS: ClassVar = bindings_for("compare")
    PLACES: ClassVar = ("compare",)
    SIGNS = "compare"

    def __init__(self, place: Place) -> None:
        """What the accounts say of the record at the place."""
        super().__init__(place)
        self.matter = place.at
        self.compared: Compared | None = None

    def body(self) -> Iterable[Widget]:
        """The grid over the passages."""
        yield Grid(id="grid")
        yield PassageStrip(id="strip")

    @property
    def grid(self) -> Grid:
        """The grid."""
        return self.query_one(Grid)

    @property
    def accounts(self) -> tuple[str, ...]:
        """All accounts that can be shown."""
        return self.compared.accounts if self.compared else ()

    @property
    def columns_in_all(self) -> int:
        """How many accounts can be shown."""
        return len(self.accounts)

    def begin(self) -> None:
        """Take the grid in hand."""
        self.watch(self.grid, "moves", self.show_row, init=False)
        self.watch(self.strip, "moves", self.refresh_words, init=False)
        self.grid.focus()

    def show_opened(self, opened: "Opened") -> None:
        """Lay the accounts side by side, with the matter of the place in hand."""
        self.compared = compared_at(opened.view, self.place)
        matter = self.matter
        self.show_columns()
        self.grid.take(matter)
        self.show_row()

    def show_columns(self) -> None:
        """Show as many accounts as there is room for, over the passages behind the row in hand."""
        ids = self.accounts[self.slide()]
        if self.opened and self.compared and ids:
            shown = self.compared.shown(ids, self.matter)
            abouts = {row.about for row in shown.rows if row.about}
            groups = {about: self.opened.name(about) for about in abouts} if len(abouts) > 1 else {}
            self.grid.more = self.beyond
            self.grid.show(shown.columns, shown.rows, groups, shown.folded)
            self.show_row()
        else:
            self.grid.show((), (), {})
        self.refresh_words()

    def show_row(self) -> None:
        """Moving shows: the passages behind the row in hand."""
        if self.opened and self.grid.rows:
            row: CompareRow = self.grid.rows[self.grid.at]
            self.matter = row.id
            self.show_passages(self.opened.view, row)

    @property
    def subject(self) -> str:
        """The matter in hand."""
        return self.matter

    @property
    def to_mark(self) -> str:
        """The account in hand."""
        return self.grid.columns[self.grid.account].id if self.grid.columns else ""

    @property
    def to_take(self) -> tuple[str, str]:
        """The passage of the cell in hand, else the matter."""
        passages = self.grid.cell.passages if self.grid.cell else ()
        return (next(iter(passages), self.matter), "")

    def here(self) -> Place:
        """What is compared, with its row in hand."""
        abouts = self.compared.abouts if self.compared else ()
        return Place("compare", self.matter, choices=self.place.choices, side=" ".join(abouts))

    def title_parts(self) -> Painted:
        """What is compared."""
        return (Part("Compare", "heading"), Part(f" › {self.compared.name}" if self.compared else "", "choice"))

    def count_parts(self) -> Painted:
        """How many accounts are shown, and how many rows clash."""
        signs = [row.sign for row in self.grid.rows]
        clashes = "".join(f"   {sign} {signs.count(sign)}" for sign in ("≠", "≠›") if sign in signs)
        kind = self.compared.kind if self.compared else ""
        shown = f"{len(self.grid.columns)} of {len(self.accounts)} {kind}"
        return (Part(shown), Part(clashes, "conflict"), *self.marked_parts())

    def hints(self) -> Iterable[Hint]:
        """What works here."""
        if self.grid.rows:
            yield hint("last_account", "account", pair="next_account")
            yield hint("choose", "passages")
            yield hint("next_found", "difference", pair="last_found")
        if self.strip.count > 1:
            yield hint("next_pane", "above" if self.strip.has_focus else "below")
        if self.grid.rows:
            yield hint("mark")
        yield hint("search")

    @on(Chosen)
    def open_passages(self, message: Chosen) -> None:
        """Enter sets the passages beside each other, the one in hand first, then those of the other accounts shown."""
        others = (one for cell in self.grid.rows[self.grid.at].cells for one in cell.passages)
        choices = dict.fromkeys((message.id, *others))
        self.post_message(
            Going(Place("passages", self.matter, choices=tuple(Choice("passages", one) for one in choices)))
        )
