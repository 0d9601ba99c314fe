"""Clashes found: dates and orders that cannot all hold, orders in a circle, parts outside their wholes.

Accounts are combined. What is found is in as few claims as it takes, one claim for all that say the same; of a claim
that tells several orders each counts for itself. A clash that two of its claims have on one matter already is a
conflict there, and not told again.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations

from casefile.analysis.clashes.circles import find_circles
from casefile.analysis.clashes.clash import Clash, Key, key_of
from casefile.analysis.clashes.denials import find_denials
from casefile.analysis.clashes.links import Link
from casefile.analysis.clashes.minimal import fewest
from casefile.analysis.clashes.network import Network
from casefile.analysis.clashes.parts import find_parts_outside
from casefile.analysis.clashes.rings import find_rings
from casefile.analysis.clashes.ways import Broken, find_broken
from casefile.analysis.comparing import Comparer
from casefile.analysis.index import Index
from casefile.analysis.orders import ordered_events
from casefile.analysis.values.bearing import HANGS_ON, HangsOn
from casefile.analysis.verdicts import is_clash
from casefile.dates.words import gap_in_words
from casefile.model.claims import Claim


def find_clashes(index: Index) -> tuple[Clash, ...]:
    """Every clash of a case: orders denied, circles, rings, then dates against orders, then parts."""
    ordered = ordered_events(index)
    network = Network(index, ordered)
    circles = tuple(find_circles(network.links))
    rings = find_rings(network.links, {id(link) for circle in circles for link in circle})
    told = (
        find_denials(index, ordered),
        (_circle(network, circle, "the orders run in a circle") for circle in circles),
        (_circle(network, _dates_first(ring), "the times between them do not add up") for ring in rings),
        (_broken(network, each) for each in find_broken(network)),
        find_parts_outside(index),
    )
    found: dict[frozenset[Key], Clash] = {}
    for clash in chain.from_iterable(told):
        if any(claim.passage for claim in clash.claims) and not _is_covered(index, clash.claims):
            found.setdefault(frozenset(map(key_of, clash.claims)), clash)
    return tuple(found.values())


def _is_covered(index: Index, claims: Sequence[Claim]) -> bool:
    """Whether two of the claims clash on one matter."""
    return any(
        one.matter == other.matter and is_clash(Comparer(index, index.matters[one.matter]).compare(one, other).verdict)
        for one, other in combinations(claims, 2)
    )


def _circle(network: Network, circle: Sequence[Link], reason: str) -> Clash:
    return Clash(
        _fewest(network, _claims(circle)),
        reason,
        _hangs_on(link.hangs_on for link in circle),
    )


def _dates_first(ring: Sequence[Link]) -> Sequence[Link]:
    return sorted(ring, key=lambda link: not link.is_counted)


def _broken(network: Network, broken: Broken) -> Clash:
    told = (*broken.late.claims, *broken.early.claims, *_claims(broken.links))
    reason = gap_in_words(broken.excess) if broken.excess else "the one begins as the other ends"
    hangs_on = (broken.late.hangs_on, broken.early.hangs_on, *(link.hangs_on for link in broken.links))
    return Clash(_fewest(network, told), reason, _hangs_on(hangs_on))


def _claims(links: Iterable[Link]) -> Iterator[Claim]:
    return (link.claim for link in links if link.claim)


def _fewest(network: Network, told: Iterable[Claim]) -> tuple[Claim, ...]:
    return fewest(network, tuple({key_of(claim): claim for claim in told}.values()))


def _hangs_on(each: Iterable[Iterable[HangsOn]]) -> tuple[HangsOn, ...]:
    words = set(chain.from_iterable(each))
    return tuple(word for word in HANGS_ON if word in words)
