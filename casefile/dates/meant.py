"""The date somebody meant who wrote it another way: `16 Feb 1938`, `1938-2-16`, `16/2/1938`, `1930s`, `44 BC`."""

import re
from collections.abc import Callable

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_NAME = "(" + "|".join(f"{month}[a-z]*" for month in _MONTHS) + r")\.?"
_DASH = "[\u2010-\u2015\u2212]"
_AS_IT_STANDS = r"(-?[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)"

_Form = Callable[[tuple[str, ...]], str]


def meant_date(text: str) -> str:
    """The date in the form casefile reads, or an empty text if what is meant cannot be told."""
    low = " ".join(text.lower().split())
    for pattern, form in _FORMS:
        found = re.fullmatch(pattern, low)
        if found is not None:
            return form(tuple(found.groups("")))
    return ""


def _month(name: str) -> str:
    return f"{_MONTHS.index(name[:3]) + 1:02}"


def _numbers(parts: tuple[str, ...]) -> str:
    """Day, month and year by numbers: both orders where both can be."""
    left, right, year = int(parts[0]), int(parts[1]), parts[2]
    forms = [f"{year}-{month:02}-{day:02}" for day, month in ((left, right), (right, left)) if 1 <= month <= 12]
    return " or ".join(dict.fromkeys(forms))


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
    words = rest if rest.startswith(" ") else rest.upper()
    return "-".join(part.upper() for part in date if part) + words


_FORMS: tuple[tuple[str, _Form], ...] = (
    (rf"([0-9]{{1,2}})(?:st|nd|rd|th)?(?: of)? {_NAME},? ([0-9]{{4}})", lambda p: f"{p[2]}-{_month(p[1])}-{p[0]:0>2}"),
    (rf"{_NAME} ([0-9]{{1,2}})(?:st|nd|rd|th)?,? ([0-9]{{4}})", lambda p: f"{p[2]}-{_month(p[0])}-{p[1]:0>2}"),
    (rf"{_NAME},? ([0-9]{{4}})", lambda p: f"{p[1]}-{_month(p[0])}"),
    (
        rf"([0-9]{{4}}) {_NAME}(?: ([0-9]{{1,2}}))?",
        lambda p: f"{p[0]}-{_month(p[1])}" + (f"-{p[2]:0>2}" if p[2] else ""),
    ),
    (r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})", lambda p: f"{p[0]}-{p[1]:0>2}-{p[2]:0>2}"),
    (r"([0-9]{4})-([0-9])", lambda p: f"{p[0]}-{p[1]:0>2}"),
    (r"([0-9]{4})[/.]([0-9]{1,2})[/.]([0-9]{1,2})", lambda p: f"{p[0]}-{p[1]:0>2}-{p[2]:0>2}"),
    (r"([0-9]{1,2})[/.-] ?([0-9]{1,2})[/.-] ?([0-9]{4})", _numbers),
    (r"([0-9]{4})([0-9]{2})([0-9]{2})", "-".join),
    (r"([0-9]{4}(?:-[0-9]{2}){0,2})/([0-9]{2}(?:-[0-9]{2})?)", _short_end),
    (r"([0-9]{1,2})/([0-9]{4})", lambda p: f"{p[1]}-{p[0]:0>2}"),
    (rf"{_AS_IT_STANDS} ?(?:-|–|—|to|until) ?{_AS_IT_STANDS}", "/".join),
    (rf"(?:c|c\.|ca|ca\.|circa|about|around) ?{_AS_IT_STANDS}", lambda p: f"{p[0]}~"),
    (rf"(?:before|until|by) {_AS_IT_STANDS}", lambda p: f"[..{p[0]}] for a moment up to then, or ../{p[0]}"),
    (rf"(?:after|since|from) {_AS_IT_STANDS}", lambda p: f"[{p[0]}..] for a moment from then on, or {p[0]}/.."),
    (r"(?:the )?([0-9]{3})0'?s", lambda p: f"{p[0]}X"),
    (r"(spring|summer|autumn|fall|winter)(?: of)? ([0-9]{4})", lambda p: f"{p[1]}-{_SEASONS[p[0]]}"),
    (r"([0-9]{1,5}) ?b\.?c\.?(?:e\.?)?", _year_before_christ),
    (r"([0-9]{2})", lambda p: f"the year with its century, or 00{p[0]}"),
    (r"([0-9]{1,3})", lambda p: f"{p[0]:0>4} for the year"),
    (r"([0-9x]{4}(?:-[0-9x]{2}){0,2}[?~%]?)", lambda p: p[0].upper()),
    (rf"([0-9x]{{4}}){_DASH}([0-9x]{{2}})(?:{_DASH}([0-9x]{{2}}))?(|t[0-9:]+| [a-z ]+)", _with_hyphens),
    (r"(.*[0-9x])(?:\?~|~\?)", lambda p: f"{p[0]}%"),
)
