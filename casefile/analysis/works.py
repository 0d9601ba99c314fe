"""Works that we do not hold whole: only named, or known by what others give of them, and what hangs on each."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from msgspec import Struct

from casefile.analysis.chains import find_routes, links_of
from casefile.analysis.claims import is_counted
from casefile.analysis.conflicts import Conflict
from casefile.analysis.holdings import HELD, Held, held
from casefile.analysis.index import Index
from casefile.analysis.reached import reached
from casefile.analysis.routes import Route, shared, stations
from casefile.analysis.verdicts import HARD


class Work(Struct, frozen=True):
    """A source that is not in hand."""

    source: str
    held: Held
    claims: int
    """How many claims stand in it or go back to it, by any of their chains; claims are counted as written."""
    roots: tuple[str, ...]
    """The ends of chains that are reached through it alone; it may be one itself."""
    decides: tuple[str, ...] = ()
    """The conflicts of which one side stands in it or goes back to it alone."""


def find_works(index: Index, conflicts: Iterable[Conflict] = ()) -> tuple[Work, ...]:
    """The works not in hand: those on which most claims hang first, then those with most roots, then file order.

    Of the conflicts only those are looked at of which both sides cannot hold.
    """
    case = index.case
    wanted = [source for source in case.sources.values() if held(case, source) != HELD[0]]
    cited = _cited(index)
    claims, roots = _claims_behind(index, cited), _roots_through(index, cited)
    decides = _sides_on(index, (conflict for conflict in conflicts if conflict.verdict is HARD))
    works = (
        Work(
            source.id,
            held(case, source),
            claims[source.id],
            tuple(roots.get(source.id, ())),
            tuple(decides.get(source.id, ())),
        )
        for source in wanted
        if source.id not in case.left_out
    )
    return tuple(sorted(works, key=lambda work: (-work.claims, -len(work.roots))))


def _cited(index: Index) -> Counter[str]:
    """How many claims as written each passage has."""
    return Counter(
        claim.passage
        for matter in index.matters.values()
        for claim in matter.claims
        if claim.passage and is_counted(index, claim)
    )


def _claims_behind(index: Index, cited: Mapping[str, int]) -> Counter[str]:
    """How many claims stand in each source or rest on it."""
    found: Counter[str] = Counter()
    for passage, claims in cited.items():
        for source in _sources_behind(index, passage):
            found[source] += claims
    return found


def _sources_behind(index: Index, passage: str) -> set[str]:
    """The source of a passage, and every source that its chains come to."""
    behind = reached([passage], lambda place: (link.target for link in links_of(index.case, place)))
    return {place.partition("#")[0] for place in behind}


def _sides_on(index: Index, conflicts: Iterable[Conflict]) -> Mapping[str, Mapping[str, None]]:
    """For each source the conflicts of which every claim of one side stands in it or rests on it."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for conflict in conflicts:
        for position in conflict.positions:
            said = [claim.passage for claim in position.claims if claim.stance == "says" and claim.passage]
            behind = [_sources_behind(index, passage) for passage in dict.fromkeys(said)]
            for source in set.intersection(*behind) if behind else ():
                found[source][conflict.id] = None
    return found


def _roots_through(index: Index, cited: Iterable[str]) -> Mapping[str, list[str]]:
    """For each source the ends to which every chain of a claim runs through it."""
    ways: defaultdict[str, list[Route]] = defaultdict(list)
    for passage in cited:
        for end, route in find_routes(index, passage).items():
            ways[end].append(route)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for end, routes in ways.items():
        for station in stations(shared(routes)):
            found[station].append(end)
    return found
