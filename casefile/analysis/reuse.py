"""Text reuse: words that transcripts of different sources share, and what was exchanged in them.

Only transcripts are looked at, for the words of a précis are ours. What is found is suggested as a link of a chain and
never decided: nothing is written, and no count changes (case-format.md, Chains).
"""

from collections.abc import Set as AbstractSet
from functools import lru_cache

from msgspec import Struct

from casefile.analysis.copies import Copies, find_originals, is_copy
from casefile.analysis.reuse_exchanges import Places, exchanges_in
from casefile.analysis.reuse_kinship import Kinship, kinship
from casefile.analysis.reuse_pairs import count_runs, find_pairs, is_formula
from casefile.analysis.reuse_runs import LEAST_EQUAL, LEAST_WITH_EXCHANGE, Change, Run, find_runs
from casefile.analysis.reuse_seeds import RUN, Runs, find_stretches, place_runs
from casefile.analysis.reuse_words import Placed, Words, place_words, read_words
from casefile.model.case import Case

Span = tuple[int, int]
"""Start and end, in code points of the passage's text."""

_KEPT = 1_000
"""Passages whose words are kept with their places; those of others are found anew when they are asked for."""


class Exchange(Struct, frozen=True):
    """One thing that stands in the one passage where another stands in the other, as written."""

    left: str
    right: str
    spans: tuple[Span, Span]


class Reuse(Struct, frozen=True):
    """Words that two passages of different sources share."""

    passages: tuple[str, str]
    """Ids, in the order of the files."""
    spans: tuple[Span, Span]
    """Where the shared words stand, from the first to the last, what was exchanged at either end with them."""
    words: int
    """How many are the same."""
    exchanged: tuple[Exchange, ...]
    kinship: Kinship
    """What the case says of the two already, and the link that is suggested."""


def find_reuse(case: Case, among: AbstractSet[str] | None = None) -> tuple[Reuse, ...]:
    """The words that transcripts share, most words first, of equal ones in the order of the files.

    With `among` only those of some passages, by id; what is a formula is then told from these alone.
    """
    words = read_words(case, among)

    @lru_cache(_KEPT)
    def places(number: int) -> Placed:
        """Where the words of a passage stand."""
        return place_words(words.passages[number])

    @lru_cache(_KEPT)
    def runs(number: int) -> Runs:
        """The runs of words of a passage."""
        return place_runs(words, words.numbers[number])

    counts, originals = count_runs(words), find_originals(case)
    found = [
        _reuse(case, words, pair, run, exchanges, places)
        for pair in find_pairs(words, counts)
        for left, right in ((words.numbers[pair[0]], words.numbers[pair[1]]),)
        for is_told in (_is_told_copy(originals, *(words.passages[number].id for number in pair)),)
        for run in find_runs((left, right), find_stretches(runs(pair[0]), runs(pair[1])))
        if run.equal >= (RUN if is_told else LEAST_WITH_EXCHANGE)
        and (is_told or not is_formula(words, counts, left[slice(*run.left)], run.equal))
        for exchanges in (exchanges_in(words, pair, run, places),)
        if is_told or run.equal >= LEAST_EQUAL or len(exchanges) == 1
    ]
    return tuple(sorted(found, key=lambda one: -one.words))


def _is_told_copy(originals: Copies, one: str, other: str) -> bool:
    """Whether the case says that one of two passages quotes or copies the other: then few words are no chance."""
    return is_copy(originals, one, other) or is_copy(originals, other, one)


def _reuse(
    case: Case, words: Words, pair: tuple[int, int], run: Run, exchanges: tuple[Change, ...], places: Places
) -> Reuse:
    one, other = (words.passages[number] for number in pair)
    lefts = [run.left, *(change.left for change in exchanges)]
    rights = [run.right, *(change.right for change in exchanges)]
    spans = (_span(places(pair[0]), lefts), _span(places(pair[1]), rights))
    return Reuse(
        passages=(one.id, other.id),
        spans=spans,
        words=run.equal,
        exchanged=tuple(
            Exchange(one.text[slice(*left)], other.text[slice(*right)], (left, right))
            for left, right in (
                (_span(places(pair[0]), [change.left]), _span(places(pair[1]), [change.right])) for change in exchanges
            )
        ),
        kinship=kinship(case, one, other, (spans[0][0], spans[1][0])),
    )


def _span(placed: Placed, rows: list[tuple[int, int]]) -> Span:
    """From the first of some words to the last."""
    return placed.spans[min(row[0] for row in rows)][0], placed.spans[max(row[1] for row in rows) - 1][1]
