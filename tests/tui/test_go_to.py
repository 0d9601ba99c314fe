"""`g` and a letter: every letter stands in the footer, in however many rows."""

import pytest

from casefile.tui.key_table import COMMANDS
from tests.tui.conftest import opened_app, press, screen_text, settle, wait_for


@pytest.mark.parametrize("size", [(60, 16), (80, 24), (120, 40), (200, 50)])
async def test_all_letters_are_listed_after_a_while(size: tuple[int, int]) -> None:
    async with opened_app(size=size) as pilot:
        await press(pilot, "g")
        await wait_for(pilot, "esc stay")
        await settle(pilot)
        foot = " ".join(screen_text(pilot.app).splitlines()[-4:])
        assert [one.title for one in COMMANDS if one.goal and f"{one.key} {one.title}" not in foot] == []
        assert "esc stay" in foot
