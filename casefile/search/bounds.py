"""Which entries may be found at all: bounds that filters and the very words of a query set, and an engine within them.

As far as bounds can be told by terms, the engine itself looks for nothing else, however many entries there are.
"""

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from msgspec import Struct

from casefile.search.engine import Engine
from casefile.search.marks import ANYTHING
from casefile.search.vocabulary import Sought

Groups = tuple[tuple[Sought, ...], ...]


class Bounds(Struct, frozen=True):
    """What an entry must be to be found."""

    groups: Groups = ()
    """It holds one of every group."""
    without: tuple[Sought, ...] = ()
    """It holds none of these."""
    allowed: AbstractSet[int] | None = None
    """It is one of these, where what it holds does not tell enough."""
    refused: AbstractSet[int] = frozenset()
    """It is none of these."""
    refused_for: tuple[Sought, ...] = ()
    """Each of the refused holds one of these."""

    def __and__(self, other: "Bounds") -> "Bounds":
        """What is within both."""
        both = self.allowed if other.allowed is None else other.allowed
        if self.allowed is not None and other.allowed is not None:
            both = self.allowed & other.allowed
        without = dict.fromkeys((*self.without, *other.without))
        refused, refused_for = self.refused | other.refused, (*self.refused_for, *other.refused_for)
        return Bounds((*self.groups, *other.groups), tuple(without), both, refused, refused_for)

    @property
    def is_set(self) -> bool:
        """Whether they leave out anything."""
        return self != NO_BOUNDS

    @property
    def is_listed(self) -> bool:
        """Whether the numbers of entries are needed to tell what is within."""
        return self.allowed is not None or bool(self.refused)


NO_BOUNDS = Bounds()


class Within(Struct, frozen=True):
    """An engine that is asked for nothing but what is within bounds. There is at least one group in what is asked."""

    engine: Engine
    bounds: Bounds

    def holding(self, groups: Sequence[Collection[Sought]], most: int) -> Sequence[int]:
        """The first entries, in order and at most so many, that hold at least one of every group."""
        bounds = self.bounds
        asked = [*groups, *bounds.groups]
        if not bounds.is_listed:
            return self.engine.holding(asked, most, bounds.without)
        allowed, refused = bounds.allowed, bounds.refused
        enough = most + len(refused) if allowed is None else self.engine.size
        found = self.engine.holding(asked, enough, bounds.without)
        return [one for one in found if one not in refused and (allowed is None or one in allowed)][:most]

    def holding_often(self, word: str, groups: Sequence[Collection[Sought]], most: int) -> Sequence[int]:
        """Of the entries that hold a word and one of every group most often, at most so many, those that are within."""
        bounds = self.bounds
        found = self.engine.holding_often(word, [*groups, *bounds.groups], most, bounds.without)
        allowed, refused = bounds.allowed, bounds.refused
        return [one for one in found if one not in refused and (allowed is None or one in allowed)]

    def holding_which(
        self, groups: Sequence[Collection[Sought]], which: Sequence[Collection[Sought]], most: int
    ) -> Mapping[int, int]:
        """Entries that hold at least one of every group; each with which of the others it holds one of, as bits.

        At most so many, those with the highest bits.
        """
        bounds = self.bounds
        enough = self.engine.size if bounds.is_listed else most
        found = self.engine.holding_which([*groups, *bounds.groups], which, enough, bounds.without)
        if not bounds.is_listed:
            return found
        allowed, refused = bounds.allowed, bounds.refused
        kept = (one for one in found if one not in refused and (allowed is None or one in allowed))
        return {one: found[one] for one in islice(kept, most)}

    def count(self, groups: Sequence[Collection[Sought]]) -> int:
        """How many entries hold at least one of every group."""
        bounds, asked = self.bounds, [*groups, *self.bounds.groups]
        if bounds.allowed is not None:
            return len(self.holding(groups, self.engine.size))
        count = self.engine.count(asked, bounds.without)
        if not bounds.refused:
            return count
        others = self.engine.holding([*asked, bounds.refused_for], self.engine.size, bounds.without)
        return count - len(bounds.refused & set(others))

    def among(self, numbers: AbstractSet[int]) -> AbstractSet[int]:
        """Those of the entries that are within."""
        if not numbers or not self.bounds.is_set:
            return numbers
        return numbers & set(self.holding([ANYTHING], self.engine.size))
