"""What every engine must agree on about its words: which are listed as near ones and completions, and in what order."""

from zlib import crc32

from casefile.search.marks import MARK

LONGEST = 64
"""Letters of a word past which it is found exactly, but never near another and never as a completion."""
HASH_BITS = 32
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


def commonness(term: str, frequency: int) -> int:
    """By what terms are put in order, the commonest first; those equally common fall as they may, but always alike."""
    return frequency << HASH_BITS | hash_of(term)


def hash_of(term: str) -> int:
    """A number that hardly two terms share."""
    return crc32(term.encode("utf-8", "surrogatepass"))
