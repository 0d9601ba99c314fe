"""Text that means harm, on every screen: it is shown as it is written, and nothing happens."""

import re
from pathlib import Path

import pytest

from casefile.text.inert import UNSAFE
from tests.tui.conftest import opened_app, press, screen_text
from tests.tui.hostile import write_hostile


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A case whose every text means harm."""
    return write_hostile(tmp_path / "case")


WALKS = {
    "hypotheses": "g h down right tab tab i n", "leads": "g l down o tab down",
    "people": "", "every person": "down down down", "chosen": "enter down enter", "an event": "2 enter",
    "a source": "3 enter enter", "the reader": "2 right down w enter", "conflicts": "g c down",
    "compare": "2 c right down enter", "problems": "g ! down", "the search": "/ s i c tab down", "no hit": "/ q q q",
    "passages": "g c enter right n c", "marked": "3 space down space c right", "letters": "2 s", "all letters": "4 s",
    "selecting": "3 right v down y", "the filters": "/ s i c tab", "by subject": "g c o", "by name": "o",
    "the menu": "?", "the palette": ": n o p e", "left out": "3 i", "whole": "z", "back": "2 c backspace >",
}  # fmt: skip


@pytest.mark.parametrize("keys", WALKS.values(), ids=WALKS.keys())
@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
async def test_hostile_text_crashes_no_screen_and_sends_no_control_mark(
    hostile: Path, keys: str, size: tuple[int, int]
) -> None:
    async with opened_app(hostile, size) as pilot:
        await press(pilot, keys)
        assert not re.search(f"[{UNSAFE}]", screen_text(pilot.app).replace("\n", ""))


async def test_square_brackets_show_as_they_are_written(hostile: Path) -> None:
    async with opened_app(hostile, (120, 40)) as pilot:
        await press(pilot, "3")
        text = screen_text(pilot.app)
        assert "[/nope] [sic]" in text
        await press(pilot, "down up")
        assert "It is [sic], [illegible], [/nope] ␛[31m and ⟨202E⟩ backwards" in screen_text(pilot.app)


async def test_the_header_shows_what_was_to_be_markup(hostile: Path) -> None:
    async with opened_app(hostile) as pilot:
        assert "[red]A case[/] ␛[31m of ⟨009B⟩31m harm ⟨202E⟩" in screen_text(pilot.app)


async def test_no_letter_bears_more_than_eight_marks(hostile: Path) -> None:
    async with opened_app(hostile) as pilot:
        text = screen_text(pilot.app)
        assert "Za" + "\u0301" * 8 in text
        assert "\u0301" * 9 not in text
