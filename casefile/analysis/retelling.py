"""A statement told again: what became of each claim from one telling to the next."""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from casefile.analysis.comparing import Comparer
from casefile.analysis.verdicts import Verdict
from casefile.model.claims import Claim
from casefile.model.words import FIRMNESS

Move = Literal["firmer", "less firm", "finer", "coarser", "other value", "other words", "other stance"]
"""What changed in a claim; a narrower value is finer, and says more."""

MOST_CLAIMS = 50
"""Claims of one passage on one matter that are held against those of another."""


class Change(Struct, frozen=True):
    """What became of a claim; it was dropped where there is no later one, and added where there is no earlier."""

    earlier: Claim | None
    later: Claim | None
    moves: tuple[Move, ...]
    """Empty for one that is told as it was, is added, or is dropped. Another value is neither firmer nor less firm."""


def changes_between(comparer: Comparer, earlier: Sequence[Claim], later: Sequence[Claim]) -> tuple[Change, ...]:
    """What became of the claims of one telling in another: in the order of the later ones, what was dropped last.

    Claims belong together that have the same value; then those of which one is finer; then whatever rivals are left.
    """
    earlier, later = _once(comparer, earlier), _once(comparer, later)
    pairs = sorted(
        (rank, at, to)
        for to, one in enumerate(earlier)
        for at, other in enumerate(later)
        for rank in (_rank(comparer, one, other),)
        if rank is not None
    )
    origins: dict[int, int] = {}
    for _, at, to in pairs:
        if at not in origins and to not in origins.values():
            origins[at] = to
    taken = {*origins.values()}
    return (
        *(_change(comparer, earlier[origins[at]] if at in origins else None, one) for at, one in enumerate(later)),
        *(Change(one, None, ()) for to, one in enumerate(earlier) if to not in taken),
    )


def _once(comparer: Comparer, claims: Sequence[Claim]) -> Sequence[Claim]:
    """The claims without those that say the same as firmly."""
    found = {(claim.stance, comparer.key(claim), claim.firm): claim for claim in reversed(claims)}
    return list(found.values())[::-1][:MOST_CLAIMS]


def _rank(comparer: Comparer, one: Claim, other: Claim) -> int | None:
    """How near two claims are to being one statement, 0 the nearest; None where they stand beside each other."""
    values = comparer.values(one, other)
    if values.narrower == "both":
        return 0 if one.stance == other.stance else 2
    if one.stance != other.stance or values.verdict is Verdict.SEVERAL_ANSWERS:
        return None
    return 1 if values.narrower != "neither" else 3


def _change(comparer: Comparer, one: Claim | None, other: Claim) -> Change:
    if one is None:
        return Change(None, other, ())
    move = _value_move(comparer, one, other)
    firm = None if move in ("other value", "other stance") else _firm_move(one, other)
    return Change(one, other, tuple(each for each in (move, firm) if each))


def _value_move(comparer: Comparer, one: Claim, other: Claim) -> Move | None:
    if one.stance != other.stance:
        return "other stance"
    values = comparer.values(one, other)
    if values.narrower == "both":
        return None
    if values.narrower != "neither":
        return "finer" if values.narrower == "second" else "coarser"
    return "other words" if values.verdict is Verdict.WORDED_DIFFERENTLY else "other value"


def _firm_move(one: Claim, other: Claim) -> Move | None:
    if one.firm == other.firm:
        return None
    return "firmer" if FIRMNESS.index(other.firm) < FIRMNESS.index(one.firm) else "less firm"
