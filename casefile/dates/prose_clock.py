"""The time of day beside a date, as prose tells it: `22:00`, `at 22.00`, `10 p.m.`, `22h30`, `um 22 Uhr`.

What may as well be an hour of the other half of the day is left alone: `at 11`, `ten o'clock`.
"""

import re

_CLOCK = (
    r"(?P<hour>[01]?\d|2[0-3])(?:(?P<mark>[:.h])(?P<minute>[0-5]\d))?"
    r"(?:\s*(?P<half>[ap])\.?\s?m\b\.?|\s*(?P<unit>h|hrs?|hours|uhr)\b)?(?![\w:]|[.,]\d)"
)
_BEHIND = re.compile(rf",?\s+(?P<at>(?:at|um|à)\s+)?{_CLOCK}", re.IGNORECASE)
_BEFORE = re.compile(rf"{_CLOCK},?\s+(?:(?:on|am|of)\s+)?(?:the\s+)?", re.IGNORECASE)
_AT = re.compile(r"\b(?:at|um|à)\s$", re.IGNORECASE)
_LONGEST_AT = 4
NOON = 12


def clock_behind(text: str, at: int) -> tuple[int, str] | None:
    """The end of the time of day that is told right behind a date, and that time in EDTF; None where there is none."""
    match = _BEHIND.match(text, at)
    told = _told(match, is_mark_enough=True, is_at=bool(match["at"])) if match else None
    return (match.end(), told) if match and told else None


def clock_before(text: str, at: int) -> tuple[int, str] | None:
    """Where a date begins that stands right behind a time of day, and that time in EDTF; None where there is none.

    There `10:13` alone may as well be a verse or a score.
    """
    match = _BEFORE.match(text, at)
    is_at = _AT.search(text[max(0, at - _LONGEST_AT) : at]) is not None
    told = _told(match, is_mark_enough=False, is_at=is_at) if match else None
    return (match.end(), told) if match and told else None


def _told(match: re.Match[str], *, is_mark_enough: bool, is_at: bool) -> str | None:
    """The hour, or the minute; none where it cannot be told from another number, or from the other half of the day."""
    hour, minute, half = int(match["hour"]), match["minute"], (match["half"] or "").lower()
    if half and not 1 <= hour <= NOON:
        return None
    is_marked = is_mark_enough and match["mark"] in (":", "h", "H")
    if not (half or match["unit"] or is_marked or (is_at and minute)):
        return None
    if half:
        hour = hour % NOON + (NOON if half == "p" else 0)
    return f"T{hour:02}:{minute}" if minute else f"T{hour:02}"
