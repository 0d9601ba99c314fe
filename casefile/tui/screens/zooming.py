"""A chart of dates that can be shown finer and coarser, and narrowed to a part of its axis."""

from textual import on

from casefile.present.chart_zoom import coarser, finer, part_of, spans_of
from casefile.tui.chart_state import ChartState
from casefile.tui.places import Place
from casefile.tui.screens.charting import ChartingScreen
from casefile.tui.widgets.chart import ChartList
from casefile.tui.widgets.chart_axis import AxisRow


class ZoomingScreen(ChartingScreen):
    """What the keys do to the period."""

    def __init__(self, place: Place) -> None:
        """A chart at a place, not yet narrowed to anything else."""
        super().__init__(place)
        self.before: list[ChartState] = []
        """What Esc goes back to, the newest last."""

    @property
    def can_go_back(self) -> bool:
        """Whether Esc goes back to a period."""
        return bool(self.before)

    def action_finer(self) -> None:
        """A shorter period, around what is in hand: a part of the axis, a claim, those on an event or of an account."""
        if (state := self.state) and state.period and self.opened:
            view, part = self.opened.view, self.axis.span_in_hand
            spans = [part] if part else spans_of(view, self.row) if self.row else []
            period = finer(view, state.period, spans)
            if period:
                self.change(state._replace(period=period))
            else:
                self.say("Hours are the finest.")

    def action_coarser(self) -> None:
        """A longer period around this one."""
        if (state := self.state) and state.period and self.opened:
            period = coarser(self.opened.view, state.period)
            if period:
                self.change(state._replace(period=period))
            else:
                self.say("This is all that is dated.")

    def narrow(self, moment: int) -> None:
        """Narrow the rows to the part of the axis in which a moment lies; Esc takes it back."""
        if self.state and self.state.period:
            period = part_of(self.state.period, moment)
            if period is None:
                self.say("Hours are the finest.")
                return
            self.before.append(self.state)
            self.change(self.state._replace(period=period, is_narrowed=True))
            self.axis.take_moment(moment)

    def widen(self) -> bool:
        """Take the newest narrowing back; after the last one show all time. Whether there was any."""
        if self.state and self.before:
            self.change(self.before.pop()._replace(arrangement=self.state.arrangement))
        elif self.state and self.state.is_narrowed:
            self.change(self.state._replace(is_narrowed=False))
        else:
            return False
        return True

    def take_back(self) -> bool:
        """Esc takes away what is said, what was looked for, then the newest narrowing."""
        return super().take_back() or self.widen()

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
                self.change(self.state._replace(period=period))
            else:
                self.move_axis(period)
            self.axis.move_to(len(self.axis.rows) - 1 if message.step > 0 else 0)
            self.refresh_words()
