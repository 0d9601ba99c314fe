"""The graph that gave a number of witnesses: the tellers of a position, their chains, and how they stand."""

from collections.abc import Iterable, Sequence
from itertools import combinations

from msgspec import Struct
from msgspec.structs import replace

from casefile.analysis.chain_stations import Station, stations_on
from casefile.analysis.chain_trees import chain_tree
from casefile.analysis.chains import Cuts, Step
from casefile.analysis.claims import claims_on
from casefile.analysis.clashes.same import telling_same
from casefile.analysis.comparing import Comparer
from casefile.analysis.conflicts import Conflict, conflict_on
from casefile.analysis.departures import cut_links
from casefile.analysis.index import Index
from casefile.analysis.positions import Position, PositionValue, find_positions
from casefile.analysis.witnesses import Standing, Teller, counted, shared_roots, standing, tellers_of
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.matters import Matter
from casefile.model.words import Stance

Shown = dict[Cuts, set[str]]
"""The places whose chains were gone through, by the links that did not count there."""


class TellerGraph(Struct, frozen=True):
    """A teller of a position, and the chains behind what it tells."""

    teller: Teller
    claims: tuple[Claim, ...]
    stations: tuple[Station, ...]
    """The account, and the stations of its chains; what stands above already is not gone through again."""


class Tie(Struct, frozen=True):
    """How two tellers stand to each other."""

    one: str
    other: str
    """Ids of the sources."""
    standing: Standing
    because: str = ""
    """Where the case argues that they are independent, its argument."""
    shared: tuple[str, ...] = ()
    """The roots behind both."""


class PositionGraph(Struct, frozen=True):
    """A position, and what its number of witnesses is made of."""

    position: Position
    tellers: tuple[TellerGraph, ...]
    ties: tuple[Tie, ...]
    """Of every two tellers."""
    steps: tuple[Step, ...]
    """Every link that counts, each once."""


def positions_on(index: Index, matter: Matter) -> tuple[Position, ...]:
    """The positions on a matter, lettered where it clashes; one for each value where there is nothing to compare."""
    conflict = conflict_on(index, matter)
    if conflict is not None:
        return conflict.positions
    return find_positions(Comparer(index, matter), claims_on(index, matter), are_lettered=False)


def positions_in(index: Index, conflict: Conflict) -> tuple[Position, ...]:
    """The positions of a conflict; of things that cannot hold together one for each claim, with all who tell it."""
    if conflict.positions:
        return conflict.positions
    return tuple(_alone(index, claim) for claim in conflict.pairs[0].claims)


def _alone(index: Index, claim: Claim) -> Position:
    value = PositionValue(claim.value, claim, index.matters[claim.matter], index.case)
    same = tuple(telling_same(index, claim))
    return Position("", (value,), same, counted(tellers_of(index, same)))


def graph_of(index: Index, position: Position, shown: Shown | None = None, stance: Stance = "says") -> PositionGraph:
    """The graph behind a position; who denies or doubts one of its values is no teller of it, unless asked for.

    What was `shown` for another position of the matter stands above, and is not gone through again; where the one
    departs from a link on which the other rests, both are.
    """
    said = [claim for claim in position.claims if claim.stance == stance and claim.passage]
    cuts = cut_links(index, said)
    seen = set() if shown is None else shown.setdefault(cuts, set())
    tellers = tuple(_teller(index, teller, said, cuts, seen) for teller in tellers_of(index, said))
    return PositionGraph(position, tellers, _ties(index.case, tellers), _steps(index, said, cuts))


def _teller(index: Index, teller: Teller, said: Iterable[Claim], cuts: Cuts, seen: set[str]) -> TellerGraph:
    claims = tuple(claim for claim in said if claim.source == teller.source)
    trees = (chain_tree(index, passage, cuts, seen) for passage in _passages(claims))
    return TellerGraph(teller, claims, stations_on(trees))


def _passages(claims: Iterable[Claim]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(claim.passage for claim in claims if claim.passage))


def _ties(case: Case, tellers: Sequence[TellerGraph]) -> tuple[Tie, ...]:
    return tuple(_tie(case, one.teller, other.teller) for one, other in combinations(tellers, 2))


def _tie(case: Case, one: Teller, other: Teller) -> Tie:
    found = standing(case, one, other)
    because = ""
    if found == "independent":
        alone = ((argued, replace(case, independent=(argued,))) for argued in case.independent)
        because = next(argued.because for argued, arguing in alone if standing(arguing, one, other) == found)
    return Tie(one.source, other.source, found, because, shared_roots(one, other) if found == "dependent" else ())


def _steps(index: Index, said: Iterable[Claim], cuts: Cuts) -> tuple[Step, ...]:
    seen: set[str] = set()
    branches = (branch for passage in _passages(said) for branch in chain_tree(index, passage, cuts, seen))
    counting = (branch for branch in branches if branch.fate not in ("left out", "departs"))
    return tuple(dict.fromkeys(Step(one.start, one.place, one.how) for one in counting if one.how))
