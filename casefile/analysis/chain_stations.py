"""Chains from account to account: what leads through several places of one account is taken together.

A chain goes from passage to passage, and what an account quotes in six passages of another is told six times there. The
number of witnesses rests on accounts and people alone; here each of them stands once where its links lead the same way.
"""

from collections.abc import Iterable, Iterator

from msgspec import Struct, field

from casefile.analysis.chain_trees import Branch, Fate
from casefile.model.words import HOWS, How

_WEIGHT: dict[Fate, int] = {"unplaced": 1, "above": 2, "goes on": 3}
"""Of several of these at one station the greatest speaks for it."""


class Station(Struct, frozen=True):
    """An account or a person in a chain, and the links that lead to it."""

    id: str
    """Of the source or person."""
    start: str
    """The source that has its word from here; empty for the teller."""
    places: tuple[str, ...]
    """Its passages, or itself, to which the links lead."""
    hows: tuple[How, ...]
    """In the order of the format; none for the teller."""
    fate: Fate
    root: str
    """The end, where it is one."""
    depth: int
    """0 for the teller."""
    follows: tuple[bool, ...]
    """For each depth down to its own, from 1, whether a sibling still follows there: what branches are drawn by."""


class _Stop(Struct):
    """A station in the making."""

    start: str
    fate: Fate
    root: str
    places: dict[str, None] = field(default_factory=dict)
    hows: set[How] = field(default_factory=set)
    below: "dict[tuple[str, Fate, str], _Stop]" = field(default_factory=dict)


def stations_on(trees: Iterable[tuple[Branch, ...]]) -> tuple[Station, ...]:
    """The stations of the chains behind the passages of one teller, that teller first.

    Links from one station to another are taken together, but for those that do not count and those at whose end a
    chain ends; what goes on at one of its places goes on, though it stands above or stops at another.
    """
    tops: dict[tuple[str, Fate, str], _Stop] = {}
    for tree in trees:
        way: list[_Stop] = []
        for branch in tree:
            del way[branch.depth :]
            way.append(_entered(way[-1].below if way else tops, branch))
    return tuple(_flat(tops))


def _entered(siblings: dict[tuple[str, Fate, str], _Stop], branch: Branch) -> _Stop:
    """The stop at which a branch is, made if there is none among its siblings."""
    station = branch.place.partition("#")[0]
    is_passed = branch.fate in _WEIGHT or not branch.start
    key = (station, "goes on" if is_passed else branch.fate, branch.root if branch.start else "")
    stop = siblings.setdefault(key, _Stop(branch.start.partition("#")[0], branch.fate, branch.root))
    stop.places[branch.place] = None
    if branch.how:
        stop.hows.add(branch.how)
    if _WEIGHT.get(branch.fate, 0) > _WEIGHT.get(stop.fate, 0):
        stop.fate, stop.root = branch.fate, ""
    return stop


def _flat(tops: dict[tuple[str, Fate, str], _Stop]) -> Iterator[Station]:
    stack: list[tuple[str, _Stop, tuple[bool, ...]]] = [(key[0], stop, ()) for key, stop in reversed(tops.items())]
    while stack:
        id_, stop, follows = stack.pop()
        hows = tuple(how for how in HOWS if how in stop.hows)
        yield Station(id_, stop.start, tuple(stop.places), hows, stop.fate, stop.root, len(follows), follows)
        last = len(stop.below) - 1
        stack += reversed(
            [(key[0], below, (*follows, at < last)) for at, (key, below) in enumerate(stop.below.items())]
        )
