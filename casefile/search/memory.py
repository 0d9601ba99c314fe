"""The engine in memory: every word of every entry, in plain dictionaries, built anew for each case."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from casefile.search.entries import Entry
from casefile.search.marks import is_mark, terms_of
from casefile.search.sound import skeleton
from casefile.search.stopping import Cancelled, never, pieces
from casefile.search.tokens import stand_together, words_in
from casefile.search.vocabulary import Sought, is_listed

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

    def holding(
        self, groups: Sequence[Collection[Sought]], most: int, without: Collection[Sought] = ()
    ) -> Sequence[int]:
        """The first entries, in order, that hold one of every group, and nothing of what they are to be without."""
        return sorted(self._all_of(groups, without))[:most]

    def holding_often(
        self, word: str, groups: Sequence[Collection[Sought]], most: int, without: Collection[Sought] = ()
    ) -> Sequence[int]:
        """The entries that hold the word and one of every group, those first in which the word stands most often."""
        times = self._places.get(word, {})
        found = sorted(self._all_of([(word,), *groups], without), key=lambda number: (-times[number], number))
        least = times[found[most]] if len(found) > most else 0
        return [number for number in found[:most] if times[number] > least]

    def holding_which(
        self,
        groups: Sequence[Collection[Sought]],
        which: Sequence[Collection[Sought]],
        most: int,
        without: Collection[Sought] = (),
    ) -> Mapping[int, int]:
        """Entries that hold one of every group; each with which of the others it holds one of, as bits."""
        within = self._all_of(groups, without)
        bits = Counter(dict.fromkeys(sorted(within), 0))
        for place, group in enumerate(which):
            for number in set().union(*(self._holding(sought, within) for sought in group)):
                bits[number] += 1 << place
        return dict(bits.most_common(most))

    def count(self, groups: Sequence[Collection[Sought]], without: Collection[Sought] = ()) -> int:
        """How many entries hold at least one of every group, and nothing of what they are to be without."""
        return len(self._all_of(groups, without))

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
        return sorted(words, key=lambda word: (-self.frequency(word), word))

    def _all_of(self, groups: Iterable[Collection[Sought]], without: Collection[Sought] = ()) -> set[int]:
        """What holds one of every group, the rarest group first, as long as anything is left."""
        left: set[int] | None = None
        for group in sorted(groups, key=lambda group: sum(map(self._at_most, group))):
            left = set().union(*(self._holding(sought, left) for sought in group))
        return (left or set()).difference(*(self._holding(sought, left) for sought in without))

    def _at_most(self, sought: Sought) -> int:
        words = (sought,) if isinstance(sought, str) else sought
        return min(map(self.frequency, words), default=0)

    def _holding(self, sought: Sought, within: set[int] | None) -> set[int]:
        """Those of the entries `within`, or of all, that hold what is sought."""
        if isinstance(sought, str):
            places = self._places.get(sought, {})
            return set(places) if within is None else within & places.keys()
        held = self._all_of([(word,) for word in dict.fromkeys(sought)])
        numbers = held if within is None else within & held
        return {number for number in numbers if stand_together(sought, words_in(self._entries[number].text))}


def _places(entries: Sequence[Entry], cancelled: Cancelled) -> dict[str, dict[int, int]]:
    """Every word and mark, with the numbers of the entries it stands in, and how many times."""
    places: defaultdict[str, dict[int, int]] = defaultdict(dict)
    for start, piece in enumerate(pieces(entries, ENTRIES_AT_ONCE, cancelled)):
        for number, entry in enumerate(piece, start * ENTRIES_AT_ONCE):
            for term, times in Counter(terms_of(entry)).items():
                places[term][number] = times
    return dict(places)
