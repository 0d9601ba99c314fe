"""Following the files of a case."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Event

import pytest

from casefile.tui.watching import Watching, has_changed, is_read
from tests.tui.conftest import LAMP

PATIENCE = 60
"""Seconds within which a change must be told."""
LONG_ENOUGH = 1.5
"""Seconds after which it is taken that none is."""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("events.yaml", True),
        ("case.yaml", True),
        ("sources/1901/letter.md", True),
        ("notes/me.yaml", True),
        ("sources", True),
        (".events.yaml.swp", False),
        ("events.yaml~", False),
        (".#events.yaml", False),
        ("#events.yaml#", False),
        ("4913", False),
        ("sources/4913", False),
        (".git/index", False),
        ("scan.jpg", False),
    ],
)
def test_only_what_is_read_of_a_case_is_followed(path: str, expected: bool) -> None:
    assert is_read(Path("/cases/lamp"), Path("/cases/lamp") / path) is expected


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A case to be followed, as it was before anybody did."""
    return Path(shutil.copytree(LAMP, tmp_path / "lamp"))


@pytest.fixture
def watching() -> Iterator[Watching]:
    """It ends with the test, for a system has few watches."""
    watching = Watching()
    yield watching
    watching.end()


@pytest.fixture
def changes(folder: Path, watching: Watching) -> Iterator[Iterator[set[str]]]:
    """The names of what has changed, again and again, from now on."""
    end = Event()
    found = watching._changes(folder, end)
    assert next(found) == set()  # which comes after a while, and the folder is followed by then
    yield ({Path(path).name for _, path in some} for some in found if some)
    end.set()


def test_a_file_put_in_the_place_of_another_is_a_change(folder: Path, changes: Iterator[set[str]]) -> None:
    (folder / ".events.new").write_text("{}\n", encoding="utf-8")
    (folder / ".events.new").replace(folder / "events.yaml")
    assert next(changes) == {"events.yaml"}


def test_a_new_file_in_a_folder_is_a_change(folder: Path, changes: Iterator[set[str]]) -> None:
    (folder / "sources" / "new.md").write_text("---\ntitle: New\nshort: New\n---\n", encoding="utf-8")
    assert next(changes) == {"new.md"}


def test_what_an_editor_writes_beside_a_file_is_none(folder: Path, changes: Iterator[set[str]]) -> None:
    for name in (".events.yaml.swp", "events.yaml~", "4913", "#events.yaml#", "events.yaml"):
        (folder / name).write_text("x", encoding="utf-8")
    assert next(changes) == {"events.yaml"}


def test_a_change_is_told(folder: Path, watching: Watching) -> None:
    told: Queue[str] = Queue()
    watching.begin(folder, time.time(), lambda: told.put("changed"))
    (folder / "case.yaml").write_text("casefile: 1\ntitle: Another title\n", encoding="utf-8")
    assert told.get(timeout=PATIENCE) == "changed"


def test_of_a_folder_that_is_gone_nothing_is_told(tmp_path: Path, watching: Watching) -> None:
    assert next(watching._changes(tmp_path / "nothing", Event())) == set()
    assert not has_changed(tmp_path / "nothing", 0)


def test_what_has_changed_before_the_files_could_be_followed_is_told(folder: Path, watching: Watching) -> None:
    (folder / "sources" / "log.md").touch()
    told: Queue[str] = Queue()
    watching.begin(folder, time.time() - 60, lambda: told.put("changed"))
    assert told.get(timeout=PATIENCE) == "changed"
    with pytest.raises(Empty):
        told.get(timeout=LONG_ENOUGH)


def test_files_written_before_they_were_read_have_not_changed(folder: Path) -> None:
    (folder / "sources" / "log.md").touch()
    assert has_changed(folder, time.time() - 60)
    assert not has_changed(folder, time.time() + 60)
