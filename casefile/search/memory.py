"""The engine in memory: every word of every entry, in plain dictionaries, built anew for each case."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from casefile.search.entries import Entry
from casefile.search.marks import is_mark, terms_of
from casefile.search.sound import skeleton
from casefile.search.stopping import Cancelled, never, pieces
from casefile.search.vocabulary import commonness, is_listed

ENTRIES_AT_ONCE = 500
WORDS_AT_ONCE = 2_000
"""The ranker holds the interpreter's lock while it compares this many words: well under a millisecond."""


class MemoryEngine:
    """Answers what `casefile.search.engine.Engine` asks, from dictionaries."""

    __slots__ = ("_by_initial", "_by_length", "_by_sound", "_entries", "_in_order", "_places")

    def __init__(self, entries: Sequence[Entry], cancelled: Cancelled) -> None:
        """Read all entries; raises StoppedError if it is called off meanwhile."""
        self._entries = entries
        self._places = _places(entries, cancelled)
        self._by_length: defaultdict[int, list[str]] = defaultdict(list)
        self._by_initial: defaultdict[str, list[str]] = defaultdict(list)
        self._by_sound: defaultdict[str, list[str]] = defaultdict(list)
        self._in_order: dict[str, list[str]] = {}
        for words in pieces(list(self._places), WORDS_AT_ONCE, cancelled):
            for word in words:
                if is_mark(word):
                    self._by_initial[word[0]].append(word)
                elif is_listed(word):
                    self._by_initial[word[0]].append(word)
                    self._by_length[len(word)].append(word)
                    if sound := skeleton(word):
                        self._by_sound[sound].append(word)

    @property
    def size(self) -> int:
        """The number of entries."""
        return len(self._entries)

    def entry(self, number: int) -> Entry:
        """The entry of that number, from 0."""
        return self._entries[number]

    def frequency(self, word: str) -> int:
        """How many entries hold the word."""
        return len(self._places.get(word, ()))

    def holders(self, word: str) -> Mapping[int, int]:
        """The entries that hold exactly this word, each with the number of times."""
        return self._places.get(word, {})

    def holding(self, groups: Sequence[Collection[str]], most: int, times: int = 1) -> Sequence[int]:
        """The first entries, in order, that hold at least one word of every group so many times."""
        return sorted(self._all_of(groups, times))[:most]

    def count(self, groups: Sequence[Collection[str]]) -> int:
        """How many entries hold at least one word of every group."""
        return len(self._all_of(groups))

    def words_near(self, typed: str, edits: int) -> Iterator[Sequence[str]]:
        """Runs of known words of about as many letters."""
        for length in range(len(typed) - edits, len(typed) + edits + 1):
            yield from pieces(self._by_length.get(length, ()), WORDS_AT_ONCE, never)

    def words_beginning(self, prefix: str) -> Iterator[str]:
        """All known words that begin so, the commonest first."""
        return (word for word in self._beginning(prefix[:1]) if word.startswith(prefix))

    def words_nearly_beginning(self, typed: str) -> Iterator[Sequence[str]]:
        """Runs of known words that begin with the same letter, the commonest first."""
        return pieces(self._beginning(typed[:1]), WORDS_AT_ONCE, never)

    def words_sounding(self, skeleton: str) -> Sequence[str]:
        """All known words of that skeleton, the commonest first."""
        return self._ordered(self._by_sound.get(skeleton, ()))

    def _beginning(self, initial: str) -> Sequence[str]:
        if initial not in self._in_order:
            self._in_order[initial] = self._ordered(self._by_initial.get(initial, ()))
        return self._in_order[initial]

    def _ordered(self, words: Iterable[str]) -> list[str]:
        return sorted(words, key=lambda word: commonness(word, self.frequency(word)), reverse=True)

    def _all_of(self, groups: Iterable[Collection[str]], times: int = 1) -> set[int]:
        """What holds a word of every group, the rarest group first, as long as anything is left."""
        first, *others = sorted(groups, key=lambda group: sum(map(self.frequency, group)))
        left = {number for word in first for number, held in self.holders(word).items() if held >= times}
        for group in others:
            holders = [self.holders(word) for word in group]
            left = {number for number in left if any(one.get(number, 0) >= times for one in holders)}
        return left


def _places(entries: Sequence[Entry], cancelled: Cancelled) -> dict[str, dict[int, int]]:
    """Every word and mark, with the numbers of the entries it stands in, and how many times."""
    places: defaultdict[str, dict[int, int]] = defaultdict(dict)
    for start, piece in enumerate(pieces(entries, ENTRIES_AT_ONCE, cancelled)):
        for number, entry in enumerate(piece, start * ENTRIES_AT_ONCE):
            for term, times in Counter(terms_of(entry)).items():
                places[term][number] = times
    return dict(places)
