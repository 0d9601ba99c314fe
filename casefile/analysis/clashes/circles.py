"""Circles: orders by which each of several events comes before the next, and the last before the first."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from casefile.analysis.clashes.links import Link

Onward = Mapping[str, Sequence[str]]


def find_circles(links: Sequence[Link]) -> Iterator[tuple[Link, ...]]:
    """Circles, none of which shares an order with another: those of two first, then a shortest through each order."""
    orders = [link for link in links if link.is_order]
    back = {(link.late, link.early): link for link in orders}
    done: set[int] = set()
    for link in orders:
        turned = back.get((link.early, link.late))
        if turned and id(turned) not in done and id(link) not in done:
            done |= {id(link), id(turned)}
            yield link, turned
    rest = _circling([link for link in orders if id(link) not in done])
    while rest:
        circle = (rest[0], *_way(rest, rest[0].late, rest[0].early))
        yield circle
        done = {id(link) for link in circle}
        rest = _circling([link for link in rest if id(link) not in done])


def _way(links: Sequence[Link], start: str, end: str) -> tuple[Link, ...]:
    """A shortest way from one event to another; there must be one."""
    after: defaultdict[str, list[Link]] = defaultdict(list)
    for link in links:
        after[link.early].append(link)
    came: dict[str, Link] = {}
    queue = [start]
    for here in queue:
        for link in after[here]:
            if link.late not in came:
                came[link.late] = link
                queue.append(link.late)
        if end in came:
            break
    found = [came[end]]
    while found[-1].early != start:
        found.append(came[found[-1].early])
    return tuple(reversed(found))


def _circling(links: Sequence[Link]) -> list[Link]:
    """The links that stand in a circle: both their ends lie in one strong component (Kosaraju; Sharir 1981)."""
    onward: defaultdict[str, list[str]] = defaultdict(list)
    backward: defaultdict[str, list[str]] = defaultdict(list)
    for link in links:
        onward[link.early].append(link.late)
        backward[link.late].append(link.early)
    component: dict[str, str] = {}
    for event in reversed(_left(onward)):
        if event not in component:
            _flood(component, backward, event)
    return [link for link in links if component[link.early] == component[link.late]]


def _flood(component: dict[str, str], backward: Onward, event: str) -> None:
    """Put an event, and all that lead to it and are in no component yet, into one."""
    component[event] = event
    queue = [event]
    for here in queue:
        for there in backward.get(here, ()):
            if there not in component:
                component[there] = event
                queue.append(there)


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
