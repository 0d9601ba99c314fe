"""The screens in a real pseudo-terminal: painted, worked, left, and the terminal as it was before."""

import shutil
import signal
from pathlib import Path

import pytest

from tests.tui.conftest import LAMP
from tests.tui.hostile import ON_THE_WIRE, write_hostile
from tests.tui.terminal import Terminal


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """A folder for what the program remembers."""
    return tmp_path / "state"


def test_the_screens_start_are_worked_and_leave_the_terminal_as_it_was(state: Path) -> None:
    terminal = Terminal(LAMP, state)
    assert "1 People 5" in terminal.wait_for("Josiah Hale")
    terminal.wait_for("≠ 2")
    terminal.program.send("\x1b[B")
    terminal.wait_for("─ Ada Marsh")
    terminal.program.send("gc")
    terminal.wait_for("Why did the lamp go out?")
    terminal.program.send("q")
    terminal.wait_for("1 People 5")
    terminal.program.send("q")
    terminal.wait_for("q again leaves")
    terminal.leave("q")
    assert terminal.program.wait() == 0
    assert "\x1b[?1049h" in terminal.wire
    assert terminal.wire.rindex("\x1b[?1049l") > terminal.wire.rindex("\x1b[?1049h")
    assert terminal.wire.rindex("\x1b[?25h") > terminal.wire.rindex("\x1b[?25l")


@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGHUP])
def test_whoever_asks_it_to_end_gets_the_terminal_back(state: Path, asked: signal.Signals) -> None:
    terminal = Terminal(LAMP, state)
    terminal.wait_for("Josiah Hale")
    terminal.program.kill(asked)
    terminal.leave("")
    assert terminal.program.wait() == 128 + asked
    assert terminal.wire.rindex("\x1b[?1049l") > terminal.wire.rindex("\x1b[?1049h")
    assert "stopped over a fault" not in terminal.wire


def test_the_screens_come_back_from_an_editor(state: Path) -> None:
    terminal = Terminal(LAMP, state, EDITOR="true")
    terminal.wait_for("≠ 2")
    terminal.screen.reset()
    terminal.program.send("e")
    terminal.wait_for("Josiah Hale")
    assert terminal.wire.count("\x1b[?1049h") == 2
    terminal.leave("\x11")
    assert terminal.program.wait() == 0


def test_an_editor_that_is_not_there_leaves_the_screens_at_work(state: Path) -> None:
    terminal = Terminal(LAMP, state, EDITOR="no-such-editor")
    terminal.wait_for("≠ 2")
    terminal.program.send("e")
    terminal.wait_for("no-such-editor cannot be opened: No such file or directory")
    terminal.program.send("gc")
    terminal.wait_for("Why did the lamp go out?")
    terminal.leave("\x11")
    assert terminal.program.wait() == 0


def test_no_control_mark_of_a_case_reaches_the_terminal(tmp_path: Path, state: Path) -> None:
    terminal = Terminal(write_hostile(tmp_path / "case"), state)
    terminal.wait_for("[sic]")
    for keys, words in (
        ("3", "3 Sources"),
        ("\r", "chosen"),
        ("\r", "It is [sic]"),
        ("gc", "Conflicts"),
        ("\r", "Passages"),
        ("c", "Compare"),
    ):
        terminal.program.send(keys)
        terminal.wait_for(words)
    terminal.leave("\x11")
    assert [mark for mark in ON_THE_WIRE if mark in terminal.wire] == []


def test_the_editor_gives_the_terminal_back_and_the_case_is_read_again(tmp_path: Path, state: Path) -> None:
    folder = tmp_path / "case"
    shutil.copytree(LAMP, folder)
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\necho "new: {name: A new hand}" >> "$2"\n', encoding="utf-8")
    editor.chmod(0o755)
    terminal = Terminal(folder, state, EDITOR=str(editor))
    terminal.wait_for("1 People 5")
    terminal.program.send("e")
    terminal.wait_for("1 People 6")
    terminal.wait_for("A new hand")
    terminal.leave("\x11")
    assert terminal.program.wait() == 0
