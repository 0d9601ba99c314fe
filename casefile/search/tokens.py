"""Folded text as words: runs of letters and digits, and pairs of characters where a script has no spaces."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from casefile.text.fold import fold

_UNSPACED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    r"\uaa60-\uaa7f\uf900-\ufaff\U00020000-\U0003ffff"
)
_VOWEL_SIGNS = r"\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09d7\u0a01-\u0df3\ua8e0-\ua8f1"
_PLAIN_WORD = re.compile(r"([a-z0-9]+)(?:'s(?![a-z0-9]))?")
_PLAIN_SPACED = bytes(ord(one) if (one := chr(code).lower()).isalnum() and code < 128 else 32 for code in range(256))
"""What stands, folded, for each character of ASCII where words are told apart by spaces alone."""
_TYPESET = (("\u2019", "'"), *((mark, " ") for mark in "\u2018\u201c\u201d\u201e\xab\xbb\u2013\u2014\u2026\xa0"))
"""What typesetters put for marks, and what parts words alike: without it most texts are in ASCII, which is quick."""
_WORD = re.compile(
    rf"((?:[^\W_{_UNSPACED}]|[{_VOWEL_SIGNS}])+)(?:['\u2019]s(?![^\W_]))?|([{_UNSPACED}]+)",
)
_RUN = re.compile(rf"(?:[^\W_]|[{_VOWEL_SIGNS}])+")
_UNSPACED_ONE = re.compile(f"[{_UNSPACED}]")
_HYPHENS = "-\u2010\u2011"
_HYPHENED = re.compile(rf"(?<![^\W\d_])[^\W\d_]++(?:[{_HYPHENS}]\n?[^\W\d_]++)+")
_HYPHEN = re.compile(rf"[{_HYPHENS}]\n?")

TEXTS_KEPT = 1_024
"""Texts whose words are kept in mind: the same ones are looked at again with every key."""


class Token(NamedTuple):
    """A word of a folded text, with its place there."""

    word: str
    start: int
    end: int


@lru_cache(TEXTS_KEPT)
def words_in(text: str) -> tuple[str, ...]:
    """The words of a text that is not folded yet; those of the last texts are kept in mind."""
    return tuple(spaced_words_in(text).split())


def words_of(folded: str) -> list[str]:
    """Every word by which a folded text can be found; a word with hyphens also without them."""
    words = _plain_words_of(folded) if folded.isascii() else _wide_words_of(folded)
    return [*words, *(token.word for token in joined_tokens_of(folded))] if _has_hyphen(folded) else words


def spaced_words_in(text: str) -> str:
    """The words of a text that is not folded yet, as one text with spaces between."""
    if not text.isascii():
        for mark, plain in _TYPESET:
            text = text.replace(mark, plain)
    if text.isascii() and "-" not in text and "'s" not in text and "'S" not in text:
        return _spaced(text)  # as most texts of a large case
    return " ".join(words_of(fold(text)))


def _plain_words_of(folded: str) -> list[str]:
    """The words of a text in ASCII; a pattern is needed for the possessive 's alone."""
    if "'s" in folded:
        return _PLAIN_WORD.findall(folded)
    return _spaced(folded).split()


def _spaced(text: str) -> str:
    return text.encode().translate(_PLAIN_SPACED).decode()  # twice as fast as to translate the text itself


def _wide_words_of(folded: str) -> list[str]:
    words: list[str] = []
    for word, run in _WORD.findall(folded):
        words += (word,) if word else (run[at : at + 2] for at in range(len(run)))
    return words


def tokens_of(folded: str) -> Iterator[Token]:
    """The words of a folded text, in order, without the possessive 's.

    A run of Han, kana, Thai, Lao, Burmese or Khmer becomes its overlapping pairs of characters and its last one.
    """
    if folded.isascii():
        for match in _PLAIN_WORD.finditer(folded):
            yield Token(match[1], *match.span(1))
        return
    for match in _WORD.finditer(folded):
        if match[1]:
            yield Token(match[1], *match.span(1))
        else:
            start, end = match.span()
            yield from (Token(folded[at : min(at + 2, end)], at, min(at + 2, end)) for at in range(start, end))


def spans_of_words(folded: str, most: int) -> list[tuple[int, int]]:
    """Where the first words of a folded text stand, in order."""
    if folded.isascii():
        return [match.span(1) for match in islice(_PLAIN_WORD.finditer(folded), most)]
    return [(token.start, token.end) for token in islice(tokens_of(folded), most)]


def joined_tokens_of(folded: str) -> Iterator[Token]:
    """The words that are written with hyphens, or broken at the end of a line, as one word each."""
    if _has_hyphen(folded):
        for match in _HYPHENED.finditer(folded):
            yield Token(_HYPHEN.sub("", match[0]), *match.span())


def _has_hyphen(folded: str) -> bool:
    return "-" in folded or (not folded.isascii() and any(hyphen in folded for hyphen in _HYPHENS))


def stand_together(words: Sequence[str], row: Sequence[str]) -> bool:
    """Whether words stand side by side, in this order, in a row of words."""
    wanted, last = tuple(words), len(row) - len(words)
    starts = (at for at, word in enumerate(row) if word == wanted[0] and at <= last)
    return any(tuple(row[at : at + len(wanted)]) == wanted for at in starts)


def side_by_side(folded: str) -> re.Pattern[str]:
    """What finds the words of a folded text in another one: whole words, in this order, nothing but marks between."""
    runs = _RUN.findall(folded)
    first = "" if not runs or _UNSPACED_ONE.match(runs[0][0]) else r"(?<![^\W_])"
    last = "" if not runs or _UNSPACED_ONE.match(runs[-1][-1]) else r"(?![^\W_])"
    return re.compile(first + r"[\W_]+".join(map(re.escape, runs)) + last)
