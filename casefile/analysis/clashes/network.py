"""The simple temporal network of a case (Dechter, Meiri and Pearl, Artificial Intelligence 49, 1991).

Its variables are the beginnings of events and of their days; bounds tie one to the calendar, links tie two to each
other. A set of such constraints cannot hold if they close a circle that asks for more time than it allows.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from casefile.analysis.clashes.bounds import Bound, bounds_of
from casefile.analysis.clashes.clash import Key, key_of
from casefile.analysis.clashes.links import Link, find_links, onward
from casefile.analysis.clashes.readings import Readings
from casefile.analysis.components import find_components
from casefile.analysis.index import Index
from casefile.dates.date import OPEN_END
from casefile.model.events import Event

MOST_ROUNDS = 50
"""So many rounds are enough for a component, lest the work on a large one grow faster than the case."""


class Network:
    """The events that links tie to others, with the bounds on each."""

    def __init__(self, index: Index, ordered: Sequence[Event]) -> None:
        readings = Readings(index)
        told = find_links(index, readings, ordered)
        once = {(*link.moments, link.gap): link for link in reversed(told)}
        self.links: Sequence[Link] = tuple(reversed(once.values()))
        """The links, each once: of several claims one stands for all."""
        self.told_in: defaultdict[Key, list[Link]] = defaultdict(list)
        """The links that each claim tells."""
        for link in told:
            if link.claim:
                self.told_in[key_of(link.claim)].append(link)
        self.after: defaultdict[str, list[Link]] = defaultdict(list)
        """The links from an event to later ones."""
        for link in self.links:
            self.after[link.early].append(link)
        tied = {event for link in self.links for event in (link.early, link.late)}
        self.bounds: Mapping[str, Sequence[Bound]] = {
            event: bounds_of(index, readings, event) for event in index.case.events if event in tied
        }


def latest_beginnings(network: Network) -> Mapping[str, int]:
    """By when each event must begin for some bound on it or on an event after it to hold; the least of them.

    Component by component, the latest first, so that a correction is handed on once. Within one there are as many
    rounds as it has events (Bellman 1958): then nothing changes but along a circle that asks for ever more time.
    """
    found = {event: min((bound.end for bound in bounds), default=OPEN_END) for event, bounds in network.bounds.items()}
    for events in reversed(tuple(find_components(onward(network.links)))):
        for _ in range(min(len(events), MOST_ROUNDS)):
            if not sum(_is_corrected(network, found, event) for event in events):
                break
    return found


def _is_corrected(network: Network, found: dict[str, int], event: str) -> bool:
    """Correct the latest beginning of an event by those of the events after it; whether that made it earlier."""
    before = latest = found[event]
    for link in network.after.get(event, ()):
        end = found[link.late]
        if end < OPEN_END:
            latest = min(latest, link.latest(end))
    found[event] = latest
    return latest < before
