"""What is worked out of others of its kind: the same, whichever is asked for first, even where they need each other."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from casefile.analysis.components import find_components

Node = TypeVar("Node", bound=Hashable)
Made = TypeVar("Made")


def work_out(
    asked: Node,
    known: dict[Node, Made | None],
    needs: Callable[[Node], Iterable[Node]],
    make: Callable[[Node], Made | None],
) -> None:
    """Enter into `known` what is made of a node and, before it, of all that it needs.

    `make` goes by what is known of the needs so far, and gives None where that is too little. Of nodes that need each
    other in a circle those are made first that what lies outside it is enough for, then those that need them, and so
    on, each once. It takes time linear in the needs, and does not recurse.
    """
    needed_by = _needed_by(asked, known, needs)
    for nodes in find_components(needed_by):
        left = set(nodes)
        ready: Iterable[Node] = nodes
        while ready:
            made = {node: found for node in ready if (found := make(node)) is not None}
            known.update(made)
            left.difference_update(made)
            ready = {later: None for node in made for later in needed_by[node] if later in left}
        known.update(dict.fromkeys(left))


def _needed_by(
    asked: Node, known: Mapping[Node, Made | None], needs: Callable[[Node], Iterable[Node]]
) -> Mapping[Node, Sequence[Node]]:
    """The nodes that are to be made, each with those that need it."""
    found: dict[Node, list[Node]] = {asked: []}
    queue = [asked]
    for node in queue:
        for need in needs(node):
            if need not in known:
                if need not in found:
                    found[need] = []
                    queue.append(need)
                found[need].append(node)
    return found
