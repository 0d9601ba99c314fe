"""The engine on disk: answers what `casefile.search.engine.Engine` asks, from tantivy and SQLite.

It tells what the index was when it was opened. Where that is no longer there, it raises IndexLost.
"""

import re
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

import tantivy
from tantivy import Occur, Order, Query

from casefile.search.embedded.failing import IndexLost
from casefile.search.embedded.state import State
from casefile.search.embedded.terms import OFTEN, frequency_in, read, written
from casefile.search.embedded.texts import IN_ROW, load_row
from casefile.search.entries import Entry
from casefile.search.marks import is_mark
from casefile.search.near import SHORTEST_FAR

ROWS_KEPT, COUNTS_KEPT = 1_024, 16_384
AT_ONCE = 256
"""Words fetched in one call, where more may be wanted."""
ALL = 1 << 16
"""Words that are fetched where all are wanted that are near one: there are never so many."""


class EmbeddedEngine:
    """Answers from an index on disk, by any thread. Every answer may raise IndexLost."""

    def __init__(self, state: State, terms: tantivy.Index, texts: sqlite3.Connection) -> None:
        """An engine over an index that is open and sound."""
        self.size = state.size
        """The number of entries."""
        self._schema = terms.schema
        self._searcher = terms.searcher()
        self._row: Callable[[int], tuple[Entry, ...]]
        self._row = lru_cache(ROWS_KEPT)(lambda first: load_row(texts, first, state.revision))
        self._counts: dict[str, int] = {}

    def entry(self, number: int) -> Entry:
        """The entry of that number."""
        first = number - number % IN_ROW
        row = self._row(first)
        if number - first >= len(row):
            raise IndexLost(f"there is no entry {number} in the index")
        return row[number - first]

    def frequency(self, word: str) -> int:
        """How many entries hold the word; 0 for an unknown one."""
        count = self._counts.get(word)
        if count is None:
            found = self._search(Query.term_query(self._schema, "term", written(word), "basic"), 1, order_by="common")
            count = frequency_in(found.hits[0][0]) if found.hits else 0
            self._keep([(word, count)])
        return count

    def holders(self, word: str) -> Mapping[int, int]:
        """The entries that hold exactly this word, each with the number of times, counted up to three."""
        term, most = written(word), self.frequency(word)
        found = dict.fromkeys(self._numbers(self._held(term), most), 1) if most else {}
        for times, mark in enumerate(OFTEN if found else "", 2):
            found.update(dict.fromkeys(self._numbers(self._held(term + mark), most), times))
        return found

    def holding(self, groups: Sequence[Collection[str]], most: int, times: int = 1) -> Sequence[int]:
        """The first entries, in order, that hold at least one word of every group so many times."""
        return self._numbers(self._all_of(groups, times), most)

    def count(self, groups: Sequence[Collection[str]]) -> int:
        """How many entries hold at least one word of every group."""
        return self._search(self._all_of(groups), 1, count=True).count or 0

    def words_near(self, typed: str, edits: int) -> Iterator[Sequence[str]]:
        """At least the known words that may be near the one typed."""
        found = {*self._words(self._fuzzy(typed, 1), ALL)}
        if edits > 1 and len(typed) + edits >= SHORTEST_FAR:
            long = Query.range_query(self._schema, "letters", tantivy.FieldType.Integer, SHORTEST_FAR, None)
            far = Query.boolean_query([(Occur.Must, self._fuzzy(typed, edits)), (Occur.Must, long)])
            found.update(self._words(far, ALL))
        yield tuple(found)

    def words_beginning(self, prefix: str) -> Iterator[str]:
        """The known words, or marks, that begin so, the commonest first."""
        if prefix:
            field = "term" if is_mark(prefix) else "word"
            begun = Query.regex_query(self._schema, field, re.escape(written(prefix)) + ".*")
            for words in self._pages(begun):
                yield from words

    def words_nearly_beginning(self, typed: str) -> Iterator[Sequence[str]]:
        """Runs of known words, the commonest first, at least those that begin one edit away from the one typed."""
        return self._pages(self._fuzzy(typed, 1, is_begun=True))

    def words_sounding(self, skeleton: str) -> Sequence[str]:
        """All known words of that skeleton, the commonest first."""
        return self._words(Query.term_query(self._schema, "sound", skeleton, "basic"), ALL) if skeleton else ()

    def _held(self, term: str) -> Query:
        return Query.term_query(self._schema, "held", term, "basic")

    def _all_of(self, groups: Sequence[Collection[str]], times: int = 1) -> Query:
        mark = ("", *OFTEN)[times - 1]
        return Query.boolean_query([(Occur.Must, self._any_of(group, mark)) for group in groups])

    def _any_of(self, words: Collection[str], mark: str) -> Query:
        held = [self._held(written(word) + mark) for word in words]
        return held[0] if len(held) == 1 else Query.boolean_query([(Occur.Should, one) for one in held])

    def _fuzzy(self, typed: str, edits: int, *, is_begun: bool = False) -> Query:
        return Query.fuzzy_term_query(self._schema, "word", typed, edits, True, is_begun)

    def _numbers(self, query: Query, most: int) -> list[int]:
        found = self._search(query, min(most, self.size), order_by="number", order=Order.Asc)
        return [number for number, _ in found.hits]

    def _pages(self, query: Query) -> Iterator[Sequence[str]]:
        at = 0
        while words := self._words(query, AT_ONCE, at):
            yield words
            at += len(words)

    def _words(self, query: Query, most: int, at: int = 0) -> tuple[str, ...]:
        found = self._search(query, min(most, self._searcher.num_docs), order_by="common", offset=at).hits
        words = tuple(read(str(self._searcher.doc(address).get_first("term"))) for _, address in found)
        self._keep(zip(words, (frequency_in(common) for common, _ in found), strict=True))
        return words

    def _keep(self, counts: Iterable[tuple[str, int]]) -> None:
        """Keep in mind how many entries hold a word, for it is often asked right after."""
        if len(self._counts) > COUNTS_KEPT:
            self._counts = {}
        self._counts.update(counts)

    def _search(
        self,
        query: Query,
        most: int,
        *,
        count: bool = False,
        order_by: str | None = None,
        order: Order = Order.Desc,
        offset: int = 0,
    ) -> Any:
        try:
            return self._searcher.search(query, max(most, 1), count, order_by, offset, order)
        except (ValueError, OSError) as fault:
            raise IndexLost(f"the index cannot be read: {fault}") from fault
