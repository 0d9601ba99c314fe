"""Ctrl+Z in a real pseudo-terminal: the shell gets the terminal back, and `fg` the screen."""

import os
import signal
from pathlib import Path

import pytest

from tests.tui.conftest import LAMP
from tests.tui.terminal import CURSOR, NO_CURSOR, Terminal

CTRL_Z = "\x1a"


def is_stopped(terminal: Terminal) -> bool:
    """Whether the program waits until it is told to go on, as /proc tells."""
    stat = Path(f"/proc/{terminal.program.pid}/stat").read_text(encoding="utf-8")
    return stat.rpartition(")")[2].split()[0] == "T"


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="only /proc tells that a program has stopped")
@pytest.mark.parametrize(("box", "shown"), [("", "Josiah Hale"), ("?", "What works here")], ids=["desk", "box"])
def test_ctrl_z_gives_the_terminal_back_and_fg_paints_the_screen_anew(tmp_path: Path, box: str, shown: str) -> None:
    terminal = Terminal(LAMP, tmp_path / "state")
    terminal.wait_for("≠ 2")
    terminal.program.send(box)
    terminal.wait_for(shown)
    terminal.program.send(CTRL_Z)
    terminal.wait_until(lambda: terminal.is_given_back and is_stopped(terminal), "the terminal given back")
    os.kill(terminal.program.pid, signal.SIGCONT)
    terminal.wait_for_anew(shown)
    terminal.wait_until(lambda: terminal.wire.rfind(CURSOR) > terminal.wire.rfind(NO_CURSOR), "the cursor")
    assert terminal.leave("\x11") == 0
