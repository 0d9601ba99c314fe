"""Fixtures that all tests share: a case written in the test, read from real files."""

import os
import re
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import settings

from casefile.loading.case import load_case
from casefile.model.case import Case
from casefile.model.problems import Problem

for name in ("NO_COLOR", "TEXTUAL_THEME", "TEXTUAL_ANIMATIONS"):
    os.environ.pop(name, None)

# How long one example takes tells of the machine, not of the code.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

LoadText = Callable[[str], tuple[Case, tuple[Problem, ...]]]
CaseFolder = Callable[[str], Path]


def write_files(folder: Path, text: str) -> Path:
    """Write a text in which `== path ==` starts each file; a case.yaml is added where none is given."""
    parts = re.split(r"^== (.+) ==\n", dedent(text), flags=re.MULTILINE)[1:]
    files = dict(zip(parts[::2], parts[1::2], strict=True))
    files.setdefault("case.yaml", "casefile: 1\ntitle: A case\n")
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the search indexes, the places and the keys of whoever runs the tests out of them."""
    for kind in ("cache", "state", "config"):
        monkeypatch.setenv(f"XDG_{kind.upper()}_HOME", str(tmp_path / kind))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))


@pytest.fixture
def case_folder(tmp_path: Path) -> CaseFolder:
    """A case folder made of a text: `== path ==` starts each file."""
    return lambda text: write_files(tmp_path / "case", text)


@pytest.fixture
def load_text(case_folder: CaseFolder) -> LoadText:
    """The case and the problems that come of a text: `== path ==` starts each file."""
    return lambda text: load_case(case_folder(text))
