"""Which entries of an index on disk hold words.

Of words that are common together only the first entries are wanted. So the entries are in blocks, and as many blocks
are looked through as it takes.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from math import ceil, prod

from tantivy import Occur, Query

from casefile.search.embedded.known import KnownWords
from casefile.search.embedded.searching import Searching, all_of, any_of
from casefile.search.embedded.terms import BLOCK, HELD_FIELD, MARKED_FIELD, entry_field, written
from casefile.search.vocabulary import Sought

FEW = 8_192
"""Entries that are looked through at once, whatever blocks they are in."""
STRIDE, MOST_APART = 4, 0.3
"""So many times as many blocks are looked through with every step; past this part of them, all at once."""
COUNTS_KEPT, ANSWERS_KEPT, QUERIES_KEPT = 1_024, 256, 64

Groups = Sequence[Collection[Sought]]
_Asked = tuple[tuple[tuple[Sought, ...], ...], tuple[Sought, ...]]
"""The groups of which one is wanted, and what is not."""


class Holding:
    """What is asked of the entries of an index."""

    __slots__ = ("_any_of", "_blocks", "_counts", "_found", "_searching", "_size", "_words")

    def __init__(self, searching: Searching, words: KnownWords, size: int, blocks: int) -> None:
        """Over an index that is open, of so many entries in so many blocks."""
        self._searching, self._words, self._size, self._blocks = searching, words, size, blocks
        self._any_of = lru_cache(QUERIES_KEPT)(self._holds_any)
        self._counts: dict[_Asked, int] = {}
        self._found: dict[tuple[_Asked, int], Sequence[int]] = {}

    def first(self, groups: Groups, most: int, without: Collection[Sought]) -> Sequence[int]:
        """The first entries, in order, that hold one of every group; what was asked last is kept."""
        key = ((tuple(map(tuple, groups)), tuple(without)), most)
        found = self._found.get(key)
        if found is None:
            if len(self._found) >= ANSWERS_KEPT:
                self._found.clear()
            found = self._found[key] = self._first(groups, most, without)
        return found

    def often(self, word: str, groups: Groups, most: int, without: Collection[Sought]) -> Sequence[int]:
        """The entries that hold one of every group, those first in which the word stands most often.

        Tantivy scores by nothing else, so that what scores alike holds it equally often.
        """
        if most < 1 or not all(map(self._is_known, [(word,), *groups])):
            return ()
        query = Query.term_query(self._searching.schema, entry_field(word), written(word), "freq")
        others = [group for group in groups if word not in group]
        if others or without:
            query = all_of([query, Query.const_score_query(self._all_of([*others, (word,)], without), 0.0)])
        best = list(self._searching.best(query, most + 1))
        if len(best) > most:
            best = [one for one in best if one[0] > best[most][0]]
        return [number for _, number in sorted(best, key=lambda one: (-one[0], one[1]))]

    def _first(self, groups: Groups, most: int, without: Collection[Sought]) -> Sequence[int]:
        counts = [min(self._size, sum(map(self._at_most, group))) for group in groups]
        most = min(most, *counts, self._size)
        if most < 1:
            return ()
        query = self._all_of(groups, without)
        if min(counts) <= FEW or self._blocks < 2:
            return list(self._searching.first(query, most))
        likely = self._size * prod(count / self._size for count in counts)
        return self._walk(query, most, ceil(self._blocks * most / max(1.0, likely)))

    def which(self, groups: Groups, which: Groups, most: int, without: Collection[Sought]) -> Mapping[int, int]:
        """Entries that hold one of every group; each with which of the others it holds one of, as bits.

        Tantivy adds up what each of the others scores, one bit each.
        """
        if most < 1 or not all(map(self._is_known, groups)):
            return {}
        query = Query.const_score_query(self._all_of(groups, without), 0.0)
        for place, group in enumerate(which):
            if self._is_known(group):
                bit = Query.const_score_query(self._any_of(tuple(group)), 1 << place)
                query = Query.boolean_query([(Occur.Must, query), (Occur.Should, bit)])
        return {number: int(score) for score, number in self._searching.best(query, most)}

    def count(self, groups: Groups, without: Collection[Sought]) -> int:
        """How many entries hold one of every group."""
        key = (tuple(map(tuple, groups)), tuple(without))
        if len(self._counts) > COUNTS_KEPT:
            self._counts.clear()
        if key not in self._counts:
            self._counts[key] = self._count(groups, without)
        return self._counts[key]

    def _count(self, groups: Groups, without: Collection[Sought]) -> int:
        if len(groups) == len(groups[0]) == 1 and not without:
            (sought,) = groups[0]
            if isinstance(sought, str):
                return self._words.frequency(sought)
        return self._searching.matching(self._all_of(groups, without)) if all(map(self._is_known, groups)) else 0

    def _is_known(self, group: Collection[Sought]) -> bool:
        return any(map(self._at_most, group))

    def _at_most(self, sought: Sought) -> int:
        if isinstance(sought, str):
            return self._words.frequency(sought)
        return min(map(self._words.frequency, sought), default=0)

    def _walk(self, query: Query, most: int, step: int) -> Sequence[int]:
        """The first that fit, from so many blocks at first, from more with every step, and soon from all."""
        found: list[int] = []
        at = 0
        while len(found) < most:
            if step > self._blocks * MOST_APART:
                return list(self._searching.first(query, most))
            end = min(at + step, self._blocks)
            found += self._searching.first(all_of([query, self._within(at, end)]), most - len(found))
            at, step = end, STRIDE * step
        return found

    def _within(self, at: int, end: int) -> Query:
        schema = self._searching.schema
        blocks = (Query.term_query(schema, MARKED_FIELD, f"{BLOCK}{number}", "basic") for number in range(at, end))
        return any_of(list(blocks))

    def _all_of(self, groups: Groups, without: Collection[Sought]) -> Query:
        wanted = [self._any_of(tuple(group)) for group in groups]
        return all_of(wanted, [self._held(sought) for sought in without])

    def _holds_any(self, group: tuple[Sought, ...]) -> Query:
        return any_of([self._held(sought) for sought in group])

    def _held(self, sought: Sought) -> Query:
        schema = self._searching.schema
        if isinstance(sought, str):
            return Query.term_query(schema, entry_field(sought), written(sought), "basic")
        if len(sought) == 1:
            return self._held(sought[0])
        return Query.phrase_query(schema, HELD_FIELD, [written(word) for word in sought])
