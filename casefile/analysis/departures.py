"""Departures: a copy that makes a claim of its own where its original makes another.

The original is then no witness for the new value, nor the copy for the original's (case-format.md, Chains).
"""

from collections import defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from casefile.analysis.chains import Cuts
from casefile.analysis.claims import claims_on
from casefile.analysis.copies import is_copy
from casefile.analysis.index import Index
from casefile.analysis.values.answer import Answer, answer
from casefile.model.claims import Claim
from casefile.model.words import CARRYING

_Pair = tuple[str, str]
"""A copy and what it copies."""


def is_departure(index: Index, one: Claim, other: Claim) -> bool:
    """Whether one of two claims stands in a copy of what the other was written for; their values are not looked at."""
    originals = index.originals
    if not originals:
        return False
    left, right = one.carried_from or one.passage, other.carried_from or other.passage
    if left is None or right is None or left == right:
        return False
    is_left, is_right = left in originals, right in originals
    return (is_left and is_copy(originals, left, right)) or (is_right and is_copy(originals, right, left))


def cut_links(index: Index, counted: Sequence[Claim]) -> Cuts:
    """The links along which the counted claims, all on one matter, cannot have come: from a copy that departs there.

    A copy that departs from one passage of a work has its word from no other that it copies there, unless one agrees.
    """
    if not counted or not index.originals:
        return frozenset()
    matter = index.matters[counted[0].matter]
    claims = claims_on(index, matter)
    links = _links(index, claims)
    if not links:
        return frozenset()
    said: defaultdict[str | None, set[Answer]] = defaultdict(set)
    for claim in claims:
        said[claim.passage].add(answer(matter, claim))
    meant = {answer(matter, claim) for claim in counted}
    cut = {(copy, original) for copy, original in links if not (said[copy] & meant or said[copy]) & said[original]}
    return frozenset(cut | _silent(index, cut, agreeing=set(links) - cut))


def _silent(index: Index, cut: AbstractSet[_Pair], agreeing: AbstractSet[_Pair]) -> set[_Pair]:
    """The links of copies that depart from a work to what of it says nothing on the matter."""
    works = {(copy, _work(original)) for copy, original in cut} - {(copy, _work(one)) for copy, one in agreeing}
    return {
        (copy, link.target)
        for copy, work in works
        for link in index.case.passages[copy].links
        if link.how in CARRYING and _work(link.target) == work
    }


def _work(place: str) -> str:
    """The source of a passage; a source itself."""
    return place.partition("#")[0]


def _links(index: Index, claims: Sequence[Claim]) -> list[tuple[str, str]]:
    """The copies with claims that speak for themselves, or copy several, each with an original that has claims."""
    speaking = {claim.passage for claim in claims}
    found: list[tuple[str, str]] = []
    for claim in claims:
        originals = index.originals.get(claim.passage or "", ())
        if claim.passage and (len(originals) > 1 or (originals and claim.carried_from is None)):
            found += [(claim.passage, original) for original in originals if original in speaking]
    return found
