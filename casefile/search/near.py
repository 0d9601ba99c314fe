"""Which words are near a word: the one place where that is decided, whatever engine is asked.

Edits are counted as optimal string alignment (Damerau 1964, restricted): a letter wrong, missing, too many, or two
neighbours swapped. How many are allowed goes by the length of the known word, not of the one typed.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from casefile.search.stopping import Cancelled, never, stop_if
from casefile.search.vocabulary import LONGEST

MOST_EDITS = 2
SHORTEST_NEAR, SHORTEST_FAR = 4, 6
"""Letters of a known word from which one edit is allowed, and two."""
SHORTEST_TYPED = 3
SHORTEST_BEGUN = 4


class NearWord(NamedTuple):
    """A known word, and how many edits it is away from the one typed."""

    word: str
    edits: int


def edits_allowed(known: str) -> int:
    """How many edits away a known word may be: none below 4 letters, one for 4 and 5, two from 6 on."""
    return 0 if len(known) < SHORTEST_NEAR else 1 if len(known) < SHORTEST_FAR else MOST_EDITS


def near_words(
    typed: str, known: Iterable[Sequence[str]], cancelled: Cancelled, edits: int = MOST_EDITS
) -> list[NearWord]:
    """Those of the known words that are at most so many edits from the one typed, and not the same, nearest first."""
    if not SHORTEST_TYPED <= len(typed) <= LONGEST or typed.isdigit():
        return []
    found = _within(typed, known, edits, cancelled)
    allowed = [near for near in found if 0 < near.edits <= edits_allowed(near.word)]
    return sorted(allowed, key=lambda near: (near.edits, near.word))


def near_beginnings(typed: str, known: Iterable[Sequence[str]], most: int, cancelled: Cancelled) -> list[NearWord]:
    """The first known words that are longer than the one typed and begin one edit away, with its first letter."""
    if not SHORTEST_BEGUN <= len(typed) <= LONGEST or typed.isdigit():
        return []
    found: list[NearWord] = []
    for words in known:
        longer = [word for word in words if len(word) > len(typed) and word[0] == typed[0]]
        near = _begun_near(typed, longer, cancelled)
        found += [near[word] for word in longer if word in near]
        if len(found) >= most:
            break
    return found[:most]


def words_within(typed: str, words: Sequence[str], edits: int) -> list[str]:
    """Those of the words that are at most so many edits from the one typed, whatever their length."""
    return [near.word for near in _within(typed, [words], edits, never)]


def _begun_near(typed: str, words: Sequence[str], cancelled: Cancelled) -> dict[str, NearWord]:
    found: dict[str, NearWord] = {}
    for length in (len(typed), len(typed) - 1, len(typed) + 1):
        begun: dict[str, list[str]] = {}
        for word in words:
            if len(word) > length:
                begun.setdefault(word[:length], []).append(word)
        for beginning, edits in _within(typed, [list(begun)], 1, cancelled):
            found.update((word, NearWord(word, edits)) for word in begun[beginning])
    return found


def _within(typed: str, known: Iterable[Sequence[str]], edits: int, cancelled: Cancelled) -> Iterator[NearWord]:
    for words in known:
        stop_if(cancelled)
        for word, distance, _ in extract(typed, words, scorer=OSA.distance, score_cutoff=edits, limit=None):
            yield NearWord(word, int(distance))
