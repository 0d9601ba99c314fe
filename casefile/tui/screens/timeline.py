"""The timeline: what each account dates, or the rivals on each event, on an axis that draws nothing finer than told."""

from typing import ClassVar

from textual import events, on

from casefile.model.location import Location
from casefile.present.chart_zoom import coarser, finer, part_of
from casefile.tui.chart_state import ChartState
from casefile.tui.commands import bindings_for
from casefile.tui.messages import Chosen, Going, LeavingOut
from casefile.tui.places import Place
from casefile.tui.screens.charting import ChartingScreen
from casefile.tui.widgets.chart import ChartList
from casefile.tui.widgets.chart_axis import AxisRow

HEADINGS = ("lane", "section")
"""What can be folded."""


class TimelineScreen(ChartingScreen):
    """What the keys do on the timeline."""

    CSS_PATH = "timeline.tcss"
    BINDINGS: ClassVar = bindings_for("timeline")
    PLACES: ClassVar = ("panes", "timeline")
    SIGNS = "timeline"

    @property
    def subject(self) -> str:
        """The event, or the account, of the row in hand."""
        return self.row.about if self.row and self.row.kind != "section" else ""

    def where(self) -> Location | None:
        """Where the claim in hand is written, else its event or account."""
        return self.row.told[0].claim.location if self.row and self.row.kind == "claim" else super().where()

    @property
    def matter_in_hand(self) -> str:
        """The matter that is dated in the row in hand."""
        return f"{self.subject}.date" if self.row and self.row.kind in ("claim", "event") else ""

    def change(self, state: ChartState, keep: str = "", *, is_kept: bool = True) -> None:
        """Show another state; Esc goes back to the one before."""
        if self.state and is_kept:
            self.before.append(self.state)
        self.show_state(state, keep or self.chart.in_hand)

    def action_reorder(self) -> None:
        """By event, by account."""
        if self.state:
            self.change(self.state.reordered(), is_kept=False)

    def action_finer(self) -> None:
        """A shorter period around what is in hand."""
        self._zoom(1)

    def action_coarser(self) -> None:
        """A longer period around this one."""
        self._zoom(-1)

    def _zoom(self, step: int) -> None:
        state, opened = self.state, self.opened
        if state is None or state.period is None or opened is None:
            return
        if step > 0:
            span = self.row.told[0].span if self.row and self.row.kind == "claim" else state.period[:2]
            period = finer(opened.view, state.period, self.axis.span_in_hand or span)
        else:
            period = coarser(opened.view, state.period)
        if period is None:
            self.say("Hours are the finest." if step > 0 else "This is all that is dated.")
        else:
            self.change(state._replace(period=period), is_kept=False)

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

    def narrow(self, moment: int) -> None:
        """Narrow the rows to the part of the axis in which a moment lies."""
        if self.state and self.state.period:
            period = part_of(self.state.period, moment)
            if period is None:
                self.say("Hours are the finest.")
            else:
                self.change(self.state._replace(period=period, is_narrowed=True))
                self.axis.take_moment(moment)

    def toggle(self, id_: str) -> None:
        """Fold a heading, or unfold it."""
        if self.state:
            self.change(self.state.toggling(id_), id_, is_kept=False)

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

    def action_step_back(self) -> None:
        """Esc takes away what is said, what was looked for, then the newest narrowing."""
        if self.hush() or self.drop_find() or self.state is None:
            return
        if self.before:
            arrangement = self.state.arrangement
            self.show_state(self.before.pop()._replace(arrangement=arrangement), self.chart.in_hand)
        elif self.state.is_narrowed:
            self.show_state(self.state._replace(is_narrowed=False), self.chart.in_hand)

    def action_leave_out(self) -> None:
        """What if we ignore the account in hand?"""
        row = self.row
        source = row.about if row and row.kind == "lane" else row.told[0].claim.source if row and row.told else None
        if source:
            self.post_message(LeavingOut(source))
        else:
            self.say("i leaves out an account: take one of its claims in hand.")

    @on(ChartList.Over)
    def take_axis(self) -> None:
        """Up from the first row."""
        if self.state and self.state.period and self.row:
            self.take("axis")

    @on(AxisRow.Under)
    def take_chart(self) -> None:
        """Down from the axis."""
        self.take("chart")

    @on(AxisRow.Beyond)
    def move_on(self, message: AxisRow.Beyond) -> None:
        """At an edge the period moves on by one part; rows that are narrowed to it change with it."""
        if self.state and self.state.period:
            period = self.state.period.moved(message.step)
            if self.state.is_narrowed:
                self.change(self.state._replace(period=period), is_kept=False)
            else:
                self.move_axis(period)
            self.axis.move_to(len(self.axis.rows) - 1 if message.step > 0 else 0)
            self.refresh_words()

    def on_resize(self, event: events.Resize) -> None:
        """In another width there may be room for the legend, or none."""
        del event  # Textual lets the base see it, too
        self.show_hand()
