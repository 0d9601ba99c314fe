"""Measuring whole processes: processor time, memory, and the time until words stand on a terminal."""

import os
import pty
import re
import select
import signal
import statistics
import struct
import sys
import termios
import time
from collections.abc import Callable, Sequence
from fcntl import ioctl
from pathlib import Path
from typing import Self

from msgspec import Struct

ESCAPES = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[PX^_][^\x1b]*\x1b\\|[@-Z\\-_])")


class Usage(Struct, frozen=True):
    """What one run of a process cost."""

    processor: float
    """User and system time, seconds."""
    peak: float
    """The largest resident memory, MiB."""


class Ratio(Struct, frozen=True):
    """A command against its yardstick, each the median of its runs."""

    subject: float
    yardstick: float
    pairs: float
    """The median of the ratios of the runs that stood side by side."""

    def line(self, title: str, bar: float) -> str:
        """The ratio as a line of a report, beside the bar that it is held to."""
        times = f"{self.subject * 1000:5.0f} ms  {self.pairs:5.2f} times {self.yardstick * 1000:.0f} ms"
        return f"  {title:<28} {times}  (bar {bar})"


def interleave(subject: Callable[[], float], yardstick: Callable[[], float], runs: int) -> Ratio:
    """Run both in turn, one uncounted pair first, so that a change of the machine's speed meets both."""
    pairs = [(subject(), yardstick()) for _ in range(runs + 1)][1:]
    return Ratio(
        statistics.median(a for a, _ in pairs),
        statistics.median(b for _, b in pairs),
        statistics.median(a / b for a, b in pairs),
    )


def run(command: Sequence[str]) -> Usage:
    """Run a command to its end without its output; raises RuntimeError where it ends with another status than 0."""
    sink = os.open(os.devnull, os.O_RDWR)
    quiet = [(os.POSIX_SPAWN_DUP2, sink, 0), (os.POSIX_SPAWN_DUP2, sink, 1)]
    process = os.posix_spawn(command[0], tuple(command), os.environ, file_actions=quiet)
    os.close(sink)
    _, status, usage = os.wait4(process, 0)
    if os.waitstatus_to_exitcode(status):
        raise RuntimeError(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return Usage(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def seconds_until(command: Sequence[str], words: Sequence[str], *, size: tuple[int, int], state: Path) -> float:
    """Seconds from starting a command on a terminal until all the words have come out of it; see Terminal."""
    with Terminal(command, size=size, state=state) as terminal:
        return terminal.wait_for(words)


class Terminal:
    """A command on a terminal of (columns, rows), killed at the end.

    `state` is where the program may keep its state, so that each run can start as a first one.
    """

    def __init__(self, command: Sequence[str], *, size: tuple[int, int], state: Path) -> None:
        """Start the command; the clock runs from here."""
        (state / "casefile").mkdir(exist_ok=True)
        (state / "casefile" / "tour").write_text("1 2 3 4 5 6", encoding="ascii")  # the first steps are taken
        self.started = time.perf_counter()
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.environ |= {"TERM": "xterm-256color", "COLORTERM": "truecolor", "XDG_STATE_HOME": str(state)}
            ioctl(sys.stdout.fileno(), termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
            os.execv(command[0], list(command))

    def __enter__(self) -> Self:
        """The command as it runs."""
        return self

    def __exit__(self, *_: object) -> None:
        """Kill it."""
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.terminal)

    def wait_for(self, words: Sequence[str]) -> float:
        """Seconds from the start until all the words have come out; raises TimeoutError after 20."""
        wanted, seen = [word.encode() for word in words], b""
        while time.perf_counter() - self.started < 20:
            if select.select([self.terminal], [], [], 1)[0]:
                seen += os.read(self.terminal, 65536)
                plain = ESCAPES.sub(b"", seen)
                if all(word in plain for word in wanted):
                    return time.perf_counter() - self.started
        raise TimeoutError(f"not on the terminal after 20 s: {words!r}")

    def rest(self, quiet: float = 1.0) -> None:
        """Read until nothing comes for so many seconds."""
        while select.select([self.terminal], [], [], quiet)[0]:
            os.read(self.terminal, 65536)

    def press(self, key: bytes, quiet: float = 0.05) -> float:
        """Seconds from a key to the last byte before the terminal is quiet for so many seconds."""
        pressed = last = time.perf_counter()
        os.write(self.terminal, key)
        while select.select([self.terminal], [], [], quiet)[0]:
            os.read(self.terminal, 65536)
            last = time.perf_counter()
        return last - pressed
