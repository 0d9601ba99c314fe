"""A page on and back, in lists and in the reader."""

import pytest

from casefile.tui.widgets.grid import Grid
from casefile.tui.widgets.line_list import LineList
from tests.tui.conftest import SEDOV, opened_app, press


@pytest.mark.parametrize(
    "keys", ["", "right", "g c", "g s", "g l"], ids=["list", "reader", "conflicts", "tree", "leads"]
)
async def test_a_page_on_shows_what_was_below_and_a_page_back_what_was_above(keys: str) -> None:
    async with opened_app(SEDOV, (80, 24), at="zborowski") as pilot:
        await press(pilot, f"{keys} home")
        pane = pilot.app.screen.focused
        assert isinstance(pane, LineList)
        at, page = pane.at, pane.page
        await press(pilot, "pagedown")
        assert (pane.at, pane.top) == (pane.near(at + page, 1), page)
        await press(pilot, "pagedown")
        assert pane.top == 2 * page
        await press(pilot, "pageup pageup")
        assert (pane.at, pane.top) == (at, 0)


async def test_the_last_page_is_a_full_one() -> None:
    async with opened_app(SEDOV, (80, 24), at="zborowski") as pilot:
        await press(pilot, "end pageup pagedown pagedown")
        pane = pilot.app.screen.focused
        assert isinstance(pane, LineList)
        assert pane.at == len(pane.rows) - 1
        assert pane.top == len(pane.rows) - pane.page


async def test_no_row_of_a_table_is_passed_over_by_a_page() -> None:
    async with opened_app(SEDOV, (80, 24), at="sedov-dies") as pilot:
        await press(pilot, "c home")
        grid = pilot.app.screen.focused
        assert isinstance(grid, Grid)
        while grid.at < len(grid.rows) - 1:
            seen = {line.row for line in grid.lines[grid.top : grid.top + grid.page]}
            before = grid.at
            await press(pilot, "pagedown")
            shown = {line.row for line in grid.lines[grid.top : grid.top + grid.page]}
            assert grid.at > before
            assert min(row for row in shown if row >= 0) <= max(seen) + 1
        await press(pilot, "pageup pageup pageup pageup pageup pageup")
        assert grid.at == 0
