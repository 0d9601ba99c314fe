"""Dates in words, short: the forms that a date may take, fullest first, of which the first that fits is shown."""

from collections.abc import Iterator

from casefile.dates.date import PRECISIONS, Date, Precision
from casefile.dates.short_wording import COARSE, Wording, has_mixed_ends


def short_forms(date: Date, calendar: str = "", *, keeps_year: bool = False, coarsens: bool = True) -> Iterator[str]:
    """Its forms, fullest first; the later ones leave out what goes without saying, then, if they may, tell it coarsely.

    Each names the calendar behind it, where one is given or it is the old one, but over years: the two differ by days.
    The year goes without saying unless it is to be kept: then every form of a date that has a year names it.
    """
    calendar = calendar or (" OS" if date.terms and all(term.is_julian for term in date.terms if term) else "")
    wording = Wording(keeps_year)
    is_mixed = has_mixed_ends(date)
    yield from _marked(wording.bodies(date), date, _named(calendar, date.precision), is_mixed=is_mixed)
    for precision in COARSE if coarsens else ():
        bodies = wording.coarser(date, precision)
        yield from _marked(bodies, date, _named(calendar, precision), is_mixed=False)


def _named(calendar: str, precision: Precision) -> str:
    """The calendar behind a date of that precision."""
    return calendar if PRECISIONS.index(precision) < PRECISIONS.index("year") else ""


def _marked(bodies: Iterator[str], date: Date, calendar: str, *, is_mixed: bool) -> Iterator[str]:
    """The forms with what else is to be said of the date, unless its ends are marked each for itself."""
    told = list(bodies)
    doubt = " ?" if date.is_doubtful and not is_mixed else ""
    for about in ("about ", "c. ") if date.is_approximate and not is_mixed else ("",):
        yield from (f"{about}{body}{calendar}{'' if body.endswith(' ?') else doubt}" for body in told)
