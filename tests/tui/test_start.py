"""What the terminal is asked for, and how little stands between the start and the first frame."""

import subprocess
import sys

import pytest

from casefile.tui.terminal import needs_ascii

LATE = ("casefile.loading", "casefile.analysis", "casefile.search", "yaml", "rapidfuzz")


@pytest.mark.parametrize(
    ("environment", "encoding", "is_needed"),
    [
        ({"TERM": "xterm-256color", "LANG": "de_DE.UTF-8"}, "utf-8", False),
        ({"TERM": "linux", "LANG": "de_DE.UTF-8"}, "utf-8", True),
        ({"TERM": "xterm", "LANG": "de_DE.ISO-8859-1"}, "iso8859-1", True),
        ({"TERM": "xterm", "LC_ALL": "ja_JP.UTF-8", "LANG": "en_GB.UTF-8"}, "UTF-8", True),
        ({}, "utf-8", False),
    ],
)
def test_ascii_is_chosen_where_the_signs_cannot_be_relied_on(
    environment: dict[str, str], encoding: str, is_needed: bool
) -> None:
    assert needs_ascii(environment, encoding) is is_needed


def test_what_reads_and_derives_is_imported_after_the_first_frame() -> None:
    code = "import sys, casefile.tui.app; print([name for name in sys.modules])"
    modules = subprocess.check_output([sys.executable, "-c", code], text=True)
    assert [name for name in LATE if f"'{name}" in modules] == []
