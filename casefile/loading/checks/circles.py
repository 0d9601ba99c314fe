"""Circles: what leads back to itself. Chains, wholes and broader answers must not."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import TypeVar

from casefile.model.location import Location

Node = TypeVar("Node", bound=Hashable)

_SHOWN = 6


def find_circles(steps: Mapping[Node, Sequence[tuple[Node, Location]]]) -> Iterator[tuple[list[Node], Location]]:
    """Each circle that the steps close, in their order, with the place of the step that closes it.

    Depth first, each step taken once (Tarjan 1972), without recursion.
    """
    done: set[Node] = set()
    for start in steps:
        way = [] if start in done else [(start, iter(steps[start]))]
        places = {start: 0}
        while way:
            here, left = way[-1]
            to, location = next(left, (None, None))
            if to is None or location is None:
                done.add(here)
                del places[here], way[-1]
            elif to in places:
                yield [node for node, _ in way[places[to] :]], location
            elif to not in done:
                places[to] = len(way)
                way.append((to, iter(steps.get(to, ()))))


def circle_in_words(names: Sequence[str], verb: str) -> str:
    """“a” is part of “b”, which is part of “a”; the middle of a long circle is left out."""
    quoted = [f"“{name}”" for name in (*names, names[0])]
    if len(quoted) > _SHOWN:
        quoted = [*quoted[: _SHOWN - 2], "…", quoted[-1]]
    first, *others = quoted
    return f"{first} {verb} {f', which {verb} '.join(others)}"
