"""The screens in a real pseudo-terminal: painted, worked, left, and the terminal as it was before."""

import shutil
import signal
from pathlib import Path

import pytest

from tests.tui.conftest import LAMP
from tests.tui.hostile import ON_THE_WIRE, write_hostile
from tests.tui.terminal import TAKEN, Terminal


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """A folder for what the program remembers."""
    return tmp_path / "state"


def test_the_screens_start_are_worked_and_leave_the_terminal_as_it_was(state: Path) -> None:
    terminal = Terminal(LAMP, state)
    terminal.wait_for("1 People 5", "Josiah Hale", "≠ 2")
    terminal.program.send("\x1b[B")
    terminal.wait_for("─ Ada Marsh")
    terminal.program.send("gc")
    terminal.wait_for("Why did the lamp go out?")
    terminal.program.send("q")
    terminal.wait_for("1 People 5")
    terminal.program.send("q")
    terminal.wait_for("q again leaves")
    assert terminal.leave("q") == 0
    assert TAKEN in terminal.wire
    assert terminal.is_given_back


@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGHUP])
def test_whoever_asks_it_to_end_gets_the_terminal_back(state: Path, asked: signal.Signals) -> None:
    terminal = Terminal(LAMP, state)
    terminal.wait_for("Josiah Hale")
    terminal.program.kill(asked)
    assert terminal.leave("") == 128 + asked
    assert terminal.is_given_back
    assert "stopped over a fault" not in terminal.wire


def test_the_screens_come_back_from_an_editor(state: Path) -> None:
    terminal = Terminal(LAMP, state, EDITOR="true")
    terminal.wait_for("≠ 2")
    terminal.program.send("e")
    terminal.wait_for_anew("Josiah Hale")
    assert terminal.leave("\x11") == 0


def test_an_editor_that_is_not_there_leaves_the_screens_at_work(state: Path) -> None:
    terminal = Terminal(LAMP, state, EDITOR="no-such-editor")
    terminal.wait_for("≠ 2")
    terminal.program.send("e")
    terminal.wait_for("no-such-editor cannot be opened: No such file or directory")
    terminal.program.send("gc")
    terminal.wait_for("Why did the lamp go out?")
    assert terminal.leave("\x11") == 0


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
    assert terminal.leave("\x11") == 0
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
    terminal.wait_for("1 People 6", "A new hand")
    assert terminal.leave("\x11") == 0
