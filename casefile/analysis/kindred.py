"""Things parted by what they share: two are kindred that share something, or are each kindred of a third.

Disjoint sets with path halving (Galler, Fischer 1964; van Leeuwen, van der Weide 1977).
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

Thing = TypeVar("Thing", bound=Hashable)


def kindreds(marks: Mapping[Thing, Iterable[str]]) -> tuple[Sequence[Thing], ...]:
    """Things, each with its marks, parted so that no two parts share a mark; in the order given, and linear in it."""
    first: dict[str, str] = {}
    own: dict[Thing, str] = {}
    for thing, each in marks.items():
        for mark in each:
            first[_top(first, mark)] = own[thing] = _top(first, own.get(thing, mark))
    found: defaultdict[object, list[Thing]] = defaultdict(list)
    for thing in marks:
        found[_top(first, own[thing]) if thing in own else (thing,)].append(thing)
    return tuple(found.values())


def _top(first: dict[str, str], mark: str) -> str:
    """The mark that stands for all that are joined with one."""
    while first.setdefault(mark, mark) != mark:
        first[mark] = mark = first[first[mark]]
    return mark
