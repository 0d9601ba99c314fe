"""Pairs of passages that may share words: an inverted index over runs of five words (word 5-grams; Broder 1997).

Each passage gives its runs of five words, and once more its runs of five without names, so that a sentence is found
again in which a name was exchanged. Only runs that occur more than once are kept, found by counting their hashes in a
table of fixed size first.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from casefile.analysis.reuse_seeds import hashes
from casefile.analysis.reuse_words import Words

RARE = 4
"""A run that stands in no more passages than this pairs them by itself; else a pair takes two runs."""

MOST_PAIRED = 8
"""A run that stands in more passages than this, a formula or much copied words, pairs each with the one before it only,
so that the number of pairs grows no faster than the words."""

_HASH = (1 << 42) - 1
"""The bits of a hash that are kept."""


def find_pairs(words: Words) -> list[tuple[int, int]]:
    """The numbers of passages of different sources that share runs, the one that stands before in the files first."""
    sources = [passage.source for passage in words.passages]
    shared: Counter[tuple[int, int]] = Counter()
    rare: set[tuple[int, int]] = set()
    for holders in _holders(words):
        pairs = list(_paired(holders, sources))
        shared.update(pairs)
        if len(holders) <= RARE:
            rare.update(pairs)
    return sorted(pair for pair, count in shared.items() if count > 1 or pair in rare)


def _paired(holders: Sequence[int], sources: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The pairs of passages that hold one run, none of them within one source."""
    for place, later in enumerate(holders):
        earlier = holders[:place] if len(holders) <= MOST_PAIRED else holders[max(place - 1, 0) : place]
        for passage in earlier:
            if sources[passage] != sources[later]:
                yield passage, later


def _holders(words: Words) -> Iterator[list[int]]:
    """For each run that stands in several passages, those passages in order."""
    repeated = _repeated(words)
    shift = len(words.passages).bit_length()
    kept = sorted(
        (hashed & _HASH) << shift | number
        for number, row in enumerate(words.numbers)
        for hashed in hashes(words, row)
        if repeated[hashed % len(repeated)]
    )
    holders: list[int] = []
    last = -1
    for entry in kept:
        if entry >> shift != last:
            if len(holders) > 1:
                yield holders
            holders, last = [], entry >> shift
        holders.append(entry & ((1 << shift) - 1))
    if len(holders) > 1:
        yield holders


def _repeated(words: Words) -> bytearray:
    """A table in which the rest of a hash by its size finds 1 where more than one passage has such a run."""
    size = 1 << max(16, (4 * sum(map(len, words.numbers))).bit_length())
    once, again = bytearray(size), bytearray(size)
    for row in words.numbers:
        for hashed in hashes(words, row):
            place = hashed % size
            if once[place]:
                again[place] = 1
            else:
                once[place] = 1
    return again
