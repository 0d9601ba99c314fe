"""The simple temporal network of a case (Dechter, Meiri and Pearl, Artificial Intelligence 49, 1991).

Its variables are the beginnings of events; bounds tie one to the calendar, links tie two to each other. A set of such
constraints cannot hold exactly if they close a circle that asks for more time than it allows.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush

from casefile.analysis.clashes.bounds import Bound, bounds_of
from casefile.analysis.clashes.clash import Key, key_of
from casefile.analysis.clashes.links import Link, find_links
from casefile.analysis.clashes.readings import Readings
from casefile.analysis.index import Index
from casefile.dates.date import OPEN_END
from casefile.model.events import Event

MOST_VISITS = 50
"""The latest beginning of an event is corrected so many times on average, lest a circle correct it for ever."""


class Network:
    """The events that links tie to others, with the bounds on each."""

    def __init__(self, index: Index, ordered: Sequence[Event]) -> None:
        readings = Readings(index)
        once: dict[tuple[str, str, int], Link] = {}
        self.told_in: defaultdict[Key, list[Link]] = defaultdict(list)
        """The links that each claim tells."""
        for link in find_links(index, readings, ordered):
            once.setdefault((link.early, link.late, link.gap), link)
            self.told_in[key_of(link.claim)].append(link)
        self.links: Sequence[Link] = tuple(once.values())
        """The links, each once: of several claims one stands for all."""
        self.after: defaultdict[str, list[Link]] = defaultdict(list)
        """The links from an event to later ones."""
        self.before: defaultdict[str, list[Link]] = defaultdict(list)
        """The links to an event from earlier ones."""
        for link in self.links:
            self.after[link.early].append(link)
            self.before[link.late].append(link)
        tied = (event for event in index.case.events if event in self.after or event in self.before)
        self.bounds: Mapping[str, Sequence[Bound]] = {event: bounds_of(index, readings, event) for event in tied}


def latest_beginnings(network: Network) -> Mapping[str, int]:
    """By when each event must begin for some bound on it or on an event after it to hold; the least of them.

    Dijkstra's order (1959) with correction where a link asks for time: one pass where links are mere orders.
    """
    found = {event: min((bound.end for bound in bounds), default=OPEN_END) for event, bounds in network.bounds.items()}
    queue = [(end, event) for event, end in found.items() if end < OPEN_END]
    heapify(queue)
    for _ in range(MOST_VISITS * len(found)):
        if not queue:
            break
        end, event = heappop(queue)
        for link in network.before[event] if end == found[event] else ():
            if end - link.gap < found.get(link.early, OPEN_END):
                found[link.early] = end - link.gap
                heappush(queue, (end - link.gap, link.early))
    return found
