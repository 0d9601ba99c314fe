"""How a name sounds, whatever the alphabet and the spelling: Седов, Sedov and Sedoff have one skeleton."""

import re
from collections.abc import Sequence
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
_CK = re.compile("ck(?![iyj]+$)", re.MULTILINE)
"""The German and English ck; at the end of a Polish name it is a c of its own: Trocki."""
_IE = re.compile("^ie", re.MULTILINE)
_OFF = re.compile("(?<=[oe])ff$", re.MULTILINE)
_DOUBLED = re.compile(r"([^\n])\1+")


def in_latin(word: str) -> str:
    """A folded word in Latin letters, whatever alphabet it is in; Latin words are left alone."""
    return word if word.isascii() else anyascii(word).lower().replace("'", "")


def in_english(word: str) -> str:
    """A folded word in Latin letters, with the ending of Russian surnames as it is put in English: Серебрянский."""
    latin = in_latin(word)
    return f"{latin[:-2]}y" if latin != word and latin.endswith(("ii", "yi")) else latin


@lru_cache(maxsize=4096)
def skeleton(word: str) -> str:
    """The letters that stay when a folded word is spelt as it sounds; empty for short words, long ones and numbers.

    The rules: sh, sch, zh and z are s; w is v; y and j are i; ie is i; tz and ts are c; ck is k, but in -cki and -ckij;
    -off is -ov; a doubled letter is one; ie- and je- at the start are e-. Other alphabets are put into Latin letters
    first, by anyascii.
    """
    (sound,) = skeletons((word,))
    return sound


def skeletons(words: Sequence[str]) -> list[str]:
    """The skeleton of each of many words. All are spelt anew together, a line each, which is much faster."""
    lines = _CK.sub("k", "\n".join(map(_plain, words)))
    for written, heard in _RULES:
        lines = lines.replace(written, heard)
    lines = _OFF.sub("v", _IE.sub("e", lines)).replace("ie", "i")
    return _DOUBLED.sub(r"\1", lines).split("\n") if words else []


@lru_cache(maxsize=4096)
def heard(word: str) -> Sequence[str]:
    """The skeletons of a folded word: as it is spelt, and as it may be meant by a German or a Frenchman: Trozki, Ejov.

    A German writes z for ts; a Frenchman j for zh, ou for u and tch for ch.
    """
    latin = in_latin(word)
    german = latin.replace("tz", "z").replace("z", "ts")
    french = latin.replace("tch", "ch").replace("j", "zh").replace("ou", "u")
    return [sound for sound in dict.fromkeys(map(skeleton, (word, german, french))) if sound]


def is_one_sound(typed: str, known: str) -> bool:
    """Whether two folded words may be one name by their sound: longer than four letters, or of two alphabets."""
    is_long = max(len(typed), len(known)) > SHORTEST or typed.isascii() != known.isascii()
    return is_long and skeleton(known) in heard(typed)


def _plain(word: str) -> str:
    """A word in Latin letters; empty where it is not to be gone by its sound."""
    plain = in_latin(word[: LONGEST + 1])
    return plain if SHORTEST <= len(plain) <= LONGEST and plain.isalpha() else ""
