"""Orders: what is told to come after or before what, and the dates that cannot be so."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from casefile.analysis.claims import claims_on
from casefile.analysis.index import Index
from casefile.analysis.placing import place
from casefile.dates.date import Date
from casefile.dates.relate import Relation, relate
from casefile.model.claims import Claim
from casefile.model.events import Event
from casefile.model.words import Stance


class Order(Struct, frozen=True):
    """One event told to come before another."""

    early: str
    late: str
    claim: Claim
    """Where it is told."""

    @property
    def alone(self) -> Claim:
        """The claim as if it told no other order: each can be wrong for itself."""
        if len(self.claim.value) == 1:
            return self.claim
        return replace(self.claim, value=(self.early if self.claim.matter.endswith(".after") else self.late,))


def ordered_events(index: Index) -> tuple[Event, ...]:
    """The events for which some order is told, in the order of the files."""
    return tuple(event for event in index.case.events.values() if "after" in event.facts or "before" in event.facts)


def orders_of(index: Index, event: Event, stance: Stance = "says") -> Iterator[Order]:
    """The orders that claims on an event's `after` and `before` say; or those that they deny, or doubt."""
    for field in ("after", "before"):
        fact = event.facts.get(field)
        for claim in claims_on(index, fact) if fact else ():
            if claim.stance == stance:
                for other in claim.value:
                    yield Order(other, event.id, claim) if field == "after" else Order(event.id, other, claim)


def is_broken(index: Index, early: Sequence[Claim], late: Sequence[Claim]) -> bool:
    """Whether every date for the event told to be early lies after every date for the late one."""
    pairs = [(one, other) for one in _dates(index, early) for other in _dates(index, late)]
    return bool(pairs) and all(_is_after(index, one, other) for one, other in pairs)


def _dates(index: Index, claims: Sequence[Claim]) -> list[Date]:
    return [date for claim in claims for date in place(index, claim).dates]


def _is_after(index: Index, one: Date, other: Date) -> bool:
    if one.first is None or other.end is None or one.first < other.end:
        return False
    return relate(one, other, index.case.reach) is Relation.DISJOINT
