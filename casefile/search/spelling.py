"""How a name that stands nowhere as it was typed may be spelt in a text, as people of other languages spell it.

A name goes from language to language by the letters of each: Хрущёв is Chruschtschow in German, Khrouchtchev in French,
Chruszczow in Polish, Chruščëv to scholars (ISO 9), Khrushchev in English. Each table puts one of these spellings in
English letters, rule by rule in its order; a line break stands at either end of a word.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from casefile.search.sound import SHORTEST, in_latin, skeleton

END_OF_ARMENIAN = "\u0590"
"""Scripts behind it mostly leave vowels or words unwritten, so that a beginning in Latin letters says little."""

Rules = tuple[tuple[str, str], ...]

LONG = 6
"""Letters of a word from which all these spellings are thought of; shorter ones would be like too many other words."""

_BRIEF: tuple[Rules, ...] = (
    (("tz", "z"), ("z", "ts")),
    (("tch", "ch"), ("j", "zh"), ("ou", "u")),
    (("ca", "tsa"), ("co", "tso"), ("cu", "tsu")),
)
"""German, French and Polish spellings of words of any length."""
_GERMAN: Rules = (("tsch", "\0"), ("sch", "sh"), ("ch", "kh"), ("\0", "tch"), ("tz", "z"), ("z", "ts"))
_FRENCH: Rules = (
    *(("tch", "\0"), ("ch", "sh"), ("\0", "ch"), ("j", "zh"), ("ou", "u"), ("gue", "ge"), ("gui", "gi")),
    *(("ine\n", "in\n"), ("yne\n", "yn\n")),
)
_POLISH: Rules = (("ch", "kh"), ("sz", "sh"), ("cz", "\0"), ("c", "ts"), ("\0", "ch"))
_SCHOLARLY: Rules = (("ch", "kh"), ("sc", "shch"), ("c", "ch"), ("chh", "ch"))
"""Of which the hooks were folded away: šč and č are sc and c."""
_ENGLISH: Rules = (("ey\n", "y\n"),)
_SOFT: Rules = (
    *((soft + vowel, "e") for vowel in "eo" for soft in "ijy"),
    *((f"{hushing}o{end}\n", f"{hushing}e{end}\n") for hushing in ("ch", "sh") for end in "vw"),
)
"""Of е and ё, which some spell ie, je or jo, and after ch and sh o."""

_WEST: Rules = (
    *(("ts", "z"), ("ks", "x")),
    *((f"kh{vowel}", f"h{vowel}") for vowel in "aeiou"),
    *((f"\ng{vowel}", f"\nh{vowel}") for vowel in "aeiou"),
    *(("kh", "ch"), ("ai", "ei")),
)
"""Of a name from the West that was put in Cyrillic letters: Франц, Маркс, Райсс, Гитлер."""

_SURNAME: Rules = tuple((f"{ending}\n", "y\n") for ending in ("ii", "ij", "iy", "yi"))
"""The ending of Russian surnames, as scholars and libraries put it."""
_DECLINED: Rules = (
    *((f"sk{end}\n", "sky\n") for end in ("ogo", "omu", "im", "om", "aya", "oi", "uyu", "ie", "ikh")),
    *((f"{name}{end}\n", f"{name}\n") for name in ("ov", "ev", "in") for end in ("a", "u", "ym", "e", "oi", "ykh")),
)
"""The endings of such names in other cases, of women, and of families: Троцкого, Порецкая, Орловым."""
_IN_ENGLISH: Rules = (*_SURNAME, ("ski\n", "sky\n"), ("tsch", "ch"), ("sch", "sh"), ("w", "v"), ("j", "y"))

_SOFT_SIGN = re.compile(r"(?<=\w)[ьЬ](?=[еёюяиіоєї])|(?<=[^\W\d_]{2})['’ʹ′ʼ](?=[aeiouyjаеёиіоуюяєї])", re.IGNORECASE)
"""The soft sign before a vowel, and what is written for it in Latin letters and in Ukrainian."""
_SIGN = re.compile(r"(?<=[^\W\d_]{2})['’ʹ′ʼ](?!s(?!\w))(?=[^\W\d_])", re.IGNORECASE)
"""The same before other letters; an 's at the end is a possessive."""


