"""The user's habits in a real pseudo-terminal: his keys, where he was, his files, his first start."""

import shutil
from pathlib import Path

import pytest

from tests.tui.conftest import LAMP
from tests.tui.terminal import Terminal


@pytest.fixture
def lamp(tmp_path: Path) -> Path:
    """A lamp case that can be written to."""
    return Path(shutil.copytree(LAMP, tmp_path / "lamp"))


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """A folder for what the program remembers, and for the user's keys."""
    (tmp_path / "home" / "casefile").mkdir(parents=True)
    return tmp_path / "home"


def test_where_he_was_is_there_at_the_next_start(lamp: Path, state: Path) -> None:
    first = Terminal(lamp, state)
    first.wait_for("≠ 2")
    first.program.send("\x1b[B\r")
    first.wait_for("› Marsh")
    first.program.send("gc")
    first.wait_for("sharpest first")
    first.leave("\x11")
    second = Terminal(lamp, state)
    second.wait_for("sharpest first")
    second.program.send("\x7f")
    second.wait_for("› Marsh")
    assert second.leave("\x11") == 0


def test_an_id_that_is_none_is_said_on_the_desk(lamp: Path, state: Path) -> None:
    terminal = Terminal(lamp, state, (80, 24), "--at", "mash")
    terminal.wait_for("1 People", "nothing under the id “mash”; did you mean “marsh”?")
    assert terminal.leave("\x11") == 0


def test_the_keys_of_the_user_hold_and_a_faulty_line_is_said(lamp: Path, state: Path) -> None:
    (state / "casefile" / "keymap.yaml").write_text("help: H\nfnd: x\n", encoding="utf-8")
    terminal = Terminal(lamp, state)
    terminal.wait_for("keymap.yaml:2:1: “fnd” is no action; did you mean “find”?")
    terminal.program.send("H")
    terminal.wait_for("What works here", "choose, open")
    assert terminal.leave("\x11") == 0


def test_a_file_that_changes_outside_is_read_again_and_told(lamp: Path, state: Path) -> None:
    terminal = Terminal(lamp, state)
    terminal.wait_for("≠ 2")
    beside = lamp / ".questions.new"
    text = (lamp / "questions.yaml").read_text(encoding="utf-8")
    beside.write_text(text.replace("    - {denies: gale, in: letter#oil}\n", ""), encoding="utf-8")
    beside.replace(lamp / "questions.yaml")
    terminal.wait_for("Read again: 1 claim gone")
    events = (lamp / "events.yaml").read_text(encoding="utf-8")
    (lamp / "events.yaml").write_text(events.replace("title: The lamp is taken", "titel: The lamp is taken"))
    terminal.wait_for("2 Timeline 4", "4 of 5 events shown. g ! shows why.")
    assert terminal.leave("\x11") == 0


def test_a_newcomer_goes_on_with_the_first_steps_where_he_left_them(lamp: Path, state: Path) -> None:
    (state / "casefile" / "tour").write_text("", encoding="ascii")
    terminal = Terminal(lamp, state)
    terminal.wait_for("━ Moving shows ━")
    terminal.program.send("\x1b[B")
    terminal.wait_for("Second keeper")
    terminal.program.send("\x1b[A")
    terminal.wait_for("━ Choosing narrows ━")
    assert (state / "casefile" / "tour").read_text(encoding="ascii") == "1"
    terminal.leave("\x11")
    again = Terminal(lamp, state)
    again.wait_for("━ Choosing narrows ━")
    again.leave("\x11")
