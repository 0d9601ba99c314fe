"""Small indexes, written in the test, on every engine there is.

Another engine is held to all that is promised here once its function stands in ENGINES: it is given a folder of its own
and the entries, and gives an index of them.
"""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest

from casefile.search.embedded.opening import open_index
from casefile.search.embedded.writing import write_index
from casefile.search.engine import Index, build_index
from casefile.search.entries import Entry

Build = Callable[[Iterable[Entry]], Index]
IndexOf = Callable[..., Index]


def in_memory(folder: Path, entries: Iterable[Entry]) -> Index:
    """The index in memory."""
    return build_index(entries)


def on_disk(folder: Path, entries: Iterable[Entry]) -> Index:
    """The index on disk, written and opened."""
    write_index(folder, entries)
    index = open_index(folder)
    assert index is not None
    return index


ENGINES: Mapping[str, Callable[[Path, Iterable[Entry]], Index]] = {"memory": in_memory, "disk": on_disk}


@pytest.fixture(params=ENGINES)
def build(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Build:
    """An index of these entries, on each engine in turn."""
    return lambda entries: ENGINES[request.param](tmp_path_factory.mktemp("index"), entries)


def passage(number: int, text: str) -> Entry:
    """The passage of that number of a source named `book`."""
    return Entry("passage", f"book#{number}", f"book#{number}", "book", f"¶ {number}", text)


def person(id_: str, *names: str) -> Entry:
    """A human being who goes by these names."""
    return Entry("person", id_, None, None, "", "\n".join(names), names, names)


@pytest.fixture
def index_of(build: Build) -> IndexOf:
    """An index of passages, numbered from 1, and of people given as a name and other names each."""
    return lambda *texts, people=(): build(
        [
            *(passage(number, text) for number, text in enumerate(texts, 1)),
            *(person(names[0].lower().replace(" ", "-"), *names) for names in people),
        ]
    )
