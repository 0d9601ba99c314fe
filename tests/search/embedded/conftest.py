"""An index on disk of a few sources, and what tells whether it still answers rightly."""

from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path

import pytest

from casefile.search.embedded.opening import open_index
from casefile.search.embedded.state import load_state
from casefile.search.embedded.writing import write_index
from casefile.search.entries import Entry
from casefile.search.find import find

Source = Callable[..., list[Entry]]


@pytest.fixture
def source() -> Source:
    """The passages of a source, by its id."""
    return lambda id_, *texts: [
        Entry("passage", f"{id_}#{n}", f"{id_}#{n}", id_, f"¶ {n}", text) for n, text in enumerate(texts, 1)
    ]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "index"


@pytest.fixture
def entries(source: Source) -> list[Entry]:
    """Two sources and a person."""
    return [
        *source("kern", "Sedov enters the clinic", "The clinic is small", *["Nothing of it"] * 20),
        *source("orlov", "Zborowski waits for Sedov", "Nobody knows"),
        Entry(
            "person", "mark", None, None, "", "Mark Zborowski\nTULIP", ("Mark Zborowski", "TULIP"), ("Mark Zborowski",)
        ),
    ]


@pytest.fixture
def many(source: Source) -> list[Entry]:
    """So many passages that not all of them are read at once."""
    return source("many", *(f"Sedov waits {blake2b(b'%d' % number).hexdigest()}" for number in range(999)))


@pytest.fixture
def folder(root: Path, entries: list[Entry]) -> Path:
    """Where the files of an index of these entries lie."""
    write_index(root, entries, "as it was")
    state = load_state(root)
    assert state is not None
    return root / state.folder


@pytest.fixture
def ids(root: Path) -> Callable[[str], list[str] | None]:
    """The ids that the index gives for a query; None where there is no index to ask."""

    def found(query: str) -> list[str] | None:
        index = open_index(root)
        return None if index is None else [hit.id for hit in find(index, query).hits]

    return found
