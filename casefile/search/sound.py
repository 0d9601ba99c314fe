"""How a name sounds, whatever the alphabet and the spelling: Седов, Sedov and Sedoff have one skeleton."""

import re
from functools import lru_cache

from anyascii import anyascii

SHORTEST = 4
"""Words and skeletons of fewer letters are too short to go by their sound."""
LONGEST = 40
"""Letters of a word past which it is no name."""

# In this order: what is longer or stands at the start of other rules comes first.
_RULES = (
    ("schtsch", "sch"),
    ("tsch", "ch"),
    ("shch", "sch"),
    ("sch", "s"),
    ("sh", "s"),
    ("zh", "s"),
    ("tz", "c"),
    ("ts", "c"),
    ("kh", "h"),
    ("ph", "f"),
    ("w", "v"),
    ("y", "i"),
    ("j", "i"),
    ("z", "s"),
)
_CK = re.compile("ck(?![iyj]+$)")
"""The German and English ck; at the end of a Polish name it is a c of its own: Trocki."""


def in_latin(word: str) -> str:
    """A folded word in Latin letters, whatever alphabet it is in; Latin words are left alone."""
    return word if word.isascii() else anyascii(word).lower().replace("'", "")


@lru_cache(maxsize=4096)
def skeleton(word: str) -> str:
    """The letters that stay when a folded word is spelt as it sounds; empty for short words, long ones and numbers.

    The rules: sh, sch, zh and z are s; w is v; y and j are i; ie is i; tz and ts are c; ck is k, but in -cki and -ckij;
    -off is -ov; a doubled letter is one; ie- and je- at the start are e-. Other alphabets are put into Latin letters
    first, by anyascii.
    """
    plain = in_latin(word[: LONGEST + 1])
    if not SHORTEST <= len(plain) <= LONGEST or not plain.isalpha():
        return ""
    plain = _CK.sub("k", plain)
    for written, heard in _RULES:
        plain = plain.replace(written, heard)
    plain = "e" + plain[2:] if plain.startswith("ie") else plain
    return _single(_ending(plain).replace("ie", "i"))


def is_one_sound(typed: str, known: str) -> bool:
    """Whether two folded words may be one name by their sound: longer than four letters, or of two alphabets."""
    is_long = max(len(typed), len(known)) > SHORTEST or typed.isascii() != known.isascii()
    return is_long and skeleton(typed) == skeleton(known) != ""


def _ending(word: str) -> str:
    return word[:-2] + "v" if word.endswith(("off", "eff")) else word


def _single(word: str) -> str:
    return "".join(letter for at, letter in enumerate(word) if not at or letter != word[at - 1])
