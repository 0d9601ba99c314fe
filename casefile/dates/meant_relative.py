"""The date relative to an event that somebody meant who wrote it as prose does: `the day after EVENT`."""

import re

_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBER = rf"[0-9]{{1,4}}|an?|the next|the|next|{'|'.join(_NUMBERS)}"
_ABOUT = r"(?:(?P<about>about|around|approximately|roughly|circa|ca?\.?) )?"
_WAY = r"(?P<way>after|before|later than|earlier than)"
_PART = "small hours|morning|noon|afternoon|evening|night"
_EVENT = rf"(?:the )?(?P<event>[^\W_][\w-]*)(?:,? (?:in the |at )?(?P<part>{_PART}))?"
_COUNTED = re.compile(
    rf"{_ABOUT}(?:(?P<low>{_NUMBER}) ?)?(?:(?:\.\.|[-–—/]|to|or) ?(?P<high>{_NUMBER}) ?)?"
    rf"(?P<unit>minute|hour|day|week|month|year)s? {_WAY} {_EVENT}"
)
_PART_BESIDE = re.compile(rf"(?:on |in )?(?:the )?(?P<of_day>{_PART}) {_WAY} {_EVENT}")
_SAME = re.compile(rf"{_ABOUT}(?:on |in |at )?(?:the )?same (?P<unit>[a-z ]+?) (?:as|that) {_EVENT}")


def meant_relative(text: str) -> str:
    """The date in the form casefile reads, or an empty text if what is meant cannot be told."""
    low = " ".join(text.lower().split())
    if (found := _COUNTED.fullmatch(low)) is not None:
        count = _number(found["low"] or "1") + (f"..{_number(found['high'])}" if found["high"] else "")
        unit = found["unit"] if count == "1" else f"{found['unit']}s"
        return f"{_about(found)}{count} {unit} {_way(found)} {_event(found)}"
    if (found := _PART_BESIDE.fullmatch(low)) is not None and not found["part"]:
        return f"1 day {_way(found)} {_event(found)} {found['of_day']}"
    if (found := _SAME.fullmatch(low)) is not None:
        return f"{_about(found)}same {found['unit']} as {_event(found)}"
    return ""


def _about(found: re.Match[str]) -> str:
    return "about " if found["about"] else ""


def _number(words: str) -> str:
    """A number in digits: `two` is 2, and `a`, `the` and `the next` are 1."""
    if words.isdecimal():
        return words
    return str(_NUMBERS.index(words) + 1 if words in _NUMBERS else 1)


def _way(found: re.Match[str]) -> str:
    return {"later than": "after", "earlier than": "before"}.get(found["way"], found["way"])


def _event(found: re.Match[str]) -> str:
    """The id of the event as it would be written, with the part of the day behind it."""
    return found["event"].replace("_", "-") + (f" {found['part']}" if found["part"] else "")
