"""Omissions: what a transcript does not have of the passage that it copies.

A transcript shows all that it has, so that what it lacks it does not tell. A précis is ours, and shows nothing of the
kind.
"""

import re
from itertools import groupby, pairwise

from casefile.analysis.index import Index
from casefile.model.case import Case
from casefile.text.fold import fold, fold_words
from casefile.text.quoted import find_words

LEFT_OUT = 5
"""So many words one after the other, or half of all words, are a part left out; fewer are a slip or another wording."""

_WORD = re.compile(r"[^\W_]+")


def has_part_alone(index: Index, copy: str, original: str) -> bool:
    """Whether a passage leaves out a part of another that it copies; both are known by their own words."""
    found = index.in_part.get((copy, original))
    if found is None:
        case = index.case
        is_shown = _is_transcript(case, copy) and _is_transcript(case, original)
        found = is_shown and _is_left_out(case.passages[copy].text, case.passages[original].text)
        index.in_part[copy, original] = found
    return found


def leaves_out(case: Case, copy: str, words: str) -> bool:
    """Whether a passage is its source's own text, and lacks these words of what it copies."""
    if not _is_transcript(case, copy):
        return False
    return next(find_words(fold_words(words).strip(), fold_words(case.passages[copy].text)), None) is None


def _is_transcript(case: Case, passage: str) -> bool:
    return case.sources[case.passages[passage].source].text == "transcript"


def _is_left_out(copy: str, original: str) -> bool:
    """Whether a part of the original is missing: a word is there where it stands beside its neighbour in the copy."""
    words, pairs = _words(original), {*pairwise(_words(copy))}
    is_there = [False] * len(words)
    for at, pair in enumerate(pairwise(words)):
        if pair in pairs:
            is_there[at] = is_there[at + 1] = True
    rows = [len(tuple(row)) for there, row in groupby(is_there) if not there]
    return len(words) > 1 and (max(rows, default=0) >= LEFT_OUT or sum(rows) * 2 >= len(words))


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))
