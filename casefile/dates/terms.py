"""One date, without what joins several: `1938`, `1937-23`, `1938-02-15T11:30?`, `1938-02-15 evening`, `1906 julian`."""

import re

from casefile.dates.calendar import DAY, day_number, day_text, days_in_month
from casefile.dates.date import DateError, DayParts, Part, Precision, Term
from casefile.dates.explain import explain, quoted
from casefile.dates.masks import parse_mask
from casefile.dates.units import MONTHS, year_name

_PLAIN = re.compile(
    r"(-?[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T([0-9]{2})(?::([0-9]{2})(?::([0-9]{2}))?)?)?)?)?([?~%]?)"
)
_MARKS = ("?", "~", "%")
_SEASONS = {"21": 3, "22": 6, "23": 9, "24": 12}
"""The month in which each meteorological season begins, north of the equator; winter runs on into the next year."""


def parse_plain(text: str, *, julian: bool = False) -> Term | None:
    """Read EDTF of level 0 or 1 without X; None if it has another shape, DateError if there is no such day or time."""
    found = _PLAIN.fullmatch(text)
    if found is None:
        return None
    year, month, day, hour, minute, second, mark = found.groups()
    if year == "-0000":
        raise DateError("there is no year -0000", "write 0000, which is 1 BC")
    if hour is None:
        first, end, precision = _days(int(year), month, day, julian=julian)
        first, end = first * DAY, end * DAY
    else:
        start, length, precision = _clock(hour, minute, second)
        first = _days(int(year), month, day, julian=julian)[0] * DAY + start
        end = first + length
    return Term(first, end, precision, mark in ("?", "%"), mark in ("~", "%"), "", julian)


def parse_term(text: str, parts: DayParts) -> tuple[Term, ...]:
    """Read one date: one term, or as many as an X leaves open with gaps between (`1937-X2`). Raises DateError."""
    plain = parse_plain(text)
    if plain is not None:
        return (plain,)
    body, mark = split_mark(text.strip())
    head, _, tail = body.partition(" ")
    if head[-1:] in _MARKS and tail:
        raise DateError(
            f"{quoted(text)} has a mark in its middle", f"write it at the end, {head[:-1]} {tail}{head[-1]}"
        )
    julian, part = _suffix(tail, parts, text.strip()) if tail else (False, None)
    plain = parse_plain(head, julian=julian)
    terms = parse_mask(head, julian=julian) if plain is None else (plain,)
    if not terms or head[-1:] in _MARKS:
        raise explain(text, parts)
    if part is not None:
        terms = tuple(_in_part(term, part, head) for term in terms)
    return tuple(marked(term, mark) for term in terms)


def parse_night_between(text: str, parts: DayParts) -> Term | None:
    """Read `1938-02-15/16 night`, the one night between two days; None if the text is nothing of the kind.

    The second day may be written as far as it differs: `1938-02-28/03-01 night`. Raises DateError if the two days
    do not follow on each other.
    """
    left, _, right = text.partition("/")
    body, mark = split_mark(right.strip())
    short, _, tail = body.partition(" ")
    if not tail or (plain := parse_plain(left)) is None or plain.precision != "day":
        return None
    julian, part = _suffix(tail, parts, text)
    if part is None or (part.end <= DAY and len(short) == 10):
        return None
    evening = parse_plain(left, julian=julian) or plain
    morning = day_text(evening.end // DAY, julian=julian)
    if part.end <= DAY:
        raise DateError(f"no {part.name} lies between two days", f"write {left} {part.name}")
    if not morning.endswith(short) or len(short) not in (2, 5, 10):
        raise DateError(f"{quoted(text)} names two days that do not touch", f"write {left}/{morning[-2:]} {tail}")
    term = Term(evening.first + part.start, evening.first + part.end, "part", part=part.name, is_julian=julian)
    return marked(term, mark)


def split_mark(text: str) -> tuple[str, str]:
    """The text without the `?`, `~` or `%` at its end, and that mark or an empty text."""
    return (text[:-1].rstrip(), text[-1]) if text.endswith(_MARKS) else (text, "")


def marked(term: Term, mark: str) -> Term:
    """The term with the doubt (`?`), the reach (`~`) or both (`%`) that the mark adds."""
    if not mark:
        return term
    return term._replace(
        is_doubtful=term.is_doubtful or mark in ("?", "%"),
        is_approximate=term.is_approximate or mark in ("~", "%"),
    )


def _days(year: int, month: str | None, day: str | None, *, julian: bool) -> tuple[int, int, Precision]:
    """The first day, the day after the last, and the precision of a year, season, month or day."""
    if month is None:
        return day_number(year, 1, 1, julian=julian), day_number(year + 1, 1, 1, julian=julian), "year"
    if month in _SEASONS and day is None:
        start = _SEASONS[month]
        ends_in = year + start // 12
        end = day_number(ends_in, start % 12 + 3, 1, julian=julian)
        return day_number(year, start, 1, julian=julian), end, "season"
    in_year = int(month)
    if not 1 <= in_year <= 12:
        is_year = day is None and in_year > 24 and 0 < in_year - year % 100 < 30
        years = f"; for the years to {month} write {year}/{year // 100}{month}" if is_year else ""
        mend = f"write a month from 01 to 12, or a season from 21 (spring) to 24{years}"
        raise DateError(f"there is no month {month}", mend)
    length = days_in_month(year, in_year, julian=julian)
    if day is None:
        first = day_number(year, in_year, 1, julian=julian)
        return first, first + length, "month"
    in_month = int(day)
    if not 1 <= in_month <= length:
        raise DateError(
            f"{MONTHS[in_year - 1]} {year_name(year)} has {length} days", f"write a day from 01 to {length}"
        )
    first = day_number(year, in_year, in_month, julian=julian)
    return first, first + 1, "day"


def _clock(hour: str, minute: str | None, second: str | None) -> tuple[int, int, Precision]:
    """The start after midnight, the length, both in seconds, and the precision of a time of the day."""
    if int(hour) > 23:
        raise DateError(f"there is no hour {hour}", "write an hour from 00 to 23; midnight is T00 of the day it begins")
    if minute is None:
        return int(hour) * 3600, 3600, "hour"
    if int(minute) > 59 or int(second or 0) > 59:
        raise DateError(f"there is no time {hour}:{minute}{':' + second if second else ''}", "write 00 to 59")
    start = int(hour) * 3600 + int(minute) * 60
    return (start, 60, "minute") if second is None else (start + int(second), 1, "second")


def _suffix(tail: str, parts: DayParts, whole: str) -> tuple[bool, Part | None]:
    """What the words after a date say: whether it is Julian, and the part of the day."""
    words = " ".join(tail.split())
    if words == "julian":
        return True, None
    name = words.removesuffix(" julian").removeprefix("julian ")
    part = parts.find(name)
    if part is None:
        raise explain(whole, parts)
    return name != words, part


def _in_part(term: Term, part: Part, head: str) -> Term:
    """That part of the term's day. One that runs on past midnight may be either of the two that touch the day."""
    if term.precision != "day" or term.end - term.first != DAY:
        raise DateError(
            f"{quoted(head)} is no single day, so it has no {part.name}", "write a day, as in 1938-02-15 evening"
        )
    first = term.first if part.end > DAY else term.first + part.start
    return term._replace(first=first, end=term.first + part.end, precision="part", part=part.name)
