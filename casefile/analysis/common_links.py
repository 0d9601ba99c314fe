"""The common links of several ways: as few stations as it takes for one to lie on every way.

Ends of chains that share a link count as that link, and no link may be counted that can be spared, in whatever order
the ways are given. To find the fewest is hard in general (the hitting set of Karp 1972). So the link that most ways
share is taken first; then fewer are looked for, unless as many ways as there are links share nothing with each other.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

Ways = Mapping[str, Sequence[str]]
"""By the end of each way its stations in order, the end last."""

MOST_TRIES = 500
"""So often a link is tried for fewer; then those stand that most ways share."""


def common_links(ways: Ways) -> Mapping[str, str]:
    """The link that stands for each end: the end itself where its way shares nothing with another."""
    found = _shared_most(ways)
    links = len(set(found.values()))
    fewer = range(_apart(ways) if links > 2 else links, links)
    candidates = _candidates(ways) if fewer else []
    tries = [MOST_TRIES]
    for most in fewer:
        chosen = _chosen(candidates, most, tries)
        if chosen is not None:
            return _stood_for(ways, chosen)
    return found


def _shared_most(ways: Ways) -> dict[str, str]:
    """For each end the link that it shares with most others, of several the one nearest to it, or itself."""
    found = {end: end for end in ways}
    while ways:
        counts = _counts(ways)
        most = max(counts.values())
        if most == 1:
            break
        root = next(station for way in ways.values() for station in reversed(way) if counts[station] == most)
        found |= {end: root for end, way in ways.items() if root in way}
        ways = {end: way for end, way in ways.items() if root not in way}
    return found


def _counts(ways: Ways) -> Counter[str]:
    return Counter(station for way in ways.values() for station in dict.fromkeys(way))


def _apart(ways: Ways) -> int:
    """How many ways, of the shortest first, share nothing with each other: so many links it takes at least."""
    passed: set[str] = set()
    count = 0
    for way in sorted(ways.values(), key=len):
        if passed.isdisjoint(way):
            passed.update(way)
            count += 1
    return count


def _candidates(ways: Ways) -> list[Sequence[str]]:
    """The stations of each way that no other does for: of those on the same ways one stands for all."""
    on = {station: frozenset(end for end, way in ways.items() if station in way) for station in _counts(ways)}
    standing = {ends: station for station, ends in on.items()}
    met = [dict.fromkeys(on[station] for station in way) for way in ways.values()]
    return [[standing[ends] for ends in each if not any(ends < more for more in each)] for each in met]


def _chosen(ways: Sequence[Sequence[str]], most: int, tries: list[int]) -> tuple[str, ...] | None:
    """So many stations at most that one of them lies on every way; None where there are none, or it took too long."""
    if not ways:
        return ()
    if not most or tries[0] <= 0:
        return None
    tries[0] -= 1
    for station in min(ways, key=len):
        rest = _chosen([way for way in ways if station not in way], most - 1, tries)
        if rest is not None:
            return (station, *rest)
    return None


def _stood_for(ways: Ways, chosen: Sequence[str]) -> Mapping[str, str]:
    """For each end that of the chosen links on its way which most ways share."""
    counts = _counts(ways)
    return {end: max((one for one in way if one in chosen), key=counts.__getitem__) for end, way in ways.items()}
