"""What every engine must agree on about its words: which are listed as near ones and completions."""

from casefile.search.marks import MARK

LONGEST = 64
"""Letters of a word past which it is found exactly, but never near another and never as a completion."""
HASHED = "\x00"
"""What an engine may put in place of a word that is too long, with a hash behind it."""

MOST_WHICH = 24
"""Groups of words that an engine can tell apart in one answer: the bits of a number that a 32-bit float holds."""

_UNLISTED = (MARK, HASHED)

Sought = str | tuple[str, ...]
"""What an entry may be asked to hold: a term, or several words that stand there side by side in this order."""


def is_listed(term: str) -> bool:
    """Whether a term is a word that may be near another, sound like it or complete it."""
    return len(term) <= LONGEST and not term.startswith(_UNLISTED)
