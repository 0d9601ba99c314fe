"""The leads: what is looked for and what the case lacks, what would decide most first, and the one in hand."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Container
from textual.widget import Widget

from casefile.model.location import Location
from casefile.present.lead_detail import NAMES, lead_detail
from casefile.present.lead_orders import LEAD_ORDERS
from casefile.present.leads import LeadRow, lead_rows
from casefile.present.words import count
from casefile.tui.cells import Painted, Part
from casefile.tui.commands import Hint, bindings_for, hint
from casefile.tui.first_records import first_record
from casefile.tui.lead_list import LEADS_FILE, LeadColumns, Unsought, goal_of, lead_list, next_lead_order
from casefile.tui.messages import Chosen, Going
from casefile.tui.places import Place
from casefile.tui.rule import Heading
from casefile.tui.screens.panes import PanedScreen
from casefile.tui.widgets.found_list import FoundList
from casefile.tui.widgets.reader import Reader

if TYPE_CHECKING:
    from casefile.tui.opening import Opened


class LeadsScreen(PanedScreen):
    """A list of leads and the one in hand."""

    CSS_PATH = "leads.tcss"
    BINDINGS: ClassVar = bindings_for("leads")
    PLACES: ClassVar = ("panes", "leads")
    SIGNS = "leads"
    PANES: ClassVar = ("leads", "reader")

    def __init__(self, place: Place) -> None:
        """At a lead, or at what is one; the side of the place is the order."""
        super().__init__(place)
        self.order = place.side if place.side in LEAD_ORDERS else next(iter(LEAD_ORDERS))
        self.rows: tuple[LeadRow, ...] = ()

    def body(self) -> Iterable[Widget]:
        """The list and the reader."""
        columns = LeadColumns()
        leads = FoundList(columns.line, id="leads", heading=Heading("Leads"), columns=columns.heads)
        yield Container(leads, Reader(id="reader"), id="panes")

    def show_opened(self, opened: "Opened") -> None:
        """List the leads, once the conflicts are counted that they would decide."""
        if opened.conflicts is None:
            self.pane("leads").empty = "The conflicts are being counted."
            return
        self.rows = lead_rows(opened.view)
        self.show_rows(opened)

    def show_rows(self, opened: "Opened") -> None:
        """List the leads in their order, with what was in hand."""
        pane = self.pane("leads")
        sought = sum(row.kind == "sought" for row in self.rows)
        pane.heading = Heading(f"{sought} sought, {len(self.rows) - sought} computed", note=self.order)
        rows = tuple(lead_list(LEAD_ORDERS[self.order](opened.view, self.rows)))
        columns = LeadColumns.of(rows)
        pane.painter, pane.columns = columns.line, columns.heads if self.rows else None
        pane.show_again(rows, pane.in_hand or self.place.at)
        self.show_lead()

    @property
    def row(self) -> LeadRow | Unsought | None:
        """The row in hand."""
        pane = self.pane("leads")
        return pane.rows[pane.at] if pane.in_hand else None

    def show_lead(self) -> None:
        """Show the lead in hand in the reader."""
        reader, row = self.reader, self.row
        if self.opened and isinstance(row, LeadRow):
            heading = Heading(NAMES[row.kind], note=row.id)
            reader.show_page(f"{row.kind} {row.id}", lead_detail(self.opened.view, row), heading)
        else:
            reader.show_page(LEADS_FILE, first_record(LEADS_FILE) if row else (), Heading(LEADS_FILE))

    def here(self) -> Place:
        """The lead in hand, and the order."""
        return Place("leads", self.pane("leads").in_hand, self.pane_in_hand, side=self.order)

    def title_parts(self) -> Painted:
        """The screen and its order."""
        return (Part("Leads", "heading"), Part(f" › {self.order}", "muted"))

    def count_parts(self) -> Painted:
        """How many of those that somebody wrote down were searched for."""
        sought = [row for row in self.rows if row.kind == "sought"]
        searched = sum(bool(row.searched) for row in sought)
        return (Part(f"{searched} of {count(len(sought), 'lead')} searched for" if sought else "", "muted"),)

    def hints(self) -> Iterable[Hint]:
        """What works here."""
        in_list = self.pane_in_hand == "leads"
        if self.subject == LEADS_FILE:
            yield hint("edit", LEADS_FILE)
        else:
            yield hint("choose", "what it decides" if in_list else "open")
            yield hint("into", "into the reader") if in_list else hint("out", "back to the list")
        if self.rows:
            yield hint("reorder", next_lead_order(self.order))
        if self.subject != LEADS_FILE:
            yield hint("edit")
        if self.rows:
            yield hint("find")
        yield hint("search")

    def show_row(self, pane: str) -> None:
        """Moving shows."""
        if pane == "leads":
            self.show_lead()
        self.refresh_words()

    def action_reorder(self) -> None:
        """The leads in the next order, with the one in hand."""
        self.order = next_lead_order(self.order)
        if self.opened:
            self.show_rows(self.opened)
        self.refresh_words()

    def where(self) -> Location | None:
        """Where the lead in hand is written; where there is none, the file for them."""
        if not isinstance(self.row, LeadRow):
            return Location(LEADS_FILE, 1, 1)
        return super().where()

    @on(Chosen)
    def open_chosen(self, message: Chosen) -> None:
        """Enter opens what a lead would decide; in the reader what is in hand."""
        if message.pane.id == "reader":
            self.post_message(Going(Place(at=message.id, pane="reader")))
        elif isinstance(self.row, LeadRow):
            self.post_message(Going(goal_of(self.row)))
        else:
            self.say(f"e opens {LEADS_FILE}.")
