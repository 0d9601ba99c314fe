"""Positions marked in the page of a conflict or the graph of witnesses, and compared as columns."""

import pytest
from textual.pilot import Pilot

from casefile.tui.messages import LeavingOut
from casefile.tui.screens.compare import CompareScreen
from tests.conftest import CaseFolder
from tests.tui.conftest import Shot, opened_app, press, screen_text, settle

BOTH = "g c right down down down space down down down down space"
"""The cursor goes into the page, and to a line of each of its two positions."""
COMPARED = "g c p space end space c"
"""The same in the graph of witnesses, and both are compared."""


def compare_of(pilot: Pilot[None]) -> CompareScreen:
    screen = pilot.app.screen
    assert isinstance(screen, CompareScreen)
    return screen


async def test_space_in_the_page_of_a_conflict_marks_the_position_in_hand() -> None:
    async with opened_app() as pilot:
        await press(pilot, BOTH)
        assert pilot.app.marked == {"cause:a", "cause:b"}
        assert "■a  The oil had run dry" in screen_text(pilot.app)
        await press(pilot, "space")
        assert pilot.app.marked == {"cause:a"}


async def test_space_outside_of_the_positions_marks_the_conflict() -> None:
    async with opened_app() as pilot:
        await press(pilot, "g c right space")
        assert pilot.app.marked == {"cause"}


async def test_space_in_the_graph_of_witnesses_marks_the_answer_of_the_row_in_hand() -> None:
    async with opened_app(size=(120, 40)) as pilot:
        await press(pilot, "g c p down space end space")
        assert pilot.app.marked == {"cause:a", "cause:b"}
        assert "■▾ b  The gale broke the glass" in screen_text(pilot.app)


async def test_marked_positions_are_compared_as_columns_on_all_that_their_event_has() -> None:
    async with opened_app(size=(120, 40)) as pilot:
        await press(pilot, COMPARED)
        grid = compare_of(pilot).grid
        assert [one.id for one in grid.columns] == ["cause:a", "cause:b"]
        assert {row.about for row in grid.rows} == {"lamp-out"}
        assert grid.rows[grid.at].id == "cause"
        assert grid.columns[0].roots == "2 tellers, 1 root, 0 unplaced"
        assert "2 positions" in screen_text(pilot.app)


async def test_a_cell_of_a_position_names_the_accounts_that_have_each_value() -> None:
    async with opened_app(size=(120, 40)) as pilot:
        await press(pilot, COMPARED)
        cells = compare_of(pilot).grid.rows[compare_of(pilot).grid.at].cells
        assert "Hale had fallen asleep (Ballad)" in cells[0].words
        assert "✗The gale broke the glass (Marsh's letter)" in cells[0].words
        assert (cells[1].sign, cells[1].words) == ("b", "The gale broke the glass (Inquest 1888)")


async def test_a_position_stands_beside_an_account_that_is_marked_too() -> None:
    async with opened_app(size=(120, 40)) as pilot:
        await press(pilot, "g c p space g s end space c")
        text = screen_text(pilot.app)
        assert "2 columns" in text
        assert compare_of(pilot).grid.columns[0].id == "cause:a"


async def test_backspace_comes_back_to_compared_positions() -> None:
    async with opened_app(size=(120, 40)) as pilot:
        await press(pilot, f"{COMPARED} enter backspace")
        assert [one.id for one in compare_of(pilot).grid.columns] == ["cause:a", "cause:b"]


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 50)], ids=["80x24", "120x40", "200x50"])
async def test_positions_side_by_side(shot: Shot, size: tuple[int, int]) -> None:
    await shot(COMPARED, size)


RIVALS = """
    == case.yaml ==
    casefile: 1
    title: Three answers
    == events.yaml ==
    event: {title: Something happens}
    == questions.yaml ==
    cause:
      asks: What was it?
      about: event
      answers: {oil: The oil, gale: The gale, thief: A thief}
      claims: [{says: oil, in: anna#p}, {says: gale, in: boris#p}, {says: thief, in: clara#p}]
""" + "".join(
    f"    == sources/{id_}.md ==\n    ---\n    {{title: T, short: {id_}, kind: book}}\n    ---\n    Told. {{#p}}\n"
    for id_ in ("anna", "boris", "clara")
)


async def test_what_is_marked_and_compared_follows_its_value_when_an_account_is_left_out(
    case_folder: CaseFolder,
) -> None:
    async with opened_app(case_folder(RIVALS), (120, 40)) as pilot:
        pilot.app.marked = frozenset({"cause:b", "cause:c"})
        await press(pilot, "g c c")
        assert [one.id for one in compare_of(pilot).grid.columns] == ["cause:b", "cause:c"]
        pilot.app.post_message(LeavingOut("anna"))
        await settle(pilot)
        assert pilot.app.marked == {"cause:a", "cause:b"}
        assert [one.id for one in compare_of(pilot).grid.columns] == ["cause:a", "cause:b"]
        assert [cell.words.partition(" (")[0] for cell in compare_of(pilot).grid.rows[0].cells] == [
            "The gale",
            "A thief",
        ]
        pilot.app.post_message(LeavingOut("anna"))
        await settle(pilot)
        assert pilot.app.marked == {"cause:b", "cause:c"}


async def test_a_mark_made_on_the_conflicts_stays_with_its_value_when_an_account_is_left_out_by_keys(
    case_folder: CaseFolder,
) -> None:
    async with opened_app(case_folder(RIVALS), (120, 40)) as pilot:
        await press(pilot, "g c p end space")
        assert pilot.app.marked == {"cause:c"}
        await press(pilot, "g s i")
        assert pilot.app.opened.left_out == {"anna"}
        assert pilot.app.marked == {"cause:b"}
        await press(pilot, "g c right")
        assert "■b  A thief" in screen_text(pilot.app)


async def test_a_mark_whose_value_goes_with_its_account_comes_back_with_it(case_folder: CaseFolder) -> None:
    async with opened_app(case_folder(RIVALS), (120, 40)) as pilot:
        pilot.app.marked = frozenset({"cause:a", "cause:b"})
        for marked in ({"cause:a"}, {"cause:a", "cause:b"}):
            pilot.app.post_message(LeavingOut("anna"))
            await settle(pilot)
            assert pilot.app.marked == marked


async def test_columns_on_the_way_follow_their_values_too(case_folder: CaseFolder) -> None:
    async with opened_app(case_folder(RIVALS), (120, 40)) as pilot:
        pilot.app.marked = frozenset({"cause:b", "cause:c"})
        await press(pilot, "g c c g s i backspace")
        assert [one.id for one in compare_of(pilot).grid.columns] == ["cause:a", "cause:b"]
        assert "The gale" in screen_text(pilot.app)


async def test_a_mark_on_things_that_cannot_hold_together_outlasts_a_count() -> None:
    async with opened_app() as pilot:
        await press(pilot, "g c end space")
        marked = pilot.app.marked
        assert len(marked) == 1
        pilot.app.post_message(LeavingOut("trinity"))
        await settle(pilot)
        assert pilot.app.marked == marked
