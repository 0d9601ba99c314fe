"""The page on the architecture, and how to contribute, name what is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = ("docs/architecture.md", "CONTRIBUTING.md")
FILE = re.compile(r"`([\w./-]+\.(?:py|md|yaml|tcss)|[\w./-]+/)`")
OF_THE_USER = {"keymap.yaml"}
"""Files that the user has, or may have."""


def named(page: str) -> list[str]:
    """The files and folders that a page names."""
    return FILE.findall((ROOT / page).read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", PAGES)
def test_every_file_and_folder_that_is_named_exists(page: str) -> None:
    names = set(named(page)) - OF_THE_USER
    assert names
    assert [name for name in sorted(names) if not ((ROOT / name).exists() or (ROOT / "casefile" / name).exists())] == []


def test_each_module_of_the_app_has_at_most_120_lines_and_each_of_a_screen_150() -> None:
    tui = ROOT / "casefile" / "tui"
    most = {**dict.fromkeys(tui.glob("app*.py"), 120), **dict.fromkeys((tui / "screens").glob("*.py"), 150)}
    assert len(most) > 1
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in most}
    assert [path.name for path, length in lengths.items() if length > most[path]] == []


def test_the_table_of_the_packages_has_each_of_them() -> None:
    page = (ROOT / PAGES[0]).read_text(encoding="utf-8")
    packages = {f"{path.name}/" for path in (ROOT / "casefile").iterdir() if (path / "__init__.py").exists()}
    assert set(re.findall(r"^\| `(\w+/)` \|", page, re.MULTILINE)) == packages
