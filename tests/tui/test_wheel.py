"""What the wheel of the mouse does in lists, tables and texts."""

import pytest
from textual import events
from textual.pilot import Pilot

from casefile.tui.widgets.moving import WHEEL, MovingWidget
from tests.tui.conftest import SEDOV, opened_app, press


async def turn(pilot: Pilot[None], widget: MovingWidget, wheel: type[events.MouseEvent]) -> None:
    """Turn the wheel by one over a widget."""
    widget.post_message(wheel(widget, 2, 2, 0, 0, 0, shift=False, meta=False, ctrl=False))
    await pilot.pause()


@pytest.mark.parametrize(
    "keys",
    ["", "c", "g c enter + +", "g t", "g h", "g s", "g c p"],
    ids=[
        "a list",
        "accounts side by side",
        "passages side by side",
        "a chart of dates",
        "a matrix",
        "a tree of sources",
        "a graph of witnesses",
    ],
)
async def test_the_wheel_moves_the_lines_and_leaves_the_row_in_hand(keys: str) -> None:
    async with opened_app(SEDOV, (80, 12), at="sedov-dies") as pilot:
        await press(pilot, keys)
        widget = pilot.app.screen.focused
        assert isinstance(widget, MovingWidget)
        at, top = widget.at, widget.top
        last = widget.lines_in_all - widget.page
        assert last > top
        await turn(pilot, widget, events.MouseScrollDown)
        assert (widget.at, widget.top) == (at, min(top + WHEEL, last))
        for _ in range(top + 1):
            await turn(pilot, widget, events.MouseScrollUp)
        assert (widget.at, widget.top) == (at, 0)
