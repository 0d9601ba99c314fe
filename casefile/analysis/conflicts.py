"""Conflicts: where the accounts cannot all be right, computed from claims and never stored."""

from dataclasses import dataclass

from casefile.analysis.pairs import HangsOn, Lies, Pair
from casefile.analysis.positions import Position
from casefile.analysis.verdicts import Verdict
from casefile.model.matters import Matter
from casefile.model.words import TurnsOn


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A matter with claims that can be compared, whatever the verdict."""

    id: str
    """The matter's id; `clash-` and sorted ids joined by `+` for things that cannot hold together."""
    about: str | None
    field: str | None
    asks: str
    """The question in words; may be empty for a fact."""
    turns_on: TurnsOn
    verdict: Verdict
    """The strongest of its pairs."""
    why: str
    """One sentence, that of the first of the strongest pairs."""
    lies: Lies
    """“inside one account” where every one of the strongest pairs lies there."""
    hangs_on: tuple[HangsOn, ...]
    """Empty where one of the strongest pairs hangs on nothing."""
    positions: tuple[Position, ...]
    pairs: tuple[Pair, ...]
    """Strongest first, then in the order of the claims."""
    matter: Matter | None
    """None for things that cannot hold together."""
