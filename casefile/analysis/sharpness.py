"""The order of conflicts: verdict, roots on the weaker side, tellers, steps from the heart, order of the files.

Of more than two positions the weaker side is the second strongest, so that a stray third view blunts nothing. Where
there is only one position, those who say it stand against those who deny or doubt it. Who tells what fits two rivals
stands on neither side, and is not counted.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from casefile.analysis.clashes.same import telling_same
from casefile.analysis.index import Index
from casefile.analysis.positions import Side
from casefile.analysis.verdicts import RANK, Verdict
from casefile.analysis.witnesses import roots_of, tellers_of, witnesses_of
from casefile.model.claims import Claim
from casefile.model.matters import Matter

Sharpness = tuple[int, int, int, int]
"""Smaller is sharper."""

_FAR = 1_000_000


def sharpness(
    index: Index, matter: Matter, verdict: Verdict, sides: Sequence[Side], steps: Mapping[str, int]
) -> Sharpness:
    """What a matter is sorted by, before the order of the files."""
    distance = steps.get(matter.id, steps.get(matter.about or "", _FAR))
    apart = _apart(sides)
    return (RANK[verdict], -_weaker_side(index, sides, apart), -_tellers(apart), distance)


def sharpness_of_clash(index: Index, claims: Sequence[Claim], verdict: Verdict, steps: Mapping[str, int]) -> Sharpness:
    """What things that cannot hold together are sorted by; the weaker side is the claim with the fewest roots.

    Behind each claim stand all who tell the same.
    """
    told = [list(telling_same(index, claim)) for claim in claims]
    roots = min(len(roots_of(tellers_of(index, same))) for same in told)
    tellers = len({claim.source for same in told for claim in same if claim.source})
    distance = min(steps.get(claim.matter, steps.get(claim.matter.partition(".")[0], _FAR)) for claim in claims)
    return (RANK[verdict], -roots, -tellers, distance)


def _apart(sides: Sequence[Side]) -> Sequence[Sequence[Claim]]:
    """The claims of each side for values that no other side holds; all of them where there is none such."""
    shared = Counter(id(same) for side in sides for same in side.values)
    if max(shared.values(), default=1) == 1:
        return [side.claims for side in sides]
    own = ([claim for same in side.values if shared[id(same)] == 1 for claim in same] for side in sides)
    return [claims or side.claims for claims, side in zip(own, sides, strict=True)]


def _weaker_side(index: Index, sides: Sequence[Side], apart: Sequence[Sequence[Claim]]) -> int:
    """The number of roots on it."""
    if len(sides) > 1:
        counted = (
            side.witnesses if claims is side.claims else witnesses_of(index, claims)
            for side, claims in zip(sides, apart, strict=True)
        )
        return sorted((len(witnesses.roots) for witnesses in counted), reverse=True)[1]
    against = [claim for claim in sides[0].claims if claim.stance != "says"]
    return min(len(roots_of(tellers_of(index, against))), len(sides[0].witnesses.roots)) if against else 0


def _tellers(apart: Sequence[Sequence[Claim]]) -> int:
    return len({claim.source for claims in apart for claim in claims if claim.source})
