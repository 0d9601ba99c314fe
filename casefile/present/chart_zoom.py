"""Which period the timeline shows first, and which when it goes finer or coarser."""

from collections.abc import Callable, Sequence

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
    fullest,
    scale_for,
)
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


def finer(view: View, period: Period, span: Span, account: str | None = None) -> Period | None:
    """The fullest period of the next finer scale with a span in it; None where there is no finer scale.

    Of a span that is longer the fullest part, by what the account dates where one is named, else by all that is dated.
    """
    if period.scale == 0:
        return None
    inside = (max(span[0], period.first), min(span[1], period.end))
    if inside[0] >= inside[1]:
        inside = (period.first, period.first + 1)
    scale, made = period.scale - 1, chronology(view.index)
    if inside[1] - inside[0] <= beginning_at(inside[0], scale).length:
        return fullest(inside, scale, made.count_fine_inside)
    own = _counting(made, account, period) if account is not None else made.count_fine_inside
    found = (busiest(inside, scale, count) for count in (own, made.count_fine_inside))
    return next((part for part in found if part), around(inside, scale))


def _counting(made: Chronology, account: str, period: Period) -> Callable[[int, int], int]:
    """Counts what an account dates within a period, between two moments."""
    told = (span for code in made.lanes.get(account, ()) for span in made.timed(code).spans)
    spans = [span for span in told if period.holds(span)]
    return lambda first, end: sum(first <= span[0] and span[1] <= end for span in spans)


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
