"""Strong components: events each of which leads to every other of its component (Kosaraju; Sharir 1981)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from casefile.analysis.clashes.links import Link

Onward = Mapping[str, Sequence[str]]


def find_components(links: Iterable[Link]) -> Iterator[tuple[str, ...]]:
    """The components of the events that links tie, each before those that its links lead to."""
    onward: defaultdict[str, list[str]] = defaultdict(list)
    backward: defaultdict[str, list[str]] = defaultdict(list)
    for link in links:
        onward[link.early].append(link.late)
        backward[link.late].append(link.early)
    seen: set[str] = set()
    for event in reversed(_left(onward)):
        if event not in seen:
            yield _flooded(event, backward, seen)


def _flooded(event: str, backward: Onward, seen: set[str]) -> tuple[str, ...]:
    """An event with all that lead to it and are in no component yet."""
    seen.add(event)
    queue = [event]
    for here in queue:
        for there in backward.get(here, ()):
            if there not in seen:
                seen.add(there)
                queue.append(there)
    return tuple(queue)


def _left(onward: Onward) -> list[str]:
    """The events in the order in which a walk that goes as deep as it can leaves them for good."""
    seen: set[str] = set()
    left: list[str] = []
    for start in onward:
        way = [] if start in seen else [(start, iter(onward[start]))]
        seen.add(start)
        while way:
            there = next((event for event in way[-1][1] if event not in seen), None)
            if there is None:
                left.append(way.pop()[0])
            else:
                seen.add(there)
                way.append((there, iter(onward.get(there, ()))))
    return left
