"""Esc takes one thing away, and says so where there is none."""

from tests.tui.conftest import opened_app, press, screen_text

NOTHING = "Nothing to take back; "
WAY = {"escape": "backspace is the place before."}


async def test_where_nothing_is_to_be_taken_back_esc_says_so() -> None:
    for keys in ("escape", "g c escape", "g t escape escape", "2 c escape"):
        async with opened_app() as pilot:
            await press(pilot, keys)
            assert NOTHING + WAY.get(keys, "q closes the screen.") in screen_text(pilot.app), keys


async def test_what_was_said_in_passing_is_taken_away_without_a_word() -> None:
    async with opened_app() as pilot:
        await press(pilot, "q escape")
        assert "q again leaves" not in screen_text(pilot.app)
        assert NOTHING not in screen_text(pilot.app)


async def test_a_choice_is_taken_back_without_a_word() -> None:
    async with opened_app() as pilot:
        await press(pilot, "enter escape")
        assert NOTHING not in screen_text(pilot.app)


async def test_the_key_that_interrupts_elsewhere_is_told_the_one_that_leaves() -> None:
    async with opened_app() as pilot:
        await press(pilot, "ctrl+c")
        assert "ctrl+c does nothing here. ctrl+q leaves casefile." in screen_text(pilot.app)
