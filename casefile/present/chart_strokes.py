"""How a claim's place in time is drawn: strokes on the columns of an axis; a face has the signs."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from casefile.analysis.times import Shape, Timed
from casefile.present.chart_axis import Axis

Mark = Literal["point", "one", "within", "lasted", "possible", "denied", "doubted", "off"]
"""Finer than its column; some time in the one column; from column to column; what the shape says; past an edge."""


class Stroke(NamedTuple):
    """A mark on the columns `left <= column < right`, an arrow at either end where it runs on."""

    mark: Mark
    left: int
    right: int
    is_from_before: bool = False
    """Whether its first column is an arrow to what lies before the axis."""
    is_beyond: bool = False
    """Whether its last column is an arrow to what lies after the axis."""
    is_doubtful: bool = False
    """Whether a `?` follows it, in the column after its last if there is one."""


def strokes_of(timed: Timed, axis: Axis) -> tuple[Stroke, ...]:
    """The strokes of a claim from the left; an arrow alone where all of it lies past an edge."""
    drawn = [*_drawn(timed, axis)] or [*_arrows(timed, axis)]
    if timed.is_doubtful and drawn:
        drawn[-1] = drawn[-1]._replace(is_doubtful=True)
    return tuple(drawn)


def _drawn(timed: Timed, axis: Axis) -> Iterator[Stroke]:
    for span in timed.spans:
        left, right, is_from_before, is_beyond = axis.columns(span)
        if left < right and axis.period.touches(span):
            mark = _mark(timed.shape, right - left, is_finer=axis.is_finer_than_a_column(span))
            yield Stroke(mark, left, right, is_from_before, is_beyond)


def _mark(shape: Shape, columns: int, *, is_finer: bool) -> Mark:
    if shape != "moment":
        return shape
    return "within" if columns > 1 else "point" if is_finer else "one"


def _arrows(timed: Timed, axis: Axis) -> Iterator[Stroke]:
    """Where nothing of it lies on the axis: on which side it does."""
    if any(end <= axis.period.first for _, end in timed.spans):
        yield Stroke("off", 0, 1, is_from_before=True)
    if any(first >= axis.period.end for first, _ in timed.spans):
        yield Stroke("off", axis.width - 1, axis.width, is_beyond=True)
