"""A passage in the reader."""

import pytest

from casefile.present.passage_page import passage_page
from casefile.present.plain import plain_lines
from tests.present.conftest import ViewOf

BOOK = """
    == sources/book.md ==
    ---
    title: Book
    short: Book
    kind: book
    {key}
    ---

    One. {{#a p=4}}
    == sources/page.md ==
    ---
    {{title: Page, short: Page, kind: web page}}
    ---
"""


@pytest.mark.parametrize(
    ("key", "head"),
    [
        ("reached through: [page]", "p. 4  through Page, our précis"),
        ("text: transcript", "p. 4  in the source itself, its own words"),
    ],
)
def test_its_head_says_where_it_was_read_and_whose_words_it_holds(view_of: ViewOf, key: str, head: str) -> None:
    view = view_of(BOOK.format(key=key))
    assert head in plain_lines(passage_page(view, "book#a"))
