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


async def test_a_page_that_came_while_its_reader_was_hidden_is_read_from_its_beginning() -> None:
    async with opened_app(CLINIC, SMALL) as pilot:
        reader = pilot.app.desk.reader
        await press(pilot, "4 end")
        assert reader.at > 0
        await press(pilot, "2 z end")
        assert not reader.rows  # which are laid out when there is room for them
        await press(pilot, "4 w")
        assert reader.page_id == pilot.app.desk.pane("events").in_hand
        assert len(reader.lines) <= len(reader.rows)


async def test_a_reader_that_was_hidden_comes_back_to_the_line_that_was_in_hand() -> None:
    async with opened_app(CLINIC, SMALL) as pilot:
        await press(pilot, "4 m m")
        left = pilot.app.desk.reader.spot
        await press(pilot, "1 z z 4")
        assert pilot.app.desk.reader.spot == left != ""
