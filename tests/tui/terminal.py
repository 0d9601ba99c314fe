"""The program in a real pseudo-terminal, for tests."""

import os
import sys
import termios
from pathlib import Path

import pexpect
import pyte

PATIENCE = 30
"""Seconds within which what is waited for must come."""

QUIET = 0.02
"""Seconds without a word from the program after which it has done what it was asked."""


class Terminal:
    """The program in a terminal, what it sent, and what stands on the screen."""

    def __init__(
        self, folder: Path, state: Path, size: tuple[int, int] = (80, 24), *arguments: str, **more: str
    ) -> None:
        """Start the screens on a case in a terminal of so many columns and rows; the first steps have been taken."""
        homes = ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")
        env = dict(os.environ) | {"TERM": "xterm-256color"} | dict.fromkeys(homes, str(state)) | more
        if not (state / "casefile" / "tour").exists():
            (state / "casefile").mkdir(parents=True, exist_ok=True)
            (state / "casefile" / "tour").write_text("1 2 3 4 5 6", encoding="ascii")
        self.program = pexpect.spawn(
            sys.executable,
            ["-m", "casefile", str(folder), *arguments],
            dimensions=size[::-1],
            env=env,
            timeout=PATIENCE,
            encoding="utf-8",
        )
        self.program.delaybeforesend = None  # else it sleeps for a twentieth of a second before each key
        self.before = termios.tcgetattr(self.program.child_fd)
        self.screen = pyte.Screen(*size)
        self.stream = pyte.Stream(self.screen)
        self.wire = ""

    def wait_for(self, words: str) -> str:
        """Read until the words stand on the screen; the screen's text."""
        while words not in (text := "\n".join(self.screen.display)):
            sent = self.program.read_nonblocking(65536, timeout=PATIENCE)
            self.wire += sent
            self.stream.feed(sent)
        return text

    def press(self, keys: str) -> bool:
        """Press keys, and read until nothing more is sent for a moment; whether the program goes on."""
        self.program.send(keys)
        while True:
            try:
                self.wire += self.program.read_nonblocking(65536, timeout=QUIET)
            except pexpect.TIMEOUT:
                return True
            except pexpect.EOF:
                return False

    def leave(self, keys: str) -> None:
        """Press the last keys and read to the end."""
        self.program.send(keys)
        self.program.expect(pexpect.EOF)
        self.wire += self.program.before
