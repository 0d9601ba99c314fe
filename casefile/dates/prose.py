"""Dates as prose tells them, found and put into EDTF: `the night of 13–14 February 1938`, `winter 1937-8`.

Nothing is added that the text does not say: a day without a year is `XXXX-02-15`, and where the order of day and
month cannot be told, both are given as one of two. What is told from another moment (“that evening”) is left alone.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from casefile.dates.date import DateError
from casefile.dates.meant_calendar import in_old_calendar
from casefile.dates.parse import parse_date
from casefile.dates.prose_clock import clock_before, clock_behind
from casefile.dates.prose_forms import FORMS, MONTH_ALONE, Written, month_alone
from casefile.dates.spelled import (
    MONTH_NUMBERS,
    ORDINAL_NUMBERS,
    PARTS,
    SEASON_NUMBERS,
    WEEKDAYS,
    any_of,
    any_of_initials,
)


class ProseDate(NamedTuple):
    """A date in a text: from, up to but not including, in code points, and what it says in EDTF."""

    start: int
    end: int
    edtf: str
    """A text that `parse_date` reads."""


_DIGIT = re.compile("[0-9]")
_NO_DIGITS = bytes(code for code in range(256) if not chr(code).isdecimal())
"""What to take away from a text in ASCII to be left with its digits."""
_HINT = re.compile("[0-9JFMASONDЯФМАИСНД]")
"""What any text that tells a date holds, a century aside: a digit or the capital of a month. Quick to look for."""
_STAGES = ("early", "late", "mid", "middle", "beginning", "start", "end", "close")
_PART = any_of(*PARTS).replace(" ", r"\s+")
_BEFORE = re.compile(
    r"(?:(?:the\s+)?"
    rf"(?:(?P<part>{_PART})\s+(?:of|on|(?P<parted>between))\s+"
    r"|(?P<about>about|around|circa|c\.|ca\.|approximately|roughly)\s*"
    r"|(?P<between>between)\s+|from\s+"
    rf"|(?P<stage>(?:very\s+)?(?:{any_of(*_STAGES)}|(?:first|second|latter)\s+half)(?:\s+(?:of|in))?[\s-]+)"
    rf"|(?:{any_of(*WEEKDAYS)}),?\s+)){{1,3}}(?:the\s+)?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
_NAMES = frozenset(("xxxx", "ad", "twenty", "thirty")).union(MONTH_NUMBERS, SEASON_NUMBERS, ORDINAL_NUMBERS)
"""The words with which a date itself may begin, if not with a number."""
_NAMED = re.compile(f" (?:{any_of_initials(*filter(str.isascii, _NAMES))}) ")
_LEADS = frozenset(("about", "around", "circa", "c", "ca", "approximately", "roughly", "between", "from")).union(
    ("small", "morning", "noon", "afternoon", "evening", "night", "very", "first", "second", "latter"),
    _STAGES,
    WEEKDAYS,
)
"""The words with which that may begin which stands before a date."""
_OPENINGS = _NAMES | _LEADS
_JOINED = re.compile(r"[$£€¥#§№'’]$|\d[.,:/-]$")
"""What stands before a number that is part of something else."""
_COUNTING = re.compile(r"(?:№|[Nn]°|\b(?:No|(?i:no|nr)\.))\s*$")
"""What stands before the number of an entry: № 14."""
_BEHIND = re.compile(rf",?\s+(?:in\s+the\s+)?(?P<part>{_PART})(?!\w)", re.IGNORECASE)
_CALENDAR = r"(?:O\.\s?S\.|OS(?!\w)|[Oo]ld [Ss]tyle|[Jj]ulian(?!\w)(?: [Cc]alendar)?)"
_OLD_STYLE = re.compile(rf",?\s*(?:{_CALENDAR}|\({_CALENDAR}\)|\[{_CALENDAR}\])")
"""The old calendar, named behind a date."""
_IN = re.compile(r"\b(?:in|during|since|until|till|by|of|that|last|this|after|before|from|for)\s+$", re.IGNORECASE)
_DASHES = ("-", "–", "—", "/", "to")
_MOST_BEFORE, _MOST_COUNTING = 10, 6
_NEAR = 48
"""Characters within which a month must follow the number of its day."""
_MAKERS = frozenset(("century", "bc", "b", "bce")).union(MONTH_NUMBERS)
_NUMBERS = re.compile(r"\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{4}")


def find_dates(text: str) -> tuple[ProseDate, ...]:
    """The dates of a text in order. Several that are listed, and days in a row without a year, share one place."""
    return tuple(_found(text)) if may_tell_date(text) else ()


def may_tell_date(text: str, words: str = "") -> bool:
    """Whether a text is worth looking for dates in.

    `words` are its own in small letters with spaces between them, if they are known.
    """
    if words and text.isascii():  # or else folding may have taken away more than capitals
        return bool(text.encode().translate(None, _NO_DIGITS)) or _NAMED.search(f" {words} ") is not None
    if not (_HINT.search(text) or "century" in text):
        return False
    return _DIGIT.search(text) is not None or not _NAMES.isdisjoint(_WORD.findall(text.lower()))


def _found(text: str) -> Iterator[ProseDate]:
    done = 0
    for match in _WORD.finditer(text):
        word, start = match[0], match.start()
        is_opening = _is_alone(text, start, word) if word[0].isdecimal() else word.lower() in _OPENINGS
        if is_opening and start >= done:
            found = _in_calendar(_dates_at(text, start), text)
            yield from found
            done = found[-1].end if found else done


def _is_alone(text: str, start: int, word: str) -> bool:
    """Whether a number is no part of something else, and can be more than a number."""
    before = text[max(0, start - _MOST_COUNTING) : start]
    return not (_JOINED.search(before) or _COUNTING.search(before)) and _is_more(text, start, word)


def _is_more(text: str, start: int, word: str) -> bool:
    """Whether a number can be more than a number: it is long, or a month, a century or more numbers come soon."""
    if word[:3].isdecimal() and len(word) > 2:
        return True
    near = _WORD.findall(text[start : start + _NEAR].lower())
    return not _MAKERS.isdisjoint(near) or _NUMBERS.match(text, start) is not None or word[-1] in "Xx"


def _dates_at(text: str, start: int) -> tuple[ProseDate, ...]:
    """The dates told there, or the one that stands behind a time of day that is told there."""
    clock = clock_before(text, start)
    if clock and (found := _untimed_at(text, clock[0])) and (timed := _timed(found, clock[1])):
        return (ProseDate(start, found[-1].end, timed),)
    return _untimed_at(text, start)


def _untimed_at(text: str, start: int) -> tuple[ProseDate, ...]:
    """The dates told there, with the words that belong to them: `early in`, `about`, `the night of`."""
    before = _BEFORE.match(text, start)
    body = before.end() if before else start
    if not _is_named(text, body):
        return ()
    for pattern, form in FORMS:
        match = pattern.match(text, body)
        if match is not None and (found := _told(match, form(match), before, start)):
            return found
    alone = MONTH_ALONE.match(text, body)
    if alone is None or alone[0][0].islower() or not ((before and before["stage"]) or _is_in(text, body)):
        return ()
    return _told(alone, month_alone(alone), before, start)


def _in_calendar(found: tuple[ProseDate, ...], text: str) -> tuple[ProseDate, ...]:
    """The dates by the old calendar where it is named behind them, but for those without a year."""
    named = _OLD_STYLE.match(text, found[-1].end) if found else None
    if named is None:
        return found
    old = [in_old_calendar(one.edtf) for one in found if not one.edtf.startswith("XXXX")]
    if len(old) < len(found) or not all(edtf and _is_date(edtf) for edtf in old):
        return found
    return tuple(ProseDate(one.start, named.end(), edtf) for one, edtf in zip(found, old, strict=True))


def _is_named(text: str, at: int) -> bool:
    word = _WORD.match(text, at)
    return word is not None and (word[0][0].isdecimal() or word[0].lower() in _NAMES)


def _is_in(text: str, at: int) -> bool:
    return _IN.search(text[max(0, at - _MOST_BEFORE) : at]) is not None


def _told(match: re.Match[str], written: Written, before: re.Match[str] | None, start: int) -> tuple[ProseDate, ...]:
    """The dates of a form with what stands before and behind it; none where any of them is no date."""
    if not written or not all(map(_is_date, written)):
        return ()
    if (part := _parted(match, before)) and _are_days(written):
        end, name = part
        nights = tuple(_in_part(edtf, name) for edtf in _nights(match, written, before))
        if all(map(_is_date, nights)):
            return tuple(ProseDate(start, end, edtf) for edtf in nights)
    found = tuple(ProseDate(start, match.end(), edtf) for edtf in _qualified(written, before))
    if (clock := clock_behind(match.string, match.end())) and (timed := _timed(found, clock[1])):
        return (ProseDate(start, clock[0], timed),)
    return found


def _timed(found: tuple[ProseDate, ...], clock: str) -> str | None:
    """A single day with a time of day, in EDTF; None where it is no single day."""
    day = found[0].edtf
    return f"{day}{clock}" if len(found) == 1 and len(day) == len("1938-02-15") and _is_date(f"{day}{clock}") else None


def _parted(match: re.Match[str], before: re.Match[str] | None) -> tuple[int, str] | None:
    """Where the date ends, and the part of the day that is told before or behind it."""
    if before and before["part"]:
        return match.end(), " ".join(before["part"].lower().split())
    behind = _BEHIND.match(match.string, match.end())
    return (behind.end(), " ".join(behind["part"].lower().split())) if behind else None


def _are_days(written: Written) -> bool:
    return all(len(edtf.partition("/")[0]) == len("1938-02-15") and edtf[0] != "[" for edtf in written)


def _nights(match: re.Match[str], written: Written, before: re.Match[str] | None) -> Written:
    """The days whose part is told: two of no year that stand for the night between them are its first."""
    one = _as_one(written, before)
    is_between = len(one) < len(written) or (match.groupdict().get("to") or "").strip() in _DASHES
    return written[:1] if is_between and len(written) == 2 and written[0].startswith("XXXX") else one


def _as_one(written: Written, before: re.Match[str] | None) -> Written:
    is_between = before is not None and (before["parted"] or before["between"])
    return ("/".join(written),) if is_between and len(written) == 2 else written


def _in_part(edtf: str, part: str) -> str:
    """That part of a day; of two days the night between them, the second as far as it differs from the first."""
    first, _, last = edtf.partition("/")
    shared = len("1938-02-") if last[:8] == first[:8] else len("1938-")
    return f"{first}/{last[shared:]} {part}" if last else f"{edtf} {part}"


def _qualified(written: Written, before: re.Match[str] | None) -> Written:
    """The dates with what stands before them: `~` for about, one moment between two."""
    if before and before["about"]:
        return tuple(edtf if "/" in edtf or edtf[0] == "[" else f"{edtf}~" for edtf in written)
    if before and before["between"]:
        one = _as_one(written, before)[0].replace("/", "..")
        return (f"[{one}]",) if ".." in one and _is_date(f"[{one}]") else written
    return written


@lru_cache(maxsize=4096)
def _is_date(edtf: str) -> bool:
    try:
        parse_date(edtf)
    except DateError:
        return False
    return True
