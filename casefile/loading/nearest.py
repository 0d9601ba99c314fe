"""“Did you mean”: what somebody may have wanted to write. It suggests, and never decides."""

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from types import ModuleType

from casefile.text.fold import fold_words, fold_words_with_map

_SHOWN = 2
_LIKENESS = 70.0
"""From 0 to 100; of short words, one letter may be wrong (or two exchanged) and take more away."""
_LIKE_AT_ALL = 50.0
_LONGEST = 200
_LONGEST_TEXT = 20_000


@cache
def _rapidfuzz() -> ModuleType:
    """The library, loaded at the first fault: a case without faults needs no suggestion, and does not wait for it."""
    return import_module("rapidfuzz")


def find_nearest(word: str, candidates: Iterable[str]) -> list[str]:
    """The candidates most like a word, the nearest first; none where nothing comes near."""
    library = _rapidfuzz()
    found = library.process.extract(
        word[:_LONGEST], list(candidates), scorer=library.fuzz.ratio, score_cutoff=_LIKE_AT_ALL, limit=_SHOWN
    )
    apart = library.distance.OSA.distance
    return [near for near, likeness, _ in found if likeness >= _LIKENESS or apart(word, near, score_cutoff=1) <= 1]


def find_nearest_words(words: str, texts: Iterable[str]) -> list[str]:
    """What stands in one of the texts that is most like some words, as it is written there, cut at whole words."""
    library = _rapidfuzz()
    wanted = fold_words(words[:_LONGEST])
    best, found = _LIKENESS, ""
    for text in texts:
        folded, offsets = fold_words_with_map(text[:_LONGEST_TEXT])
        near = library.fuzz.partial_ratio_alignment(wanted, folded, score_cutoff=best)
        if near is not None and near.score > best and near.dest_end > near.dest_start:
            best, found = near.score, _whole_words(text, offsets[near.dest_start], offsets[near.dest_end])
    return [found] if found else []


def _whole_words(text: str, start: int, end: int) -> str:
    """A stretch of a text with the rest of the words at both its ends, in one line."""
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return " ".join(text[start:end].split())


def did_you_mean(nearest: Iterable[str]) -> str:
    """A question that names what comes nearest; empty where nothing does."""
    named = " or ".join(f"“{candidate}”" for candidate in nearest)
    return f"did you mean {named}?" if named else ""
