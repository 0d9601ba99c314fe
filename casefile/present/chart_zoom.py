"""Which period the timeline shows first, and which when it goes finer or coarser."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from casefile.analysis.chronology import Chronology, chronology
from casefile.analysis.times import Timed
from casefile.present.chart_periods import (
    DAYS,
    SCALES,
    Period,
    Span,
    around,
    beginning_at,
    busiest,
    covering,
    ends_of,
    fullest,
    scale_for,
)
from casefile.present.chart_rows import ChartRow
from casefile.present.view import View


def first_period(view: View, id_: str = "") -> Period | None:
    """The period to begin with: around an event, else around the heart of the case; None where none of it is dated."""
    made = chronology(view.index)
    for wanted in (id_.partition("@")[0], *view.case.heart):
        if wanted in view.case.events and (period := _period_around(made, made.times_on(wanted))):
            return period
    return None


def _period_around(made: Chronology, times: Sequence[Timed]) -> Period | None:
    """The fullest period with all rivals that are told to within a period of days, else with the finest claim."""
    spans = [timed.span for timed in times if timed.spans and timed.shape != "denied"]
    if not spans:
        return None
    days = beginning_at(0, DAYS).length
    rivals = [span for span in spans if span[1] - span[0] <= days] or [min(spans, key=lambda span: span[1] - span[0])]
    span = (min(first for first, _ in rivals), max(end for _, end in rivals))
    return fullest(span, scale_for(span), made.count_fine_inside)


def whole_period(view: View) -> Period | None:
    """The period that shows all that is dated; None where nothing is."""
    told = chronology(view.index).extent
    return None if told is None else covering(told)


def spans_of(view: View, row: ChartRow) -> list[Span]:
    """What the row in hand dates: a claim, the claims on an event, those of an account; nothing else dates anything."""
    if row.kind != "lane":
        told = row.told[:1] if row.kind == "claim" else row.told
        return [timed.span for timed in told if timed.spans]
    made = chronology(view.index)
    lane = (made.timed(code) for code in made.lanes.get(row.about, ()))
    return [timed.span for timed in lane if timed.spans]


def finer(view: View, period: Period, spans: Sequence[Span] = ()) -> Period | None:
    """The fullest period of the next finer scale with all these spans in it; None where there is no finer scale.

    Where none holds them all, that which holds most of them, else a part of the first. Spans that lie elsewhere do not
    count beside those of which the period shows something; without any the fullest part of the period is wanted.
    """
    if period.scale == 0:
        return None
    scale, made = period.scale - 1, chronology(view.index)
    own = [_shown(span, period) for span in spans if period.touches(span)]
    own = own or [_bounded(span) for span in spans[:1]] or [period[:2]]
    held = _held_together(own, scale)
    if held:
        return fullest((min(held)[0], max(end for _, end in held)), scale, made.count_fine_inside)
    return busiest(own[0], scale, made.count_fine_inside) or around(own[0], scale)


def _bounded(span: Span) -> Span:
    """A span; of one that is open the moment that is told."""
    first, last = ends_of(span)
    return (first, last + 1)


def _shown(span: Span, period: Period) -> Span:
    """What a period shows of a span that it touches; of an open one rather the moment that is told."""
    told = _bounded(span)
    first, end = told if period.touches(told) else span
    return (max(first, period.first), min(end, period.end))


def _held_together(spans: Sequence[Span], scale: int) -> list[Span]:
    """The most of these spans that a period of the scale holds; none where each is longer than that."""
    hull = (min(first for first, _ in spans), max(end for _, end in spans))
    length = beginning_at(hull[0], scale).length
    if hull[1] - hull[0] <= length:
        return list(spans)
    short = [span for span in spans if span[1] - span[0] <= length]
    firsts, ends = sorted(first for first, _ in short), sorted(end for _, end in short)
    found = busiest(hull, scale, lambda first, end: bisect_right(ends, end) - bisect_left(firsts, first))
    return [span for span in short if found and found.holds(span)]


def coarser(view: View, period: Period) -> Period | None:
    """The fullest period of the next coarser scale around a period, all time where that holds more; None beyond."""
    whole = whole_period(view)
    if whole is None or period.holds(whole[:2]) or period.scale + 1 >= len(SCALES):
        return None
    wider = fullest(period[:2], period.scale + 1, chronology(view.index).count_fine_inside)
    return whole if wider.length >= whole.length else wider


def part_of(period: Period, moment: int) -> Period | None:
    """The part of a period in which a moment lies, on the next finer scale; None on the finest."""
    return beginning_at(moment, period.scale - 1) if period.scale else None
