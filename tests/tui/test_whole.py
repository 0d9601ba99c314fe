"""The pane in hand on the whole screen: on every screen of several panes, and it goes along to the pane taken next."""

import pytest

from casefile.tui.screens.panes import PanedScreen
from tests.tui.conftest import CASES, MIDDLE, SMALL, WIDE, opened_app, press

WIDTHS = pytest.mark.parametrize("size", [SMALL, MIDDLE, WIDE], ids=["80x24", "120x40", "200x50"])
CLINIC = CASES / "clinic"


@WIDTHS
@pytest.mark.parametrize("goal", ["d", "t", "c", "s", "h", "l", "exclamation_mark"])
async def test_each_pane_in_its_turn_has_the_whole_screen(goal: str, size: tuple[int, int]) -> None:
    async with opened_app(CLINIC, size) as pilot:
        await press(pilot, f"g {goal} z")
        screen = pilot.app.screen
        assert isinstance(screen, PanedScreen)
        for _ in screen.PANES:
            pane = screen.focused
            assert pane is not None
            assert pane.region.width == size[0], pane.id
            assert pane.region.height >= size[1] - 4 or pane.id == "axis", pane.id
            await press(pilot, "tab")
        await press(pilot, "z")
        assert not screen.is_whole


async def test_enter_on_what_is_chosen_gives_the_reader_the_whole_screen_that_its_list_had() -> None:
    async with opened_app(CLINIC, SMALL) as pilot:
        await press(pilot, "z enter enter")
        assert pilot.app.desk.reader.has_focus
        assert pilot.app.desk.reader.region.width == SMALL[0]
        await press(pilot, "left")
        assert pilot.app.desk.pane("people").region.height >= SMALL[1] - 2
