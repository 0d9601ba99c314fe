"""`g` and a letter: every letter stands in the footer, in however many rows; keys after it are for where it leads."""

import pytest
from textual.events import Key
from textual.pilot import Pilot

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


async def press_at_once(pilot: Pilot[None], keys: str) -> None:
    """Send keys as a terminal does that is given them all at once, before the first is answered."""
    for key in keys.split():
        pilot.app.post_message(Key(key, key if len(key) == 1 else None))
    await settle(pilot)


@pytest.mark.parametrize(
    ("keys", "pane"), [("g c down", "conflicts"), ("g s down", "tree"), ("g l down", "leads"), ("g d 2 down", "events")]
)
async def test_keys_that_come_at_once_are_for_the_screen_that_is_coming(keys: str, pane: str) -> None:
    async with opened_app() as pilot:
        await press_at_once(pilot, keys)
        assert pilot.app.here.pane(pane).at > 0
        assert pilot.app.desk.pane("people").at == 0


async def test_keys_that_come_at_once_can_lead_there_and_back() -> None:
    async with opened_app() as pilot:
        await press_at_once(pilot, "g c down q down")
        assert pilot.app.here is pilot.app.desk
        assert pilot.app.desk.pane("people").at == 1
