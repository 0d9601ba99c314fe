"""The forms in which prose tells a date, with what each says in EDTF: `9th of February, 1938`, `Feb 13-14`, `1937-8`.

A form gives a tuple: several dates where several are listed, none where the words only look like a date. Whether the
day exists is not looked at here.
"""

import re
from collections.abc import Callable

from casefile.dates.spelled import MONTH_NUMBERS, ORDINAL_NUMBERS, OTHER_WORDS, SEASON_NUMBERS, any_of

Written = tuple[str, ...]
_Match = re.Match[str]

_DASH = r"\s*[-–—/]\s*"
_TO = rf"(?P<to>{_DASH}|\s+(?:to|until|till|through|and|or|&)\s+)"
_OF = r"\s+(?:of\s+)?"
_YEAR_END = r"(?!\w|[.,:]\d|-\d{3})"
_MONTH = any_of(*MONTH_NUMBERS)
_ORDINAL = any_of(*ORDINAL_NUMBERS)
_NUMBERED = r"(?<![$£€¥#§№])(?<!\bp\.\s)(?<!\bpp\.\s)(?<!\bno\.\s)(?<!\bnr\.\s)(?<!\bno\s)(?<!\bline\s)(?<!\bvol\.\s)"
_COUNTED = (
    r"(?!\s*(?:%|(?:francs?|roubles?|rubles?|dollars?|pounds?|marks?|men|women|people|persons|pages?|words?|copies|"
    r"miles|km|kilomet\w+|met(?:er|re)s?|feet|tons?|lines?)\b))"
)


def _day(n: int = 1) -> str:
    return rf"(?:the\s+)?(?P<day{n}>\d{{1,2}})(?:st|nd|rd|th|er|-?го|\.)?(?!\w|\.\d)"


def _month(n: int = 1) -> str:
    return rf"(?P<month{n}>{_MONTH})(?!\w)\.?"


def _year(n: int = 1) -> str:
    return rf"(?P<year{n}>[1-9]\d{{2,3}}){_YEAR_END}"


def _perhaps_year(n: int = 1) -> str:
    return rf"(?:,?\s+(?:of\s+|дня\s+)?{_year(n)})?"


def _year_of(match: _Match, n: int = 1) -> str:
    year: str | None = match.groupdict().get(f"year{n}")
    return year.zfill(4) if year else "XXXX"


def _month_of(match: _Match, n: int = 1) -> str:
    return f"{_year_of(match, n)}-{MONTH_NUMBERS[match[f'month{n}'].lower()]:02}"


def _days(match: _Match) -> Written:
    """A day of a month, two, or a run: an interval where the year is told, else day by day."""
    month, first = _month_of(match), int(match["day1"])
    if month.startswith("XXXX") and match["month1"] in OTHER_WORDS:
        return ()
    last = int(match["day2"] or first)
    if match["to"] and match["to"].strip().lower() in ("and", "or", "&"):
        return f"{month}-{first:02}", f"{month}-{last:02}"
    if first < last <= 31 and not month.startswith("XXXX"):
        return (f"{month}-{first:02}/{month}-{last:02}",)
    return tuple(f"{month}-{day:02}" for day in range(first, min(last, 31) + 1))


def _listed(match: _Match) -> Written:
    return tuple(f"{_month_of(match)}-{day:0>2}" for day in re.findall(r"\d+", match["listed"]))


def _across(match: _Match) -> Written:
    """From a day of one month to one of another; the first may leave its year to the second."""
    last = _month_of(match, 2)
    first = _month_of(match) if match["year1"] else last[:4] + _month_of(match)[4:]
    days = f"{first}-{match['day1']:0>2}", f"{last}-{match['day2']:0>2}"
    return _joined(*days, match["to"])


def _joined(first: str, last: str, joiner: str) -> Written:
    is_listed = joiner.strip().lower() in ("and", "or", "&")
    return (first, last) if is_listed or "XXXX" in first + last else (f"{first}/{last}",)


def _in_words(match: _Match) -> Written:
    return (f"{_month_of(match)}-{ORDINAL_NUMBERS[match['ordinal'].lower()]:02}",)


def _months(match: _Match) -> Written:
    last = _month_of(match, 2)
    first = _month_of(match) if match["year1"] else last[:4] + _month_of(match)[4:]
    return _joined(first, last, match["to"])


def _season(match: _Match) -> Written:
    """A season; of a winter that is told by one year, either of the two that touch it."""
    year, number = int(match["year1"]), SEASON_NUMBERS[match["season"].lower()]
    if match["ends"]:
        return (f"{year}-{number}",) if number == 24 and _completed(match["year1"], match["ends"]) == year + 1 else ()
    return (f"[{year - 1}-24, {year}-24]",) if number == 24 else (f"{year}-{number}",)


def _century(match: _Match) -> Written:
    number = ORDINAL_NUMBERS.get((match["ordinal"] or "").lower()) or int(match["number"] or 0)
    return (f"{number - 1:02}XX",) if 1 <= number <= 21 else ()


def _before_christ(match: _Match) -> Written:
    year = int(match["year1"]) - 1
    return (f"{'-' if year else ''}{year:04}",) if year >= 0 else ()


