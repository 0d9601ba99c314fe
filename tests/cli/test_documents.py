"""The page on bringing documents in says what is so: its commands are run here as they stand there."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from casefile.cli.main import COMMANDS
from tests.cli.conftest import Run

PAGE = (Path(__file__).parents[2] / "docs" / "documents.md").read_text(encoding="utf-8")
READER = """\
#!/bin/sh
case "$1" in *empty*) printf '\\f'; exit;; esac
printf 'Invoice\\n\\nPaid on 4 March {twice}\\nby the board.\\n\\n# 3 of the agenda\\n\\n---\\n'
printf '\\f1. Salenko\\n2. Brandao\\n\\n'
"""
"""Stands for pdftotext: two pages with what trips Markdown up, and of a scan without text none."""


UNIX = pytest.mark.skipif(
    not (shutil.which("sh") and shutil.which("awk")), reason="the commands are those of a Unix shell"
)


def _bring_in(folder: Path, *scans: str) -> str:
    """Run the commands of the page over scans of these names; gives what they said."""
    for name in (*(f"scans/{scan}.pdf" for scan in scans), "bin/pdftotext"):
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(READER, encoding="utf-8")
        path.chmod(0o755)
    commands = re.search(r"^```sh\n(.+?)^```", PAGE, re.MULTILINE | re.DOTALL)
    assert commands
    env = {**os.environ, "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    ended = subprocess.run(["sh", "-c", commands[1]], cwd=folder, env=env, check=True, capture_output=True)
    return ended.stderr.decode()


@UNIX
def test_a_folder_of_scans_becomes_sources_that_check_silently(ran: Run, tmp_path: Path) -> None:
    ran("new", tmp_path / "mycase")
    _bring_in(tmp_path, "Scan 007 FINAL (2)", "empty_page")
    checked = ran("check", "--strict", tmp_path / "mycase")
    assert (checked.status, checked.out) == (0, "")
    held = {row["id"]: row["held"] for row in ran("sources", tmp_path / "mycase", "--json").json["sources"]}
    assert held == {"scan-007-final-2": "in hand", "empty-page": "only named"}
    found = ran("search", tmp_path / "mycase", "--json", "--", "agenda").json["hits"]
    assert [(hit["locator"], hit["text"]) for hit in found] == [("p. 1", "# 3 of the agenda")]
    assert [hit["locator"] for hit in ran("search", tmp_path / "mycase", "--json", "Brandao").json["hits"]] == ["p. 2"]


@UNIX
def test_no_scan_takes_the_place_of_a_source_that_is_there(ran: Run, tmp_path: Path) -> None:
    ran("new", tmp_path / "mycase")
    _bring_in(tmp_path, "Akte 1")
    source = tmp_path / "mycase" / "sources" / "akte-1.md"
    source.write_text("worked on since", encoding="utf-8")
    said = _bring_in(tmp_path, "akte_1", "Дело", "Akte 2").splitlines()
    assert sorted(said) == [
        "scans/Akte 1.pdf: left out, for mycase/sources/akte-1.md is there",
        "scans/akte_1.pdf: left out, for mycase/sources/akte-1.md is there",
        "scans/Дело.pdf: rename it, with letters from a to z or digits",
    ]
    assert source.read_text(encoding="utf-8") == "worked on since"
    assert sorted(path.name for path in source.parent.glob("*.md")) == ["akte-1.md", "akte-2.md"]


def test_a_source_in_four_lines_is_one(ran: Run, tmp_path: Path) -> None:
    source = re.search(r"^```markdown\n(.+?)^```", PAGE, re.MULTILINE | re.DOTALL)
    assert source
    ran("new", tmp_path / "mycase")
    (tmp_path / "mycase" / "sources" / "minutes.md").write_text(source[1], encoding="utf-8")
    assert ran("check", "--strict", tmp_path / "mycase").out == ""
    assert ran("show", tmp_path / "mycase", "minutes#approved").status == 0


def test_every_command_of_the_page_is_one() -> None:
    assert {"compare", "witnesses", "show"} <= set(re.findall(r"`casefile ([a-z]+) ", PAGE)) <= set(COMMANDS)