def without_signs(text: str) -> str:
    """A text without the signs within its words: a soft sign before a vowel is i, any other is nothing: Зиновiев."""
    return _SIGN.sub("", _SOFT_SIGN.sub("i", text))


@lru_cache(maxsize=4096)
def heard(word: str) -> Sequence[str]:
    """The skeletons of a folded word: as it is spelt, and as others may mean it: Trozki, Ejov, Chruszczow, Снефлит."""
    latin = in_latin(word)
    if len(latin) < SHORTEST:
        return ()
    others = _as_english(latin) if latin == word else (in_english(word), *_as_western(latin), *_as_french(latin))
    return [sound for sound in dict.fromkeys(map(skeleton, dict.fromkeys((latin, *others)))) if sound]


def is_one_sound(typed: str, known: str) -> bool:
    """Whether two folded words may be one name by their sound: longer than four letters, or of two alphabets."""
    is_long = max(len(typed), len(known)) > SHORTEST or typed.isascii() != known.isascii()
    return is_long and skeleton(known) in heard(typed)


def beginnings(word: str) -> Sequence[str]:
    """How a word in Greek, Cyrillic or Armenian letters, perhaps unfinished, begins in Latin ones: Еж, Ezh or Yezh."""
    latin = in_latin(word)
    if latin == word or word > END_OF_ARMENIAN:
        return ()
    return (latin, f"y{latin}") if latin.startswith("e") else (latin,)


def in_english(word: str) -> str:
    """A folded word in Latin letters, with the ending of Russian surnames as it is put in English: Серебрянского."""
    latin = in_latin(word)
    return latin if latin == word else _spelt(latin, (*_SURNAME, *_DECLINED))


@lru_cache(maxsize=4096)
def respelt(word: str) -> Sequence[str]:
    """Other spellings of a folded name, of which a text may hold one that is a letter or two off: Serebrjanskij.

    Of words in Latin letters only of those that end as Russian and Polish surnames do: too many others would be near.
    """
    latin = in_latin(word)
    if latin == word:
        spelt = [_spelt(one, _IN_ENGLISH) for one in (word, _spelt(word, _SOFT))]
        spelt = [one for one in spelt if one.endswith("sky")]
    else:
        spelt = [_spelt(one, _SURNAME) for one in _as_western(latin)]
    return [one for one in dict.fromkeys(spelt) if one not in (word, in_english(word))]


def _as_english(word: str) -> Iterator[str]:
    """What a word may be that somebody spelt as in another language."""
    long = (_GERMAN, _FRENCH, _POLISH, _SCHOLARLY, _ENGLISH, ()) if len(word) >= LONG else ()
    yield from (_spelt(word, rules) for rules in _BRIEF)
    for rules in long:
        spelt = _spelt(word, rules)
        yield from (spelt, _spelt(spelt, _SOFT))


def _as_western(latin: str) -> Iterator[str]:
    """What a word in Cyrillic letters, here put in Latin ones, may be as a Western name: Серж, Жанна, Снефлит."""
    west = _spelt(latin, _WEST)
    yield from dict.fromkeys((west.replace("zh", "g"), west.replace("zh", "j"), west.replace("f", "v")))


def _as_french(latin: str) -> Iterator[str]:
    """What such a word may be with the e that is not heard: Серж. No French name has a ts."""
    if "ts" not in latin:
        yield f"{latin.replace('zh', 'g')}e"


def _spelt(word: str, rules: Rules) -> str:
    line = f"\n{word}\n"
    for written, english in rules:
        line = line.replace(written, english)
    return line[1:-1]
