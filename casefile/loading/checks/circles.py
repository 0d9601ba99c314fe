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
        way: dict[Node, Iterator[tuple[Node, Location]]] = {} if start in done else {start: iter(steps[start])}
        while way:
            here = next(reversed(way))
            to, location = next(way[here], (None, None))
            if to is None or location is None:
                done.add(here)
                del way[here]
            elif to in way:
                nodes = list(way)
                yield nodes[nodes.index(to) :], location
            elif to not in done:
                way[to] = iter(steps.get(to, ()))


def circle_in_words(names: Sequence[str], verb: str) -> str:
    """“a” is part of “b”, which is part of “a”; the middle of a long circle is left out."""
    quoted = [f"“{name}”" for name in (*names, names[0])]
    if len(quoted) > _SHOWN:
        quoted = [*quoted[: _SHOWN - 2], "…", quoted[-1]]
    first, *others = quoted
    return f"{first} {verb} {f', which {verb} '.join(others)}"
