"""The date somebody meant who wrote it another way: `16 Feb 1938`, `1938-2-16`, `16/2/1938`, `1930s`, `44 BC`."""

import re
from collections.abc import Callable

from casefile.dates.calendar import day_number, day_text

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
"""The months as registers of central and eastern Europe number them."""
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_NAME = "(" + "|".join(f"{month}[a-z]*" for month in _MONTHS) + r")\.?"
_DASH = "[\u2010-\u2015\u2212]"
_AS_IT_STANDS = r"(-?[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)"
_TIMED = r"(-?[0-9]{4}(?:-[0-9]{2}){0,2}(?:t[0-9:]+| (?:small hours|morning|noon|afternoon|evening|night))?)"
_MARKED = rf"{_AS_IT_STANDS[:-1]}[?~%]?)"
_DAY = r"([0-9]{4}-[0-9]{2}-[0-9]{2})"
_CLOCK = r"([01][0-9]|2[0-3]):([0-5][0-9])"
_ABOUT = r"(?:c\.?|ca\.?|circa|about|around|approx\.?|approximately|roughly)"
_OPEN = r"(?:open|present|now|today|…|\.{3,})"

_Form = Callable[[tuple[str, ...]], str]


def meant_date(text: str) -> str:
    """The date in the form casefile reads, or an empty text if what is meant cannot be told."""
    low = " ".join(text.lower().split())
    for pattern, form in _FORMS:
        found = re.fullmatch(pattern, low)
        if found is not None and (date := form(tuple(found.groups("")))):
            return date
    return ""


def _plain(text: str) -> str:
    """A year, month or day as it stands or as it is meant; empty where it is none."""
    date = text if re.fullmatch(_AS_IT_STANDS, text) else meant_date(text)
    return date if re.fullmatch(_AS_IT_STANDS, date) else ""


def _timed(date: str) -> str:
    """A date in small letters with the T before its time."""
    return re.sub(r"(?<=[0-9])t(?=[0-9])", "T", date)


def _up_to(parts: tuple[str, ...]) -> str:
    """An end: the year, month or day that is named, or what comes before it."""
    word, named = parts[0], _plain(parts[1])
    end = _beside(named, -1) if word == "before" else named
    return f"[..{end}] for a moment {'before' if word == 'before' else 'up to'} then, or ../{end}" if end else ""


def _from(parts: tuple[str, ...]) -> str:
    """A beginning: the year, month or day that is named, or what comes after it."""
    word, named = parts[0], _plain(parts[1])
    start = _beside(named, 1) if word == "after" else named
    return (
        f"[{start}..] for a moment {'after then' if word == 'after' else 'from then on'}, or {start}/.."
        if start
        else ""
    )


def _up_to_minute(parts: tuple[str, ...]) -> str:
    """An end by the clock: the minute that is named, or the one before it."""
    word, day, hour, minute = parts
    minutes = int(hour) * 60 + int(minute) - (word == "before")
    day = _beside(day, -1) if minutes < 0 else day
    return f"[..{day}T{minutes // 60 % 24:02}:{minutes % 60:02}]" if day else ""


