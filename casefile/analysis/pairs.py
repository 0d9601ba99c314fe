"""Two claims on one matter, and how they sit together."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import Literal

from msgspec import Struct

from casefile.analysis.clashes.explain import explain_clash
from casefile.analysis.comparing import Compared, Comparer, Seen
from casefile.analysis.explaining import explain
from casefile.analysis.values.bearing import HangsOn
from casefile.analysis.verdicts import RANK, Verdict
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.matters import Matter

Lies = Literal["between accounts", "inside one account"]

MOST_CLAIMS = 100
"""On a matter with more claims than this one claim stands for all that answer the same, and past so many answers each
further one is held against the first alone. So the work on a matter grows no faster than its claims."""


class Pair(Struct, frozen=True):
    """Claims and their verdict: two of them, or as many as it takes where things cannot hold together."""

    claims: tuple[Claim, ...]
    verdict: Verdict
    reason: str
    """Why the values bear this verdict, in a few words."""
    lies: Lies
    hangs_on: tuple[HangsOn, ...]
    """What the verdict would fall with: an inferred value, a doubt, an “if”."""
    matter: Matter | None
    """None for things that cannot hold together."""
    case: Case
    apart: float = 0
    """How far its dates (in seconds) or numbers lie apart at least, where they conflict."""

    @property
    def why(self) -> str:
        """One sentence that explains the verdict, without a full stop."""
        if self.matter is None:
            return explain_clash(self.case, self.claims, self.reason)
        return explain(self.case, self.matter, self.claims, self.verdict, self.reason)


def find_pairs(comparer: Comparer, claims: Sequence[Claim]) -> tuple[Pair, ...]:
    """The pairs of claims on a matter, strongest first, then in the order of the claims.

    Of equally strong ones those between accounts come first, then those that hang on nothing. Two of our own plain
    statements are no pair: where they clash that is a problem of the files.
    """
    couples = _couples(comparer, claims)
    return strongest_first([_pair(comparer, *couple, comparer.compare_seen(*couple)) for couple in couples])


def find_strongest(comparer: Comparer, claims: Sequence[Claim]) -> tuple[Pair, ...]:
    """Those of `find_pairs` that bear the strongest verdict, in their order."""
    found: list[tuple[Seen, Seen, Compared]] = []
    best = len(RANK)
    for couple in _couples(comparer, claims):
        compared = comparer.compare_seen(*couple)
        rank = RANK[compared.verdict]
        if rank < best:
            best, found = rank, []
        if rank == best:
            found.append((*couple, compared))
    return strongest_first([_pair(comparer, *each) for each in found])


def strongest_first(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """Pairs by their verdicts; of equally strong ones those between accounts, then those that hang on nothing."""
    return tuple(sorted(pairs, key=_strength)) if len(pairs) > 1 else tuple(pairs)


def nearest(pairs: Sequence[Pair]) -> Pair:
    """Of the strongest pairs the one whose values lie nearest to each other: what it says of them holds for all.

    `pairs` stand strongest first.
    """
    strength = _strength(pairs[0])
    return min((pair for pair in pairs if _strength(pair) == strength), key=lambda pair: pair.apart)


def _strength(pair: Pair) -> tuple[int, bool, bool]:
    return (RANK[pair.verdict], pair.lies == "inside one account", bool(pair.hangs_on))


def lies_of(claims: Iterable[Claim]) -> Lies:
    """Whether claims stand in one account or in several."""
    return "between accounts" if len({claim.source for claim in claims}) > 1 else "inside one account"


def _pair(comparer: Comparer, one: Seen, other: Seen, compared: Compared) -> Pair:
    verdict, why, hangs_on, is_inside, apart = compared
    lies: Lies = "inside one account" if is_inside else "between accounts"
    claims = (one.claim, other.claim)
    return Pair(claims, verdict, why, lies, hangs_on, comparer.matter, comparer.index.case, apart)


def _couples(comparer: Comparer, claims: Sequence[Claim]) -> Iterator[tuple[Seen, Seen]]:
    """The claims to compare, two by two, of which one at least is an account's."""
    seen = [comparer.see(claim) for claim in claims]
    couples = combinations(seen, 2) if len(seen) <= MOST_CLAIMS else _fewer(seen)
    return (couple for couple in couples if couple[0].source or couple[1].source)


def _fewer(claims: Iterable[Seen]) -> Iterator[tuple[Seen, Seen]]:
    answers: defaultdict[Hashable, dict[str, Seen]] = defaultdict(dict)
    for each in claims:
        answers[each.key].setdefault(each.claim.stance, each)
    for stances in answers.values():
        yield from combinations(stances.values(), 2)
    firsts = [next(iter(stances.values())) for stances in answers.values()]
    yield from combinations(firsts[:MOST_CLAIMS], 2)
    yield from ((firsts[0], each) for each in firsts[MOST_CLAIMS:])
