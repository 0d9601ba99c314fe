"""What is said: it goes by itself or waits for Esc, and `:messages` has all of it."""

import re

import pytest
from textual.pilot import Pilot

from casefile.tui.screens.messages import MessagesScreen
from casefile.tui.widgets import footer
from casefile.tui.widgets.footer import STAYS, fitting
from tests.tui.conftest import opened_app, press, screen_text, wait_for


def foot(pilot: Pilot[None]) -> str:
    return screen_text(pilot.app).rstrip("\n").rpartition("\n")[2]


async def open_messages(pilot: Pilot[None]) -> list[str]:
    await press(pilot, ": m e s s a g e s enter")
    assert isinstance(pilot.app.screen, MessagesScreen)
    return screen_text(pilot.app).splitlines()


async def test_all_that_was_said_stands_there_newest_first() -> None:
    async with opened_app() as pilot:
        await press(pilot, "u t")
        head, first, second = (await open_messages(pilot))[:3]
        assert "Messages" in head
        assert re.fullmatch(r"> \d\d:\d\d:\d\d  t does nothing here\. \? lists what does\.", first)
        assert re.fullmatch(r"  \d\d:\d\d:\d\d  u does nothing here\. \? lists what does\.", second)
        await press(pilot, "escape")
        assert pilot.app.screen is pilot.app.desk


async def test_where_nothing_was_said_that_is_said() -> None:
    async with opened_app() as pilot:
        assert "Nothing has been said in this session." in (await open_messages(pilot))[1]


async def test_what_is_wrong_stays_until_esc_and_what_was_done_does_not() -> None:
    async with opened_app() as pilot:
        pilot.app.desk.say("Done.")
        await press(pilot, "down")
        assert "Done." not in foot(pilot)
        pilot.app.desk.say("Wrong.", "error", stays=True)
        await press(pilot, "down tab")
        assert "Wrong." in foot(pilot)
        await press(pilot, "escape")
        assert "Wrong." not in foot(pilot)


async def test_what_was_done_is_said_for_four_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    assert STAYS == 4
    monkeypatch.setattr(footer, "STAYS", 0.2)
    async with opened_app() as pilot:
        before = foot(pilot)
        pilot.app.desk.say("Done.")
        await wait_for(pilot, "Done.")
        await wait_for(pilot, before)


def test_what_is_too_long_to_be_said_keeps_whole_clauses_and_tells_where_the_rest_is() -> None:
    told = "Read again: 2 claims new, 1 conflict gone; ≠ On what day did he die? 1 root more; roots differ on 2 more."
    assert fitting(told, 120) == told
    assert fitting(told, 78) == "Read again: 2 claims new, 1 conflict gone; :messages tells the rest."
    assert fitting(told, 60) == "Read again: 2 claims new; :messages tells the rest."
