"""Events in the order of their dates, and the claims that date them."""

from dataclasses import dataclass

from casefile.model.claims import Claim
from casefile.model.events import Event


@dataclass(frozen=True, slots=True)
class Moment:
    """An event at its place in time: everything that its dated claims allow."""

    event: Event
    first: int | None
    """Seconds of the first moment that any account allows, without the reach of `~`; None where open or undated."""
    end: int | None
    """Seconds just after the last such moment; None where open or undated."""
    is_dated: bool
    claims: tuple[Claim, ...]
    """The claims about its date, carried ones included."""


@dataclass(frozen=True, slots=True)
class LaneEntry:
    """A dated claim in an account's lane."""

    event: str
    claim: Claim
    first: int | None
    end: int | None


@dataclass(frozen=True, slots=True)
class Lane:
    """What one account dates, in the order of its own dates."""

    source: str
    entries: tuple[LaneEntry, ...]
    """Those without a date that can be placed stand last."""
