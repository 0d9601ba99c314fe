"""One row of the chart: strokes and rules on its columns."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from casefile.present.chart_strokes import Stroke
from casefile.tui.cells import Painted, Part
from casefile.tui.chart_signs import BEFORE, BEYOND, LEVELS, RULE, strokes_for

Cells = list[Part]
"""One part a column."""


def free_columns(strokes: Sequence[Stroke], width: int) -> int:
    """How many columns words may take before the strokes and the doubts about them."""
    is_past = _is_past(strokes)
    taken = (
        min(stroke.left, _place_of_doubt(stroke, width)) if stroke.is_doubtful else stroke.left
        for stroke in strokes[is_past:]
    )
    arrow = 1 + strokes[0].is_doubtful if is_past else 0
    return min(taken, default=width) - arrow


def behind(strokes: Sequence[Stroke], column: int) -> tuple[Stroke, ...]:
    """The strokes behind words that end at a column: an arrow to what lies before the axis stands after them."""
    if not _is_past(strokes):
        return tuple(strokes)
    return (strokes[0]._replace(left=column, right=column + 1), *strokes[1:])


def _is_past(strokes: Sequence[Stroke]) -> bool:
    """Whether the first of them is but an arrow to what lies before the axis."""
    return bool(strokes) and strokes[0].mark == "off" and strokes[0].is_from_before


def drawn(strokes: Iterable[Stroke], rules: Iterable[int], width: int, role: str, *, since: int = 0) -> Painted:
    """The strokes in a role, over rules that stand where nothing else does; the columns from `since` on."""
    cells = ruled(rules, width)
    for stroke in strokes:
        own = "muted" if stroke.mark in ("possible", "off") and not role else role
        for column in range(stroke.left, stroke.right):
            cells[column] = Part(_sign(stroke, column), own)
        if stroke.is_doubtful:
            cells[_place_of_doubt(stroke, width)] = Part("?", role)
    return joined(cells[since:])


def ruled(rules: Iterable[int], width: int) -> Cells:
    """Blank columns with the rules where units begin."""
    cells = [Part(" ")] * width
    for column in rules:
        cells[column] = Part(RULE, "tick")
    return cells


def density_line(counts: Sequence[int], rules: Iterable[int], marked: tuple[int, int]) -> Painted:
    """How many are dated in each column; the marked columns `left <= column < right` are reversed."""
    cells = ruled(rules, len(counts))
    most = max((*counts, len(LEVELS) - 1))
    for column, count in enumerate(counts):
        if count:
            cells[column] = Part(LEVELS[-(-count * (len(LEVELS) - 1) // most)])
    for column in range(*marked):
        cells[column] = cells[column]._replace(role="cursor")
    return joined(cells)


def joined(cells: Iterable[Part]) -> Painted:
    """Neighbouring columns of one role as one part."""
    return tuple(
        Part("".join(part.text for part in run), role) for role, run in groupby(cells, key=lambda one: one.role)
    )


def _sign(stroke: Stroke, column: int) -> str:
    signs, is_first, is_last = strokes_for(stroke.mark), column == stroke.left, column == stroke.right - 1
    if is_first and is_last:
        return _alone(stroke)
    if is_first:
        return BEFORE if stroke.is_from_before else signs.first
    if is_last:
        return BEYOND if stroke.is_beyond else signs.last
    return signs.between


def _alone(stroke: Stroke) -> str:
    """The sign of a stroke of one column; what lies on the axis is shown before that it runs on."""
    if stroke.mark == "off":
        return BEFORE if stroke.is_from_before else BEYOND
    if stroke.mark in ("point", "one") and stroke.is_from_before != stroke.is_beyond:
        signs = strokes_for("within")
        return signs.last if stroke.is_from_before else signs.first
    return strokes_for(stroke.mark).alone


def _place_of_doubt(stroke: Stroke, width: int) -> int:
    """After the stroke; at the edge before it, and where there is no room on its last column."""
    if stroke.right < width:
        return stroke.right
    return stroke.left - 1 if stroke.left else stroke.right - 1
