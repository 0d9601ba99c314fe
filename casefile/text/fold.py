"""Folding for comparison: text that differs in case, accents or form only becomes the same text.

`fold` takes away case, the combining marks of Latin, Greek, Cyrillic, Hebrew and Arabic (never the vowels of Thai or
Indic scripts), zero-width characters and compatibility forms (Unicode Standard Annex 15, NFKD and back to NFC).
`fold_words` also makes all dashes one, all quotation marks one, and each run of white space one space. The variants
with a map tell where in the text given each code point came from.
"""

import re
from collections.abc import Sequence
from functools import cache
from unicodedata import normalize

_ZERO_WIDTH = r"\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e007f"
_ACCENTS = (
    r"\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    r"\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
_INERT_MARK = r"\u27e8(?:00AD|061C|180E|200[BEF]|202[A-E]|206[0-9A-F]|FEFF|E00[0-7][0-9A-F])\u27e9"
_DROPPED = f"[{_ZERO_WIDTH}{_ACCENTS}]"

# The angle brackets of inert marks never outlive folding, so that folding twice cannot find a mark anew.
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "þ": "th", "æ": "ae", "œ": "oe", "ъ": "", "ь": "", "\u27e8": "<", "\u27e9": ">"}
)
_LETTER = "[łøđþæœъь\u27e8\u27e9]"

# What may melt into the character before it: whatever is dropped, the parts of Hangul syllables, voicing marks of
# kana, and all that is no letter, digit, white space, punctuation or symbol, which leaves the combining marks.
_JOINER = (
    rf"(?:{_INERT_MARK}|[{_ZERO_WIDTH}{_ACCENTS}ЪъЬь\u1160-\u11ff\u3131-\u318e\ud7b0-\ud7ff\uff9e\uff9f\uffa0-\uffdc]"
    r"|[^\w\s\x00-\u02ff\u2010-\u2027\u2030-\u205e\u2070-\u20cf\u2100-\u2bff\u2e00-\u2e5d\u3000-\u3029\u3030-\u303f])"
)
# Characters that fold to one character each, so that a run of them needs no counting.
_EVEN = r"\x00-\x7f«»À-ÅÇ-ÖØ-Ýà-åç-ïñ-öø-ýÿΑ-ΡΣ-Ωα-ωЁА-ЩЫЭ-Яа-щыэ-яё–—‘’“”ぁ-ゖァ-ヺ\u4e00-\u9fff가-힣"
_PIECE = rf"(?s:(?P<even>[{_EVEN}]+(?!{_JOINER}))|.{_JOINER}*)"

_DASHES = "\u058a\u05be\u1806\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\u301c\ufe31\ufe32\ufe58\ufe63\uff0d"
_QUOTES = (
    '"\u0060\u00ab\u00b4\u00bb\u02b9\u02ba\u02bb\u02bc\u02bd\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2032\u2033'
    "\u2039\u203a\u275b\u275c\u275d\u275e\u300c\u300d\u300e\u300f\u301d\u301e\u301f\uff02\uff07\uff62\uff63"
)
_PUNCTUATION = str.maketrans(_DASHES + _QUOTES, "-" * len(_DASHES) + "'" * len(_QUOTES))
_PUNCTUATED = f"[{_DASHES}{_QUOTES}]"
_SPACES = r"\s{2,}|[^\S ]"
_LONG_SPACES = r"\s{2,}"


def fold(text: str) -> str:
    """The text for comparing, without case, accents, zero-width characters and compatibility forms. Idempotent.

    The marks that `inert` writes for zero-width characters are taken away like the characters themselves.
    """
    return text.lower() if text.isascii() else _fold_wide(text)


def fold_with_map(text: str) -> tuple[str, Sequence[int]]:
    """`fold(text)`, and for each of its code points the offset in the text given, with the end offset last."""
    if text.isascii():
        return text.lower(), range(len(text) + 1)
    pieces: list[str] = []
    offsets: list[int] = []
    for match in _compiled(_PIECE).finditer(text):
        piece = fold(match[0])
        pieces.append(piece)
        offsets += range(*match.span()) if match["even"] else [match.start()] * len(piece)
    return "".join(pieces), [*offsets, len(text)]


def fold_words(text: str) -> str:
    """`fold(text)` with every dash `-`, every quotation mark `'` and every run of white space one space. Idempotent."""
    folded = _plain(fold(_plain(text)))
    if folded.isascii() and folded.strip() == folded:
        return " ".join(folded.split())  # the same in a third of the time
    return _compiled(_SPACES).sub(" ", folded)


def fold_words_with_map(text: str) -> tuple[str, Sequence[int]]:
    """`fold_words(text)`, and for each of its code points the offset in the text given, with the end offset last."""
    folded, offsets = fold_with_map(_plain(text))
    folded = _plain(folded)
    kept: list[int] = []
    at = 0
    for match in _compiled(_LONG_SPACES).finditer(folded):
        kept += offsets[at : match.start() + 1]
        at = match.end()
    return _compiled(_SPACES).sub(" ", folded), [*kept, *offsets[at:]] if at else offsets


def _plain(text: str) -> str:
    return text.translate(_PUNCTUATION) if _compiled(_PUNCTUATED).search(text) else text


def _fold_wide(text: str) -> str:
    wide = _compiled(_DROPPED).sub("", normalize("NFKD", _compiled(_INERT_MARK).sub("", text))).casefold()
    return normalize("NFC", wide.translate(_LETTERS) if _compiled(_LETTER).search(wide) else wide)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when first met: most texts need none, and compiling all takes longer than reading a small case."""
    return re.compile(pattern)
