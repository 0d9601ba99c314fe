"""How one value bears on another: what all kinds of values come down to."""

from typing import Literal

from msgspec import Struct

from casefile.analysis.verdicts import Verdict

HangsOn = Literal["inferred", "doubt", "if"]
"""What a verdict would fall with: a value that is not stated, a doubtful date, an “if”."""

Narrower = Literal["neither", "first", "second", "both"]
"""Which of two values says at least what the other says; both where they are the same."""

_TURNED: dict[Narrower, Narrower] = {"first": "second", "second": "first"}


class Bearing(Struct, frozen=True):
    """A verdict on two values as if both were said, and why."""

    verdict: Verdict
    why: str
    """What is said after the two values, as in “at least 12 h apart”."""
    narrower: Narrower = "neither"
    hangs_on: tuple[HangsOn, ...] = ()
    apart: float = 0
    """How far dates (in seconds) or numbers lie apart at least, where they conflict."""


SAME = Bearing(Verdict.AGREE, "the same", "both")


def turned(bearing: Bearing) -> Bearing:
    """The same for the values the other way round."""
    narrower = _TURNED.get(bearing.narrower)
    return Bearing(bearing.verdict, bearing.why, narrower, bearing.hangs_on, bearing.apart) if narrower else bearing
