"""The words of an index on disk: how common they are, and which are near, begin or sound like one."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tantivy import Query

from casefile.search.embedded.searching import Searching
from casefile.search.embedded.terms import (
    MARK_FIELD,
    MOST_BEGUN,
    SHORT,
    WORD_FIELD,
    frequency_in,
    read,
    term_field,
    written,
)
from casefile.search.marks import ANYTHING, is_mark
from casefile.search.near import SHORTEST_FAR
from casefile.search.vocabulary import LONGEST

COUNTS_KEPT, NEAR_KEPT, SOUNDS_KEPT = 16_384, 512, 512
AT_FIRST, AT_ONCE = 40, 64
"""Words fetched in one call, where more may be wanted: those of a beginning, which may grow, and all others."""
BEGINNINGS_KEPT = 256
ALL = 1 << 12
"""Words that are fetched where all are wanted that are near one or sound like it: there are hardly so many."""


class _Begun(NamedTuple):
    """Words that begin alike."""

    words: Sequence[str]
    is_all: bool
    """Whether there are no others."""


NONE_BEGUN = _Begun((), is_all=True)


class KnownWords:
    """What is asked of the terms of an index."""

    __slots__ = ("_begun", "_counts", "_is_as_written", "_near", "_searching", "_sounding")

    def __init__(self, searching: Searching, size: int) -> None:
        """Over an index that is open, of so many entries."""
        self._searching = searching
        self._is_as_written = sum(map(searching.held, ANYTHING)) == size
        """Whether it still holds no entries that were replaced, which its own counts would count."""
        self._counts: dict[str, int] = {}
        self._begun: dict[str, _Begun] = {}
        self._near: dict[tuple[str, int], Sequence[str]] = {}
        self._sounding: dict[str, Sequence[str]] = {}

    def frequency(self, word: str) -> int:
        """How many entries hold the word; 0 for an unknown one."""
        count = self._counts.get(word)
        if count is None:
            count = self._searching.held(word)
            if count and not self._is_as_written:
                count = self._written(word)
            self._counts[word] = count
        return count

    def _written(self, word: str) -> int:
        """How many entries hold the word, as it is written down for it."""
        query = Query.term_query(self._searching.schema, term_field(word), written(word), "basic")
        found = next(self._searching.commonest(query, 1), None)
        return frequency_in(found[0]) if found else 0

    def near(self, typed: str, edits: int) -> Iterator[Sequence[str]]:
        """At least the words that may be near the one typed."""
        yield self._at_edits(typed, edits if len(typed) + edits >= SHORTEST_FAR else 1)

    def _at_edits(self, typed: str, edits: int) -> Sequence[str]:
        """The words within so many edits."""
        key = (typed, edits)
        if key not in self._near:
            if len(self._near) > NEAR_KEPT:
                self._near.clear()
            self._near[key] = self._found(self._fuzzy(typed, edits), ALL)
        return self._near[key]

    def beginning(self, prefix: str) -> Iterator[str]:
        """The words, or marks, that begin so, the commonest first; the first ones are kept, for a letter may follow."""
        begun = self._begun.get(prefix) or self._from_shorter(prefix) or (self._first(prefix) if prefix else NONE_BEGUN)
        if len(self._begun) >= BEGINNINGS_KEPT:
            self._begun.clear()
        self._begun[prefix] = begun
        yield from begun.words
        if not begun.is_all:
            yield from self._further(prefix, len(begun.words))

    def _further(self, prefix: str, at: int) -> Iterator[str]:
        """The words that begin so after the first ones."""
        if at < MOST_BEGUN and len(prefix) <= SHORT and not is_mark(prefix):
            listed = self._found(self._listed(prefix), MOST_BEGUN, at)
            yield from listed
            at += len(listed)
        for words in self._pages(self._beginning(prefix), at):
            yield from words

    def _from_shorter(self, prefix: str) -> _Begun | None:
        """The words that begin so, of all that have a shorter beginning; None where these are not known."""
        known = (self._begun.get(prefix[:end]) for end in range(len(prefix) - 1, 0, -1))
        shorter = next((begun for begun in known if begun), None)
        if shorter is None or not shorter.is_all:
            return None
        return _Begun(tuple(word for word in shorter.words if word.startswith(prefix)), is_all=True)

    def _first(self, prefix: str) -> _Begun:
        """The first words that begin so; those of a short beginning are listed."""
        if len(prefix) > LONGEST:
            return NONE_BEGUN
        is_listed = len(prefix) <= SHORT and not is_mark(prefix)
        words = self._found(self._listed(prefix) if is_listed else self._beginning(prefix), AT_FIRST)
        return _Begun(words, is_all=len(words) < AT_FIRST and not is_listed)

    def nearly_beginning(self, typed: str) -> Iterator[Sequence[str]]:
        """Runs of words, the commonest first, at least those that begin one edit away from the one typed."""
        return self._pages(self._fuzzy(typed, 1, is_begun=True))

    def sounding(self, skeleton: str) -> Sequence[str]:
        """All words of that skeleton, the commonest first."""
        if skeleton not in self._sounding:
            if len(self._sounding) >= SOUNDS_KEPT:
                self._sounding.clear()
            query = Query.term_query(self._searching.schema, "sound", skeleton, "basic")
            self._sounding[skeleton] = self._found(query, ALL) if skeleton else ()
        return self._sounding[skeleton]

    def _listed(self, prefix: str) -> Query:
        return Query.term_query(self._searching.schema, "begun", written(prefix), "basic")

    def _beginning(self, prefix: str) -> Query:
        field = MARK_FIELD if is_mark(prefix) else WORD_FIELD
        return Query.fuzzy_term_query(self._searching.schema, field, written(prefix), 0, prefix=True)

    def _fuzzy(self, typed: str, edits: int, *, is_begun: bool = False) -> Query:
        return Query.fuzzy_term_query(self._searching.schema, WORD_FIELD, typed, edits, True, is_begun)

    def _pages(self, query: Query, at: int = 0) -> Iterator[Sequence[str]]:
        while words := self._found(query, AT_ONCE, at):
            yield words
            at += len(words)

    def _found(self, query: Query, most: int, at: int = 0) -> tuple[str, ...]:
        """The words that fit; how many entries hold them is kept in mind, for it is often asked right after."""
        if len(self._counts) > COUNTS_KEPT:
            self._counts.clear()
        found = {read(term): frequency_in(common) for common, term in self._searching.commonest(query, most, at)}
        self._counts.update(found)
        return tuple(found)
