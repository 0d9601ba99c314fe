"""The index of a case is asked only while it is of the files as they are."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from casefile.model.errors import CasefileError
from casefile.present import indexing
from casefile.present.indexing import make_index, open_current
from casefile.search.find import find

CaseFolder = Callable[[str], Path]
LETTER = """
== sources/letter.md ==
---
title: A letter
short: Letter
kind: letter
---
The mill burnt down.
"""


@pytest.fixture
def folder(case_folder: CaseFolder, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = case_folder(LETTER)
    monkeypatch.setattr(indexing, "SETTLED", 0.01)
    return folder


def hits(folder: Path, query: str) -> list[str] | None:
    index = open_current(folder)
    return None if index is None else [hit.id for hit in find(index, query).hits]


def test_a_case_is_indexed_and_found_without_loading_it(folder: Path) -> None:
    assert hits(folder, "mill") is None
    assert make_index(folder) == (2, ())
    assert hits(folder, "mill") == ["letter#1"]
    assert hits(folder, "letter") == ["letter"]


def test_an_index_is_not_asked_once_a_file_has_changed_and_is_made_of_what_changed(folder: Path) -> None:
    make_index(folder)
    path = folder / "sources" / "letter.md"
    path.write_text(path.read_text().replace("mill", "barn"))
    assert hits(folder, "barn") is None
    make_index(folder)
    assert hits(folder, "barn") == ["letter#1"]


def test_an_index_of_files_from_the_future_is_made_but_not_trusted(folder: Path) -> None:
    os.utime(folder / "case.yaml", (2**32, 2**32))
    assert make_index(folder) == (2, ())
    assert open_current(folder) is None


def test_nothing_is_written_into_the_case(folder: Path) -> None:
    before = sorted((str(path), path.stat().st_mtime_ns) for path in folder.rglob("*"))
    make_index(folder)
    hits(folder, "mill")
    assert sorted((str(path), path.stat().st_mtime_ns) for path in folder.rglob("*")) == before


def test_a_cache_folder_that_cannot_be_made_is_told_in_a_sentence(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert open_current(folder) is None
    with pytest.raises(CasefileError, match="search works without it"):
        make_index(folder)
