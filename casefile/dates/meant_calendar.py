"""The Julian date that somebody meant who wrote it another way: `19 Nov. 1825 O.S.`, `1/13 March 1881`."""

import re
from collections.abc import Callable

from casefile.dates.calendar import day_number, day_text
from casefile.dates.meant import meant_date

_OLD_STYLE = r"(?i)(.+?),?[\s(\[]+(?:julian(?: calendar)?|o\.? ?s\.?|old style)[)\]]?([?~%]?)"
_SIMPLE = r"-?[0-9X]{4}(?:-[0-9X]{2}){0,2}(?:T[0-9:]+)?(?: (?!julian)[a-z]+(?: hours)?)?"
_NIGHT_BETWEEN = rf"{_SIMPLE}/[0-9]{{2}} night"
_MARKS = ("?", "~", "%")
_BOTH = (
    r"(?P<old>[0-9]{1,2})\.?(?P<month> [^\W\d_]+\.?)? ?[/(\[] ?(?P<new>[0-9]{1,2})\.?[)\]]?"
    r"(?P<rest> [^\W\d_]+)\.?[)\]]?,? (?P<year>[0-9]{4})"
)
"""A day in two calendars, the old one first: `1/13 March 1881`, `19 November (1 December) 1825`."""


def meant_julian(text: str, meant: Callable[[str], str]) -> str:
    """The date as casefile reads it, or an empty text; `meant` tells a date whose calendar is left away."""
    line = " ".join(text.split())
    if (both := re.fullmatch(_BOTH, line)) is not None:
        return _in_both_calendars(both)
    found = re.fullmatch(_OLD_STYLE, line)
    if found is None:
        return ""
    rest = found[1] + found[2]
    date = in_old_calendar(rest) or in_old_calendar(meant(rest))
    return "" if date == line else date


def in_old_calendar(date: str) -> str:
    """A date as Julian, an interval at both ends; empty where it is no one date or interval."""
    body, mark = (date[:-1], date[-1]) if date.endswith(_MARKS) else (date, "")
    if body.startswith(_MARKS) and not mark:
        body, mark = body[1:], body[0]
    if re.fullmatch(_NIGHT_BETWEEN, body):
        return f"{body} julian{mark}"
    ends = body.split("/")
    is_plain = len(ends) <= 2 and all(re.fullmatch(_SIMPLE, end) for end in ends)
    return "/".join(f"{end} julian" for end in ends) + mark if is_plain else ""


def _in_both_calendars(found: re.Match[str]) -> str:
    """The day by the old calendar, where both tell the same day; also the days between, if those may be meant."""
    old = meant_date(f"{found['old']}{found['month'] or found['rest']} {found['year']}")
    new = meant_date(f"{found['new']}{found['rest']} {found['year']}")
    if len(old) != 10 or len(new) != 10:
        return ""
    year, month, day = (int(part) for part in new.split("-"))
    number = day_number(year, month, day)
    julian = day_text(number, julian=True)
    if day_text(number) != new or julian[5:] != old[5:]:
        return ""
    also = f" for one day in two calendars, or {old}/{new} for all these days"
    return f"{julian} julian" + (also if found["month"] is None and "/" in found[0] else "")