def _beside(date: str, step: int) -> str:
    """The year, month or day so many before or after one; empty where that is none."""
    found = re.fullmatch(r"(-?[0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?", date)
    if found is None or not 1 <= int(found[2] or 1) <= 12:
        return ""
    year, month, day = int(found[1]), int(found[2] or 1), int(found[3] or 1)
    if found[3]:
        beside = day_text(day_number(year, month, day) + step)
    else:
        months = year * 12 + month - 1 + step * (1 if found[2] else 12)
        beside = day_text(day_number(months // 12, months % 12 + 1, 1))[: -3 if found[2] else -6]
    return beside if re.fullmatch(_AS_IT_STANDS, beside) else ""


def _part_of_year(parts: tuple[str, ...]) -> str:
    """A year of which some months are meant."""
    word, year = parts
    is_early, is_mid = word in ("early", "beginning of"), word.startswith("mid")
    first, last = ("01", "04") if is_early else ("05", "08") if is_mid else ("09", "12")
    return f"{year}, or the months that are meant, as in [{year}-{first}..{year}-{last}]"


def _month(name: str) -> str:
    return f"{_MONTHS.index(name[:3]) + 1:02}"


def _numbers(parts: tuple[str, ...]) -> str:
    """Day, month and year by numbers: both orders where both can be."""
    left, right, year = int(parts[0]), int(parts[1]), parts[2]
    forms = [f"{year}-{month:02}-{day:02}" for day, month in ((left, right), (right, left)) if 1 <= month <= 12]
    return " or ".join(dict.fromkeys(forms))


def _two_years(parts: tuple[str, ...]) -> str:
    """Two years of which the second is cut to its last digit, which may be a month as well."""
    year, last = parts
    month = f"{year}-{last:0>2}"
    return f"{year}/{year[:3]}{last} for two years, or {month} for a month" if last > year[3] else month


def _winter(parts: tuple[str, ...]) -> str:
    """A winter told by one year: either of the two that touch it."""
    year = int(parts[0])
    return f"{year - 1:04}-24 or {year:04}-24, which both touch {year}"


def _unknown_digits(parts: tuple[str, ...]) -> str:
    """A year with another sign for each digit that is not known."""
    known, signs = parts
    return f"{known}{'X' * len(signs)}" if len(known) + len(signs) == 4 else ""


def _short_end(parts: tuple[str, ...]) -> str:
    """An interval whose second end leaves out what it shares with the first."""
    left, right = parts
    if len(left) == 4 and int(right[:2]) <= int(left[2:]):
        return f"{left}-{right}"
    return f"{left}/{left[: len(left) - len(right)]}{right}" if len(right) < len(left) else f"{left}/{right}"


def _year_before_christ(parts: tuple[str, ...]) -> str:
    year = int(parts[0]) - 1
    return f"{'-' if year else ''}{year:04}" if 0 <= year <= 9999 else ""


def _with_hyphens(parts: tuple[str, ...]) -> str:
    """A date that a word processor has given dashes."""
    *date, rest = parts
    if not date[2] and date[1] > "24":
        return _short_end((date[0], date[1]))
    words = rest if rest.startswith(" ") else rest.upper()
    return "-".join(part.upper() for part in date if part) + words


_FORMS: tuple[tuple[str, _Form], ...] = (
    (
        rf"([0-9]{{1,2}})(?:st|nd|rd|th)?(?: of)?[ -]{_NAME},?[ -]([0-9]{{4}})",
        lambda p: f"{p[2]}-{_month(p[1])}-{p[0]:0>2}",
    ),
    (rf"{_NAME} ([0-9]{{1,2}})(?:st|nd|rd|th)?,? ([0-9]{{4}})", lambda p: f"{p[2]}-{_month(p[0])}-{p[1]:0>2}"),
    (rf"{_NAME},? ([0-9]{{4}})", lambda p: f"{p[1]}-{_month(p[0])}"),
    (
        rf"([0-9]{{4}}) {_NAME}(?: ([0-9]{{1,2}}))?",
        lambda p: f"{p[0]}-{_month(p[1])}" + (f"-{p[2]:0>2}" if p[2] else ""),
    ),
    (r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})", lambda p: f"{p[0]}-{p[1]:0>2}-{p[2]:0>2}"),
    (r"([0-9]{4})[-/]([0-9])", _two_years),
    (r"([0-9]{4})[/.]([0-9]{1,2})[/.]([0-9]{1,2})", lambda p: f"{p[0]}-{p[1]:0>2}-{p[2]:0>2}"),
    (r"([0-9]{1,2})[/.-] ?([0-9]{1,2})[/.-] ?([0-9]{4})", _numbers),
    (r"([0-9]{4})([0-9]{2})([0-9]{2})", "-".join),
    (r"([0-9]{4}(?:-[0-9]{2}){0,2})/([0-9]{2}(?:-[0-9]{2})?)", _short_end),
    (
        r"([0-9]{1,2})(?:[./-] ?| )([ivx]{1,4})(?:[./-] ?| )([0-9]{4})",
        lambda p: f"{p[2]}-{_ROMAN.index(p[1]) + 1:02}-{p[0]:0>2}" if p[1] in _ROMAN else "",
    ),
    (r"([0-9]{1,2})/([0-9]{4})", lambda p: f"{p[1]}-{p[0]:0>2}"),
    (rf"{_AS_IT_STANDS} ?(?:-|–|—|to|until) ?{_AS_IT_STANDS}", "/".join),
    (rf"{_AS_IT_STANDS}\.\.{_AS_IT_STANDS}", lambda p: f"[{p[0]}..{p[1]}] for a moment between, or {p[0]}/{p[1]}"),
    (rf"{_AS_IT_STANDS} or {_AS_IT_STANDS}", lambda p: f"[{p[0]}, {p[1]}]"),
    (rf"{_AS_IT_STANDS} and {_AS_IT_STANDS}", lambda p: f'"{{{p[0]}, {p[1]}}}" for both, or [{p[0]}, {p[1]}] for one'),
    (rf"{_DAY}[-–—]([0-9]{{2}})", _short_end),
    (rf"{_DAY}t([0-9:]+)/t?([0-9]{{2}}(?::[0-9]{{2}})*)", lambda p: f"{p[0]}T{p[1]}/{p[0]}T{p[2]}"),
    (
        r"([0-9]{4}-[0-9]{2}-)([0-9]{2}) ([a-z ]+)/([0-9]{2}) ([a-z ]+)",
        lambda p: f"{p[0]}{p[1]} {p[2]}/{p[0]}{p[3]} {p[4]}",
    ),
    (rf"{_DAY}(?:[,-] ?| \()([a-z ]+)\)?", " ".join),
    (rf"{_ABOUT} ?{_TIMED}(\??)", lambda p: _timed(p[0]) + ("%" if p[1] else "~")),
    (rf"{_ABOUT} ?{_AS_IT_STANDS}/{_AS_IT_STANDS}", lambda p: f"{p[0]}~/{p[1]}~"),
    (rf"{_AS_IT_STANDS} {_ABOUT}", lambda p: f"{p[0]}~"),
    (rf"(?:probably|perhaps|possibly|maybe) {_TIMED}", lambda p: f"{_timed(p[0])}?"),
    (r"(?:probably|perhaps|possibly|maybe) (.+)", lambda p: f"{date}?" if (date := _plain(p[0])) else ""),
    (rf"{_AS_IT_STANDS} ?(?:\(\?\)|\?\?+)", lambda p: f"{p[0]}?"),
    (rf"(before|until|till|by) {_DAY}[t ]{_CLOCK}", _up_to_minute),
    (rf"(?:after|since|from) {_DAY}[t ]{_CLOCK}", lambda p: f"[{p[0]}T{p[1]}:{p[2]}..]"),
    (r"(before|until|till|by|to|up to|no later than|not later than|not after|\.\.) ?(.+)", _up_to),
    (r"(after|since|from|no earlier than|not earlier than|not before) (.+)", _from),
    (rf"{_AS_IT_STANDS}(?:\.\.| ?[-–—+])", lambda p: f"[{p[0]}..] for a moment from then on, or {p[0]}/.."),
    (r"(early|beginning of|mid|middle of|late|end of)(?: in)?[ -]([0-9]{4})", _part_of_year),
    (rf"{_MARKED}/{_OPEN}", lambda p: f"{p[0]}/.."),
    (rf"{_OPEN}/{_MARKED}", lambda p: f"../{p[0]}"),
    (rf"{_MARKED}/unknown", lambda p: f"{p[0]}/"),
    (rf"unknown/{_MARKED}", lambda p: f"/{p[0]}"),
    (r"(?:the )?([0-9]{3})0'?s", lambda p: f"{p[0]}X"),
    (r"winter(?: of)? ([0-9]{4})", _winter),
    (r"(spring|summer|autumn|fall)(?: of)? ([0-9]{4})", lambda p: f"{p[1]}-{_SEASONS[p[0]]}"),
    (r"([0-9]{4}) (spring|summer|autumn|fall|winter)", lambda p: f"{p[0]}-{_SEASONS[p[1]]}"),
    (r"([0-9]{1,5}) ?b\.?c\.?(?:e\.?)?", _year_before_christ),
    (r"([0-9]{2})", lambda p: f"the year with its century, or 00{p[0]}"),
    (r"([0-9]{1,3})", lambda p: f"{p[0]:0>4} for the year"),
    (r"([0-9x]{4}(?:-[0-9x]{2}){0,2}[?~%]?)", lambda p: p[0].upper()),
    (rf"([0-9x]{{4}})(?:{_DASH}|-)([0-9x]{{2}})(?:{_DASH}([0-9x]{{2}}))?(|t[0-9:]+| [a-z ]+)", _with_hyphens),
    (r"([0-9]{2,3})([?u_-]{1,2})", _unknown_digits),
    (r"([0-9]{4}-(?:[0-9]{2}-[0-3]|[01]))[?u_]", lambda p: f"{p[0]}X"),
    (r"-{0,2}([0-9]{2}-[0-9]{2})", lambda p: f"XXXX-{p[0]}"),
    (rf"[\"'“‘(]?{_AS_IT_STANDS}[\"'”’).,;]", lambda p: p[0]),
    (r"(.*[0-9x])(?:\?~|~\?)", lambda p: f"{p[0]}%"),
)
