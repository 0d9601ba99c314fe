"""Circles: orders by which each of several events comes before the next, and the last before the first."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from casefile.analysis.clashes.components import find_components
from casefile.analysis.clashes.links import Link


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
    circling = _circling([link for link in orders if id(link) not in done])
    for rest in circling:
        circle = (rest[0], *_way(rest, rest[0].late, rest[0].early))
        yield circle
        done = {id(link) for link in circle}
        circling += _circling([link for link in rest if id(link) not in done])


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


def _circling(links: Sequence[Link]) -> list[list[Link]]:
    """The links that stand in a circle, those of each component for themselves."""
    component = {event: number for number, events in enumerate(find_components(links)) for event in events}
    found: defaultdict[int, list[Link]] = defaultdict(list)
    for link in links:
        if component[link.early] == component[link.late]:
            found[component[link.early]].append(link)
    return list(found.values())
