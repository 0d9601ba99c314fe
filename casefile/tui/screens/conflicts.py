"""The conflicts, sharpest first, and what stands behind each; softer verdicts below a rule."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.containers import Container
from textual.widget import Widget

from casefile.present.words import count
from casefile.tui.cells import Painted, Part
from casefile.tui.commands import Hint, bindings_for
from casefile.tui.conflict_lines import TOLD_ONCE, ConflictColumns
from casefile.tui.conflict_sections import BY_SUBJECT, NONE, SHARPEST, conflict_sections, no_conflict, told_once
from casefile.tui.conflict_words import hints_for, with_note
from casefile.tui.desk_words import conflict_counts
from casefile.tui.messages import Chosen, Going
from casefile.tui.places import Place
from casefile.tui.rule import Heading
from casefile.tui.screens.leaving import Leaving
from casefile.tui.screens.panes import PanedScreen
from casefile.tui.widgets.found_list import FoundList
from casefile.tui.widgets.reader import Reader

if TYPE_CHECKING:
    from casefile.tui.opening import Opened


class ConflictsScreen(Leaving, PanedScreen):
    """A list of conflicts and the one in hand."""

    CSS_PATH = "two_panes.tcss"
    BINDINGS: ClassVar = bindings_for("conflicts")
    PLACES: ClassVar = ("panes", "conflicts")
    SIGNS = "conflicts"
    PANES: ClassVar = ("conflicts", "reader")
    NOTHING_TO_LEAVE_OUT = "i leaves a teller out: take a row that names one in hand, in the reader."

    def body(self) -> Iterable[Widget]:
        """The list and the reader."""
        heading = Heading("Conflicts")
        columns = ConflictColumns()
        conflicts = FoundList(columns.line, id="conflicts", heading=heading, columns=columns.heads)
        yield Container(conflicts, Reader(id="reader"), id="panes")

    def show_opened(self, opened: "Opened") -> None:
        """List the conflicts, once they are counted."""
        pane = self.pane("conflicts")
        if opened.conflicts is None:
            pane.empty = "The conflicts are being counted."
            return
        subject = opened.subject_of if self.place.side else None
        none = () if opened.conflicts else no_conflict(opened.view)
        rows = (*none, *conflict_sections(opened.conflict_rows, subject))
        columns = ConflictColumns.of(rows)
        pane.painter, pane.columns, pane.empty = columns.line, columns.heads if opened.conflict_rows else None, NONE
        pane.heading = Heading(count(opened.conflicts, "conflict"), note=self.order)
        pane.show_again(rows, self.place.at or pane.in_hand)
        self.show_conflict(opened)

    def show_conflict(self, opened: "Opened") -> None:
        """Show the conflict in hand in the reader."""
        id_, reader = self.pane("conflicts").in_hand, self.reader
        if id_ in ("", TOLD_ONCE):
            reader.show_page(id_, (), Heading("Conflicts"))
        else:
            page = with_note(opened.page(id_), reader.size.width)
            reader.show_page(id_, page.lines, Heading(page.title, page.note))

    def on_resize(self, event: events.Resize) -> None:
        """The kind of the conflict stands in the rule where it has room."""
        del event  # Textual lets the base see it, too
        if self.opened:
            self.call_after_refresh(self.show_conflict, self.opened)

    def here(self) -> Place:
        """The conflict in hand."""
        return Place("conflicts", self.pane("conflicts").in_hand, self.pane_in_hand, side=self.place.side)

    @property
    def order(self) -> str:
        """The order the conflicts stand in."""
        return BY_SUBJECT if self.place.side else SHARPEST

    def action_reorder(self) -> None:
        """The conflicts in the next order."""
        self.place = self.place._replace(side="" if self.place.side else "subject")
        if self.opened:
            self.show_opened(self.opened)
            self.refresh_words()

    def title_parts(self) -> Painted:
        """The screen and its order."""
        return (Part("Conflicts", "heading"), Part(f" › {self.order}", "muted"))

    def count_parts(self) -> Painted:
        """How many there are, and how many softer ones."""
        if not self.opened:
            return ()
        softer = sum(row.section == "Softer" for row in self.opened.conflict_rows)
        soft = Part(f"   and {softer} softer" if softer else "", "muted")
        return (*conflict_counts(self.opened), soft, *self.marked_parts())

    def hints(self) -> Iterable[Hint]:
        """What works here."""
        at = (self.pane_in_hand, self.pane("conflicts").in_hand, self.leave_out_hint())
        return hints_for(*at, BY_SUBJECT if self.order == SHARPEST else SHARPEST)

    @property
    def to_leave_out(self) -> str:
        """The teller that the row in hand of the reader tells of."""
        return self.told_in_reader

    def show_row(self, pane: str) -> None:
        """Moving shows."""
        if self.opened and pane == "conflicts":
            self.place = self.place._replace(at=self.pane(pane).in_hand)
            self.show_conflict(self.opened)
        self.refresh_words()

    @on(Chosen)
    def open_row(self, message: Chosen) -> None:
        """Enter sets the passages side by side; in the reader it opens what is in hand, of a count its witnesses."""
        if message.id == TOLD_ONCE:
            first = next(iter(told_once(self.opened.view)), "") if self.opened else ""
            self.post_message(Going(Place("leads", first, side="kind by kind")))
        elif message.pane.id == "conflicts":
            self.post_message(Going(Place("passages", message.id)))
        elif self.is_count(message.id):
            self.action_provenance()
        else:
            self.post_message(Going(Place(at=message.id, pane="reader")))
