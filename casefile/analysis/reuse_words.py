"""Transcripts as words: every passage that holds a source's own words as a row of numbers, one for each folded word.

Folding takes case and accents away. What is a name is found before that: a word that is never written without its
capital, or that holds a digit. Where a script writes no spaces a run of it is one word.
"""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from msgspec import Struct

from casefile.model.case import Case
from casefile.model.sources import Passage
from casefile.text.fold import fold, fold_with_map

MOST_WORDS = 30_000
"""A passage counts with its first so many words, which keeps the time that two of them take within bounds."""

_WORD = re.compile(r"[^\W_]+")
_SENTENCE_END = re.compile(r"[.!?…。]|\n\s*\n")


class Words(Struct, frozen=True):
    """The words of all transcripts."""

    passages: tuple[Passage, ...]
    numbers: Sequence[Sequence[int]]
    """Of each passage, the number of every word in order; equal words have equal numbers."""
    known: Sequence[str]
    """The words themselves, folded, by their numbers."""
    names: bytes
    """By the number of a word: 1 where it is a name or holds a digit."""


class Placed(Struct, frozen=True):
    """The words of one passage with their places in its text."""

    spans: Sequence[tuple[int, int]]
    """Start and end of every word, in code points."""
    starts: frozenset[int]
    """The words with which a sentence begins, and the number of words, where the next one would."""


def read_words(case: Case, among: AbstractSet[str] | None = None) -> Words:
    """The words of every transcript that is not left out, or of some passages of these, by id."""
    passages = tuple(one for one in _transcripts(case) if among is None or one.id in among)
    known: dict[str, int] = {}
    numbers = [
        array("I", [known.setdefault(word, len(known)) for word in _WORD.findall(fold(passage.text))[:MOST_WORDS]])
        for passage in passages
    ]
    names = _names(passages)
    return Words(passages, numbers, tuple(known), bytes(word in names for word in known))


def _transcripts(case: Case) -> Iterator[Passage]:
    for source in case.sources.values():
        if source.text == "transcript" and source.id not in case.left_out:
            yield from source.passages


def _names(passages: Sequence[Passage]) -> set[str]:
    """The folded words that are names: those never written small, and those with digits."""
    written: set[str] = set()
    for passage in passages:
        written.update(_WORD.findall(passage.text))
    small = {fold(word) for word in written if word[0] == word[0].lower() and not word.isdigit()}
    return {folded for word in written if (folded := fold(word)) not in small or any(map(str.isdigit, word))}


def place_words(passage: Passage) -> Placed:
    """Where the words of a passage stand in its text; they are those of `read_words`."""
    folded, offsets = fold_with_map(passage.text)
    spans = [match.span() for match in islice(_WORD.finditer(folded), MOST_WORDS)]
    if not isinstance(offsets, range):
        spans = [(offsets[start], offsets[end]) for start, end in spans]
    firsts = [start for start, _ in spans]
    ends = (match.end() for match in _SENTENCE_END.finditer(passage.text))
    return Placed(spans, frozenset({0, len(spans), *(bisect_left(firsts, end) for end in ends)}))
