"""How a name sounds, whatever the alphabet and the spelling: Седов, Sedov and Sedoff have one skeleton."""

import re
from collections.abc import Sequence
from functools import lru_cache

from anyascii import anyascii

SHORTEST = 4
"""Words of fewer letters are too short to go by their sound."""
LONGEST = 40
"""Letters of a word past which it is no name."""
_LETTERS = range(SHORTEST, LONGEST + 1)

_RULES = (
    ("y", "i"),
    ("j", "i"),
    ("ii", "i"),
    ("cki\n", "c\0i\n"),  # a c of its own and a k, at the end of a Polish name: Trocki
    ("ck", "k"),
    ("\0", "k"),
    ("ca", "ka"),
    ("co", "ko"),
    ("cu", "ku"),
    ("cl", "kl"),
    ("cr", "kr"),
    ("schtsch", "s"),
    ("tsch", "ch"),
    ("tch", "ch"),
    ("shch", "s"),
    ("sch", "s"),
    ("sh", "s"),
    ("zh", "s"),
    ("kh", "h"),
    ("ph", "f"),
    ("th", "t"),
    ("\nrh", "\nr"),
    ("tz", "c"),
    ("ts", "c"),
    ("w", "v"),
    ("z", "s"),
    ("off\n", "ov\n"),
    ("eff\n", "ev\n"),
    ("x", "ks"),
    ("\nie", "\ne"),
    ("ie", "i"),
)
"""In this order, on lines of words: a line break stands at either end of each."""
_DOUBLED = re.compile(r"(.)\1+")


def in_latin(word: str) -> str:
    """A folded word in Latin letters, whatever alphabet it is in; Latin words are left alone."""
    return word if word.isascii() else anyascii(word).lower().replace("'", "")


@lru_cache(maxsize=4096)
def skeleton(word: str) -> str:
    """The letters that stay when a folded word is spelt as it sounds; empty for short words, long ones and numbers.

    The rules: sh, sch, zh and z are s; w is v; y and j are i; ie is i; tz and ts are c; a hard c and ck are k, but in
    -cki and -ckij; x is ks; ph, th, kh and, at the start, rh are f, t, h and r; tch is ch; -off is -ov; a doubled
    letter is one; ie- and je- at the start are e-. Other alphabets are put into Latin letters first, by anyascii.
    """
    (sound,) = skeletons((word,))
    return sound


def skeletons(words: Sequence[str]) -> list[str]:
    """The skeleton of each of many words. All are spelt anew together, a line each, which is much faster."""
    plain = [word if word.isascii() and word.isalpha() and len(word) in _LETTERS else _plain(word) for word in words]
    lines = "\n".join(("", *plain, ""))
    for written, heard in _RULES:
        lines = lines.replace(written, heard)
    return _DOUBLED.sub(r"\1", lines)[1:-1].split("\n") if words else []


def _plain(word: str) -> str:
    """A word in Latin letters; empty where it is not to be gone by its sound."""
    plain = in_latin(word[: LONGEST + 1])
    return plain if len(plain) in _LETTERS and plain.isalpha() else ""
