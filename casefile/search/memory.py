"""The engine in memory: every word of every entry, in plain dictionaries, built anew for each case."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from casefile.search.entries import Entry
from casefile.search.marks import is_mark, terms_of
from casefile.search.sound import skeleton
from casefile.search.stopping import Cancelled, never, pieces

ENTRIES_AT_ONCE = 500
WORDS_AT_ONCE = 2_000
"""The ranker holds the interpreter's lock while it compares this many words: well under a millisecond."""


class MemoryEngine:
    """Answers what `casefile.search.engine.Engine` asks, from dictionaries."""

    __slots__ = ("_by_initial", "_by_length", "_by_sound", "_entries", "_places")

    def __init__(self, entries: Sequence[Entry], cancelled: Cancelled) -> None:
        """Read all entries; raises StoppedError if it is called off meanwhile."""
        self._entries = entries
        self._places = _places(entries, cancelled)
        self._by_length: defaultdict[int, list[str]] = defaultdict(list)
        self._by_initial: defaultdict[str, list[str]] = defaultdict(list)
        self._by_sound: defaultdict[str, list[str]] = defaultdict(list)
        for words in pieces(list(self._places), WORDS_AT_ONCE, cancelled):
            for word in words:
                self._by_initial[word[0]].append(word)
                if is_mark(word):
                    continue
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
        """How often the word stands in all entries together."""
        return len(self._places.get(word, ()))

    def holders(self, word: str) -> Mapping[int, int]:
        """The entries that hold exactly this word, each with the number of times."""
        return Counter(self._places.get(word, ()))

    def words_of_length(self, shortest: int, longest: int) -> Iterator[Sequence[str]]:
        """Runs of known words of so many letters."""
        for length in range(shortest, longest + 1):
            yield from pieces(self._by_length.get(length, ()), WORDS_AT_ONCE, never)

    def words_beginning(self, prefix: str) -> Sequence[str]:
        """All known words that begin so."""
        return [word for word in self._by_initial.get(prefix[:1], ()) if word.startswith(prefix)]

    def words_sounding(self, skeleton: str) -> Sequence[str]:
        """All known words of that skeleton."""
        return self._by_sound.get(skeleton, ())


def _places(entries: Sequence[Entry], cancelled: Cancelled) -> dict[str, list[int]]:
    """Every word and mark, with the number of an entry for each time it stands there."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for start, piece in enumerate(pieces(entries, ENTRIES_AT_ONCE, cancelled)):
        for number, entry in enumerate(piece, start * ENTRIES_AT_ONCE):
            for term in terms_of(entry):
                places[term].append(number)
    return dict(places)
