"""“Did you mean”: what somebody may have wanted to write. It suggests, and never decides."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from types import ModuleType

from casefile.text.fold import fold_words

_SHOWN = 2
_LIKENESS = 70.0
"""From 0 to 100; of short words, one letter may be wrong (or two exchanged) and take more away."""
_LIKE_AT_ALL = 50.0
_LONGEST = 200
_LONGEST_TEXT = 10_000
_WORD = re.compile(r"\w+(?:['’-]\w+)*")


@cache
def _rapidfuzz() -> ModuleType:
    """The library, loaded at the first fault: a case without faults needs no suggestion, and does not wait for it."""
    return import_module("rapidfuzz")


def find_nearest(word: str, candidates: Iterable[str]) -> list[str]:
    """The candidates most like a word, capitals aside, the nearest first; none where nothing comes near."""
    library = _rapidfuzz()
    asked = word[:_LONGEST].lower()
    found = library.process.extract(
        asked,
        list(candidates),
        scorer=library.fuzz.ratio,
        processor=str.lower,
        score_cutoff=_LIKE_AT_ALL,
        limit=_SHOWN,
    )
    apart = library.distance.OSA.distance
    return [near for near, likeness, _ in found if likeness >= _LIKENESS or apart(asked, near.lower()) <= 1]


def find_nearest_words(words: str, texts: Iterable[str]) -> str:
    """What stands in one of the texts that is most like some words, as it is written there; empty if nothing is."""
    length = len(words.split())
    windows = [window for text in texts for window in _windows(text[:_LONGEST_TEXT], length)]
    library = _rapidfuzz()
    found = library.process.extractOne(
        words[:_LONGEST], windows, scorer=library.fuzz.ratio, processor=fold_words, score_cutoff=_LIKE_AT_ALL
    )
    return " ".join(found[0].split()) if found else ""


def count_apart(one: str, other: str) -> int:
    """How many words must be replaced, added or left out to make one of the other (Levenshtein 1966), case aside."""
    apart: int = _rapidfuzz().distance.Levenshtein.distance(fold_words(one).split(), fold_words(other).split())
    return apart


def _windows(text: str, length: int) -> Iterator[str]:
    """All stretches of a text of so many words and of one more; the whole of a text that has fewer."""
    spans = [word.span() for word in _WORD.finditer(text)]
    for size in {min(length, len(spans)), min(length + 1, len(spans))}:
        for first, last in zip(spans, spans[max(size - 1, 0) :], strict=False):
            yield text[first[0] : last[1]]


def did_you_mean(nearest: Iterable[str]) -> str:
    """A question that names what comes nearest; empty where nothing does."""
    named = " or ".join(f"“{candidate}”" for candidate in nearest)
    return f"did you mean {named}?" if named else ""
