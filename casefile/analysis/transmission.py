"""The tree of transmission: how words went from the witnesses down to the pages, source by source.

Links of passages are taken together by source. The tree is drawn from the witness down, or from the page up; what has
two parents stands under each, and only the first time with what follows it. What is at the top or the bottom is a root,
or unplaced: nobody knows what it rests on (case-format.md, Chains).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from msgspec import Struct

from casefile.analysis.chains import find_routes, links_of
from casefile.analysis.holdings import HELD, held
from casefile.analysis.index import Index
from casefile.analysis.reached import reached
from casefile.model.words import HOWS, How

End = Literal["root", "unplaced", "circle"]

Hows = tuple[How, ...]
"""How one has its word from another, in the order of the format; none between a person and what that person wrote."""

Near = Mapping[str, Mapping[str, Hows]]
"""By the id of a source or person: those next to it in one direction, and how."""

Perhaps = Mapping[str, Sequence[str]]
"""By the id of a source: those that are to stand below it though no link is declared."""


class Node(Struct, frozen=True):
    """One line of the tree."""

    id: str
    """Of a source or person."""
    parent: str
    """The one it hangs on in the tree; empty at the top."""
    hows: Hows
    depth: int
    end: End | None
    """Whether chains end here, or nobody knows on, or run in a circle; None where they go on."""
    is_again: bool
    """Whether it stands above already, with all that follows it."""
    accounts: int
    """How many sources of which we have passages hang on it, itself among them; counted at the top alone."""
    follows: tuple[bool, ...]
    """For each depth down to its own, from 1, whether a sibling still follows there: what branches are drawn by."""
    is_perhaps: bool = False
    """Whether the link is a suggestion of the machine, which counts for nothing and is not gone on from."""


def transmission(index: Index, *, up: bool = False, perhaps: Perhaps | None = None) -> tuple[Node, ...]:
    """The tree from the witness down: roots first, then what is unplaced, what stands alone last.

    With `up` from the page up: those on which nobody rests, in hand first. What is left out has no part in it.
    """
    rests_on = _rests_on(index)
    carried = _turned(rests_on)
    near, far = (rests_on, carried) if up else (carried, rests_on)
    nodes = [id_ for id_ in (*index.case.people, *index.case.sources) if id_ in rests_on or id_ in carried]
    tops = [id_ for id_ in nodes if not far.get(id_)]
    ends = {id_: _end(index, id_, rests_on) for id_ in nodes}
    tops.sort(
        key=lambda id_: HELD.index(held(index.case, id_)) if up else 2 * (ends[id_] != "root") + (id_ not in near)
    )
    return tuple(_walk(index, nodes, tops, near, ends, perhaps or {}))


def _rests_on(index: Index) -> Near:
    """For every source what it rests on, its passages taken together; for every person nobody."""
    case = index.case
    found: dict[str, dict[str, Hows]] = {}
    for source in case.sources.values():
        if source.id in case.left_out:
            continue
        hows: defaultdict[str, set[How]] = defaultdict(set)
        for place in (source.id, *(passage.id for passage in source.passages)):
            for link in links_of(case, place):
                hows[link.target.partition("#")[0]].add(link.how)
        if source.is_root:
            hows |= {end: set() for end in find_routes(index, source.id) if end not in hows}
        hows.pop(source.id, None)
        found[source.id] = {target: tuple(how for how in HOWS if how in told) for target, told in hows.items()}
    return found


def _turned(rests_on: Near) -> Near:
    found: defaultdict[str, dict[str, Hows]] = defaultdict(dict)
    for source, targets in rests_on.items():
        for target, hows in targets.items():
            found[target][source] = hows
    return found


def _end(index: Index, id_: str, rests_on: Near) -> End | None:
    if id_ not in index.case.sources:
        return "root"
    if rests_on.get(id_):
        return None
    return "root" if find_routes(index, id_) else "unplaced"


def _walk(
    index: Index,
    nodes: Sequence[str],
    tops: Sequence[str],
    near: Near,
    ends: Mapping[str, End | None],
    perhaps: Perhaps,
) -> Iterator[Node]:
    """The lines of the tree, depth first; what hangs on no top runs in a circle, and begins with its first."""
    seen: set[str] = set()
    starting = frozenset(tops)
    told = frozenset(source.id for source in index.case.sources.values() if source.passages)
    for top in (*tops, *nodes):
        stack: list[_Step] = [] if top in seen else [_Step(top)]
        while stack:
            id_, parent, hows, follows, is_perhaps = step = stack.pop()
            is_again = id_ in seen and bool(near.get(id_))
            end = None if is_perhaps else ends[id_] if parent or top in starting else "circle"
            accounts = 0 if parent else _accounts(told, id_, near)
            yield Node(id_, parent, hows, len(follows), end, is_again, accounts, follows, is_perhaps)
            if not is_again and not is_perhaps:
                stack += reversed(_below(step, near, perhaps))
            if not is_perhaps:
                seen.add(id_)


class _Step(NamedTuple):
    """A line that is still to be drawn."""

    id: str
    parent: str = ""
    hows: Hows = ()
    follows: tuple[bool, ...] = ()
    is_perhaps: bool = False


def _below(step: _Step, near: Near, perhaps: Perhaps) -> list[_Step]:
    """What stands below one line: first what is declared, then what is suggested."""
    below = [(id_, hows, False) for id_, hows in near.get(step.id, {}).items()]
    below += [(id_, (), True) for id_ in perhaps.get(step.id, ())]
    last = len(below) - 1
    return [
        _Step(id_, step.id, hows, (*step.follows, at < last), is_perhaps)
        for at, (id_, hows, is_perhaps) in enumerate(below)
    ]


def _accounts(told: frozenset[str], top: str, near: Near) -> int:
    """How many of the sources that are told of hang on a line, itself among them."""
    return len(told.intersection(reached([top], lambda id_: near.get(id_, ()))))
