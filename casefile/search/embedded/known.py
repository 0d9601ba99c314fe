"""The words of an index on disk: how common they are, and which are near, begin or sound like one."""

from collections.abc import Iterable, Iterator, Sequence
from heapq import heappop, heappush
from itertools import chain, islice

from tantivy import Query

from casefile.search.embedded.searching import Leaf, Searching
from casefile.search.embedded.terms import BEGUN_FIELD, LEAF_FIELD, SHORT, SOUND_FIELD, entry_field, written
from casefile.search.marks import ANYTHING, is_mark
from casefile.search.near import SHORTEST_FAR, words_within
from casefile.search.sound import skeletons
from casefile.search.vocabulary import is_listed

COUNTS_KEPT, NEAR_KEPT, SOUNDS_KEPT, BEGINNINGS_KEPT = 16_384, 512, 512, 256
AT_FIRST, AT_ONCE = 40, 64
"""Words that are kept of those that begin alike, for a letter may follow; and those given at once."""
ALL = 1 << 12
"""Leaves that are fetched where all are wanted: there are hardly so many."""

NO_LEAF: Leaf = (0, (), ())
"""What stands behind the last one."""


class KnownWords:
    """What is asked of the words of an index."""

    __slots__ = ("_begun", "_counts", "_is_as_written", "_is_new", "_near", "_searching", "_sounding")

    def __init__(self, searching: Searching, size: int, *, is_new: bool) -> None:
        """Over an index of so many entries; `is_new` tells that none has been written since it was made."""
        self._searching = searching
        self._is_as_written = sum(map(searching.held, ANYTHING)) == size
        """Whether it still holds no entries that were replaced, which its own counts would count."""
        self._is_new = is_new and self._is_as_written
        self._counts: dict[str, int] = {}
        self._begun: dict[str, Sequence[str]] = {}
        self._near: dict[tuple[str, int], Sequence[str]] = {}
        self._sounding: dict[str, Sequence[str]] = {}

    def frequency(self, word: str) -> int:
        """How many entries hold the word; 0 for an unknown one."""
        count = self._counts.get(word)
        if count is None:
            count = self._searching.held(word)
            if count and not self._is_as_written:
                query = Query.term_query(self._searching.schema, entry_field(word), written(word), "basic")
                count = self._searching.matching(query)
            if len(self._counts) >= COUNTS_KEPT:
                self._counts.clear()
            self._counts[word] = count
        return count

    def near(self, typed: str, edits: int) -> Sequence[str]:
        """The words that are within so many edits of the one typed; of a short one, within one."""
        edits = edits if len(typed) + edits >= SHORTEST_FAR else 1
        key = (typed, edits)
        if key not in self._near:
            if len(self._near) >= NEAR_KEPT:
                self._near.clear()
            found = self._on_leaves(self._fuzzy(typed, edits))
            self._near[key] = [word for word in words_within(typed, found, edits) if self._is_held(word)]
        return self._near[key]

    def beginning(self, prefix: str) -> Iterator[str]:
        """The words, or marks, that begin so, the commonest first; the first ones are kept, for a letter may follow."""
        if prefix not in self._begun:
            if len(self._begun) >= BEGINNINGS_KEPT:
                self._begun.clear()
            self._begun[prefix] = tuple(islice(self._beginning(prefix), AT_FIRST))
        first = self._begun[prefix]
        yield from first
        if len(first) == AT_FIRST:
            yield from islice(self._beginning(prefix), AT_FIRST, None)

    def nearly_beginning(self, typed: str) -> Iterator[Sequence[str]]:
        """Runs of words, the commonest first, at least those that begin one edit away from the one typed."""
        leaves = self._searching.leaves(self._fuzzy(typed, 1, is_begun=True), AT_ONCE)
        words = self._commonest_first(leaves, typed[:1])
        while run := tuple(islice(words, AT_ONCE)):
            yield run

    def sounding(self, skeleton: str) -> Sequence[str]:
        """All words of that skeleton, the commonest first."""
        if skeleton not in self._sounding:
            if len(self._sounding) >= SOUNDS_KEPT:
                self._sounding.clear()
            self._sounding[skeleton] = self._heard(skeleton) if skeleton else ()
        return self._sounding[skeleton]

    def _heard(self, skeleton: str) -> Sequence[str]:
        words = self._on_leaves(Query.term_query(self._searching.schema, SOUND_FIELD, skeleton, "basic"))
        alike = [word for word, sound in zip(words, skeletons(words), strict=True) if sound == skeleton]
        return sorted(filter(self._is_held, alike), key=lambda word: (-self.frequency(word), word))

    def _beginning(self, prefix: str) -> Iterator[str]:
        """The words, or marks, that begin so: those of a short beginning leaf by leaf, all others at once."""
        if not prefix:
            return iter(())
        if len(prefix) <= SHORT and not is_mark(prefix):
            begun = Query.term_query(self._searching.schema, BEGUN_FIELD, written(prefix), "basic")
            return self._commonest_first(self._searching.leaves(begun, AT_FIRST), prefix)
        told = [one for one in self._searching.beginning(prefix) if is_listed(one[0]) or is_mark(prefix)]
        if self._is_as_written:
            return (word for word, _ in told)
        return self._commonest_first([(0, [word for word, _ in told], [most for _, most in told])], prefix)

    def _commonest_first(self, leaves: Iterable[Leaf], prefix: str) -> Iterator[str]:
        """The words that begin so on leaves, of which the one with the commonest word comes first.

        A word is given once no leaf that is left can hold a commoner one (Fagin, Lotem and Naor 2003). How common it is
        now is asked when its turn comes, if anything was written since; the leaf that was written last tells the most.
        """
        waiting: list[tuple[int, str, bool]] = []
        given = set[str]()
        for most, words, counts in chain(leaves, [NO_LEAF]):
            while waiting and -waiting[0][0] > most:
                told, word, is_exact = heappop(waiting)
                if word not in given:
                    count = -told if is_exact else self.frequency(word)
                    if count == -told:
                        given.add(word)
                        yield word
                    elif count:
                        heappush(waiting, (-count, word, True))
            for word, count in zip(words, counts, strict=True):
                if word.startswith(prefix):
                    heappush(waiting, (-count, word, self._is_new))

    def _on_leaves(self, query: Query) -> list[str]:
        """All words on leaves that fit, each once."""
        return list(dict.fromkeys(word for _, words, _ in self._searching.leaves(query, ALL) for word in words))

    def _fuzzy(self, typed: str, edits: int, *, is_begun: bool = False) -> Query:
        return Query.fuzzy_term_query(self._searching.schema, LEAF_FIELD, typed, edits, True, is_begun)

    def _is_held(self, word: str) -> bool:
        """Whether any entry holds a word that is listed: one that was replaced may have been the last."""
        return self._is_as_written or self.frequency(word) > 0
