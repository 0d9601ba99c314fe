"""All keys at random, faster than any screen can follow: whatever stands or does not stand yet, nothing crashes."""

import random
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from casefile.tui.key_table import COMMANDS
from tests.tui.conftest import MIDDLE, SEDOV, SMALL, Size
from tests.tui.hostile import write_hostile
from tests.tui.terminal import PATIENCE, Terminal
from tests.tui.test_walk import BYTES, LEAVES

KEYS = sorted({key for command in COMMANDS for key in command.keys} - {LEAVES})
GOING = sorted({f"g{command.key}" for command in COMMANDS if command.goal})
BOXES = ("/sed\r", ":sed\r", "?\r", "fse\r", "sa", "q", "y\r")
POURED = 300
AT_ONCE = 40
"""So many keys come at most before anybody looks at the screen."""


def poured(seed: int) -> Iterator[str]:
    """What is typed, in strokes of the fixed seed: any key, a way to another screen, or into a box."""
    chance = random.Random(seed)
    for _ in range(POURED):
        kind = chance.random()
        own = BYTES.get(key := chance.choice(KEYS), key)
        yield chance.choice(GOING) if kind < 0.25 else chance.choice(BOXES) if kind < 0.4 else own


def pour(terminal: Terminal, seed: int) -> bool:
    """Press all of it, never waiting for longer than the terminal is quiet; whether the program goes on."""
    strokes, chance = list(poured(seed)), random.Random(-seed)
    while strokes:
        here = chance.randint(1, AT_ONCE)
        if not terminal.press("".join(strokes[:here])):
            return False
        del strokes[:here]
    return True


def ask_to_leave(terminal: Terminal) -> None:
    """Ask again until it leaves: a key that comes while an editor has the terminal never reaches the program."""
    end = monotonic() + PATIENCE
    while terminal.press(BYTES[LEAVES]):
        assert monotonic() < end, terminal.without("end")


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(("case", "size"), [("sample", SMALL), ("hostile", MIDDLE)], ids=["sample", "hostile"])
def test_no_order_of_keys_ends_the_program_with_a_fault(tmp_path: Path, case: str, size: Size, seed: int) -> None:
    folder = write_hostile(tmp_path / "case") if case == "hostile" else SEDOV
    terminal = Terminal(folder, tmp_path / "state", size, EDITOR="true")
    terminal.wait_for("≠ " if seed % 2 else "1 People")
    if pour(terminal, seed):
        ask_to_leave(terminal)
    status = terminal.program.wait()
    crashes = [file.read_text() for file in (tmp_path / "state").rglob("crash.txt")]
    assert (status, crashes) == (0, [])
