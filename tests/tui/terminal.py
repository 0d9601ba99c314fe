"""The program in a real pseudo-terminal, for tests."""

import os
import re
import sys
import termios
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import monotonic

import pexpect
import pyte

PATIENCE = 60
"""Seconds within which what is waited for must come."""

LOOK = 0.1
"""Seconds between two looks at a program that says nothing."""

QUIET = 0.02
"""Seconds without a word from the program after which it is looked whether it has done what a key asks of it: longer
than the program waits before it paints."""

TASKS = Path("/proc/{}/task")
"""Where Linux tells of the threads of a process; elsewhere none are told."""

OF_THE_TESTER = ("LC_", "LANG", "EDITOR", "VISUAL", "COLUMNS", "LINES", "COLORTERM", "NO_COLOR", "TEXTUAL")
"""How the names begin of what tells of the language, the editor and the terminal of whoever runs the tests."""

TAKEN, GIVEN_BACK = "\x1b[?1049h", "\x1b[?1049l"
"""What is sent where the program takes the terminal's other screen, and gives it back."""
CURSOR, NO_CURSOR = "\x1b[?25h", "\x1b[?25l"

ROW = re.compile(r"(?=\x1b\[\d+;\d+H)")
"""Where a row of the screen begins in what is sent."""


def environment(**more: str) -> dict[str, str]:
    """That of the tests, in a terminal that can draw all signs, without an editor."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(OF_THE_TESTER)}
    return kept | {"TERM": "xterm-256color", "LANG": "C.UTF-8"} | more


class Terminal:
    """The program in a terminal, what it sent, and what stands on the screen."""

    def __init__(
        self, folder: Path, state: Path, size: tuple[int, int] = (80, 24), *arguments: str, **more: str
    ) -> None:
        """Start the screens on a case in a terminal of so many columns and rows; the first steps have been taken."""
        homes = ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")
        if not (state / "casefile" / "tour").exists():
            (state / "casefile").mkdir(parents=True, exist_ok=True)
            (state / "casefile" / "tour").write_text("1 2 3 4 5 6", encoding="ascii")
        self.program = pexpect.spawn(
            sys.executable,
            ["-m", "casefile", str(folder), *arguments],
            dimensions=size[::-1],
            env=environment(**(dict.fromkeys(homes, str(state)) | more)),
            timeout=PATIENCE,
            encoding="utf-8",
        )
        self.program.delaybeforesend = None  # else it sleeps for a twentieth of a second before each key
        self.before = termios.tcgetattr(self.program.child_fd)
        self.screen = pyte.Screen(*size)
        self.stream = pyte.Stream(self.screen)
        self.wire = ""
        self.unpainted = deque[str]()

    def wait_for(self, *words: str) -> None:
        """Read until all these words stand on the screen at once, were it for a moment only."""
        self.wait_until(lambda: are_in(words, text_of(self.screen)), f"“{'” and “'.join(words)}” on the screen")

    def wait_until(self, is_so: Callable[[], bool], what: str) -> None:
        """Read and paint until something is so, which is looked at after each row: a key may come between any two."""
        end = monotonic() + PATIENCE
        while not is_so():
            assert monotonic() < end, self.without(what)
            if not self.unpainted:
                sent = self.read(LOOK)
                assert sent is not None, self.without(what)
                self.unpainted += ROW.split(sent)
            self.stream.feed(self.unpainted.popleft())

    def without(self, what: str) -> str:
        """What is told where it does not come about."""
        state = "goes on" if self.program.isalive() else "has ended"
        return f"no {what} within {PATIENCE} seconds; the program {state}, and there stands\n{text_of(self.screen)}"

    def read(self, timeout: float) -> str | None:
        """What is sent within so many seconds; None where the program has ended."""
        try:
            sent: str = self.program.read_nonblocking(65536, timeout)
        except pexpect.TIMEOUT:
            return ""
        except pexpect.EOF:
            return None
        self.wire += sent
        return sent

    def wait_for_anew(self, words: str, times: int = 2) -> None:
        """Read until words have been painted since the program took the terminal for so many times."""

        def are_painted() -> bool:
            *before, since = self.wire.split(TAKEN)
            return len(before) == times and words in text_of(painted(since, self.screen))

        self.wait_until(are_painted, f"“{words}” on a screen that was taken {times} times")

    def press(self, keys: str) -> bool:
        """Press keys, and read until the program sleeps and has nothing more to send; whether it goes on."""
        end = monotonic() + PATIENCE
        self.program.send(keys)
        while (sent := self.read(QUIET)) is not None:
            if not sent and is_asleep(self.program.pid):
                return True
            assert monotonic() < end, self.without("rest")
        return False

    def leave(self, keys: str) -> int | None:
        """Press the last keys and read to the end; the exit status."""
        end = monotonic() + PATIENCE
        self.program.send(keys)
        while self.read(LOOK) is not None:
            assert monotonic() < end, self.without("end")
        return self.program.wait()

    @property
    def is_given_back(self) -> bool:
        """Whether the terminal is as it was, with its cursor and its own screen, and its mouse is its own."""
        pairs = (GIVEN_BACK, TAKEN), (CURSOR, NO_CURSOR), ("\x1b[?1000l", "\x1b[?1000h")
        return all(self.wire.rfind(last) > self.wire.rfind(before) for last, before in pairs)


def is_asleep(process: int) -> bool:
    """Whether no thread of a process works, nor has worked while they were looked at; true where it cannot be told."""
    before = threads_of(process)
    return "running" not in before and threads_of(process) == before


def threads_of(process: int) -> tuple[str, ...]:
    """For each thread how often it has fallen asleep; “running” for one that works, or would if a core were free."""
    told: list[str] = []
    for status in sorted(Path(str(TASKS).format(process)).glob("*/status")):
        with suppress(OSError):  # a thread may end while it is looked at
            facts = dict(line.partition(":\t")[::2] for line in status.read_text(encoding="utf-8").splitlines())
            is_asleep = facts["State"].startswith("S")
            told.append(f"{status.parent.name} {facts['voluntary_ctxt_switches']}" if is_asleep else "running")
    return tuple(told)


def are_in(words: tuple[str, ...], text: str) -> bool:
    """Whether all of them are."""
    return all(one in text for one in words)


def text_of(screen: pyte.Screen) -> str:
    """What stands on a screen."""
    return "\n".join(screen.display)


def painted(sent: str, like: pyte.Screen) -> pyte.Screen:
    """A screen of the size of another on which nothing stands but what was sent."""
    screen = pyte.Screen(like.columns, like.lines)
    pyte.Stream(screen).feed(sent)
    return screen
