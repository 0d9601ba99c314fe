"""How many claims are dated to a day or finer, column by column of the axis."""

from casefile.analysis.chronology import chronology
from casefile.present.chart_axis import Axis
from casefile.present.view import View


def density_of(view: View, axis: Axis) -> tuple[int, ...]:
    """The number of such claims that have a part in each column; copies count, for they too are told."""
    made = chronology(view.index)
    return tuple(made.count_fine(*axis.moments_of(column)) for column in range(axis.width))
