"""The documents of entries: what is written down for each, so that it is found by its words and marks."""

from collections.abc import Sequence
from functools import lru_cache

import tantivy

from casefile.search.embedded.terms import BLOCK, HELD_FIELD, LONGEST_WRITTEN, MARKED_FIELD, OFTEN, UNIT, written
from casefile.search.entries import Entry
from casefile.search.marks import marks_of
from casefile.search.tokens import spaced_words_in


def place_of(unit: int, block: int) -> str:
    """The terms by which the entries of a unit in a block are found."""
    return f"{UNIT}{unit} {BLOCK}{block}"


def entry_document(number: int, place: str, entry: Entry) -> tantivy.Document:
    """The document of an entry; `place` is from `place_of`."""
    spaced = spaced_words_in(entry.text)
    words = spaced.split()
    document = tantivy.Document()
    document.add_integer("number", number)
    document.add_text(HELD_FIELD, spaced if len(spaced) <= LONGEST_WRITTEN else _joined(words))
    document.add_text(MARKED_FIELD, f"{place} {_as_written(marks_of(entry, words))}{_often(words)}")
    return document


def _often(words: Sequence[str]) -> str:
    """The words that stand there at least twice, then those three times, marked so; a space before each kind."""
    often = ""
    for mark in OFTEN:
        if len(words) < 2:
            break
        if words := _repeated(words):
            often += f" {_joined(words, mark)}"
    return often


def _repeated(words: Sequence[str]) -> Sequence[str]:
    """The words that stand there again, each once less often than given."""
    met: set[str] = set()
    again: list[str] = []
    for word in words:  # faster than Counter, whose making takes as long as the counting
        if word in met:
            again.append(word)
        else:
            met.add(word)
    return again


def _joined(words: Sequence[str], mark: str = "") -> str:
    """Words as one text, each with a mark behind; looking at all of them at once is faster than at each."""
    text = f"{mark} ".join(words) + mark
    return text if len(text) <= LONGEST_WRITTEN else " ".join(written(word) + mark for word in words)


@lru_cache(maxsize=256)
def _as_written(marks: tuple[str, ...]) -> str:
    """Marks as one text: many entries in a row share them."""
    return " ".join(map(written, marks))
