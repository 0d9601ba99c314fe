"""Two claims on one matter, and how they sit together."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from casefile.analysis.comparing import Comparer
from casefile.analysis.explaining import explain
from casefile.analysis.values.bearing import HangsOn
from casefile.analysis.verdicts import RANK, Verdict
from casefile.model.claims import Claim

Lies = Literal["between accounts", "inside one account"]

MOST_CLAIMS = 100
"""On a matter with more claims than this one claim stands for all that answer the same, and past so many answers each
further one is held against the first alone. So the work on a matter grows no faster than its claims."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Claims and their verdict: two of them, or as many as it takes where things cannot hold together."""

    claims: tuple[Claim, ...]
    verdict: Verdict
    why: str
    """One sentence that explains the verdict, without a full stop."""
    lies: Lies
    hangs_on: tuple[HangsOn, ...] = ()
    """What the verdict would fall with: an inferred value, a doubt, an “if”."""


def find_pairs(comparer: Comparer, claims: Sequence[Claim]) -> tuple[Pair, ...]:
    """The pairs of claims on a matter, strongest first, then in the order of the claims.

    Two of our own plain statements are no pair: where they clash that is a problem of the files.
    """
    found = [_pair(comparer, one, other) for one, other in _couples(comparer, claims) if one.passage or other.passage]
    return tuple(sorted(found, key=lambda pair: RANK[pair.verdict]))


def _pair(comparer: Comparer, one: Claim, other: Claim) -> Pair:
    compared = comparer.compare(one, other)
    why = explain(comparer.index.case, comparer.matter, (one, other), compared.verdict, compared.why)
    lies: Lies = "inside one account" if one.source == other.source else "between accounts"
    return Pair((one, other), compared.verdict, why, lies, compared.hangs_on)


def _couples(comparer: Comparer, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    if len(claims) <= MOST_CLAIMS:
        yield from combinations(claims, 2)
        return
    answers: defaultdict[Hashable, dict[str, Claim]] = defaultdict(dict)
    for claim in claims:
        answers[comparer.key(claim)].setdefault(claim.stance, claim)
    for stances in answers.values():
        yield from combinations(stances.values(), 2)
    firsts = [next(iter(stances.values())) for stances in answers.values()]
    yield from combinations(firsts[:MOST_CLAIMS], 2)
    yield from ((firsts[0], claim) for claim in firsts[MOST_CLAIMS:])
