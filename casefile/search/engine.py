"""The seam: what an engine must answer, and the index that is asked.

An engine answers two questions. Which words of the vocabulary may be near this one (it only narrows: what is near is
decided in `casefile.search.near`), and which entries hold these exact words, with what counts. All ranking is done
by the one who asks, so every engine gives the same hits.

The words of an entry are its terms (`casefile.search.marks.terms_of`): those of its text, and marks that tell whose
and of when it is. Marks are no words to be near or to sound alike; they are asked for exactly, or by their beginning.
Which words are listed at all is told by `casefile.search.vocabulary`. Where the commonest come first, those that
equally many entries hold are in the order of their letters.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Protocol

from msgspec import Struct, field

from casefile.search.entries import Entry
from casefile.search.memory import MemoryEngine
from casefile.search.names import Names, names_of
from casefile.search.stopping import Cancelled, never
from casefile.search.vocabulary import Sought


class Engine(Protocol):
    """What can be asked of an index, in memory or on disk. Words are folded; entries are known by their number."""

    @property
    def size(self) -> int:
        """The number of entries."""
        ...

    def entry(self, number: int) -> Entry:
        """The entry of that number. Numbers ascend in the order of the case; there may be gaps between them."""
        ...

    def frequency(self, word: str) -> int:
        """How many entries hold the word; 0 for an unknown one."""
        ...

    def holding(
        self, groups: Sequence[Collection[Sought]], most: int, without: Collection[Sought] = ()
    ) -> Sequence[int]:
        """The first entries, in order and at most so many, that hold at least one of every group.

        They hold nothing of what they are to be without. There is at least one group.
        """
        ...

    def holding_often(
        self, word: str, groups: Sequence[Collection[Sought]], most: int, without: Collection[Sought] = ()
    ) -> Sequence[int]:
        """The entries that hold a word and at least one of every group, those first that hold the word most often.

        Those that hold it equally often are in order, and given all together or, where that would be more than so many
        in all, not at all. They hold nothing of what they are to be without. There is at least one group.
        """
        ...

    def holding_which(
        self,
        groups: Sequence[Collection[Sought]],
        which: Sequence[Collection[Sought]],
        most: int,
        without: Collection[Sought] = (),
    ) -> Mapping[int, int]:
        """Entries that hold at least one of every group; each with which of the others it holds one of, as bits.

        At most so many, those with the highest bits. There is at least one group, and at most MOST_WHICH others.
        """
        ...

    def count(self, groups: Sequence[Collection[Sought]], without: Collection[Sought] = ()) -> int:
        """How many entries hold at least one of every group, and nothing of what they are to be without."""
        ...

    def words_near(self, typed: str, edits: int) -> Iterable[Sequence[str]]:
        """Runs of known words, at least those that are near the one typed, by one edit or two."""
        ...

    def words_beginning(self, prefix: str) -> Iterable[str]:
        """All known words that begin so, the commonest first, the prefix itself included if it is a word."""
        ...

    def words_nearly_beginning(self, typed: str) -> Iterable[Sequence[str]]:
        """Runs of known words, the commonest first, at least those that begin an edit away and with the same letter."""
        ...

    def words_sounding(self, skeleton: str) -> Sequence[str]:
        """All known words of that skeleton (see `casefile.search.sound`), the commonest first."""
        ...


class Index(Struct, frozen=True):
    """What is searched: an engine over the texts, and the names of the people in them."""

    engine: Engine
    names: Names
    kept: dict[str, tuple[object, object]] = field(default_factory=dict)
    """By a filter, as typed: the findings by which it was read last, and what it meant."""


def build_index(records: Iterable[Entry], cancelled: Cancelled = never) -> Index:
    """An index of these entries, in memory. Raises StoppedError if it is called off meanwhile."""
    entries = tuple(records)
    return Index(MemoryEngine(entries, cancelled), names_of(entries))
