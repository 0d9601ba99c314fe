"""Filters of a query, as typed: `who:zborowski`, `when:"9 Feb 1938"`, `-is:precis`."""

import re
from typing import Literal, get_args

from msgspec import Struct

from casefile.dates.date import Date
from casefile.dates.prose import find_dates
from casefile.search.dated import read_date

FilterKind = Literal["who", "when", "src", "by", "is"]
State = Literal["disputed", "unread", "precis", "transcript"]

FILTER_KINDS: tuple[str, ...] = get_args(FilterKind)
STATES: tuple[str, ...] = get_args(State)
EXAMPLES = {"who:": "who:NAME", "when:": "when:1938", "src:": "src:TITLE", "by:": "by:NAME", "is:": "is:disputed"}
"""How each is written."""
QUOTES = '"\u201c\u201d\u201e\u00ab\u00bb'
"""The signs between which words stand together."""

_FILTER = re.compile(
    rf"(?P<sign>-?)(?P<kind>{'|'.join(FILTER_KINDS)}):(?:[{QUOTES}](?P<quoted>[^{QUOTES}]*)(?:[{QUOTES}]|$)|(?P<value>\S+))",
    re.IGNORECASE,
)
_LEADING = re.compile(r"\s*(?:in|on|during)?\s*(?:the)?\s*", re.IGNORECASE)


class Filter(Struct, frozen=True):
    """One filter, as typed."""

    kind: str
    """who, when, src, by or is."""
    value: str
    """Without the quotation marks."""
    is_refused: bool
    """Whether a minus stands before it: what fits is left out."""
    text: str
    """The whole, as typed."""
    end: int
    """Where it ends in the query."""

    @property
    def group(self) -> str:
        """Filters of one group leave what fits any of them; disputed, unread and the kind of text are groups."""
        is_state = self.kind == "is" and self.value.lower() in ("disputed", "unread")
        return f"is:{self.value.lower()}" if is_state else self.kind


def read_filter(query: str, at: int) -> Filter | None:
    """The filter that begins there; None where none does. A date in words may go on without quotation marks."""
    match = _FILTER.match(query, at)
    if match is None:
        return None
    kind = match["kind"].lower()
    quoted = match["quoted"] is not None
    value, end = match["quoted"] if quoted else match["value"], match.end()
    if kind == "when" and not quoted:
        start = match.start("value")
        end = max([end, *(start + date.end for date in find_dates(query[start:])[:1] if date.start == 0)])
        value = query[start:end]
    return Filter(kind, value.strip(), bool(match["sign"]), query[at:end], end)


def read_period(value: str) -> tuple[Date, ...]:
    """The dates that a value asks for, in EDTF, as 1937.. or in words; none where it cannot be read as a whole."""
    date = read_date(_as_interval(value))
    if date is not None:
        return () if date.kind == "relative" else (date,)
    found = find_dates(value)
    if not found or value[found[0].end :].strip(" .,") or _LEADING.fullmatch(value[: found[0].start]) is None:
        return ()
    return tuple(date for one in found if (date := read_date(one.edtf)))


def _as_interval(value: str) -> str:
    """A range as people write it, 1937.. or 1936..1938, as EDTF writes an interval; anything else as it is."""
    first, dots, last = value.partition("..")
    is_range = bool(dots) and not re.search(r"[\[\]{}/]|\.\.", first + last)
    return f"{first or '..'}/{last or '..'}" if is_range else value
