"""In which words two texts differ: names and dates as wholes, all else word by word.

The longest common subsequence of their words (Indel distance, by rapidfuzz) is what they share; the rest differs. Two
texts that share little are told in other words throughout: of those only names, dates and numbers are told apart.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

from casefile.present.names_in_text import spans_of_names
from casefile.search.named import Known
from casefile.text.fold import fold_words

SAME_WORDING = 0.5
"""The share of their words in common from which on two texts are one wording."""

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?(?:\s?[–-]\s?\d{1,2})?"
_DATE = re.compile(
    rf"\b(?:{_DAY}\s+(?:of\s+)?(?:{_MONTHS})|(?:{_MONTHS})\s+{_DAY}|(?!May\b(?!\s+\d))(?:{_MONTHS}))(?:,?\s+\d{{4}})?\b"
)
"""A day, a month, or a month of a year; “May” alone may be no month."""
_WORD = re.compile(r"\w+(?:['’]\w+)?")

Spans = tuple[tuple[int, int], ...]
"""From, up to but not including, in code points of the text."""


class Word(NamedTuple):
    """A word, or a name or date of several."""

    start: int
    end: int
    key: str
    """What it is compared by: the word itself, folded."""
    telling: str = ""
    """Of a name whose it is, of a date or number the same as the key; empty for any other word."""


class Differences(NamedTuple):
    """Where two texts differ."""

    ours: Spans
    theirs: Spans
    is_one_wording: bool
    """Whether they are one wording; if not, only names, dates and numbers are told apart."""


def words_in(text: str, known: Known) -> tuple[Word, ...]:
    """The words of a text in their order; a known name and a date are one word each."""
    wholes = sorted(_wholes(text, known))
    return tuple(_words(text, wholes))


def _wholes(text: str, known: Known) -> Iterator[tuple[int, int, str]]:
    yield from ((*match.span(), "") for match in _DATE.finditer(text))
    yield from ((start, end, owner or "") for start, end, owner in spans_of_names(text, known))


def _words(text: str, wholes: list[tuple[int, int, str]]) -> Iterator[Word]:
    at = 0
    for start, end, owner in (*wholes, (len(text), len(text), "")):
        if start < at:
            continue
        for match in _WORD.finditer(text, at, start):
            key = fold_words(match[0])
            yield Word(*match.span(), key, key if match[0].isdigit() else "")
        if start < end:
            key = fold_words(text[start:end])
            yield Word(start, end, key, owner or key)
        at = end


def differences(ours: Sequence[Word], theirs: Sequence[Word]) -> Differences:
    """Where two texts differ, by their words."""
    codes = Indel.opcodes([word.key for word in ours], [word.key for word in theirs])
    same = sum(code.src_end - code.src_start for code in codes if code.tag == "equal")
    if 2 * same < SAME_WORDING * (len(ours) + len(theirs)):
        return Differences(_telling_apart(ours, theirs), _telling_apart(theirs, ours), is_one_wording=False)
    deleted = (word for code in codes if code.tag == "delete" for word in ours[code.src_start : code.src_end])
    added = (word for code in codes if code.tag == "insert" for word in theirs[code.dest_start : code.dest_end])
    return Differences(_spans(deleted), _spans(added), is_one_wording=True)


def _telling_apart(ours: Sequence[Word], theirs: Sequence[Word]) -> Spans:
    there = {word.telling for word in theirs}
    return _spans(word for word in ours if word.telling and word.telling not in there)


def _spans(words: Iterator[Word]) -> Spans:
    return tuple((word.start, word.end) for word in words)
