"""Positions: the largest sets of values that can all be true, with their letters."""

from dataclasses import dataclass

from casefile.analysis.witnesses import Witnesses
from casefile.model.claims import Claim


@dataclass(frozen=True, slots=True)
class PositionValue:
    """One of the values that a position holds."""

    value: tuple[str, ...]
    """As written: one text, or the parts of one answer."""
    label: str
    """In words for people: an answer's meaning, a name, a date."""


@dataclass(frozen=True, slots=True)
class Position:
    """Values that can all be true, and who stands for them."""

    letter: str
    """`a`, `b`, ...; empty where nothing clashes."""
    values: tuple[PositionValue, ...]
    claims: tuple[Claim, ...]
    """Claims for its values, and those that deny or doubt one of them."""
    witnesses: Witnesses
    """Those who say it; who denies or doubts is no teller of it."""
