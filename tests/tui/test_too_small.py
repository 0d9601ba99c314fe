"""A window that is too small for a screen: what it says, and which keys work."""

import pytest

from tests.tui.conftest import opened_app, press, screen_text

TINY = (52, 14)


@pytest.mark.parametrize(
    "keys", ["down", "i", "g c", "slash", "colon", "question_mark", "z", "backspace", "J", "space"]
)
async def test_in_a_window_that_is_too_small_no_key_acts_unseen(keys: str) -> None:
    async with opened_app(size=(80, 24)) as pilot:
        await press(pilot, "down g s down")
        before = pilot.app.place_now, pilot.app.opened, pilot.app.marked, tuple(pilot.app.told)
        await pilot.resize_terminal(*TINY)
        await press(pilot, keys)
        assert len(pilot.app.screen_stack) == 2
        await pilot.resize_terminal(80, 24)
        assert (pilot.app.place_now, pilot.app.opened, pilot.app.marked, tuple(pilot.app.told)) == before


@pytest.mark.parametrize("key", ["q", "ctrl+q"])
async def test_a_window_that_is_too_small_can_be_left(key: str) -> None:
    async with opened_app(size=TINY) as pilot:
        assert "q leaves it." in screen_text(pilot.app)
        await pilot.press(key)
        await pilot.pause()
        assert not pilot.app.is_running


async def test_in_a_very_narrow_window_the_sentences_are_wrapped() -> None:
    async with opened_app(size=(20, 10)) as pilot:
        assert screen_text(pilot.app).startswith(
            "This window is 20 x\n10;\ncasefile needs 60 x\n16.\nq leaves it.\nEvery screen is also\na command:\n"
        )


async def test_there_is_no_scroll_bar_beside_the_sentences() -> None:
    async with opened_app(size=(30, 6)) as pilot:
        assert "▁" not in screen_text(pilot.app)
        assert not pilot.app.screen.show_vertical_scrollbar
