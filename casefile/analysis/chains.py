"""Chains: from a passage link by link to where its word ends.

A chain ends at the person a `heard-from` names, or at a source that rests on nobody: there at its author, if that is
one person known by an id, else at the source. What a passage says of its links goes before what its source says. A
chain that reaches what is left out, or runs back into itself, ends nowhere (case-format.md, Chains).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct

from casefile.analysis.index import Index
from casefile.analysis.leaving_out import is_link_out
from casefile.analysis.routes import Route, Routes, shared
from casefile.model.case import Case
from casefile.model.sources import Link, Source
from casefile.model.words import How

Cuts = frozenset[tuple[str, str]]
"""Links that do not count, as the passage they start from and their target."""

_NOWHERE: Routes = MappingProxyType({})


class Step(Struct, frozen=True):
    """One link of a chain, as the graph of witnesses shows it."""

    start: str
    """A passage's or source's id."""
    to: str
    """A passage's, source's or person's id."""
    how: How


def chain_steps(case: Case, start: str) -> tuple[Step, ...]:
    """Every link behind a passage or source, nearest first, each once."""
    found: dict[Step, None] = {}
    queue = [start]
    seen = {start}
    for place in queue:
        for link in links_of(case, place):
            found[Step(place, link.target, link.how)] = None
            if link.target not in seen:
                seen.add(link.target)
                queue.append(link.target)
    return tuple(found)


def links_of(case: Case, place: str) -> tuple[Link, ...]:
    """The links of a passage, else those of its source; those of a source. What is left out is not followed."""
    if place in case.left_out:
        return ()
    passage = case.passages.get(place)
    source = case.sources.get(passage.source if passage else place)
    links = passage.links if passage and passage.links else source.rests_on if source else ()
    if not case.left_out:
        return links
    return tuple(link for link in links if not is_link_out(case, place, link.target))


def find_routes(index: Index, place: str, cuts: Cuts = frozenset(), apart: dict[str, Routes] | None = None) -> Routes:
    """The ends behind a passage or source, each with the stations on every way there; empty where none ends.

    What is found is kept in the index, or in `apart` where links are cut.
    """
    known = index.routes if not cuts else {} if apart is None else apart
    place = _speaker(index.case, place)
    if place in known:
        return known[place]
    entered = {place}
    way = [_entered(index.case, place, cuts)]
    while way:
        here, targets, untried = way[-1]
        target = next((target for target in untried if target not in known and target not in entered), None)
        if target is None:
            known[here] = _routes(index.case, here, targets, known)
            way.pop()
        else:
            entered.add(target)
            way.append(_entered(index.case, target, cuts))
    return known[place]


def _speaker(case: Case, place: str) -> str:
    """The source of a passage that says nothing of its own links, for then they share their ends; else the place."""
    passage = None if case.left_out else case.passages.get(place)
    return passage.source if passage and not passage.links else place


def _entered(case: Case, here: str, cuts: Cuts) -> tuple[str, list[str], Iterator[str]]:
    """A place on the way, where its links lead, and those that were not yet tried."""
    targets = [link.target for link in links_of(case, here) if (here, link.target) not in cuts]
    return here, targets, iter(targets)


def _routes(case: Case, here: str, targets: Sequence[str], known: Mapping[str, Routes]) -> Routes:
    """The routes of a place whose targets are known; one that is not yet known closes a circle and is passed over."""
    station = here.partition("#")[0]
    if not targets:
        end = here if here in case.people else _end(case, here)
        return {end: Route(station, Route(end, None) if end != station else None)} if end else _NOWHERE
    ways: defaultdict[str, list[Route]] = defaultdict(list)
    for target in targets:
        for reached, route in known.get(target, _NOWHERE).items():
            ways[reached].append(route)
    return {reached: _through(station, shared(routes)) for reached, routes in ways.items()}


def _through(station: str, route: Route) -> Route:
    return route if route.station == station else Route(station, route)


def _end(case: Case, place: str) -> str:
    """Where a passage or source that rests on nobody ends: its author or the source; empty for any other."""
    passage = case.passages.get(place)
    source = case.sources.get(passage.source if passage else place)
    if source is None or not source.is_root or (passage and passage.links) or place in case.left_out:
        return ""
    end = _author(case, source)
    return "" if is_link_out(case, place, end) else end


def _author(case: Case, source: Source) -> str:
    known = source.author if len(source.author) == 1 and source.author[0] in case.people else (source.id,)
    return known[0]
