"""How the width of the timeline is shared: labels, the columns of the axis, and where there is room dates as told."""

from typing import NamedTuple

from casefile.present.chart_axis import Axis, axis_for
from casefile.present.chart_periods import Period

NARROW, WIDE = 100, 130


class ChartLayout(NamedTuple):
    """Cells of each part, and the axis."""

    label: int
    axis: Axis
    told: int
    """0 where there is no room for it."""

    @property
    def rules(self) -> tuple[int, ...]:
        """The columns where units begin."""
        return tuple(tick.column for tick in self.axis.ticks())


def layout_for(width: int, period: Period) -> ChartLayout:
    """The shares of a width; the columns of the axis are a multiple of its units, the rest goes to both sides of it."""
    label, told = (27, 0) if width < NARROW else (30, 18) if width < WIDE else (34, 24)
    axis = axis_for(period, width - label - told)
    spare = max(width - label - told - axis.width, 0)
    return ChartLayout(label + (0 if told else spare), axis, told and told + spare)
