"""Rows of one root counted once, at their largest.

Each root lets one row count. A row that rests on several roots counts on one that no larger row needs, so that a row
more never makes the sum smaller: a maximum-weight basis of a transversal matroid (Edmonds and Fulkerson 1965), found
by taking the largest first along augmenting paths.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple


class Load(NamedTuple):
    """What a row would count, and the roots on any one of which it may."""

    row: str
    points: int
    roots: Sequence[str]
    """At least one."""


def counted_once(loads: Iterable[Load]) -> Mapping[str, Load]:
    """The rows that count, by the root on which each does. Of equal ones the first counts."""
    held: dict[str, Load] = {}
    closed: set[str] = set()
    for load in sorted(loads, key=lambda load: -load.points):
        _place(load, held, closed)
    return held


def _place(load: Load, held: dict[str, Load], closed: set[str]) -> None:
    """Let a row count where a root is free or can be freed; roots among which none can be are closed for good."""
    came: dict[str, str | None] = {root: None for root in load.roots if root not in closed}
    queue = list(came)
    for root in queue:
        if root not in held:
            _shift(root, load, held, came)
            return
        for other in held[root].roots:
            if other not in came and other not in closed:
                came[other] = root
                queue.append(other)
    closed.update(came)


def _shift(free: str, load: Load, held: dict[str, Load], came: Mapping[str, str | None]) -> None:
    """Move each row on the way to the free root one root along, and the new row onto the first."""
    root = free
    while (before := came[root]) is not None:
        held[root] = held[before]
        root = before
    held[root] = load
