"""The engine on disk: answers what `casefile.search.engine.Engine` asks, from tantivy and SQLite.

It tells what the index was when it was opened. Where that is no longer there, it raises IndexLost.
"""

import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

import tantivy

from casefile.search.embedded.holding import Holding
from casefile.search.embedded.known import KnownWords
from casefile.search.embedded.searching import Searching
from casefile.search.embedded.state import State
from casefile.search.embedded.texts import load_entry
from casefile.search.entries import Entry
from casefile.search.vocabulary import Sought

ENTRIES_KEPT = 4_096


class EmbeddedEngine:
    """Answers from an index on disk, by any thread. Every answer may raise IndexLost."""

    def __init__(self, state: State, terms: tantivy.Index, texts: sqlite3.Connection) -> None:
        """An engine over an index that is open and sound."""
        self.size = state.size
        """The number of entries."""
        searching = Searching(terms)
        self._words = KnownWords(searching, self.size, is_new=not state.renewed)
        self._holding = Holding(searching, self._words, self.size, len(state.blocks))
        self._entry = lru_cache(ENTRIES_KEPT)(lambda number: load_entry(texts, number, state.revision))

    def entry(self, number: int) -> Entry:
        """The entry of that number. Raises IndexLost."""
        return self._entry(number)

    def frequency(self, word: str) -> int:
        """How many entries hold the word; 0 for an unknown one."""
        return self._words.frequency(word)

    def holding(
        self, groups: Sequence[Collection[Sought]], most: int, without: Collection[Sought] = ()
    ) -> Sequence[int]:
        """The first entries, in order, that hold one of every group, and nothing of what they are to be without."""
        return self._holding.first(groups, most, without)

    def holding_often(
        self, word: str, groups: Sequence[Collection[Sought]], most: int, without: Collection[Sought] = ()
    ) -> Sequence[int]:
        """The entries that hold the word and one of every group, those first in which the word stands most often."""
        return self._holding.often(word, groups, most, without)

    def holding_which(
        self,
        groups: Sequence[Collection[Sought]],
        which: Sequence[Collection[Sought]],
        most: int,
        without: Collection[Sought] = (),
    ) -> Mapping[int, int]:
        """Entries that hold one of every group; each with which of the others it holds one of, as bits."""
        return self._holding.which(groups, which, most, without)

    def count(self, groups: Sequence[Collection[Sought]], without: Collection[Sought] = ()) -> int:
        """How many entries hold at least one of every group, and nothing of what they are to be without."""
        return self._holding.count(groups, without)

    def words_near(self, typed: str, edits: int) -> Iterator[Sequence[str]]:
        """The known words that may be near the one typed."""
        yield self._words.near(typed, edits)

    def words_beginning(self, prefix: str) -> Iterator[str]:
        """The known words, or marks, that begin so, the commonest first."""
        return self._words.beginning(prefix)

    def words_nearly_beginning(self, typed: str) -> Iterator[Sequence[str]]:
        """Runs of known words, the commonest first, at least those that begin one edit away from the one typed."""
        return self._words.nearly_beginning(typed)

    def words_sounding(self, skeleton: str) -> Sequence[str]:
        """All known words of that skeleton, the commonest first."""
        return self._words.sounding(skeleton)
