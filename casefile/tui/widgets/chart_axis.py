"""The axis over the timeline: how many claims are dated where, and below it the days, months or years."""

from collections.abc import Iterator
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from textual import events
from textual.message import Message

from casefile.present.chart_axis import Axis
from casefile.present.chart_density import density_of
from casefile.present.chart_periods import Period
from casefile.present.view import View
from casefile.tui.cells import Painted, Part, fill, in_ascii, left
from casefile.tui.chart_canvas import density_line
from casefile.tui.chart_layout import ChartLayout, layout_for
from casefile.tui.chart_signs import chart_ascii
from casefile.tui.rule import without_above
from casefile.tui.widgets.line_list import LineList
from casefile.tui.widgets.moving import Spot

COUNTED = "claims dated to a day"
TOLD = "told as"


class AxisTick(NamedTuple):
    """A part of the axis that can be taken in hand: its id is its first moment."""

    id: str
    moment: int


class AxisRow(LineList):
    """Two rows; while it is in hand one part of the axis is marked, which ← and → move. Enter narrows to it."""

    PLACES: ClassVar[tuple[str, ...]] = ("lines",)

    class Under(Message):
        """Somebody goes down to the rows."""

    class Beyond(Message):
        """Somebody goes on past an edge of the axis."""

        def __init__(self, step: int) -> None:
            """To what lies before (-1) or after (1)."""
            self.step = step
            super().__init__()

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        """An axis without a period."""
        super().__init__(lambda _row, _width: (), id=id)
        self.view: View | None = None
        self.period: Period | None = None
        self.note = ""
        """What stands before the axis: the period, or what was looked for."""
        self.more = ""
        """How many rows there are below those shown."""
        self._counts: tuple[Axis, tuple[int, ...]] | None = None

    @property
    def over(self) -> int:
        """Nothing stands over it."""
        return 0

    @property
    def layout_now(self) -> ChartLayout | None:
        """How the width is shared now; None without a period."""
        return layout_for(self.size.width, self.period) if self.period and self.size.width else None

    def show_period(self, view: View, period: Period | None) -> None:
        """Show a period; the part that was marked stays so if it is still there."""
        if view is not self.view:
            self.view, self._counts = view, None
        self.period = period
        ticks = period.ticks() if period else ()
        self.show_rows(tuple(AxisTick(str(moment), moment) for moment in ticks), self.in_hand)

    def show_note(self, note: str, more: str) -> None:
        """Say before the axis what it shows, and how many rows there are below."""
        if (note, more) != (self.note, self.more):
            self.note, self.more = note, more
            self.refresh()

    def take_moment(self, moment: int) -> None:
        """Mark the part of the axis in which a moment lies."""
        before = [at for at, tick in enumerate(self.rows) if tick.moment <= moment]
        self.set_reactive(LineList.at, before[-1] if before else 0)
        self.refresh()

    @property
    def span_in_hand(self) -> tuple[int, int] | None:
        """The part that is marked, while the axis is in hand."""
        if not self.has_focus or self.period is None or self.at >= len(self.rows):
            return None
        moments = [*self.period.ticks(), self.period.end]
        return (moments[self.at], moments[self.at + 1])

    def counts(self, axis: Axis) -> tuple[int, ...]:
        """How many claims are dated in each column, worked out once for a period and a width."""
        if self._counts is None or self._counts[0] != axis:
            self._counts = (axis, density_of(self.view, axis) if self.view else (0,) * axis.width)
        return self._counts[1]

    def painted(self, y: int, _width: int, /) -> Painted:
        """The density, or the names of the parts of the axis."""
        layout = self.layout_now
        if layout is None:
            return ()
        return self._density(layout) if y == 0 else self._names(layout)

    def _density(self, layout: ChartLayout) -> Painted:
        counts = self.counts(layout.axis)
        rules = layout.rules if self.app.no_color else ()
        line = density_line(counts, rules, self._marked(layout) if self.has_focus else (0, 0))
        if self.app.has_class("-ascii"):
            line = tuple(part._replace(text=chart_ascii(part.text)) for part in line)
        margin = "> " if self.has_focus else "  "
        return (Part(margin, "choice"), Part(left(COUNTED, layout.label - 2), "muted"), *line)

    def _names(self, layout: ChartLayout) -> Painted:
        is_roomy = cell_len(self.note + self.more) + 3 <= layout.label
        more = self.more if is_roomy else without_above(self.more)
        room = layout.label - 2 - len(more)
        note = left(f"  {self.note}" if cell_len(self.note) + 2 <= room else f" {self.note}", room)
        before = fill((Part(f"{note} {more}", "muted"),), layout.label)
        if self.app.has_class("-ascii"):
            before = fill(in_ascii(before, layout.label), layout.label)
        names = " " * layout.axis.width
        for tick in layout.axis.ticks():
            names = names[: tick.column] + tick.label + names[tick.column + len(tick.label) :]
        told = Part(f" {TOLD}" if layout.told else "", "muted")
        return (*before, Part(names[: layout.axis.width], "heading"), told)

    def _marked(self, layout: ChartLayout) -> tuple[int, int]:
        edges = (*layout.rules, layout.axis.width)
        return (edges[self.at], edges[self.at + 1]) if self.at + 1 < len(edges) else (0, 0)

    def watch_at(self, _old: int, _new: int) -> None:
        """Mark another part of the axis."""
        self.keep_in_view()
        self.refresh()

    def keep_in_view(self) -> None:
        """Put the terminal's cursor on the part that is marked."""
        layout = self.layout_now
        self.put_cursor(layout.label + self._marked(layout)[0] if layout else 0, 0)

    def step(self, step: int) -> None:
        """Mark the part before or after; at an edge, say that more is wanted."""
        if 0 <= self.at + step < len(self.rows):
            self.move_to(self.at + step, step)
        else:
            self.post_message(self.Beyond(step))

    def action_up(self) -> None:
        """Over the axis there is nothing."""

    def action_down(self) -> None:
        """Down to the rows."""
        self.post_message(self.Under())

    def spots(self) -> Iterator[Spot]:
        """The parts of the axis."""
        layout = self.layout_now
        for at, column in zip(range(len(self.rows)), layout.rules if layout else (), strict=False):
            yield Spot(1, layout.label + column if layout else 0, at)

    def on_click(self, event: events.Click) -> None:
        """A click marks a part of the axis, a double click narrows to it."""
        event.prevent_default()  # or Textual would let the list take the row under the mouse, too
        layout = self.layout_now
        if layout and event.x >= layout.label:
            column = event.x - layout.label
            self.move_to(max((at for at, rule in enumerate(layout.rules) if rule <= column), default=0))
            if event.chain == 2:
                self.action_choose()

    def turn(self, _rows: int) -> None:
        """The wheel has nothing to move here."""
