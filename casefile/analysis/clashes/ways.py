"""Ways: links one after another from a bound that is too late to one that is too early for it.

Fewest links first. A way ends where it breaks a bound, and where it meets a bound that binds later events as much as
its own does: what lies beyond clashes with that nearer date, in fewer claims.
"""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from casefile.analysis.clashes.bounds import Bound
from casefile.analysis.clashes.links import Link
from casefile.analysis.clashes.network import Network, latest_beginnings
from casefile.dates.date import OPEN_END, OPEN_FIRST

MOST_VISITS = 50
"""From one bound each event is visited so many times on average, lest a circle that asks for time be gone for ever."""


class Way(NamedTuple):
    """The last link of a way, and the way before it; ways share their beginnings."""

    link: Link
    before: "Way | None"


class Broken(NamedTuple):
    """Two bounds that the links between them do not allow."""

    early: Bound
    links: tuple[Link, ...]
    """From the event of `early` to that of `late`."""
    late: Bound
    excess: int
    """By how many seconds at least."""


def find_broken(network: Network) -> Iterator[Broken]:
    """The bounds that clash by the links between them."""
    latest = latest_beginnings(network)
    for event, bounds in network.bounds.items():
        for bound in bounds:
            if bound.first > OPEN_FIRST:
                yield from _broken_from(network, latest, event, bound)


def _broken_from(network: Network, latest: Mapping[str, int], start: str, early: Bound) -> Iterator[Broken]:
    """The bounds that one bound breaks; ways on which no later event can be too early are not gone."""
    reached = {start: early.first}
    queue: list[tuple[str, int, Way | None]] = [(start, early.first, None)]
    for here, moment, way in islice(queue, MOST_VISITS * len(network.bounds)):
        for link in network.after.get(here, ()):
            there, then = link.late, link.earliest(moment)
            last = reached.get(there, OPEN_FIRST)
            if there == start or then <= last or then < latest.get(there, OPEN_END):
                continue
            reached[there] = then
            on, bounds = Way(link, way), network.bounds.get(there, ())
            for late in bounds:
                if last < late.end <= then:
                    yield Broken(early, _links(on), late, then - late.end)
            if not any(bound.end <= then or then <= bound.first for bound in bounds):
                queue.append((there, then, on))


def _links(way: Way | None) -> tuple[Link, ...]:
    found: list[Link] = []
    while way is not None:
        found.append(way.link)
        way = way.before
    return tuple(reversed(found))
