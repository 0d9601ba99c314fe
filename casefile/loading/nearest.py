"""“Did you mean”: what somebody may have wanted to write. It suggests, and never decides."""

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from types import ModuleType

_SHOWN = 2
_LIKENESS = 65.0
_LONGEST = 200


@cache
def _rapidfuzz() -> ModuleType:
    """The library, loaded at the first fault: a case without faults needs no suggestion, and does not wait for it."""
    return import_module("rapidfuzz")


def find_nearest(word: str, candidates: Iterable[str]) -> list[str]:
    """The candidates most like a word, the nearest first; none where nothing comes near."""
    library = _rapidfuzz()
    found = library.process.extract(
        word[:_LONGEST], list(candidates), scorer=library.fuzz.ratio, score_cutoff=_LIKENESS, limit=_SHOWN
    )
    return [candidate for candidate, _, _ in found]


def did_you_mean(word: str, candidates: Iterable[str]) -> str:
    """A question that names the nearest candidates; empty where nothing comes near."""
    nearest = " or ".join(f"“{candidate}”" for candidate in find_nearest(word, candidates))
    return f"did you mean {nearest}?" if nearest else ""
