"""Following the files of a case."""

import shutil
import time
from pathlib import Path
from queue import Empty, Queue

import pytest

from casefile.tui.watching import Watching, has_changed, is_read
from tests.tui.conftest import LAMP

PATIENCE = 20
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
def followed(tmp_path: Path) -> tuple[Path, "Queue[str]"]:
    """A case whose files are followed, and what was told of it."""
    folder = tmp_path / "lamp"
    shutil.copytree(LAMP, folder)
    told: Queue[str] = Queue()
    watching = Watching()
    watching.begin(folder, time.time(), lambda: told.put("changed"))
    (folder / "case.yaml").write_text("casefile: 1\ntitle: Another title\n", encoding="utf-8")
    assert told.get(timeout=PATIENCE) == "changed"
    while True:
        try:
            told.get(timeout=0.5)
        except Empty:
            return folder, told


def test_a_file_put_in_the_place_of_another_is_a_change(followed: tuple[Path, "Queue[str]"]) -> None:
    folder, told = followed
    (folder / ".events.new").write_text("{}\n", encoding="utf-8")
    (folder / ".events.new").replace(folder / "events.yaml")
    assert told.get(timeout=PATIENCE) == "changed"


def test_a_new_file_in_a_folder_is_a_change(followed: tuple[Path, "Queue[str]"]) -> None:
    folder, told = followed
    (folder / "sources" / "new.md").write_text("---\ntitle: New\nshort: New\n---\n", encoding="utf-8")
    assert told.get(timeout=PATIENCE) == "changed"


def test_what_an_editor_writes_beside_a_file_is_none(followed: tuple[Path, "Queue[str]"]) -> None:
    folder, told = followed
    for name in (".events.yaml.swp", "events.yaml~", "4913", "#events.yaml#"):
        (folder / name).write_text("x", encoding="utf-8")
    with pytest.raises(Empty):
        told.get(timeout=LONG_ENOUGH)


def test_a_folder_that_is_gone_is_followed_no_more(tmp_path: Path) -> None:
    told: Queue[str] = Queue()
    Watching().begin(tmp_path / "nothing", 0, lambda: told.put("changed"))
    with pytest.raises(Empty):
        told.get(timeout=0.5)


def test_what_has_changed_before_the_files_could_be_followed_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "lamp"
    shutil.copytree(LAMP, folder)
    (folder / "sources" / "log.md").touch()
    told: Queue[str] = Queue()
    Watching().begin(folder, time.time() - 60, lambda: told.put("changed"))
    assert told.get(timeout=PATIENCE) == "changed"
    with pytest.raises(Empty):
        told.get(timeout=LONG_ENOUGH)


def test_files_written_before_they_were_read_have_not_changed(tmp_path: Path) -> None:
    folder = tmp_path / "lamp"
    shutil.copytree(LAMP, folder)
    (folder / "sources" / "log.md").touch()
    assert has_changed(folder, time.time() - 60)
    assert not has_changed(folder, time.time() + 60)
