"""How many tell a value, and how many witnesses stand behind them.

A teller is an account with a claim for a value, a carried one included. A root is an end of the tellers' chains. Ends
that are reached only through one common link, an informer or a file, are one root, and that link is it, even where the
first speaker differs: the common link of the study of transmission, which for the textual critic is the archetype
behind shared errors. So one account alone is one root at most (case-format.md, Counting).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from casefile.analysis.chains import find_routes
from casefile.analysis.common_links import common_links
from casefile.analysis.departures import cut_links
from casefile.analysis.index import Index
from casefile.analysis.routes import Route, Routes, shared, stations
from casefile.model.case import Case
from casefile.model.claims import Claim

Standing = Literal["dependent", "independent", "established, not shown independent", "not established"]


class Witnesses(Struct, frozen=True):
    """“5 tellers, 2 roots, 1 unplaced”, counted over accounts, carried claims included."""

    tellers: int
    roots: tuple[str, ...]
    """Ids of the people and sources at which the chains end, each once; or of the one link that they share."""
    unplaced: int
    """Tellers without a chain that ends."""


class Teller(Struct, frozen=True):
    """An account that tells a value, and the ends of its chains."""

    source: str
    routes: Routes

    @property
    def is_unplaced(self) -> bool:
        """Whether none of its chains ends."""
        return not self.routes


def witnesses_of(index: Index, claims: Iterable[Claim]) -> Witnesses:
    """The witnesses of what these claims say, taken together; those that deny or doubt are no tellers of it."""
    return counted(tellers_of(index, (claim for claim in claims if claim.stance == "says")))


def counted(tellers: Sequence[Teller]) -> Witnesses:
    """Tellers in numbers."""
    return Witnesses(len(tellers), roots_of(tellers), sum(teller.is_unplaced for teller in tellers))


def ends_behind(case: Case, claims: Iterable[Claim]) -> tuple[str, ...]:
    """Every end of the chains behind these claims, whatever links they share: what an account rests on."""
    tellers = tellers_of(Index(case), claims)
    return tuple(dict.fromkeys(end for teller in tellers for end in teller.routes))


def tellers_of(index: Index, claims: Iterable[Claim]) -> tuple[Teller, ...]:
    """The accounts that these claims stand in, whatever their stance, and where their chains end."""
    told: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        told[claim.matter].append(claim)
    found: defaultdict[str, list[Routes]] = defaultdict(list)
    for same in told.values():
        routes = {claim.passage: find_routes(index, claim.passage) for claim in same if claim.passage}
        cuts = cut_links(index, same) if any(routes.values()) else None
        apart: dict[str, Routes] = {}
        for passage, whole in routes.items():
            left = find_routes(index, passage, cuts, apart) if cuts else whole
            found[passage.partition("#")[0]].append(left)
    return tuple(Teller(source, _merged(each)) for source, each in found.items())


def roots_of(tellers: Iterable[Teller]) -> tuple[str, ...]:
    """The roots behind several tellers, ends that share a link counted as that link."""
    tellers = [teller for teller in tellers if teller.routes]
    return tuple(dict.fromkeys(find_roots(tellers).values())) if tellers else ()


def standing(case: Case, one: Teller, other: Teller) -> Standing:
    """How two tellers stand to each other; only the case itself can argue that they are independent."""
    if one.is_unplaced or other.is_unplaced:
        return "not established"
    if shared_roots(one, other):
        return "dependent"
    roots = find_roots((one, other))
    left, right = ({roots[end] for end in teller.routes} for teller in (one, other))
    left, right = left | set(one.routes) | {one.source}, right | set(other.routes) | {other.source}
    if any(left.intersection(argued.of) and right.intersection(argued.of) for argued in case.independent):
        return "independent"
    return "established, not shown independent"


def shared_roots(one: Teller, other: Teller) -> tuple[str, ...]:
    """The roots that stand behind both."""
    roots = find_roots((one, other))
    behind = {roots[end] for end in other.routes}
    return tuple(dict.fromkeys(roots[end] for end in one.routes if roots[end] in behind))


def _merged(each: Sequence[Routes]) -> Routes:
    """The routes behind several passages taken together."""
    if len(each) == 1:
        return each[0]
    ways: defaultdict[str, list[Route]] = defaultdict(list)
    for routes in each:
        for end, route in routes.items():
            ways[end].append(route)
    return {end: shared(routes) for end, routes in ways.items()}


def find_roots(tellers: Iterable[Teller]) -> Mapping[str, str]:
    """The root of every end: the link that it shares with others, or itself; no more links than it takes."""
    merged = _merged([teller.routes for teller in tellers])
    if len(merged) < 2:
        return {end: end for end in merged}
    return common_links({end: tuple(stations(route)) for end, route in merged.items()})
