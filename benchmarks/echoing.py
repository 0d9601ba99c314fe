"""From a key in the search box to its letter on the terminal, while a case of 50,000 passages is searched.

Words of the case are typed at a steady pace, some with a slip, so that every key meets a search under way. What comes
out is noted with its time and put on a screen of pyte's afterwards, so that the emulation delays nothing.
"""

import os
import random
import select
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

import pyte

from benchmarks.generated import SYLLABLES, write_case
from benchmarks.measure import Terminal
from benchmarks.queries import slip
from casefile.present.indexing import make_index

SIZE = (120, 40)
CASE = {"people": 50, "events": 200, "claims": 400, "passages": 50_000}
TITLE = "A made case"
QUERIES, WORDS = 12, 3
PACE = 0.12
"""Seconds between keys: a hundred words a minute."""
PATIENCE = 2.0
"""Seconds after which a letter counts as lost."""
BOX = 4
"""Lines from the top among which the box stands."""
ESCAPE = b"\x1b"
SEED = 1938

Chunk = tuple[float, bytes]
"""What came out, and when."""


def report() -> list[str]:
    """The lines to print."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        write_case(folder / "case", **CASE)
        make_index(folder / "case")
        seconds = list(echoes(folder / "case", folder))
    ninth = quantiles(seconds, n=10)[-1]
    spread = f"p50 {median(seconds) * 1e3:.1f} ms, p90 {ninth * 1e3:.1f} ms, maximum {max(seconds) * 1e3:.0f} ms"
    return [
        f"Key echo while searching {CASE['passages']:,} passages, {len(seconds)} keys, one in {PACE * 1e3:.0f} ms",
        f"  {spread}  (bar 30 at p90)",
    ]


def echoes(case: Path, state: Path) -> Iterator[float]:
    """Seconds from each key to its letter."""
    with Terminal([sys.executable, "-m", "casefile", str(case)], size=SIZE, state=state) as terminal:
        terminal.wait_for([TITLE])
        terminal.rest(2.0)
        screen = Screen(terminal.terminal)
        screen.press(b"/", 2.0)
        for query in _queries():
            for end in range(1, len(query) + 1):
                yield screen.echo(query[end - 1], query[:end])
            screen.press(ESCAPE, 1.0)


class Screen:
    """What stands on a terminal."""

    def __init__(self, terminal: int) -> None:
        """The terminal of that descriptor, empty as yet."""
        self.terminal = terminal
        self.screen = pyte.Screen(*SIZE)
        self.stream = pyte.ByteStream(self.screen)

    def press(self, key: bytes, seconds: float) -> None:
        """Press a key, and take in what comes out for so long."""
        os.write(self.terminal, key)
        for _, chunk in _read(self.terminal, seconds):
            self.stream.feed(chunk)

    def echo(self, key: str, typed: str) -> float:
        """Seconds from a key until the screen shows what was typed; `PATIENCE` where it never does."""
        pressed, shown = time.perf_counter(), 0.0
        os.write(self.terminal, key.encode())
        while not shown and time.perf_counter() - pressed < PATIENCE:
            for at, chunk in list(_read(self.terminal, PACE)):
                self.stream.feed(chunk)
                if not shown and any(typed in line for line in self.screen.display[:BOX]):
                    shown = at - pressed
        return shown or PATIENCE


def _read(terminal: int, seconds: float) -> Iterator[Chunk]:
    end = time.perf_counter() + seconds
    while (left := end - time.perf_counter()) > 0:
        if select.select([terminal], [], [], left)[0]:
            chunk = os.read(terminal, 1 << 16)
            yield time.perf_counter(), chunk


def _queries() -> Iterator[str]:
    """Words as the made case has them, every second row with a slip of the finger."""
    chance = random.Random(SEED)
    for number in range(QUERIES):
        words = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(WORDS)]
        if number % 2:
            words[-1] = slip(chance, words[-1])
        yield " ".join(words)


if __name__ == "__main__":
    print("\n".join(report()))
