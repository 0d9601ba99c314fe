"""What stands beside the strokes of the timeline: titles, accounts, dates as told."""

from collections.abc import Iterator

from casefile.analysis.holdings import Held, held
from casefile.analysis.labels import date_label
from casefile.analysis.orders import orders_of
from casefile.analysis.times import Timed
from casefile.dates.date import Date
from casefile.dates.short import short_forms
from casefile.model.events import Event
from casefile.present.chart_conflicts import clashes_of, letter_of
from casefile.present.chart_periods import Period
from casefile.present.chart_rows import FURTHER, ChartRow
from casefile.present.names import name_of
from casefile.present.timeline import tellers_of_event
from casefile.present.view import View
from casefile.present.words import count, listed, plural, sentence_list

OWN_WORD = "our own statement"
NO_DAY = "no date told"


def account_name(view: View, source: str | None) -> str:
    """The short name of an account; a statement of our own is called so."""
    return name_of(view.case, source) if source else OWN_WORD


def held_of(view: View, source: str) -> Held | None:
    """How an account is held; None for what is no source."""
    return held(view.case, source) if source else None


def tellers_in_words(view: View, row: ChartRow, room: int) -> str:
    """Who tells it, and how many copy that: “Patenaude 2009 +2”; where room lacks without the year of a short name."""
    more = f" +{len(row.told) - 1}" if len(row.told) > 1 else ""
    name = account_name(view, row.told[0].claim.source)
    bare, _, year = name.rpartition(" ")
    forms = (name + more, bare + more if bare and year.isdigit() else name, bare if bare and year.isdigit() else name)
    return next((form for form in forms if len(form) <= room), forms[-1])


def lane_note(view: View, row: ChartRow) -> str:
    """What a folded lane holds: “6 claims, 4 of them declared copies of Patenaude 2009”."""
    words = count(row.size, "claim")
    if not row.told:
        return words
    sources = dict.fromkeys((timed.claim.carried_from or "").partition("#")[0] for timed in row.told)
    of = sentence_list(account_name(view, source) for source in sources)
    if row.copies < row.size:
        return f"{words}, {row.copies} of them declared {plural('copy', row.copies)} of {of}"
    return f"{words}, {'a declared copy' if row.size == 1 else 'all declared copies'} of {of}"


def section_title(row: ChartRow) -> str:
    """“65 events that reach further”, “1 event that reaches further”, “no date told: 6”."""
    if row.about != FURTHER:
        return f"{NO_DAY}: {row.size}"
    return f"{count(row.size, 'event')} that {'reaches' if row.size == 1 else 'reach'} further"


def section_note(row: ChartRow) -> str:
    """Why these stand apart."""
    if row.about == FURTHER:
        return "They may have happened in this period, but nobody dates them as finely as it is long."
    return "No account gives them a date, and none can be counted."


def event_note(view: View, row: ChartRow) -> str:
    """With what the dates of an event clash beyond one another: “clashes with “Sedov dies” b”."""
    others: dict[str, None] = {}
    for timed in row.told:
        for clash in clashes_of(view, timed):
            for claim in (claim for pair in clash.pairs for claim in pair.claims):
                about = view.matters[claim.matter].about or ""
                if about != row.about and isinstance(claim.meaning, Date):
                    letter = letter_of(view, Timed(about, claim, "moment", ()))
                    others[f"“{name_of(view.case, about)}” {letter}".rstrip()] = None
    return f"clashes with {sentence_list(others)}" if others else ""


def told_in_words(view: View, timed: Timed, room: int, period: Period | None = None, *, coarsens: bool = True) -> str:
    """The date as told: the account's own words where all of them fit, else the date in words that fit.

    The year is left out only where the period of the axis tells it. What tells no more coarsely may be too long.
    """
    if timed.claim.worded and len(timed.claim.worded) + 2 <= room:
        return f"“{timed.claim.worded}”"
    date = timed.claim.meaning
    if not isinstance(date, Date):
        return NO_DAY
    words = date_label(view.case, date)
    return words if len(words) <= room else told_shortly(timed, room, period, coarsens=coarsens)


def told_shortly(timed: Timed, room: int, period: Period | None = None, *, coarsens: bool = True) -> str:
    """The fullest form of the date that fits into so many cells, else the shortest; of an order, that none is told.

    The year is left out only where the period of the axis tells it.
    """
    date = timed.claim.meaning
    if not isinstance(date, Date):
        return "no date"
    form = ""
    for form in short_forms(date, keeps_year=_keeps_year(timed, date, period), coarsens=coarsens):
        if len(form) <= room:
            return form
    return form


def _keeps_year(timed: Timed, date: Date, period: Period | None) -> bool:
    """Whether the year does not go without saying; by the old calendar it may be another than that of the axis."""
    is_julian = any(term.is_julian for term in date.terms if term)
    return period is None or is_julian or not period.is_year_plain(timed.span)


def undated_note(view: View, event: Event) -> str:
    """What is told of an event without a date: who tells it, and after and before what."""
    tellers = listed(account_name(view, source) for source in tellers_of_event(view, event.id))
    return ": ".join(filter(None, (tellers, sentence_list(_orders(view, event))))) or "nobody tells of it"


def _orders(view: View, event: Event) -> Iterator[str]:
    told = (
        f"after “{name_of(view.case, order.early)}”"
        if order.late == event.id
        else f"before “{name_of(view.case, order.late)}”"
        for order in orders_of(view.index, event)
    )
    yield from dict.fromkeys(told)


def searched_words(view: View, row: ChartRow) -> str:
    """The words that a find looks through: the event, who tells it, the date."""
    words = [name_of(view.case, row.about)]
    for timed in row.told:
        words += [account_name(view, timed.claim.source), told_in_words(view, timed, 80), timed.claim.because]
    return " ".join(words)
