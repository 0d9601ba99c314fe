"""Which words are near a word: the one place where that is decided, whatever engine is asked.

Edits are counted as optimal string alignment (Damerau 1964, restricted): a letter wrong, missing, too many, or two
neighbours swapped. How many are allowed goes by the length of the known word, not of the one typed.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from casefile.search.stopping import Cancelled, pieces, stop_if

MOST_EDITS = 2
SHORTEST_TYPED = 3
SHORTEST_BEGUN = 4
AT_ONCE = 2_000
"""Words compared in one call, which holds the interpreter's lock: well under a millisecond."""


class NearWord(NamedTuple):
    """A known word, and how many edits it is away from the one typed."""

    word: str
    edits: int


def edits_allowed(known: str) -> int:
    """How many edits away a known word may be: none below 4 letters, one for 4 and 5, two from 6 on."""
    return 0 if len(known) < 4 else 1 if len(known) < 6 else MOST_EDITS


def near_words(typed: str, known: Iterable[Sequence[str]], cancelled: Cancelled) -> list[NearWord]:
    """Those of the known words that are near the one typed, and not the same, nearest first."""
    if len(typed) < SHORTEST_TYPED or typed.isdigit():
        return []
    found = _within(typed, known, MOST_EDITS, cancelled)
    allowed = [near for near in found if 0 < near.edits <= edits_allowed(near.word)]
    return sorted(allowed, key=lambda near: (near.edits, near.word))


def near_beginnings(typed: str, known: Sequence[str], cancelled: Cancelled) -> list[NearWord]:
    """Those of the known words that are longer than what was typed and begin one edit away from it."""
    if len(typed) < SHORTEST_BEGUN or typed.isdigit():
        return []
    found: dict[str, NearWord] = {}
    for length in (len(typed), len(typed) - 1, len(typed) + 1):
        begun: dict[str, list[str]] = {}
        for word in known:
            if len(word) > length and len(word) > len(typed):
                begun.setdefault(word[:length], []).append(word)
        for beginning, edits in _within(typed, pieces(list(begun), AT_ONCE, cancelled), 1, cancelled):
            found.update((word, NearWord(word, edits)) for word in begun[beginning])
    return sorted(found.values(), key=lambda near: (len(near.word), near.word))


def _within(typed: str, known: Iterable[Sequence[str]], edits: int, cancelled: Cancelled) -> Iterator[NearWord]:
    for words in known:
        stop_if(cancelled)
        for word, distance, _ in extract(typed, words, scorer=OSA.distance, score_cutoff=edits, limit=None):
            yield NearWord(word, int(distance))
