"""Accounts side by side: what each says of a matter, and what its silence is worth."""

from dataclasses import dataclass
from typing import Literal

from casefile.analysis.verdicts import Verdict
from casefile.model.claims import Claim
from casefile.model.matters import Matter

State = Literal["says", "denies", "doubts", "silent", "omits", "not seen", "in passing", "out of scope", "unread"]


@dataclass(frozen=True, slots=True)
class Cell:
    """What one account has for one matter."""

    source: str
    state: State
    letters: tuple[str, ...]
    """Of the positions it takes or denies: several where it fits them, or is against itself; none without a clash."""
    is_against_itself: bool
    """Whether its claims share no position: `a≠b`."""
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One matter across the accounts."""

    matter: Matter
    about: str | None
    """The event or person it is about."""
    verdict: Verdict | None
    """Over all accounts of the case, shown or not; None where there is nothing to compare."""
    clashes_here: bool
    """Whether two of the accounts shown conflict, or one with itself."""
    rival_elsewhere: bool
    """Whether an account shown conflicts with one that is not."""
    cells: tuple[Cell, ...]
    """One for each account, in their order."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Accounts as columns, matters as lines in the order of events."""

    about: str
    accounts: tuple[str, ...]
    """Ids of the sources shown."""
    others: tuple[str, ...]
    """Ids of the sources that have claims here and are not shown."""
    lines: tuple[Line, ...]
