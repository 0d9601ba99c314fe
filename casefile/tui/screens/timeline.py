"""The timeline: what each account dates, or the rivals on each event, on an axis that draws nothing finer than told."""

from typing import ClassVar

from textual import events, on

from casefile.model.location import Location
from casefile.present.chart_rows import HEADINGS
from casefile.tui.commands import bindings_for
from casefile.tui.messages import Chosen, Going
from casefile.tui.places import Place
from casefile.tui.screens.leaving import Leaving
from casefile.tui.screens.zooming import ZoomingScreen


class TimelineScreen(Leaving, ZoomingScreen):
    """What the keys do on the timeline."""

    CSS_PATH = "timeline.tcss"
    BINDINGS: ClassVar = bindings_for("timeline")
    PLACES: ClassVar = ("panes", "timeline")
    SIGNS = "timeline"
    NOTHING_TO_LEAVE_OUT = "i leaves out an account: take one of its claims in hand."

    @property
    def subject(self) -> str:
        """The event, or the account, of the row in hand."""
        return self.row.about if self.row and self.row.kind != "section" else ""

    def where(self) -> Location | None:
        """Where the claim in hand is written, else its event or account."""
        return self.row.told[0].claim.location if self.row and self.row.kind == "claim" else super().where()

    def action_reorder(self) -> None:
        """By event, by account."""
        if self.state:
            self.change(self.state.reordered())

    @on(Chosen)
    def open_row(self, message: Chosen) -> None:
        """Enter opens the passage in the reader; it unfolds a section, and on the axis narrows to the part in hand."""
        row = self.row
        if message.pane is self.axis:
            self.narrow(int(message.id))
        elif message.pane is not self.chart:
            self.post_message(Going(Place(at=message.id, pane="reader")))
        elif row and row.kind == "section":
            self.toggle(row.id)
        elif row:
            passage = row.told[0].claim.passage if row.kind == "claim" else ""
            self.post_message(Going(Place(at=passage or row.about, pane="reader")))

    def toggle(self, id_: str) -> None:
        """Fold a heading, or unfold it."""
        if self.state:
            self.change(self.state.toggling(id_), id_)

    def action_into(self) -> None:
        """Unfold a lane; from a claim into its page; on the axis the next part."""
        row = self.row
        if self.pane_in_hand == "axis":
            self.axis.step(1)
        elif self.pane_in_hand == "chart" and row and row.kind not in ("claim", "undated"):
            if row.is_folded:
                self.toggle(row.id)
            else:
                self.chart.action_down()
        else:
            super().action_into()

    def action_out(self) -> None:
        """Fold a lane; from a claim to its heading; on the axis the part before."""
        row = self.row
        if self.pane_in_hand == "axis":
            self.axis.step(-1)
        elif self.pane_in_hand != "chart":
            super().action_out()
        elif row and row.kind in HEADINGS and not row.is_folded:
            self.toggle(row.id)
        else:
            self.chart.action_heading()

    @property
    def to_leave_out(self) -> str:
        """The account in hand, or that of the claim in hand."""
        row = self.row
        if row and row.kind == "lane":
            return row.about
        return row.told[0].claim.source or "" if row and row.told else ""

    def on_resize(self, event: events.Resize) -> None:
        """In another width there may be room for the legend, or none; another account may stand first."""
        del event  # Textual lets the base see it, too
        self.show_hand()
        self.call_after_refresh(self.show_hand)
