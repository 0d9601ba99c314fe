"""How many claims are dated to a day or finer, column by column of the axis."""

from bisect import bisect_left
from itertools import accumulate

from casefile.analysis.chronology import chronology
from casefile.dates.calendar import DAY
from casefile.present.chart_axis import Axis
from casefile.present.view import View

_LONGEST = 2 * DAY
"""No part of a day lasts longer, so that what begins before that does not reach into a period."""


def density_of(view: View, axis: Axis) -> tuple[int, ...]:
    """The number of such claims that have a part in each column; copies count, for they too are told."""
    firsts, ends = chronology(view.index).fine
    steps = [0] * (axis.width + 1)
    start, stop = (bisect_left(firsts, at) for at in (axis.period.first - _LONGEST, axis.period.end))
    for at in range(start, stop):
        columns = axis.columns((firsts[at], ends[at]))
        if columns.left < columns.right:
            steps[columns.left] += 1
            steps[columns.right] -= 1
    return tuple(accumulate(steps[:-1]))
