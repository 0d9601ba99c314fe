"""What was exchanged where words were used again: a name for another name, a number for another number.

Such an exchange stands within a shared run, or between the run and the bounds of its sentence. A name that is only
spelt otherwise is none.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from casefile.analysis.reuse_runs import LEAST_EQUAL, Change, Run
from casefile.analysis.reuse_words import Placed, Words

Places = Callable[[int], Placed]
"""Where the words of a passage stand in its text, by its number."""

_MOST = 3
"""Words on either side of an exchange: no more than a name has."""

_ALIKE = 0.75
"""Names as much alike as this, of 1, are spellings of one."""

_DIGITS = re.compile(r"\d+")


def exchanges_in(words: Words, passages: tuple[int, int], run: Run, places: Places) -> tuple[Change, ...]:
    """What was exchanged in a run and beside it, in order.

    Of words that are no names only the one change of a run counts that is long enough without it.
    """
    rows = (words.numbers[passages[0]], words.numbers[passages[1]])
    inner = [change for change in run.changes if _is_exchange(words, rows, change)]
    beside = [
        each for each in _beside(run, places(passages[0]), places(passages[1])) if _is_exchange(words, rows, each)
    ]
    named = sorted(change for change in (*inner, *beside) if _is_named(words, rows, change))
    return tuple(named or (inner if len(run.changes) == 1 and run.equal >= LEAST_EQUAL else ()))


def _is_exchange(words: Words, rows: tuple[Sequence[int], Sequence[int]], change: Change) -> bool:
    """Whether something short stands on both sides, and not one name or number in two spellings."""
    if not all(0 < end - start <= _MOST for start, end in change):
        return False
    left, right = (
        "".join(words.known[word] for word in row[slice(*side)]) for row, side in zip(rows, change, strict=True)
    )
    numbers, others = _DIGITS.findall(left), _DIGITS.findall(right)
    return numbers != others or (not numbers and Levenshtein.normalized_similarity(left, right) < _ALIKE)


def _is_named(words: Words, rows: tuple[Sequence[int], Sequence[int]], change: Change) -> bool:
    return all(any(words.names[word] for word in row[slice(*side)]) for row, side in zip(rows, change, strict=True))


def _beside(run: Run, left: Placed, right: Placed) -> Iterator[Change]:
    """The few words of both between the run and the beginning of its sentence, and between it and its end."""
    starts = (_start_before(left, run.left[0]), _start_before(right, run.right[0]))
    if None not in starts:
        yield Change((starts[0] or 0, run.left[0]), (starts[1] or 0, run.right[0]))
    ends = (_end_after(left, run.left[1]), _end_after(right, run.right[1]))
    if None not in ends:
        yield Change((run.left[1], ends[0] or 0), (run.right[1], ends[1] or 0))


def _start_before(placed: Placed, at: int) -> int | None:
    """Where the sentence begins, if that is a few words before; None where it is not, or begins there."""
    if at in placed.starts:
        return None
    return next((place for place in range(at - 1, at - 1 - _MOST, -1) if place in placed.starts), None)


def _end_after(placed: Placed, at: int) -> int | None:
    """Where the sentence ends, if that is a few words after; None where it is not, or ends there."""
    if at in placed.starts:
        return None
    return next((place for place in range(at + 1, at + 1 + _MOST) if place in placed.starts), None)
