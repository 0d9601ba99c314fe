"""The documents of entries: what is written down for each, so that it is found by its words and marks."""

from collections.abc import Sequence
from functools import lru_cache

import tantivy

from casefile.search.embedded.terms import BLOCK, HELD_FIELD, LONGEST_WRITTEN, MARKED_FIELD, UNIT, written
from casefile.search.entries import Entry
from casefile.search.marks import marks_of
from casefile.search.tokens import spaced_words_in


def place_of(unit: int, block: int) -> str:
    """The terms by which the entries of a unit in a block are found."""
    return f"{unit_term(unit)} {BLOCK}{block}"


def unit_term(unit: int) -> str:
    """The term by which all documents of a unit are found."""
    return f"{UNIT}{unit}"


def entry_document(number: int, place: str, entry: Entry) -> tantivy.Document:
    """The document of an entry; `place` is from `place_of`."""
    words = spaced_words_in(entry.text)
    document = tantivy.Document()
    document.add_integer("number", number)
    document.add_text(HELD_FIELD, words if len(words) <= LONGEST_WRITTEN else _as_written(words.split()))
    document.add_text(MARKED_FIELD, f"{place} {_marks_written(marks_of(entry, words))}")
    return document


def _as_written(terms: Sequence[str]) -> str:
    """Terms as one text."""
    return " ".join(map(written, terms))


@lru_cache(maxsize=256)
def _marks_written(marks: tuple[str, ...]) -> str:
    """Marks as one text: many entries in a row share them."""
    return _as_written(marks)
