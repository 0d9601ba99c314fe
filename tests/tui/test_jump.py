"""Letters on all that is on the screen."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.pilot import Pilot

from casefile.tui.jump_labels import LETTERS, labels
from casefile.tui.screens.compare import CompareScreen
from casefile.tui.screens.hypotheses import HypothesesScreen
from casefile.tui.screens.jump import JumpScreen
from casefile.tui.screens.passages import PassagesScreen
from casefile.tui.screens.timeline import TimelineScreen
from casefile.tui.screens.tree import TreeScreen
from casefile.tui.widgets.reader import Reader
from tests.conftest import CaseFolder
from tests.tui.conftest import LAMP, SIZES, Shot, opened_app, press, screen_text
from tests.tui.test_sources import BRIDGE
from tests.tui.test_timeline import CLINIC
from tests.tui.weighed import WEIGHED


def label_of(pilot: Pilot[None], pane: str, row: int, thing: int = 0) -> str:
    screen = pilot.app.screen
    assert isinstance(screen, JumpScreen)
    found = [
        label
        for label, (widget, spot) in screen.goals.items()
        if (widget.id, spot.row, spot.thing) == (pane, row, thing)
    ]
    return " ".join(found[0])


@given(st.integers(0, 600))
def test_no_label_begins_another(count: int) -> None:
    made = labels(count)
    assert len(set(made)) == len(made) == count
    assert not any(other != one and other.startswith(one) for one in made for other in made)


def test_labels_are_letters_that_every_layout_types() -> None:
    assert all(letter.isascii() and letter.islower() for letter in LETTERS)


async def test_a_letter_takes_a_row_of_another_list_in_hand() -> None:
    async with opened_app(size=(120, 40)) as pilot:
        await press(pilot, "s")
        await press(pilot, label_of(pilot, "sources", 2))
        assert pilot.app.screen is pilot.app.desk
        assert pilot.app.desk.pane_in_hand == "sources"
        assert pilot.app.desk.place.at == "letter"


async def test_a_letter_takes_a_thing_in_the_reader_in_hand() -> None:
    async with opened_app(size=(120, 40), at="lamp-out") as pilot:
        await press(pilot, "ctrl+o")
        reader = pilot.app.desk.query_one("#reader", Reader)
        row, thing = next((at, len(reader.row(at).things) - 1) for at in range(12) if len(reader.row(at).things) > 1)
        await press(pilot, label_of(pilot, "reader", row, thing))
        assert pilot.app.desk.pane_in_hand == "reader"
        assert (reader.at, reader.thing) == (row, thing)


async def test_a_letter_takes_a_cell_in_hand() -> None:
    async with opened_app(at="lamp-out") as pilot:
        await press(pilot, "2 c s")
        await press(pilot, label_of(pilot, "grid", 2, 1))
        screen = pilot.app.screen
        assert isinstance(screen, CompareScreen)
        assert (screen.grid.at, screen.grid.account) == (2, 1)


async def test_a_letter_takes_a_row_of_the_timeline_or_a_part_of_its_axis_in_hand() -> None:
    async with opened_app(CLINIC, (120, 40)) as pilot:
        await press(pilot, "g t")
        screen = pilot.app.screen
        assert isinstance(screen, TimelineScreen)
        await press(pilot, "s")
        await press(pilot, label_of(pilot, "chart", 6))
        assert (screen.pane_in_hand, screen.chart.at) == ("chart", 6)
        await press(pilot, "s")
        await press(pilot, label_of(pilot, "axis", 3))
        assert (screen.pane_in_hand, screen.axis.at) == ("axis", 3)


async def test_a_letter_takes_a_cell_of_the_matrix_in_hand(case_folder: CaseFolder) -> None:
    async with opened_app(case_folder(WEIGHED), (120, 40)) as pilot:
        await press(pilot, "g h s")
        await press(pilot, label_of(pilot, "matrix", 2, 1))
        screen = pilot.app.screen
        assert isinstance(screen, HypothesesScreen)
        assert (screen.matrix.at, screen.matrix.column) == (2, 1)


async def test_a_letter_takes_a_line_of_a_passage_beside_another_in_hand() -> None:
    async with opened_app() as pilot:
        await press(pilot, "g c enter s")
        await press(pilot, label_of(pilot, "passages", 1, 1))
        screen = pilot.app.screen
        assert isinstance(screen, PassagesScreen)
        assert (screen.beside.at, screen.beside.account) == (1, 1)


@pytest.mark.parametrize("keys", ["g s", "g c p"], ids=["sources", "witnesses"])
async def test_a_letter_takes_a_row_of_a_tree_in_hand_and_shows_it(keys: str) -> None:
    async with opened_app(BRIDGE, (120, 40)) as pilot:
        await press(pilot, f"{keys} s")
        await press(pilot, label_of(pilot, "tree", 3))
        screen = pilot.app.screen
        assert isinstance(screen, TreeScreen)
        assert (screen.pane_in_hand, screen.tree_list.at) == ("tree", 3)
        assert (screen.reader.page_id or "").startswith(screen.tree_list.in_hand)


@pytest.mark.parametrize(
    ("folder", "keys"),
    [(LAMP, "g c enter"), (CLINIC, "g t"), (BRIDGE, "g s"), (BRIDGE, "g c p"), (LAMP, "g l"), (LAMP, "g !")],
)
async def test_every_pane_that_is_to_be_seen_has_letters(folder: Path, keys: str) -> None:
    async with opened_app(folder, (120, 40)) as pilot:
        await press(pilot, f"{keys} s")
        screen = pilot.app.screen
        assert isinstance(screen, JumpScreen)
        labelled = {goal.pane.id for goal in screen.goals.values()}
        assert labelled >= {pane.id for pane in screen.panes if pane.count and not isinstance(pane, Reader)}


async def test_esc_and_a_letter_that_leads_nowhere_leave_all_as_it_was() -> None:
    async with opened_app() as pilot:
        before, text = pilot.app.desk.here(), screen_text(pilot.app)
        for keys in ("s escape", "s 9"):
            await press(pilot, keys)
            assert (pilot.app.desk.here(), screen_text(pilot.app)) == (before, text)


@SIZES
async def test_the_letters(shot: Shot, size: tuple[int, int]) -> None:
    await shot("2 down s", size)


async def test_the_letters_in_ascii(shot: Shot) -> None:
    await shot("2 down s", is_ascii=True)
