"""Marks: terms that stand in no text, and by which entries of one source, voice, kind or time are found like words.

A mark is `:` and what it tells of, `:` and a value: `:src:kern-2004`; those of dates are in `casefile.search.periods`.
No word of a text begins so.
"""

from functools import lru_cache
from typing import get_args

from casefile.search.dated import dates_of, marks_told
from casefile.search.entries import Entry, Kind
from casefile.search.tokens import spaced_words_in
from casefile.text.fold import fold_words

MARK = ":"
"""What every mark begins with."""
KIND, SOURCE, VOICE, TOLD = ":kind:", ":src:", ":by:", ":is:"
"""What a mark tells: the kind of entry, its source, whose word it is, and whether as a transcript or a précis."""
ANYTHING = tuple(KIND + kind for kind in get_args(Kind))
"""Marks of which every entry has one."""


def is_mark(term: str) -> bool:
    """Whether a term is a mark, and no word."""
    return term.startswith(MARK)


def terms_of(entry: Entry) -> list[str]:
    """Every term by which an engine must find an entry: each word of its text, folded, then its marks."""
    words = spaced_words_in(entry.text)
    return [*words.split(), *marks_of(entry, words)]


def marks_of(entry: Entry, words: str = "") -> tuple[str, ...]:
    """The marks of an entry, each once. They rest on nothing but the entry.

    `words` are its own, folded, with spaces between them, if they are known.
    """
    place, dates = _placing(entry.kind, entry.source, entry.told, entry.voices), dates_of(entry, words)
    if not dates:
        return place
    return (*place, *dict.fromkeys(mark for told in dates for mark in sorted(marks_told(told.date))))


@lru_cache(maxsize=256)
def _placing(kind: str, source: str | None, told: str | None, voices: tuple[str, ...]) -> tuple[str, ...]:
    """The marks of a place: many entries in a row share them."""
    given = ((KIND, kind), (SOURCE, source), (TOLD, told))
    return (
        *(mark + value for mark, value in given if value is not None),
        *(VOICE + voice for voice in dict.fromkeys(map(fold_words, voices))),
    )
