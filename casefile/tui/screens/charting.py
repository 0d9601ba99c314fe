"""A chart of dates on the screen: an axis over rows, and the page of the row in hand."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Container
from textual.widget import Widget

from casefile.present.chart import chart_of
from casefile.present.chart_detail import detail_lines, detail_note, detail_title
from casefile.present.chart_periods import Period, following
from casefile.present.chart_rows import ChartRow
from casefile.tui.cells import Painted
from casefile.tui.chart_state import ChartState, state_of
from casefile.tui.chart_texts import count_parts, hints_for, legend_lines, note_of, short_legend_lines, title_parts
from casefile.tui.commands import Hint
from casefile.tui.places import Place
from casefile.tui.rule import Heading
from casefile.tui.screens.panes import PanedScreen
from casefile.tui.widgets.chart import ChartList
from casefile.tui.widgets.chart_axis import AxisRow
from casefile.tui.widgets.reader import Reader

if TYPE_CHECKING:
    from casefile.tui.opening import Opened


WIDE = 160
"""Columns from which on the page stands beside the rows, with room for a legend."""


class ChartingScreen(PanedScreen):
    """The axis over the rows, and what is to be known of the row in hand."""

    PANES: ClassVar = ("chart", "reader", "axis")

    def __init__(self, place: Place) -> None:
        """The timeline with the row of the place in hand, as its side says."""
        super().__init__(place)
        self.state: ChartState | None = None

    def body(self) -> Iterable[Widget]:
        """The axis over the rows, and the page below or beside them."""
        yield Container(
            Container(AxisRow(id="axis"), ChartList(id="chart"), id="time"), Reader(id="reader"), id="panes"
        )

    @property
    def chart(self) -> ChartList:
        """The rows."""
        return self.query_one(ChartList)

    @property
    def axis(self) -> AxisRow:
        """The axis."""
        return self.query_one(AxisRow)

    @property
    def row(self) -> ChartRow | None:
        """The row in hand."""
        return self.chart.row_in_hand

    def show_opened(self, opened: "Opened") -> None:
        """Draw the case; what is in hand, the period and the arrangement stay."""
        if self.state is None or self.state.period is None:
            self.state = state_of(opened.view, self.place.side, self.place.at)
        self.show_state(self.state, self.chart.in_hand or self.place.at or next(iter(opened.view.case.heart), ""))

    def show_state(self, state: ChartState, keep: str) -> None:
        """Draw the rows as they are arranged and narrowed now."""
        self.state = state
        if opened := self.opened:
            chart = chart_of(opened.view, state.arrangement, state.only, state.toggled)
            self.chart.empty = "No event is dated yet. events.yaml holds them."
            self.chart.show_chart(chart, state.period, keep)
            self.axis.show_period(opened.view, state.period)
            self.show_hand()

    def change(self, state: ChartState, keep: str = "") -> None:
        """Draw another state, with the same row in hand if it is still there."""
        self.show_state(state, keep or self.chart.in_hand)

    @property
    def can_go_back(self) -> bool:
        """Whether Esc goes back to another period."""
        raise NotImplementedError

    def show_hand(self) -> None:
        """Show what is to be known of the row in hand, with the axis where it lies."""
        chart, row, state = self.chart.chart, self.row, self.state
        if chart is None or state is None:
            return
        self.follow(state, row)
        lines = detail_lines(chart, row) if row else ()
        legend = legend_lines if self.size.width >= WIDE else short_legend_lines
        lines += () if self.is_narrow else legend(is_ascii=self.app.has_class("-ascii"))
        heading = Heading(detail_title(chart, row), detail_note(chart, row)) if row else Heading("The timeline")
        self.reader.show_page(row.id if row else "", lines, heading)
        note = self.chart.account_above or note_of(self.state or state, self.chart.wanted)
        self.axis.show_note(note, self.chart.position)
        self.refresh_words()

    def follow(self, state: ChartState, row: ChartRow | None) -> None:
        """Move the axis to the row in hand where the rows are not narrowed to it."""
        if state.period and not state.is_narrowed and row and row.kind == "claim" and row.told[0].spans:
            self.move_axis(following(state.period, row.told[0].span))

    def move_axis(self, period: Period) -> None:
        """Show the same rows on another period."""
        if self.state and self.opened and period != self.state.period:
            self.state = self.state._replace(period=period)
            self.chart.show_period(period)
            self.axis.show_period(self.opened.view, period)

    def here(self) -> Place:
        """The row in hand, the arrangement and the period."""
        side = self.state.as_side if self.state else self.place.side
        return Place("timeline", self.chart.in_hand, self.pane_in_hand, side=side)

    def title_parts(self) -> Painted:
        """The screen, its period and its arrangement."""
        return title_parts(self.opened, self.state, self.axis.note, is_narrow=self.is_narrow)

    def count_parts(self) -> Painted:
        """How many conflicts, claims and accounts there are."""
        return (*count_parts(self.chart.chart, is_narrow=self.is_narrow), *self.marked_parts())

    def hints(self) -> Iterable[Hint]:
        """What works here."""
        return hints_for(self.pane_in_hand, self.row, self.state, can_go_back=self.can_go_back)

    def show_row(self, pane: str) -> None:
        """Moving shows."""
        if pane == "chart":
            self.show_hand()
        self.refresh_words()
