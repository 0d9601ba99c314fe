"""Pairs of passages that may share words: an inverted index over runs of five words (word 5-grams; Broder 1997).

Each passage gives its runs of five words, and once more its runs of five without names, so that a sentence is found
again in which a name was exchanged. Only runs that occur more than once are kept, found by counting their hashes in a
table of fixed size first. Formulas, runs that stand in very many passages, tell nothing of who has words from whom
(the greatest document frequency of Smith, Cordell and Mullen 2015); neither does what is made of their words.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from casefile.analysis.reuse_seeds import fives, hashes, hashes_beside
from casefile.analysis.reuse_words import Words

RARE = 4
"""A run that stands in no more passages than this pairs them by itself; else a pair takes two runs."""

MOST_PAIRED = 8
"""A run that stands in more passages than this, much copied words, pairs each with the one before it only, so that the
number of pairs grows no faster than the words."""

FORMULA = 100
"""A run that stands in more passages than this is a formula."""

LONG = 18
"""A run of so many words is no formula, however many passages have it."""

WORDS_TO_A_HOLDER = 2
"""A shorter run has so many words for every passage that has it, or is a formula."""

Counts = bytearray
"""In how many passages runs stand, by their hashes; see `count_runs`."""

_FORMULAS = re.compile(b"[%c-\xff]" % (FORMULA + 1))

_HASH = (1 << 42) - 1
"""The bits of a hash that are kept."""


def find_pairs(words: Words, counts: Counts) -> list[tuple[int, int]]:
    """The numbers of passages of different sources that share runs, the one that stands before in the files first."""
    sources = [passage.source for passage in words.passages]
    shared: Counter[tuple[int, int]] = Counter()
    rare: set[tuple[int, int]] = set()
    for holders in _holders(words, counts):
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


def is_formula(words: Words, counts: Counts, row: Sequence[int], equal: int) -> bool:
    """Whether so many equal words of a row stand in too many passages to tell who has them from whom.

    The more passages have them, the more words it takes; names in them are looked past, as a formula has room for them.
    """
    if equal >= LONG:
        return False
    plain = [word for word in row if not words.names[word]]
    usual = max(_usual(counts, each) for each in (row, plain))
    return equal < WORDS_TO_A_HOLDER * usual


def _usual(counts: Counts, row: Sequence[int]) -> int:
    """In how many passages the runs of a row stand: the median."""
    found = sorted(counts[hash(run) % len(counts)] for run in fives(row))
    return found[len(found) // 2] if found else 0


def _holders(words: Words, counts: Counts) -> Iterator[list[int]]:
    """For each run that stands in several passages, those passages in order."""
    size = len(counts)
    formulas = frozenset(match.start() for match in _FORMULAS.finditer(counts))
    shift = len(words.passages).bit_length()
    kept = sorted(
        (hashed & _HASH) << shift | number
        for number, row in enumerate(words.numbers)
        for hashed in (hashes_beside(words, row, formulas, size) if formulas else hashes(words, row))
        if counts[hashed % size] > 1
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


def count_runs(words: Words) -> Counts:
    """A table in which the rest of a hash by its size finds how many passages have such a run, up to 255.

    Runs may share a place, so a few that stand alone count as more.
    """
    counts = bytearray(1 << max(16, (4 * sum(map(len, words.numbers))).bit_length()))
    size = len(counts)
    for row in words.numbers:
        for hashed in hashes(words, row):
            place = hashed % size
            if counts[place] < 255:
                counts[place] += 1
    return counts
