"""How one value bears on another: what all kinds of values come down to."""

from typing import Literal, get_args

from msgspec import Struct

from casefile.analysis.verdicts import Verdict

HangsOn = Literal["inferred", "doubt", "if"]
"""What a verdict would fall with: a value that is not stated, a doubtful date or a “perhaps”, an “if”."""

HANGS_ON: tuple[HangsOn, ...] = get_args(HangsOn)
"""In the order in which they are told."""

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


FIRST_WITHIN = "the first lies within the second"
SECOND_WITHIN = "the second lies within the first"
FIRST_FINER = "the first is finer"
SECOND_FINER = "the second is finer"
RIVALS = "they cannot both hold"

_TURNED_WHY = {
    FIRST_WITHIN: SECOND_WITHIN,
    SECOND_WITHIN: FIRST_WITHIN,
    FIRST_FINER: SECOND_FINER,
    SECOND_FINER: FIRST_FINER,
}

_EITHER_WAY = {
    FIRST_WITHIN: "one lies within the other",
    SECOND_WITHIN: "one lies within the other",
    FIRST_FINER: "one is finer",
    SECOND_FINER: "one is finer",
}

SAME = Bearing(Verdict.AGREE, "the same", "both")


def turned(bearing: Bearing) -> Bearing:
    """The same for the values the other way round."""
    why = _TURNED_WHY.get(bearing.why, bearing.why)
    return told_backwards(Bearing(bearing.verdict, why, bearing.narrower, bearing.hangs_on, bearing.apart))


def told_backwards(bearing: Bearing) -> Bearing:
    """The same where the broader of two values is the one that says more."""
    narrower = _TURNED.get(bearing.narrower, bearing.narrower)
    return Bearing(bearing.verdict, bearing.why, narrower, bearing.hangs_on, bearing.apart)


def either_way(why: str) -> str:
    """A reason where it stands alone, so that nobody asks which of the two is the first."""
    return _EITHER_WAY.get(why, why)