def _years(match: _Match) -> Written:
    """Two years in a row of time, the second perhaps cut: `1937-8`. A month where it can be no year: `1938-02`."""
    year, ends = match["year1"], match["ends"]
    last = _completed(year, ends)
    if match["to"].strip().isalpha():
        return _joined(year, ends, match["to"]) if len(ends) == len(year) else ()
    if last > int(year):
        return (f"{year}/{last}",)
    is_edtf = match["to"] == "-" and len(ends) == 2
    return (f"{year}-{ends}",) if is_edtf else ()


def _completed(year: str, ends: str) -> int:
    return int(year[: len(year) - len(ends)] + ends)


def _by_number(match: _Match) -> Written:
    """Day, month and year by numbers: both orders where both can be, unless points part them, as no American writes."""
    one, other, year = int(match["one"]), int(match["other"]), match["year1"]
    dates = [f"{year}-{other:02}-{one:02}"] if 1 <= other <= 12 else []
    if 1 <= one <= 12 and one != other and match["mark"] != ".":
        dates.append(f"{year}-{one:02}-{other:02}")
    return (f"[{', '.join(dates)}]" if len(dates) > 1 else dates[0],) if dates else ()


def _edtf(match: _Match) -> Written:
    first, last = match["edtf"].upper(), match["ends"]
    return (f"{first}/{first[: len(first) - len(last)]}{last}" if last else first,)


def _year_first(match: _Match) -> Written:
    return (f"{match['year1']}-{match['other']:0>2}-{match['one']:0>2}",)


_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_SEVERAL = rf"(?P<listed>{_NTH}(?:,\s+(?:and\s+)?{_NTH}){{1,9}}(?:\s+and\s+{_NTH})?)"

_Form = tuple[str, Callable[[_Match], Written]]

_TOLD: tuple[_Form, ...] = (
    (r"(?P<edtf>(?:\d{4}|XXXX)-[\dX]{2}-[\dX]{2})(?:/(?P<ends>(?:(?:\d{4}-)?\d\d-)?\d\d))?(?![\d-])", _edtf),
    (r"(?P<edtf>\d{3}X|\d\dXX|\d{4}-[01X]X)(?!\w)", lambda match: (match["edtf"].upper(),)),
    (r"(?P<one>\d{1,2})(?P<mark>[./-])\s?(?P<other>\d{1,2})(?P=mark)\s?(?P<year1>[12]\d{3})(?!\w|[.,]\d)", _by_number),
    (r"(?P<year1>[12]\d{3})(?P<mark>[./])(?P<other>\d{1,2})(?P=mark)(?P<one>\d{1,2})(?!\w|[.,]\d)", _year_first),
    (rf"{_day()}{_OF}{_month()}{_perhaps_year()}{_TO}{_day(2)}{_OF}{_month(2)}{_perhaps_year(2)}", _across),
    (rf"{_month()}\s+{_day()}{_perhaps_year()}{_TO}{_month(2)}\s+{_day(2)}{_perhaps_year(2)}", _across),
    (rf"{_SEVERAL}{_OF}{_month()}{_perhaps_year()}", _listed),
    (rf"{_day()}(?:{_TO}{_day(2)})?{_OF}{_month()}{_perhaps_year()}", _days),
    (rf"{_month()}\s+{_day()}(?:{_TO}{_day(2)})?{_perhaps_year()}", _days),
    (rf"(?:the\s+)?(?P<ordinal>{_ORDINAL})\s+of\s+{_month()}{_perhaps_year()}", _in_words),
    (rf"{_month()}\s+the\s+(?P<ordinal>{_ORDINAL})(?!\w){_perhaps_year()}", _in_words),
    (rf"{_month()}{_perhaps_year()}{_TO}{_month(2)},?{_OF}{_year(2)}", _months),
    (rf"{_month()},?{_OF}{_year()}", lambda match: (_month_of(match),)),
    (rf"(?P<season>{any_of(*SEASON_NUMBERS)}){_OF}(?P<year1>[1-9]\d{{3}})(?:{_DASH}(?P<ends>\d{{1,4}}))?{_YEAR_END}",
     _season),
    (r"(?:the\s+)?(?P<year1>[1-9]\d{2})0['’]?s(?!\w)", lambda match: (f"{match['year1']}X",)),
    (rf"(?:the\s+)?(?:(?P<ordinal>{_ORDINAL})|(?P<number>\d{{1,2}})(?:st|nd|rd|th))[\s-]+century(?!\w)", _century),
    (r"(?P<year1>[1-9]\d{0,3})\s+B\.?\s?C\.?(?:\s?E\.?)?(?!\w)", _before_christ),
    (r"A\.?D\.?\s+(?P<year1>[1-9]\d{0,3})(?!\w)", lambda match: (_year_of(match),)),
    (rf"{_NUMBERED}(?P<year1>1\d{{3}}|20\d\d){_TO}(?P<ends>\d{{1,4}}){_YEAR_END}{_COUNTED}",
     _years),
    (rf"{_NUMBERED}(?P<year1>1\d{{3}}|20\d\d){_YEAR_END}{_COUNTED}", lambda match: (match["year1"],)),
)  # fmt: skip

FORMS = tuple((re.compile(pattern, re.IGNORECASE), form) for pattern, form in _TOLD)
"""Each form as a pattern with what makes EDTF of its match, the longest first; matched where a date may begin."""

MONTH_ALONE = re.compile(rf"{_month()}", re.IGNORECASE)
"""The name of a month, which is a date only where the words before it say so."""


def month_alone(match: _Match) -> Written:
    """A month of a year that is not told."""
    return (_month_of(match),)
