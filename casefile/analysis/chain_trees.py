"""A chain as a tree, from the passage that tells down to each of its ends, in the order in which it is read."""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from casefile.analysis.chains import Cuts, find_routes
from casefile.analysis.index import Index
from casefile.analysis.leaving_out import is_link_out
from casefile.model.case import Case
from casefile.model.sources import Link
from casefile.model.words import How

Fate = Literal["goes on", "root", "unplaced", "above", "circle", "left out", "departs"]
"""What becomes of a chain at a place: it goes on, ends, stops where nobody knows on, stands above already, runs back
into itself; or the link to it does not count: it is left out, or the copy departs from its original there."""


class Branch(Struct, frozen=True):
    """A place in a chain, and the link that leads to it."""

    depth: int
    """0 for the passage that the tree begins with."""
    place: str
    """A passage's, source's or person's id."""
    start: str
    """Where the link to it starts; empty for the passage that the tree begins with."""
    how: How | None
    """None for the passage that the tree begins with."""
    fate: Fate
    root: str = ""
    """The end, where it is one: the person, the author of a source that rests on nobody, or the source."""


def chain_tree(
    index: Index, passage: str, cuts: Cuts = frozenset(), seen: set[str] | None = None
) -> tuple[Branch, ...]:
    """The places behind a passage, each followed by those behind it; what was `seen` is not gone through again."""
    return tuple(_branches(index, passage, cuts, set() if seen is None else seen))


def _branches(index: Index, passage: str, cuts: Cuts, seen: set[str]) -> Iterator[Branch]:
    path: list[str] = []
    stack: list[tuple[int, str, Link | None]] = [(0, "", None)]
    while stack:
        depth, start, link = stack.pop()
        place = link.target if link else passage
        del path[depth:]
        fate, root = _fate(index, start, place, cuts) if place not in path else ("circle", "")
        if fate == "goes on" and place in seen:
            fate = "above"
        yield Branch(depth, place, start, link.how if link else None, fate, root)
        if fate == "goes on":
            seen.add(place)
            path.append(place)
            stack += [(depth + 1, place, each) for each in reversed(written_links(index.case, place))]


def _fate(index: Index, start: str, place: str, cuts: Cuts) -> tuple[Fate, str]:
    case = index.case
    if start and is_link_out(case, start, place):
        return "left out", ""
    if (start, place) in cuts:
        return "departs", ""
    if place in case.people:
        return "root", place
    if written_links(case, place):
        return "goes on", ""
    end = next(iter(find_routes(index, place)), "")
    return ("root", end) if end else ("unplaced", "")


def written_links(case: Case, place: str) -> tuple[Link, ...]:
    """The links of a passage, else those of its source; those of a source, left out or not."""
    passage = case.passages.get(place)
    source = case.sources.get(passage.source if passage else place)
    return passage.links if passage and passage.links else source.rests_on if source else ()
