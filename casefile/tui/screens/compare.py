"""Accounts side by side: what each says of an event, a person or a question, over the passages behind it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.widget import Widget

from casefile.tui.cells import Painted, Part
from casefile.tui.commands import Hint, bindings_for
from casefile.tui.comparable import SHARPEST
from casefile.tui.compare_words import counts, hints_for
from casefile.tui.compared import Compared, compared_at
from casefile.tui.messages import Chosen, Going
from casefile.tui.places import Choice, Place
from casefile.tui.screens.base import CasefileScreen
from casefile.tui.screens.cell_in_hand import CellInHand
from casefile.tui.screens.leaving import Leaving
from casefile.tui.screens.marking import Marking
from casefile.tui.screens.over_passages import OverPassages
from casefile.tui.screens.provenance import Provenance
from casefile.tui.screens.sliding import Sliding
from casefile.tui.screens.taking import TakingAlong
from casefile.tui.widgets.grid import Grid
from casefile.tui.widgets.strip import PassageStrip

if TYPE_CHECKING:
    from casefile.tui.opening import Opened


class CompareScreen(CellInHand, Leaving, OverPassages, Sliding, Marking, TakingAlong, Provenance, CasefileScreen):
    """A grid of accounts over their passages."""

    CSS_PATH = "compare.tcss"
    BINDINGS: ClassVar = bindings_for("compare")
    PLACES: ClassVar = ("compare",)
    SIGNS = "compare"

    def __init__(self, place: Place) -> None:
        """What the accounts say of the record at the place."""
        super().__init__(place)
        self.matter, self.left = place.at, place.spot
        self.is_sharpest = SHARPEST in place.side.split()
        self.compared: Compared | None = None

    def body(self) -> Iterable[Widget]:
        """The grid over the passages."""
        yield Grid(id="grid")
        yield PassageStrip(id="strip")

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
        """Lay the accounts side by side, with the cell in hand that was, else the matter of the place."""
        self.compared = compared_at(opened.view, self.place)
        matter, _, account = (self.left or self.spot).partition(" ")
        self.left = ""
        if account in self.accounts:
            self.grid.account = self.slide_to(self.accounts.index(account))
        self.show_columns()
        self.grid.take(matter)
        self.show_row()

    def show_columns(self) -> None:
        """Show as many accounts as there is room for, over the passages behind the row in hand."""
        ids = self.accounts[self.slide()]
        if self.opened and self.compared and ids:
            shown = self.compared.shown(ids, self.matter, is_sharpest=self.is_sharpest)
            self.grid.more = self.beyond
            self.grid.show(shown.columns, shown.rows, shown.groups, shown.folded)
            self.show_row()
        else:
            self.grid.show((), (), {})
        self.refresh_words()

    def show_row(self) -> None:
        """Moving shows: the passages behind the row in hand."""
        if self.opened and self.grid.rows:
            self.matter = self.grid.rows[self.grid.at].id
            self.show_passages(self.opened.view, self.grid.rows[self.grid.at])

    def action_reorder(self) -> None:
        """The rows in order of time, or the sharpest first, with the one in hand."""
        self.is_sharpest = not self.is_sharpest
        self.show_columns()

    def here(self) -> Place:
        """What is compared."""
        side = (*(self.compared.abouts if self.compared else ()), *(SHARPEST,) * self.is_sharpest)
        return Place("compare", self.place.at, choices=self.place.choices, side=" ".join(side))

    def title_parts(self) -> Painted:
        """What is compared."""
        return (Part("Compare", "heading"), Part(f" › {self.compared.name}" if self.compared else "", "choice"))

    def count_parts(self) -> Painted:
        """How many accounts are shown, and how many rows clash."""
        return (*counts(self.compared, len(self.grid.columns), self.grid.rows), *self.marked_parts())

    def hints(self) -> Iterable[Hint]:
        """What works here."""
        beyond = "above" if self.strip.has_focus else "below"
        at = (len(self.accounts), self.grid.rows, beyond if self.strip.count > 1 else "", self.leave_out_hint())
        return hints_for(*at, is_sharpest=self.is_sharpest)

    @on(Chosen)
    def open_passages(self, message: Chosen) -> None:
        """Enter sets the passages beside each other, the one in hand first, then those of the other accounts shown."""
        others = (one for cell in self.grid.rows[self.grid.at].cells for one in cell.passages)
        choices = dict.fromkeys((message.id, *others))
        self.post_message(
            Going(Place("passages", self.matter, choices=tuple(Choice("passages", one) for one in choices)))
        )
