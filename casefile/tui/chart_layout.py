"""How the width of the timeline is shared: labels, the columns of the axis, and where there is room dates as told."""

from typing import NamedTuple

from casefile.present.chart_axis import Axis, axis_for
from casefile.present.chart_periods import Period

NARROW, WIDE = 100, 130
ROOMY = 34
"""Cells of a label that hold most names of accounts beside a date."""


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
    """The shares of a width; the columns of the axis are a multiple of its units.

    The rest goes to the labels, as far as they are the better for it, then to the dates as told.
    """
    label, told = (27, 0) if width < NARROW else (31, 19) if width < WIDE else (ROOMY, 24)
    axis = axis_for(period, width - label - told)
    spare = max(width - label - told - axis.width, 0)
    more = min(spare, ROOMY - label) if told else spare
    return ChartLayout(label + more, axis, told and told + spare - more)
