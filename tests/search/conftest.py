"""Small indexes, written in the test."""

from collections.abc import Callable

import pytest

from casefile.search.engine import Index, build_index
from casefile.search.entries import Entry

IndexOf = Callable[..., Index]


def passage(number: int, text: str) -> Entry:
    """The passage of that number of a source named `book`."""
    return Entry("passage", f"book#{number}", f"book#{number}", "book", f"¶ {number}", text)


def person(id_: str, *names: str) -> Entry:
    """A human being who goes by these names."""
    return Entry("person", id_, None, None, "", "\n".join(names), names, names)


@pytest.fixture
def index_of() -> IndexOf:
    """An index of passages, numbered from 1, and of people given as a name and other names each."""
    return lambda *texts, people=(): build_index(
        [
            *(passage(number, text) for number, text in enumerate(texts, 1)),
            *(person(names[0].lower().replace(" ", "-"), *names) for names in people),
        ]
    )
