"""Every key on every screen, in a real terminal: nothing crashes, and no control mark of a case is sent raw."""

from pathlib import Path

import pytest

from casefile.tui.key_table import COMMANDS
from tests.tui.conftest import SEDOV
from tests.tui.hostile import ON_THE_WIRE, write_hostile
from tests.tui.terminal import Terminal

BYTES = {
    "up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D", "home": "\x1b[H", "end": "\x1b[F",
    "pageup": "\x1b[5~", "pagedown": "\x1b[6~", "enter": "\r", "escape": "\x1b[27u", "tab": "\t", "shift+tab": "\x1b[Z",
    "backspace": "\x7f", "space": " ", "f1": "\x1bOP", "ctrl+u": "\x15", "ctrl+d": "\x04", "ctrl+p": "\x10",
    "ctrl+o": "\x0f", "ctrl+q": "\x11",
}  # fmt: skip
"""What a terminal sends for a key; a letter is itself. Escape is sent as newer terminals do, in which no letter that
follows at once can be taken for a part of it."""
ESCAPE = BYTES["escape"]

LEAVES = "ctrl+q"
KEYS = sorted({key for command in COMMANDS for key in command.keys} - {LEAVES})
AT_A_TIME = 5
"""So many keys are pressed before the screen is gone to anew."""

ON_THE_WAY = {
    **{command.title: f"g{command.key}" for command in COMMANDS if command.goal},
    "the reader": "gd4",
    "accounts side by side": "gd2c",
    "who stands behind": "gcp",
    "passages side by side": "gc\r",
    "the search": "/sic\t",
    "the box of search": "/",
    "the palette": ":",
    "the menu": "?",
    "the box of find": "gdf",
    "the jump labels": "gds",
}
"""How to get to each screen and box from anywhere but a box."""

RAW = ("\x1b]52;c;ZXZpbA==", *(mark for mark in ON_THE_WIRE if mark != "\x1b]52;"))
"""Copying sends an OSC 52 of our own, which holds no text as it is."""


SHOWS = {
    "gt": "Timeline", "gs": "Sources", "gc": "Conflicts", "gh": "Hypotheses", "gl": "Leads", "g!": "Problems",
    "gd2c": "Compare", "gcp": "Witnesses", "gc\r": "Passages", "/": "who: when: src: by: is:", "?": "What works here",
}  # fmt: skip
"""Words that are sent where a way leads from the desk to another screen."""


def walk(terminal: Terminal, way: str) -> None:
    """Press every key on one screen, which is gone to anew every now and then; a query takes a second Esc."""
    back = (ESCAPE, ESCAPE) if way.startswith("/") else (ESCAPE,)
    before = len(terminal.wire)
    assert all(terminal.press(key) for key in way)
    assert SHOWS.get(way, "") in terminal.wire[before:], f"{way} leads elsewhere"
    for start in range(0, len(KEYS), AT_A_TIME):
        keys = KEYS[start : start + AT_A_TIME]
        goes_on = all(terminal.press(one) for one in (*back, *way, *(BYTES.get(key, key) for key in keys)))
        assert goes_on, f"one of {keys} ended the program: {terminal.wire[-2000:]}"


@pytest.mark.parametrize("way", ON_THE_WAY.values(), ids=ON_THE_WAY.keys())
@pytest.mark.parametrize(("case", "size"), [("sample", (80, 24)), ("hostile", (120, 40))], ids=["sample", "hostile"])
def test_every_key_can_be_pressed_on_every_screen(tmp_path: Path, case: str, size: tuple[int, int], way: str) -> None:
    folder = write_hostile(tmp_path / "case") if case == "hostile" else SEDOV
    terminal = Terminal(folder, tmp_path / "state", size)
    terminal.wait_for("1 People", "≠ ")
    walk(terminal, way)
    terminal.press(ESCAPE)
    terminal.press(ESCAPE)
    assert terminal.leave(BYTES[LEAVES]) == 0, terminal.wire[-2000:]
    assert [mark for mark in RAW if mark in terminal.wire] == []
