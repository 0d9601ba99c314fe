"""Positions: the largest sets of values that can all be true, with their letters.

Values that conflict cannot stand in one position, and values that hold together only if something is so cannot either.
Where nothing clashes each distinct value is a position, and there are no letters (case-format.md, The verdicts).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from string import ascii_lowercase

from msgspec import Struct

from casefile.analysis.cliques import largest_sets
from casefile.analysis.comparing import Comparer
from casefile.analysis.index import Index
from casefile.analysis.labels import label
from casefile.analysis.verdicts import Verdict
from casefile.analysis.witnesses import Witnesses, witnesses_of
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.matters import Matter

MOST_VALUES = 100
"""With more distinct values than this each is a position of its own."""


class PositionValue(Struct, frozen=True):
    """One of the values that a position holds."""

    value: tuple[str, ...]
    """As written: one text, or the parts of one answer."""
    claim: Claim
    """The first that says it; the first that denies or doubts it where none does."""
    matter: Matter
    case: Case

    @property
    def label(self) -> str:
        """In words for people: an answer's meaning, a name, a date."""
        return label(self.case, self.matter, self.claim)


class Position(Struct, frozen=True):
    """Values that can all be true, and who stands for them."""

    letter: str
    """`a`, `b`, ...; empty where nothing clashes."""
    values: tuple[PositionValue, ...]
    claims: tuple[Claim, ...]
    """Claims for its values, and those that deny or doubt one of them."""
    witnesses: Witnesses
    """Those who say it; who denies or doubts is no teller of it."""


class Side:
    """What a position is made of, with its witnesses once they are asked for."""

    __slots__ = ("_index", "_witnesses", "claims", "values")

    def __init__(self, index: Index, values: Sequence[Sequence[Claim]]) -> None:
        self.values = values
        """The claims for each of its values."""
        self.claims = tuple(claim for same in values for claim in same)
        self._index = index
        self._witnesses: Witnesses | None = None

    @property
    def witnesses(self) -> Witnesses:
        """Those who say it."""
        if self._witnesses is None:
            self._witnesses = witnesses_of(self._index, self.claims)
        return self._witnesses


def find_positions(comparer: Comparer, claims: Sequence[Claim], *, are_lettered: bool) -> tuple[Position, ...]:
    """The positions on a matter in the order of its answers, else of the first claim for each."""
    return positions_of(comparer, find_sides(comparer, claims, are_rivals=are_lettered), are_lettered=are_lettered)


def find_sides(comparer: Comparer, claims: Sequence[Claim], *, are_rivals: bool) -> tuple[Side, ...]:
    """The sides on a matter; without rivals each value is one."""
    values = _values(comparer, claims)
    if not are_rivals or len(values) > MOST_VALUES:
        return tuple(Side(comparer.index, (same,)) for same in values)
    sets = largest_sets(len(values), _rivals(comparer, values))
    return tuple(Side(comparer.index, tuple(values[number] for number in numbers)) for numbers in sets)


def positions_of(comparer: Comparer, sides: Sequence[Side], *, are_lettered: bool) -> tuple[Position, ...]:
    """The positions that sides take, with their letters where they are rivals."""
    letters = (letter_of(place) if are_lettered else "" for place in range(len(sides)))
    return tuple(_position(comparer, letter, side) for letter, side in zip(letters, sides, strict=True))


def letter_of(place: int) -> str:
    """`a` to `z`, then `aa`, `ab`, ...: the letter of a position, counted from 0."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = ascii_lowercase[rest] + letters
    return letters


def _values(comparer: Comparer, claims: Sequence[Claim]) -> list[list[Claim]]:
    """The claims by distinct value, in the order of letters."""
    found: defaultdict[object, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[comparer.key(claim)].append(claim)
    if not comparer.matter.answers:
        return list(found.values())
    order = {answer: place for place, answer in enumerate(comparer.matter.answers)}
    return sorted(found.values(), key=lambda same: min(order.get(part, len(order)) for part in same[0].value))


def _rivals(comparer: Comparer, values: Sequence[Sequence[Claim]]) -> Mapping[int, frozenset[int]]:
    found: defaultdict[int, set[int]] = defaultdict(set)
    for (left, ours), (right, theirs) in combinations(enumerate(values), 2):
        are_rivals = comparer.values(ours[0], theirs[0]).verdict in (Verdict.CONFLICT, Verdict.STRAINED)
        if are_rivals and any(comparer.meet(one, other) for one in ours for other in theirs):
            found[left].add(right)
            found[right].add(left)
    return {number: frozenset(others) for number, others in found.items()}


def _position(comparer: Comparer, letter: str, side: Side) -> Position:
    case = comparer.index.case
    first = (next((claim for claim in same if claim.stance == "says"), same[0]) for same in side.values)
    shown = tuple(PositionValue(claim.value, claim, comparer.matter, case) for claim in first)
    return Position(letter, shown, side.claims, side.witnesses)
