"""The conflicts: what is in hand stays so in another window, and where the one in hand is gone."""

from textual.pilot import Pilot

from casefile.tui.messages import LeavingOut
from tests.tui.conftest import CASES, SMALL, WIDE, opened_app, press, settle


def in_hand(pilot: Pilot[None]) -> str:
    """The id of the conflict in hand."""
    id_: str = pilot.app.here.pane("conflicts").in_hand
    return id_


async def test_the_line_in_hand_stays_the_same_in_a_window_of_another_width() -> None:
    async with opened_app(size=SMALL) as pilot:
        await press(pilot, "g c right m m")
        reader = pilot.app.here.query_one("#reader")
        line = reader.lines[reader.row(reader.at).line]
        for size in (WIDE, SMALL, WIDE):
            await pilot.resize_terminal(*size)
            await settle(pilot)
            assert reader.lines[reader.row(reader.at).line] == line, size


async def test_where_the_conflict_in_hand_is_gone_what_stands_there_is_in_hand_until_it_is_back() -> None:
    async with opened_app(CASES / "clinic") as pilot:
        await press(pilot, "g c down down")
        assert in_hand(pilot) == "wanders.date"
        pilot.app.post_message(LeavingOut("novak"))
        await settle(pilot)
        rows = [row.id for row in pilot.app.here.pane("conflicts").rows]
        assert "wanders.date" not in rows[:3]
        assert in_hand(pilot) != rows[0]
        pilot.app.post_message(LeavingOut("novak"))
        await settle(pilot)
        assert in_hand(pilot) == "wanders.date"
