"""What is wrong with a text that is no date, and what to write instead. Asked only where reading it has failed."""

import re
from collections.abc import Sequence
from importlib import import_module

from casefile.dates.date import DateError, DayParts
from casefile.dates.meant import meant_date
from casefile.dates.meant_calendar import meant_julian

_SHOWN = 40
_FORMS = "write it as 1938, 1938-02, 1938-02-16, 1938-02-15T11 or 1938-02-15 evening"
_DAY = r"-?[0-9X]{4}-[0-9X]{2}-[0-9X]{2}"
_TIME = rf"({_DAY})(?:T|t|,?\s+)([0-9]{{1,2}})(?:[:.]?([0-9]{{2}})(?:[:.]?([0-9]{{2}}))?)?((?s:.*))"
_OFFSET = r"(?:\.[0-9]+)?\s*(?:[Zz]|UTC|GMT|[+-][0-9]{1,2}(?::?[0-9]{2})?)"
_UNTIL = r"\s*(?:[-‐-―]|to|until)\s*([0-9]{1,2})(?:[:.]?([0-9]{2}))?"
"""The end of a stretch of time of one day."""
_FARTHEST_ZONE = 14
"""No time zone is more hours away."""
_WORDLESS = re.compile(r"[\W\d_XT]*")
"""A text of figures, signs, and the letters that stand in dates as we write them."""
_OUTSIDE = r"Y?[+-]?[0-9]{5,7}|Y?[+-]?[0-9]{9,}|Y.*|[+-]?[0-9]+(?:E[0-9]+)?S[0-9]+"

_UNKNOWN = frozenset(
    ("?", "??", "-", "–", "n/a", "na", "n.d.", "nd", "s.d.", "none", "no date", "unknown", "not known", "undated")
)
"""What people write who know no date."""

_OLD_STYLE, _NEW_STYLE = ("os", "o.s.", "old style"), ("ns", "n.s.", "new style", "gregorian")


def quoted(text: str) -> str:
    """The text on one line, in quotation marks, cut if it is long."""
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= _SHOWN else f"“{line[:_SHOWN]}…”"


def explain(text: str, parts: DayParts) -> DateError:
    """Why the text is no date, with the form that was meant where that can be told."""
    body = text.strip()
    if not body:
        return DateError("there is no date here", _FORMS)
    if body.lower() in _UNKNOWN:
        return DateError(f"{quoted(body)} is no date", "leave it out, for what is not known is not written")
    if (plain := _in_plain_digits(body)) != body and _WORDLESS.fullmatch(plain):
        return DateError(f"{quoted(body)} has digits of another script", f"write {plain}")
    if julian := meant_julian(body, _meant_otherwise):
        return DateError(f"{quoted(body)} is no date", f"write {julian}")
    if (time := re.fullmatch(_TIME, body)) is not None and not time[5].startswith("/"):
        return _of_time(body, time)
    if meant := meant_date(body):
        return DateError(f"{quoted(body)} is no date", f"write {meant}")
    if (known := re.fullmatch(rf"{_DAY}(?:/[0-9-]+)? +(.+)", body)) is not None:
        return explain_part(known[1].rstrip("?~%"), parts)
    if re.fullmatch(_OUTSIDE, body):
        return DateError(f"{quoted(body)} lies outside what casefile can place", "write a year from -9999 to 9999")
    if (order := re.fullmatch(r"(after|before) ([a-z][a-z0-9-]*)", body)) is not None:
        mend = f"write {order[1]}: {order[2]} beside it for the order alone, or 1 day {body}"
        return DateError(f"{quoted(body)} is no date", mend)
    if re.search(r"[0-9X][?~%]-|[-/][?~%][0-9X]|^[?~%][0-9X]", body):
        return DateError(f"{quoted(body)} has a mark on a part of it", f"write one mark, {_mark_at_end(body)}")
    prose = _of_prose(body)
    return DateError(f"{quoted(body)} is no date", f"write {prose}" if prose else _FORMS)


def _mark_at_end(body: str) -> str:
    """Where a mark belongs: shown for a whole date that has it in front."""
    leading = re.fullmatch(r"([?~%])(-?[0-9X]{4}(?:-[0-9X]{2}){0,2})", body)
    return f"as in {leading[2]}{leading[1]}" if leading else "at the end of the whole date"


def _in_plain_digits(text: str) -> str:
    """The text with the digits 0 to 9 in place of those of other scripts."""
    return text if text.isascii() else "".join(str(int(char)) if char.isdecimal() else char for char in text)


