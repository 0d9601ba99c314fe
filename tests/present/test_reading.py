"""How much of a source has been read."""

import pytest

from casefile.model.sources import Source
from casefile.present.reading import marks_of, reading_in_words
from casefile.present.view import View
from tests.present.conftest import ViewOf

BOOK = """
    == sources/book.md ==
    ---
    title: Book
    short: Book
    kind: book
    read: {read}
    ---

    One. {{#a}}

    Two. {{#b}}
    == notes/eva.yaml ==
    {notes}
"""
OPENED = "- {at: book#a, mark: read, when: 2026-01-01T10:00}"
TAKEN_BACK = "- {at: book#b, mark: unread, when: 2026-01-02T10:00}"


def told(view: View) -> str:
    source: Source = view.case.sources["book"]
    return reading_in_words(source, marks_of(view.case))


@pytest.mark.parametrize(
    ("read", "notes", "words"),
    [
        ("yes", "[]", "all 2"),
        ("no", "[]", "unread"),
        ("no", OPENED, "1 of 2"),
        ("yes", TAKEN_BACK, "1 of 2"),
    ],
)
def test_the_marks_of_the_reader_count_beside_what_the_source_says(
    view_of: ViewOf, read: str, notes: str, words: str
) -> None:
    assert told(view_of(BOOK.format(read=read, notes=notes))) == words
