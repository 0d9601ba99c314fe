"""`casefile keys`: the table, with the user's own keys in it."""

import subprocess
import sys
from pathlib import Path

import pytest

from casefile.tui.key_table import COMMANDS
from tests.cli.conftest import Run


@pytest.fixture
def keymap(tmp_path: Path) -> Path:
    """Where the user's keys are in this test."""
    file = tmp_path / "config" / "casefile" / "keymap.yaml"
    file.parent.mkdir(parents=True)
    return file


def test_the_table_is_told_by_place_with_the_names_of_the_actions(ran: Run, keymap: Path) -> None:
    told = ran("keys")
    assert told.status == 0
    assert told.out.startswith("On every screen\n  /                  search               Search the whole case")
    assert "  ↑ k                up                   The row above." in told.out
    assert told.out.endswith(f"Your own keys go into {keymap}, a line each: compare: C\n")


def test_the_keys_of_the_user_stand_in_it(ran: Run, keymap: Path) -> None:
    keymap.write_text("search: S\nwhole: []\nfnd: x\n", encoding="utf-8")
    told = ran("keys")
    assert "  S                  search " in told.out
    assert "  (in the palette)   whole " in told.out
    assert told.out.endswith(
        f"Your own keys are in {keymap}.\nNot all of them can be used; casefile keys --check tells why.\n"
    )


def test_check_is_silent_where_nothing_is_wrong(ran: Run, keymap: Path) -> None:
    assert (ran("keys", "--check").out, ran("keys", "--check").status) == ("", 0)
    keymap.write_text("search: S\n", encoding="utf-8")
    assert (ran("keys", "--check").out, ran("keys", "--check").status) == ("", 0)


def test_check_tells_what_is_wrong_by_line(ran: Run, keymap: Path) -> None:
    keymap.write_text("fnd: x\nsearch: e\nfind: '['\n", encoding="utf-8")
    told = ran("keys", "--check")
    assert told.status == 1
    assert told.out.splitlines() == [
        "keymap.yaml:1:1: error: “fnd” is no action; did you mean “find”?",
        "keymap.yaml:2:1: warning: e is the key of edit too, which has no key now; give that another, edit: KEY",
        (
            "keymap.yaml:3:7: warning: [ needs AltGr, Option or a dead key on some keyboards; "
            "choose another key if that is so with you"
        ),
    ]
    assert [row["line"] for row in ran("keys", "--check", "--json").json["problems"]] == [1, 2, 3]


def test_the_answer_for_programs_has_every_action_with_its_keys_and_ours(ran: Run, keymap: Path) -> None:
    keymap.write_text("search: S\n", encoding="utf-8")
    answer = ran("keys", "--json").json
    assert answer["keymap"] == str(keymap)
    assert len(answer["keys"]) == len(COMMANDS)
    search = next(row for row in answer["keys"] if row["action"] == "search")
    assert (search["keys"], search["default"], search["where"]) == (["S"], ["/"], ["app"])


def test_the_table_is_told_without_what_draws_screens() -> None:
    code = "import sys, casefile.cli.keys; print([name for name in sys.modules])"
    modules = subprocess.check_output([sys.executable, "-c", code], text=True)
    assert "'textual'" not in modules
    assert "'rich'" not in modules
