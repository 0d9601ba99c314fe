"""The seam: what an engine must answer, and the index that is asked.

An engine answers two questions. Which words of the vocabulary may be near this one (it only narrows: what is near is
decided in `casefile.search.near`), and which entries hold these exact words, with what counts. All ranking is done
by the one who asks, so every engine gives the same hits.

The words of an entry are its terms (`casefile.search.marks.terms_of`): those of its text, and marks that tell whose
and of when it is. Marks are no words to be near or to sound alike; they are asked for exactly, or by their beginning.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from casefile.search.entries import Entry
from casefile.search.memory import MemoryEngine
from casefile.search.names import Names, names_of
from casefile.search.stopping import Cancelled, never


class Engine(Protocol):
    """What can be asked of an index, in memory or on disk. Words are folded; entries are known by their number."""

    @property
    def size(self) -> int:
        """The number of entries."""
        ...

    def entry(self, number: int) -> Entry:
        """The entry of that number, from 0."""
        ...

    def frequency(self, word: str) -> int:
        """How often the word stands in all entries together; 0 for an unknown word."""
        ...

    def holders(self, word: str) -> Mapping[int, int]:
        """The entries that hold exactly this word, each with the number of times."""
        ...

    def words_of_length(self, shortest: int, longest: int) -> Iterable[Sequence[str]]:
        """Runs of known words, at least those of so many letters that may be near a word."""
        ...

    def words_beginning(self, prefix: str) -> Sequence[str]:
        """All known words that begin so, the prefix itself included if it is a word."""
        ...

    def words_sounding(self, skeleton: str) -> Sequence[str]:
        """All known words of that skeleton (see `casefile.search.sound`)."""
        ...


@dataclass(frozen=True, slots=True)
class Index:
    """What is searched: an engine over the texts, and the names of the people in them."""

    engine: Engine
    names: Names


def build_index(records: Iterable[Entry], cancelled: Cancelled = never) -> Index:
    """An index of these entries, in memory. Raises StoppedError if it is called off meanwhile."""
    entries = tuple(records)
    return Index(MemoryEngine(entries, cancelled), names_of(entries))
