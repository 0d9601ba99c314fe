"""Rings: dates counted from one another, and orders between them, that ask for more time than they leave.

A ring of links is such where its gaps add up to more than nothing: a positive circle (Bellman 1958, Ford 1956), found
in the links by which each moment was last put later. Circles of orders alone are told as such, and left aside here.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

from casefile.analysis.clashes.links import Link, onward, with_days
from casefile.analysis.components import find_components

MOST_ROUNDS = 50
"""So many times all links are gone through for a ring, lest the work grow faster than the case."""

MOST_RINGS = 20
"""So many rings are told. Each counts one date back that no other does, lest two dates of one event, which are in
conflict by themselves, hide what else the one of them does not agree with."""


def find_rings(links: Sequence[Link], told: Collection[int]) -> Iterator[Sequence[Link]]:
    """The rings; links `told` in a circle already, by their identity in memory, are in none."""
    left = [link for link in links if id(link) not in told] if any(link.is_counted for link in links) else []
    component = {event: number for number, events in enumerate(find_components(onward(left))) for event in events}
    left = list(with_days([link for link in left if component[link.early] == component[link.late]]))
    for _ in range(MOST_RINGS):
        ring = _ring(left)
        if not ring:
            return
        back = [link for link in ring if link.is_counted and not link.is_order]
        if back:
            yield ring
        passed = set(map(id, back[:1] or [link for link in ring if link.is_order]))
        left = [link for link in left if id(link) not in passed]


def _ring(links: Sequence[Link]) -> Sequence[Link]:
    """A ring among the links, in its order; empty where there is none, or none was found in so many rounds."""
    steps = [(*link.moments, link.ticks, link) for link in links]
    begins = {moment: 0 for step in steps for moment in step[:2]}
    came: dict[str, Link] = {}
    for _ in range(min(len(begins), MOST_ROUNDS)):
        is_later = False
        for early, late, ticks, link in steps:
            then = begins[early] + ticks
            if then > begins[late]:
                begins[late], came[late], is_later = then, link, True
        ring = _closed(came) if is_later else ()
        if ring or not is_later:
            return ring
    return ()


def _closed(came: Mapping[str, Link]) -> Sequence[Link]:
    """A ring in the links by which moments were last put later, if they close one."""
    done: set[str] = set()
    for start in came:
        way: dict[str, Link] = {}
        here = start
        while here in came and here not in done and here not in way:
            way[here] = came[here]
            here = came[here].moments[0]
        if here in way:
            ring = list(way.values())[list(way).index(here) :]
            return ring[::-1]
        done.update(way)
    return ()
