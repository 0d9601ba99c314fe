"""Dates and gaps in words for people, never in EDTF."""

from casefile.dates.calendar import DAY, months_between
from casefile.dates.date import Date
from casefile.dates.phrases import phrase
from casefile.dates.short import short_forms

SHORT_CELLS = 14
"""The most cells of a terminal that a short date takes."""

_MONTH = 146_097 * DAY / 4_800
"""A month of middling length: 400 years of the Gregorian calendar are 146,097 days."""


def date_in_words(date: Date) -> str:
    """The whole date: `night of 13–14 February 1938`, `15 February 1938, 11:00, doubtful`."""
    words = phrase(date)
    return f"{words}, doubtful" if date.is_doubtful and "(doubtful)" not in words else words


def date_short(date: Date, calendar: str = "") -> str:
    """The date in at most 14 cells: `9 Feb 1938`, `about 16 Feb`, `10–13 Feb ?`; what does not fit is left out.

    A calendar that it would not name by itself is named behind it: `19 Nov NS`.
    """
    form = ""
    for form in short_forms(date, calendar and f" {calendar}"):
        if _cells(form) <= SHORT_CELLS:
            return form
    return _cut(form)


def gap_in_words(seconds: int, start: int | None = None) -> str:
    """How far two dates are apart: `at least 12 h apart`, `at least 3 days apart`.

    Months and years are counted from the start on the calendar; where that is not known, they are of middling length.
    """
    months = int(seconds / _MONTH)
    if start is not None and months:
        months = months_between(start, start + seconds)
    if months >= 24 or months == 12:
        return _at_least(months // 12, "year")
    if months >= 2:
        return _at_least(months, "month")
    if seconds >= 2 * DAY or seconds == DAY:
        return _at_least(seconds // DAY, "day")
    if seconds >= 3600:
        return f"at least {seconds // 3600} h apart"
    return f"at least {seconds // 60} min apart" if seconds >= 60 else "just apart"


def _at_least(count: int, name: str) -> str:
    return f"at least {count} {name}{'s' if count > 1 else ''} apart"


def _cells(text: str) -> int:
    """The most cells that the text may take: two for each character of the scripts that may be wide."""
    if text.isascii():
        return len(text)
    return sum(2 if char >= "\u1100" and not "\u2000" <= char < "\u2100" else 1 for char in text)


def _cut(text: str) -> str:
    while _cells(text) > SHORT_CELLS - 1:
        text = text[:-1]
    return f"{text.rstrip()}…"
