"""The screens in a real pseudo-terminal: painted, worked, left, and the terminal as it was before."""

import os
import shutil
import sys
import termios
from pathlib import Path

import pexpect
import pyte
import pytest

from tests.tui.conftest import LAMP
from tests.tui.hostile import ON_THE_WIRE, write_hostile

PATIENCE = 30
"""Seconds within which what is waited for must come."""


class Terminal:
    """A program in a terminal of 80 by 24, what it sent, and what stands on the screen."""

    def __init__(self, folder: Path, state: Path, **more: str) -> None:
        """Start the screens on a case."""
        homes = ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")
        env = dict(os.environ) | {"TERM": "xterm-256color"} | dict.fromkeys(homes, str(state)) | more
        (state / "casefile").mkdir(parents=True, exist_ok=True)
        (state / "casefile" / "tour").write_text("1 2 3 4 5 6", encoding="ascii")
        self.program = pexpect.spawn(
            sys.executable,
            ["-m", "casefile", str(folder)],
            dimensions=(24, 80),
            env=env,
            timeout=PATIENCE,
            encoding="utf-8",
        )
        self.before = termios.tcgetattr(self.program.child_fd)
        self.screen = pyte.Screen(80, 24)
        self.stream = pyte.Stream(self.screen)
        self.wire = ""

    def wait_for(self, words: str) -> str:
        """Read until the words stand on the screen; the screen's text."""
        while words not in (text := "\n".join(self.screen.display)):
            sent = self.program.read_nonblocking(65536, timeout=PATIENCE)
            self.wire += sent
            self.stream.feed(sent)
        return text

    def leave(self, keys: str) -> None:
        """Press the last keys and read to the end."""
        self.program.send(keys)
        self.program.expect(pexpect.EOF)
        self.wire += self.program.before


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
    assert "A new hand" in terminal.wait_for("1 People 6")
    terminal.leave("\x11")
    assert terminal.program.wait() == 0
