"""Two rows of words aligned: the runs that they share, and what was exchanged in them.

Where the two run side by side the alignment is that with the most equal words (the longest common subsequence; Wagner
and Fischer 1974). Changes are bridged as long as the equal words outweigh them (Smith and Waterman 1981), so that words
left out, put in or put otherwise do not end a run.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from casefile.analysis.reuse_seeds import AROUND, Stretch

BRIDGED = 5
"""Words that two runs may share by chance where they meet."""

AGAINST = 0.5
"""What a changed word takes from the weight of a run, to which an equal word gives 1."""

LEFT_OUT = 6
"""Of words that were left out or put in no more than so many count against a run."""

DROP = 6.0
"""A run ends where it has lost so much of its weight."""

LEAST_AT_END = 2
"""Equal words with which a run begins and ends where a change follows or goes before them."""

LEAST_EQUAL = 8
"""Equal words that make a run."""

LEAST_WITH_EXCHANGE = 6
"""Equal words that make a run in which a name was exchanged."""


class Change(NamedTuple):
    """Words of one row that stand where others stand in the other, as places in the rows; one side may be empty."""

    left: tuple[int, int]
    right: tuple[int, int]


class Run(NamedTuple):
    """Words that two rows share, but for some changes."""

    left: tuple[int, int]
    right: tuple[int, int]
    equal: int
    """How many words are the same."""
    changes: tuple[Change, ...]


class _Piece(NamedTuple):
    """A stretch of the alignment: equal words, or a change between equal words."""

    change: Change
    is_equal: bool

    @property
    def weight(self) -> float:
        """Its words on the longer side; against the run where they are changed, though not all of many left out."""
        sizes = [end - start for start, end in self.change]
        if self.is_equal:
            return max(sizes)
        return -AGAINST * max(min(max(sizes), LEFT_OUT), min(sizes))


def find_runs(rows: tuple[Sequence[int], Sequence[int]], stretches: Iterable[Stretch]) -> list[Run]:
    """The runs that two passages share, each from equal words to equal words, the longest first.

    They are looked for around the stretches where the two run side by side; of those that overlap one is given.
    """
    found = [run for stretch in stretches for run in _runs(list(_pieces(*rows, stretch)))]
    kept: list[Run] = []
    for run in sorted(found, key=lambda run: -run.equal):
        if not any(_is_same(run, other) for other in kept):
            kept.append(run)
    return kept


def _is_same(one: Run, other: Run) -> bool:
    """Whether two runs overlap in both passages."""
    return _overlap(one.left, other.left) and _overlap(one.right, other.right)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two stretches share more than a few words, which equal ones beside a run may be by chance."""
    return min(one[1], other[1]) - max(one[0], other[0]) > BRIDGED


def _runs(pieces: Sequence[_Piece]) -> Iterator[Run]:
    """The stretches that weigh most (Smith and Waterman 1981): equal words count for them, changed words against."""
    start = 0
    while start < len(pieces):
        if not pieces[start].is_equal:
            start += 1
            continue
        end = _heaviest(pieces, start)
        yield _run(_trimmed(pieces[start:end]))
        start = end


def _trimmed(pieces: Sequence[_Piece]) -> Sequence[_Piece]:
    """A run without the few equal words at either end of it that a change parts from the rest, as chance has them."""
    first, last = 0, len(pieces)
    while last - first > 1 and pieces[first].weight < LEAST_AT_END:
        first += 2
    while last - first > 1 and pieces[last - 1].weight < LEAST_AT_END:
        last -= 2
    return pieces[first:last]


def _heaviest(pieces: Sequence[_Piece], start: int) -> int:
    """Where a run ends that begins there: where it weighs most before it has lost too much of its weight."""
    weight = best = 0.0
    end = start
    for place in range(start, len(pieces)):
        weight += pieces[place].weight
        if weight > best:
            best, end = weight, place + 1
        elif weight < max(best - DROP, 0):
            break
    return end


def _pieces(left: Sequence[int], right: Sequence[int], stretch: Stretch) -> Iterator[_Piece]:
    """Equal words and changes in turn, each as long as it can be, as places in the passages."""
    at = to = -1
    for start, first, equal in _joined(_blocks(left, right, stretch)):
        if at >= 0:
            yield _Piece(Change((at, start), (to, first)), is_equal=False)
        at, to = start + equal, first + equal
        yield _Piece(Change((start, at), (first, to)), is_equal=True)


Block = tuple[int, int, int]
"""Equal words: the place of the first in each passage, and how many."""


def _joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, those that follow each other without a change as one."""
    last: Block | None = None
    for start, first, equal in blocks:
        if last and (last[0] + last[2], last[1] + last[2]) == (start, first):
            last = (last[0], last[1], last[2] + equal)
            continue
        if last:
            yield last
        last = (start, first, equal)
    if last:
        yield last


def _blocks(left: Sequence[int], right: Sequence[int], stretch: Stretch) -> Iterator[Block]:
    """The equal words of a stretch, and before and after it, where each is aligned from the stretch outwards."""
    (at, left_end), (to, right_end) = stretch.left, stretch.right
    before = (left[max(at - AROUND, 0) : at][::-1], right[max(to - AROUND, 0) : to][::-1])
    for start, first, equal in reversed(list(_equal(*before))):
        yield at - start - equal, to - first - equal, equal
    for start, first, equal in _equal(left[at:left_end], right[to:right_end]):
        yield at + start, to + first, equal
    after = (left[left_end : left_end + AROUND], right[right_end : right_end + AROUND])
    for start, first, equal in _equal(*after):
        yield left_end + start, right_end + first, equal


def _equal(left: Sequence[int], right: Sequence[int]) -> Iterator[Block]:
    for code in LCSseq.opcodes(left, right):
        if code.tag == "equal":
            yield code.src_start, code.dest_start, code.src_end - code.src_start


def _run(pieces: Sequence[_Piece]) -> Run:
    """A run of pieces that begins and ends with equal words."""
    first, last = pieces[0].change, pieces[-1].change
    return Run(
        (first.left[0], last.left[1]),
        (first.right[0], last.right[1]),
        sum(piece.change.left[1] - piece.change.left[0] for piece in pieces if piece.is_equal),
        tuple(piece.change for piece in pieces if not piece.is_equal),
    )