def is_meant(text: str) -> bool:
    """Whether it can be told what date is meant by a text that is none."""
    return bool(_meant_otherwise(text) or meant_julian(text, _meant_otherwise))


def _meant_otherwise(text: str) -> str:
    """The date that is meant by a text with a clock or none, by its form or as prose; empty where it cannot be told."""
    time = re.fullmatch(_TIME, text)
    clock = _clock(time) if time is not None else ""
    return clock or meant_date(text) or _of_prose(text)


def _of_prose(body: str) -> str:
    """What a date as prose tells it would be; empty where there is more in the text than one and an article.

    The reader of prose is loaded only here: a case without faults does not need it, and it needs the reader of dates.
    It asks that reader of what it finds, and so is not asked of what it could itself have made: a text without words.
    """
    if _WORDLESS.fullmatch(body):
        return ""
    found: Sequence[tuple[int, int, str]] = import_module("casefile.dates.prose").find_dates(body[:_SHOWN])
    start, end, edtf = found[0] if len(found) == 1 else (0, 0, "")
    return edtf if start <= len("das ") and end == len(body) else ""


def explain_part(name: str, parts: DayParts, *, is_counted: bool = False) -> DateError:
    """Why the words after a day are no part of the day, with the part that was meant or all there are.

    A date counted from an event has no calendar of its own.
    """
    low = " ".join(name.split()).lower()
    if low in _NEW_STYLE:
        return DateError(f"{quoted(name)} is no part of the day", "leave it out, for dates are Gregorian")
    low = "julian" if low in _OLD_STYLE else low
    if is_counted and low == "julian":
        return DateError(f"{quoted(name)} has no place in a date counted from an event", "leave it out")
    known = [*(part.name for part in parts.parts), *([] if is_counted else ["julian"])]
    near = [name for name in known if name in low or _is_near(low, name)]
    mend = f"did you mean {near[0]}?" if near else f"write one of {', '.join(known)}"
    return DateError(f"{quoted(name)} is no part of the day", mend)


def _is_near(word: str, name: str) -> bool:
    """Whether a word is a name but for one letter too many, too few, changed, or two swapped, or for its end."""
    at = next((i for i, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), min(len(word), len(name)))
    if at >= 3 and (at == len(word) or at >= len(name) - 1):
        return True
    left, right = word[at:], name[at:]
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
    return swapped or left[1:] == right or left == right[1:] or left[1:] == right[1:]


def _clock(time: re.Match[str]) -> str:
    """The day and the time that were meant, hours of twelve as those of twenty-four; empty where there is no such."""
    day, hour, minute, second, behind = time.groups()
    rest = behind.rstrip("?~%")
    half = re.fullmatch(r"\s*([ap])\.?m\.?", rest, re.IGNORECASE)
    if half is not None and 1 <= int(hour) <= 12:
        hour = str(int(hour) % 12 + (12 if half[1] in "pP" else 0))
    is_told = (rest == "" or half is not None or re.fullmatch(_OFFSET, rest)) and int(hour) < 24
    is_told = is_told and max(minute or "", second or "") < "60"
    clock = ":".join([hour.zfill(2), *(part for part in (minute, second) if part)])
    return f"{day}T{clock}{behind[len(rest) :]}" if is_told else ""


def _stretch(time: re.Match[str]) -> str:
    """From one time to a later one of the same day; empty where none is told, and where a time zone may be meant."""
    until = re.fullmatch(_UNTIL, time[5])
    if until is None or not int(time[2]) < int(until[1]) < 24 or max(time[3] or "", until[2] or "") > "59":
        return ""
    if time[0][len(time[1])] in "Tt" and int(until[1]) <= _FARTHEST_ZONE:
        return ""
    ends = ((time[2], time[3]), (until[1], until[2]))
    return "/".join(f"{time[1]}T{':'.join([hour.zfill(2), *([minute] if minute else [])])}" for hour, minute in ends)


def _of_time(body: str, time: re.Match[str]) -> DateError:
    if stretch := _stretch(time):
        return DateError(f"{quoted(body)} is no date", f"write {stretch}")
    mend = f"write {_clock(time) or f'the time as {time[1]}T11, T11:30 or T11:30:15'}"
    if re.fullmatch(_OFFSET, time[5].rstrip("?~%")):
        return DateError(f"{quoted(body)} has a time zone, but times are local to the place", mend)
    return DateError(f"{quoted(body)} is no time of a day", mend)
