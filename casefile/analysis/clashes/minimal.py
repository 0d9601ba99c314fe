"""The deletion filter (Chinneck and Dravnieks 1991): of claims that cannot all hold, as few as cannot either."""

from collections.abc import Iterable, Iterator, Sequence

from casefile.analysis.clashes.bounds import Bound
from casefile.analysis.clashes.clash import Key, key_of
from casefile.analysis.clashes.links import TICKS, day_of, with_days
from casefile.analysis.clashes.network import Network
from casefile.dates.calendar import start_of_day
from casefile.dates.date import Date
from casefile.model.claims import Claim

Limit = tuple[str, str, int]
"""The second moment is at most so many ticks after the first; the calendar is the moment of no event, 0."""


MOST_TRIED = 60
"""Of more claims than these none is tried: each try takes time that grows with the square of their number."""


def fewest(network: Network, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Claims that cannot all hold without those that can be spared for it, tried in turn."""
    kept = list(claims)
    events = tuple(dict.fromkeys(event for claim in claims for event in _events(claim)))
    for claim in claims if 2 < len(claims) <= MOST_TRIED else ():  # no claim clashes with itself
        rest = [one for one in kept if one is not claim]
        if not can_hold(_limits(network, {key_of(one) for one in rest}, events)):
            kept = rest
    return tuple(kept)


def can_hold(limits: Iterable[Limit]) -> bool:
    """Whether there are moments within all the limits: no circle of them is negative (Bellman 1958, Ford 1956)."""
    limits = list(limits)
    moments = dict.fromkeys((moment for limit in limits for moment in limit[:2]), 0)
    for _ in range(len(moments) + 1):
        changed = False
        for one, other, most in limits:
            if moments[one] + most < moments[other]:
                moments[other] = moments[one] + most
                changed = True
        if not changed:
            return True
    return False


def _events(claim: Claim) -> Iterator[str]:
    """The events that a claim of a date or an order ties."""
    yield claim.matter.rpartition(".")[0]
    if isinstance(claim.meaning, Date):
        yield claim.meaning.event
    else:
        yield from claim.value


def _limits(network: Network, told: set[Key], events: Sequence[str]) -> Iterator[Limit]:
    """The constraints that rest on no other claims than those told."""
    for event in events:
        for bound in network.bounds.get(event, ()):
            if all(key_of(claim) in told for claim in bound.claims):
                yield from _bounding(event, bound)
    for link in with_days([link for key in told for link in network.told_in.get(key, ())]):
        early, late = link.moments
        yield (late, early, -link.ticks)


def _bounding(event: str, bound: Bound) -> Iterator[Limit]:
    """The limits on an event and on its day."""
    yield (event, "", -bound.first * TICKS)
    yield ("", event, bound.end * TICKS - 1)
    yield (day_of(event), "", -start_of_day(bound.first) * TICKS)
    yield ("", day_of(event), start_of_day(bound.end - 1) * TICKS)
