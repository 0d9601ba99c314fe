"""One statement followed teller by teller: what each added, dropped, or made firmer than it was told.

Only declared links are followed, from each passage that has a claim on the matter up to the nearest that have one too;
places on the way that say nothing of it are passed. Firmness is what the claims declare, the firmest first as in the
format: flat, probable, possible, reported. Nothing is read out of the words.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from casefile.analysis.chains import links_of
from casefile.analysis.claims import claims_on
from casefile.analysis.comparing import Comparer
from casefile.analysis.index import Index
from casefile.analysis.retelling import Change, changes_between
from casefile.model.claims import Claim
from casefile.model.matters import Matter
from casefile.model.sources import Link

Told = Mapping[str, Sequence[Claim]]
"""By the passage: its claims on the matter."""

Origins = Mapping[str, Sequence[Link]]
"""By the passage that a telling comes of: the links of that telling which lead there."""


class Telling(Struct, frozen=True):
    """A passage that tells the statement, and what became of it since the one it has it from."""

    passage: str
    depth: int
    """0 for one that has it from no other."""
    links: tuple[Link, ...]
    """Those of its links that lead to the telling above; none at the top."""
    cites_more: bool
    """Whether other links of it lead elsewhere."""
    claims: tuple[Claim, ...]
    changes: tuple[Change, ...]
    """Since the telling above; none at the top."""
    is_again: bool
    """Whether it stands above already, with all that have it from there."""


def follow(index: Index, matter: Matter) -> tuple[Telling, ...]:
    """The tellings of which one comes of another, each below that one; none where no chain joins two."""
    told: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims_on(index, matter):
        if claim.passage:
            told[claim.passage].append(claim)
    origins = _origins(index, told) if len(told) > 1 else {}
    return tuple(_walk(index, Comparer(index, matter), told, origins))


def _origins(index: Index, told: Told) -> Mapping[str, Origins]:
    sources: defaultdict[str, list[str]] = defaultdict(list)
    for passage in told:
        sources[passage.partition("#")[0]].append(passage)
    found = {passage: _nearest(index, told, sources, passage) for passage in told}
    return {passage: origins for passage, origins in found.items() if origins}


def _nearest(index: Index, told: Told, sources: Mapping[str, Sequence[str]], passage: str) -> Origins:
    """The nearest tellings up the chains of a passage; of a source that is named as a whole all its passages."""
    found: defaultdict[str, list[Link]] = defaultdict(list)
    for link in links_of(index.case, passage):
        seen = {passage, link.target}
        queue = [link.target]
        for place in queue:
            here = [place] if place in told else [one for one in sources.get(place, ()) if one != passage]
            for one in here:
                found[one].append(link)
            further = () if here else links_of(index.case, place)
            new = [one for one in dict.fromkeys(each.target for each in further) if one not in seen]
            queue += new
            seen.update(new)
    return found


def _walk(index: Index, comparer: Comparer, told: Told, origins: Mapping[str, Origins]) -> Iterator[Telling]:
    """The tellings depth first; what has no beginning, for it runs in a circle, begins with its first in the files."""
    later: defaultdict[str, list[str]] = defaultdict(list)
    for passage, found in origins.items():
        for origin in found:
            later[origin].append(passage)
    seen: set[str] = set()
    handing_on = [passage for passage in told if passage in later]
    tops = [passage for passage in handing_on if passage not in origins]
    for top in (*tops, *handing_on):
        stack: list[tuple[str, str, int]] = [] if top in seen else [(top, "", 0)]
        while stack:
            passage, origin, depth = stack.pop()
            is_again = passage in seen
            links = tuple(origins[passage][origin]) if origin else ()
            yield Telling(
                passage,
                depth,
                links,
                cites_more=bool(origin) and any(link not in links for link in links_of(index.case, passage)),
                claims=tuple(told[passage]),
                changes=_changes(comparer, told, origins[passage], passage, origin) if origin else (),
                is_again=is_again and passage in later,
            )
            seen.add(passage)
            stack += [] if is_again else [(one, passage, depth + 1) for one in reversed(later.get(passage, ()))]


def _changes(comparer: Comparer, told: Told, origins: Origins, passage: str, origin: str) -> tuple[Change, ...]:
    """What changed since one origin; what is told as another origin has it was not added."""
    others = [claim for one in origins if one != origin for claim in told[one]]
    said = {(claim.stance, comparer.key(claim)) for claim in others}
    found = changes_between(comparer, told[origin], told[passage])
    return tuple(
        one for one in found if one.earlier or not one.later or (one.later.stance, comparer.key(one.later)) not in said
    )
