"""Circles: orders by which each of several events comes before the next, and the last before the first.

The shortest are told, and none that shares an order with another as long as there is one. There may be a circle through
every order of a case, so of those that share one is told for each order that stands in no other.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from casefile.analysis.clashes.links import Link, onward
from casefile.analysis.components import find_components

Circle = tuple[Link, ...]
_After = Mapping[str, Sequence[Link]]

SHORT = (2, 3, 4)
"""Circles of so many orders are looked for before all others; longer ones through one order after another."""

MOST_SHARING = 100
"""So many circles that share orders with others are told."""


def find_circles(links: Sequence[Link]) -> Iterator[Circle]:
    """Circles, such that each order that lies in one is told in one, so far as they are not too many."""
    circling = [link for rest in _circling([link for link in links if link.is_order]) for link in rest]
    told: set[int] = set()
    yield from _short(circling, told)
    yield from _long(circling, told)
    yield from _sharing(circling, told)


def _short(links: Sequence[Link], told: set[int]) -> Iterator[Circle]:
    """Short circles, the shortest first, none of which shares an order with another."""
    after = _after(links)
    for length in SHORT:
        for link in links:
            circle = _through(link, after, told, length) if id(link) not in told else ()
            told.update(map(id, circle))
            if circle:
                yield circle


def _long(links: Sequence[Link], told: set[int]) -> Iterator[Circle]:
    """Circles among the orders that are not told yet, none of which shares an order with another."""
    circling = _circling([link for link in links if id(link) not in told])
    for rest in circling:
        circle = _through(rest[0], _after(rest), told)
        told.update(map(id, circle))
        yield circle
        circling += _circling([link for link in rest if id(link) not in told])


def _sharing(links: Sequence[Link], told: set[int]) -> Iterator[Circle]:
    """For each order that is not told yet a shortest circle through it."""
    after = _after(links)
    left = MOST_SHARING
    for link in links:
        if left and id(link) not in told:
            circle = _through(link, after, ())
            told.update(map(id, circle))
            left -= 1
            yield circle


def _after(links: Sequence[Link]) -> _After:
    """The links from each event to later ones."""
    found: defaultdict[str, list[Link]] = defaultdict(list)
    for link in links:
        found[link.early].append(link)
    return found


def _through(first: Link, after: _After, told: Collection[int], most: int = 0) -> Circle:
    """A shortest circle through an order, without those told, of so many orders at most; empty where there is none."""
    came: dict[str, Link] = {}
    ring, length = [first.late], 1
    while ring and first.early not in came and (not most or length < most):
        ring, length = _next_ring(ring, after, told, came), length + 1
    if first.early not in came:
        return ()
    found = [came[first.early]]
    while found[-1].early != first.late:
        found.append(came[found[-1].early])
    return (first, *reversed(found))


def _next_ring(ring: Sequence[str], after: _After, told: Collection[int], came: dict[str, Link]) -> list[str]:
    """The events that orders lead to from those of a ring and that were in none; each by the first that does."""
    found = []
    for here in ring:
        for link in after.get(here, ()):
            if link.late not in came and id(link) not in told:
                came[link.late] = link
                found.append(link.late)
    return found


def _circling(links: Sequence[Link]) -> list[list[Link]]:
    """The links that stand in a circle, those of each component for themselves."""
    component = {event: number for number, events in enumerate(find_components(onward(links))) for event in events}
    found: defaultdict[int, list[Link]] = defaultdict(list)
    for link in links:
        if component[link.early] == component[link.late]:
            found[component[link.early]].append(link)
    return list(found.values())
