"""Strong components: things each of which leads to every other of its component (Kosaraju; Sharir 1981)."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import TypeVar

Node = TypeVar("Node", bound=Hashable)


def find_components(onward: Mapping[Node, Sequence[Node]]) -> Iterator[tuple[Node, ...]]:
    """The components of things, by what each leads to; each component before those that it leads to."""
    backward: defaultdict[Node, list[Node]] = defaultdict(list)
    for early, lates in onward.items():
        for late in lates:
            backward[late].append(early)
    seen: set[Node] = set()
    for node in reversed(_left(onward)):
        if node not in seen:
            yield _flooded(node, backward, seen)


def _flooded(node: Node, backward: Mapping[Node, Sequence[Node]], seen: set[Node]) -> tuple[Node, ...]:
    """A node with all that lead to it and are in no component yet."""
    seen.add(node)
    queue = [node]
    for here in queue:
        for there in backward.get(here, ()):
            if there not in seen:
                seen.add(there)
                queue.append(there)
    return tuple(queue)


def _left(onward: Mapping[Node, Sequence[Node]]) -> list[Node]:
    """The nodes in the order in which a walk that goes as deep as it can leaves them for good."""
    seen: set[Node] = set()
    left: list[Node] = []
    for start in onward:
        way = [] if start in seen else [(start, iter(onward[start]))]
        seen.add(start)
        while way:
            there = next((node for node in way[-1][1] if node not in seen), None)
            if there is None:
                left.append(way.pop()[0])
            else:
                seen.add(there)
                way.append((there, iter(onward.get(there, ()))))
    return left
