"""Ctrl+Z in a real pseudo-terminal: the shell gets the terminal back, and `fg` the screen."""

import os
import signal
import time
from pathlib import Path

import pytest

from tests.tui.conftest import LAMP
from tests.tui.terminal import PATIENCE, Terminal

CTRL_Z = "\x1a"


def is_stopped(terminal: Terminal) -> bool:
    """Whether the program waits until it is told to go on, as /proc tells."""
    stat = Path(f"/proc/{terminal.program.pid}/stat").read_text(encoding="utf-8")
    return stat.rpartition(")")[2].split()[0] == "T"


def wait_until_stopped(terminal: Terminal) -> None:
    """Read what is sent until the program has stopped."""
    until = time.monotonic() + PATIENCE
    while not is_stopped(terminal):
        assert time.monotonic() < until, "the program goes on"
        terminal.press("")
    terminal.press("")


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="only /proc tells that a program has stopped")
@pytest.mark.parametrize(("box", "shown"), [("", "Josiah Hale"), ("?", "What works here")], ids=["desk", "box"])
def test_ctrl_z_gives_the_terminal_back_and_fg_paints_the_screen_anew(tmp_path: Path, box: str, shown: str) -> None:
    terminal = Terminal(LAMP, tmp_path / "state")
    terminal.wait_for("≠ 2")
    terminal.program.send(box)
    terminal.wait_for(shown)
    terminal.program.send(CTRL_Z)
    wait_until_stopped(terminal)
    assert terminal.wire.rindex("\x1b[?1049l") > terminal.wire.rindex("\x1b[?1049h")
    assert terminal.wire.rindex("\x1b[?25h") > terminal.wire.rindex("\x1b[?25l")
    assert terminal.wire.rindex("\x1b[?1000l") > terminal.wire.rindex("\x1b[?1000h")
    terminal.screen.reset()
    os.kill(terminal.program.pid, signal.SIGCONT)
    terminal.wait_for(shown)
    terminal.press("")
    assert terminal.wire.rindex("\x1b[?25h") > terminal.wire.rindex("\x1b[?25l")
    terminal.leave("\x11")
    assert terminal.program.wait() == 0
