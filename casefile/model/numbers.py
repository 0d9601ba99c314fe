"""Numbers and ranges of numbers: `3`, `3/4`, `3/..`."""

import re

from msgspec import Struct

from casefile.model.errors import CasefileError

_NUMBER = re.compile(r"[+-]?[0-9]{1,18}(?:\.[0-9]{1,18})?")

_FORMS = "write 3, a range 3/4, or 3/.. for three or more"


class NumberError(CasefileError):
    """A text is no number and no range of numbers: `message` says what is wrong, `mend` what to write instead."""

    def __init__(self, message: str, mend: str) -> None:
        super().__init__(f"{message}; {mend}")
        self.message = message
        self.mend = mend


class Number(Struct, frozen=True):
    """A number somewhere within closed bounds; None where a side is open."""

    text: str
    low: float | None
    high: float | None


def parse_number(text: str) -> Number:
    """Read a number or a range; raises NumberError with what to write instead."""
    left, slash, right = text.strip().partition("/")
    low, high = _bound(left, text), _bound(right, text) if slash else None
    if not slash:
        if low is None:
            raise NumberError(f"“{text}” is no number", _FORMS)
        return Number(text, low, low)
    if low is None and high is None:
        raise NumberError(f"“{text}” is open on both sides", "write a number on one side, as in 3/..")
    if low is not None and high is not None and low > high:
        raise NumberError(f"“{text}” runs backwards", f"write {right}/{left}")
    return Number(text, low, high)


def _bound(text: str, whole: str) -> float | None:
    if text == "..":
        return None
    if _NUMBER.fullmatch(text):
        return float(text)
    raise NumberError(f"“{whole}” is no number", _FORMS)
