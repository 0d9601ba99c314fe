"""The user's own keys on the screens: they work, they are named, and a faulty file stops nothing."""

import re
from pathlib import Path

import pytest
from textual.pilot import Pilot

from casefile.tui.keymap import keymap_file
from casefile.tui.screens.conflicts import ConflictsScreen
from tests.tui.conftest import opened_app, press, screen_text
from tests.tui.test_keeping import settled_here


@pytest.fixture(autouse=True)
def been_here(own_state: Path) -> None:
    """The first steps have been taken."""


def write_keys(text: str) -> None:
    keymap_file().parent.mkdir(parents=True)
    keymap_file().write_text(text, encoding="utf-8")


def foot(pilot: Pilot[None]) -> str:
    return screen_text(pilot.app).rstrip("\n").rpartition("\n")[2]


async def test_a_key_of_the_user_works_and_ours_no_longer_does() -> None:
    write_keys("find: F\n")
    async with opened_app(has_habits=True) as pilot:
        await press(pilot, "f")
        assert "f does nothing here" in foot(pilot)
        await press(pilot, "F m a r s h enter")
        assert "find “marsh” 1 of 5" in screen_text(pilot.app)


async def test_a_key_of_the_user_wins_over_another_action_that_had_it() -> None:
    write_keys("go_to: c\n")
    async with opened_app(has_habits=True) as pilot:
        await press(pilot, "c c")
        assert isinstance(settled_here(pilot), ConflictsScreen)


async def test_a_letter_after_g_can_be_another() -> None:
    write_keys("go_conflicts: k\n")
    async with opened_app(has_habits=True) as pilot:
        await press(pilot, "g c")
        assert not isinstance(settled_here(pilot), ConflictsScreen)
        await press(pilot, "g k")
        assert isinstance(settled_here(pilot), ConflictsScreen)


async def test_footer_menu_and_palette_name_the_keys_of_the_user() -> None:
    write_keys("search: S\nhelp: H\n")
    async with opened_app(has_habits=True, size=(80, 70)) as pilot:
        assert "S search" in foot(pilot)
        assert "H help" in foot(pilot)
        await press(pilot, "H")
        assert re.search(r"^. S +search ", screen_text(pilot.app), re.MULTILINE)
        await press(pilot, "escape : s e a r c h")
        assert re.search(r"^> search +Search the whole case.* S$", screen_text(pilot.app), re.MULTILINE)


async def test_a_key_that_is_typed_in_a_box_is_typed() -> None:
    write_keys("search: a\n")
    async with opened_app(has_habits=True) as pilot:
        await press(pilot, "f a d a enter")
        assert "find “ada”" in screen_text(pilot.app)


async def test_a_faulty_keymap_stops_nothing_and_is_said() -> None:
    write_keys("find: F\nfnd: x\nedit: foo\n")
    async with opened_app(has_habits=True) as pilot:
        assert "keymap.yaml:2:1: “fnd” is no action" in foot(pilot)
        await press(pilot, "down F m a r s h enter")
        assert "find “marsh”" in screen_text(pilot.app)


async def test_without_habits_the_keys_of_the_user_are_not_read() -> None:
    write_keys("find: F\n")
    async with opened_app() as pilot:
        await press(pilot, "f m a r s h enter")
        assert "find “marsh”" in screen_text(pilot.app)
