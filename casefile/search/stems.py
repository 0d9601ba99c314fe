"""Other forms of a word: those that begin alike and end otherwise, as inflection and derivation make them.

No rule of any language is used: what two words share must be most of the one typed, and the endings must be short.
"""

from collections.abc import Callable, Iterable
from itertools import islice
from math import ceil

SHORTEST_STEM = 5
"""Letters that are shared at least."""
SHARED = 0.6
"""The part of the word typed that is shared at least."""
LONGEST_ENDING, LONGEST_KNOWN = 4, 5
"""Letters of an ending: of the word typed, and of a known one."""
MOST_READ, MOST = 400, 16
"""Words that are looked at, the commonest first, and forms that are given."""


def of_one_stem(typed: str, beginning: Callable[[str], Iterable[str]]) -> list[str]:
    """Known words that are other forms of a folded word, those that share most first: kidnapping, kidnapped.

    `beginning` gives the known words with a beginning, the commonest first.
    """
    shared = max(SHORTEST_STEM, len(typed) - LONGEST_ENDING, ceil(len(typed) * SHARED))
    if len(typed) <= shared or not typed.isalpha():
        return []
    found = [known for known in islice(beginning(typed[:shared]), MOST_READ) if _is_form(typed, known)]
    return sorted(found, key=lambda known: -_shared(typed, known))[:MOST]


def _is_form(typed: str, known: str) -> bool:
    return known != typed and len(known) - _shared(typed, known) <= LONGEST_KNOWN


def _shared(one: str, other: str) -> int:
    """How many letters two words have in common at their beginning."""
    parted = (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(parted, min(len(one), len(other)))
