"""Seeds: runs of five words that two passages share, and the stretches in which they lie close together."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from casefile.analysis.reuse_words import Words

RUN = 5
"""Words in a run (word 5-grams)."""

FORMULAIC = 2
"""Words of a formula that a run may hold and still tell two passages from all others."""

APART = 30
"""A seed belongs to the stretch before it if no more words than this lie between, in either passage."""

AROUND = 20
"""Words before and after a stretch that are looked at with it."""

_OPEN = 8
"""Stretches that a seed may go on: the newest so many."""

Runs = dict[int, int]
"""By the hash of a run where it stands: the place of its first word times `_FAR`, and that after its last. Numbers
alone, so that there is nothing in it to be looked through for garbage."""

_FAR = 1 << 20
"""More words than are looked at in a passage."""


class Stretch(Struct):
    """Where two passages run side by side, as places of words in each."""

    left: tuple[int, int]
    right: tuple[int, int]


def hashes(words: Words, row: Sequence[int]) -> set[int]:
    """The hashes of the runs of a passage, and of its runs without names.

    The hash of a row of small numbers is the same in every process.
    """
    found = set(map(hash, fives(row)))
    plain = [word for word in row if not words.names[word]]
    if len(plain) < len(row):
        found.update(map(hash, fives(plain)))
    return found


def hashes_beside(words: Words, row: Sequence[int], formulas: AbstractSet[int], size: int) -> set[int]:
    """The hashes of the runs of a passage of which at most `FORMULAIC` words stand in formulas.

    `formulas` are the hashes of these, each as its rest by `size`.
    """
    every = range(len(row))
    plain = [place for place in every if not words.names[row[place]]]
    runs = [(hash(run), where) for places in (every, plain) for run, where in _placed_fives(row, places)]
    formulaic = {place for hashed, where in runs if hashed % size in formulas for place in where}
    if not formulaic:
        return {hashed for hashed, _ in runs}
    return {hashed for hashed, where in runs if sum(place in formulaic for place in where) <= FORMULAIC}


def _placed_fives(row: Sequence[int], places: Sequence[int]) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Every five words of those that stand at some places of a row, and their places."""
    return zip(fives([row[place] for place in places]), fives(places), strict=True)


def place_runs(words: Words, row: Sequence[int]) -> Runs:
    """The places of the runs of a passage, those without names among them; of a run that comes again the last."""
    plain = [place for place, word in enumerate(row) if not words.names[word]]
    ends = (start * _FAR + end + 1 for start, end in zip(plain, plain[RUN - 1 :], strict=False))
    found = dict(zip(map(hash, fives([row[place] for place in plain])), ends, strict=False))
    found.update(zip(map(hash, fives(row)), range(RUN, len(row) * (_FAR + 1), _FAR + 1), strict=False))
    return found


def fives(row: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """The runs of a row of words."""
    return zip(row, row[1:], row[2:], row[3:], row[4:], strict=False)


def find_stretches(left: Runs, right: Runs) -> list[Stretch]:
    """Where two passages share runs close together."""
    found: list[Stretch] = []
    for there, here in sorted((right[hashed], left[hashed]) for hashed in left.keys() & right.keys()):
        _join(found, divmod(here, _FAR), divmod(there, _FAR))
    return found


def _join(found: list[Stretch], left: tuple[int, int], right: tuple[int, int]) -> None:
    """Put a seed with the newest stretch that it goes on, or begin one with it."""
    for stretch in reversed(found[-_OPEN:]):
        before, after = left[0] - stretch.left[1], right[0] - stretch.right[1]
        if left[0] >= stretch.left[0] and before <= APART and after <= APART and abs(before - after) <= APART:
            stretch.left = (stretch.left[0], max(stretch.left[1], left[1]))
            stretch.right = (stretch.right[0], max(stretch.right[1], right[1]))
            return
    found.append(Stretch(left, right))
