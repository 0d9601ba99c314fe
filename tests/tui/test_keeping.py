"""Where we were comes back at the next start."""

import shutil
from pathlib import Path

import pytest
from textual.pilot import Pilot

from casefile.kept.folders import state_folder
from casefile.tui.kept_way import FILE, KeptWay, keep_way, load_way
from casefile.tui.places import Choice, Place, Way
from casefile.tui.screens.base import CasefileScreen
from tests.tui.conftest import LAMP, opened_app, press, screen_text, settle


@pytest.fixture(autouse=True)
def been_here(own_state: Path) -> None:
    """The first steps have been taken."""


def settled_here(pilot: Pilot[None]) -> CasefileScreen:
    here: CasefileScreen = pilot.app.here
    return here


def foot(pilot: Pilot[None]) -> str:
    return screen_text(pilot.app).rstrip("\n").rpartition("\n")[2]


async def leave(pilot: Pilot[None]) -> None:
    pilot.app.action_leave()
    await pilot.pause()


async def test_the_row_in_hand_and_the_choices_come_back() -> None:
    async with opened_app(has_habits=True) as pilot:
        await press(pilot, "down enter tab down")
        before = settled_here(pilot).here()
        await leave(pilot)
    assert before.choices == (Choice("people", "marsh"),)
    async with opened_app(has_habits=True) as pilot:
        assert settled_here(pilot).here() == before
        assert pilot.app.desk.list_in_hand == "events"


async def test_another_screen_comes_back_with_its_row_and_the_way_to_it() -> None:
    async with opened_app(has_habits=True) as pilot:
        await press(pilot, "down g c down")
        before = settled_here(pilot).here()
        await leave(pilot)
    async with opened_app(has_habits=True) as pilot:
        assert settled_here(pilot).here() == before
        assert before.screen == "conflicts"
        await press(pilot, "backspace")
        assert settled_here(pilot).here() == Place("desk", "marsh", "people")


async def test_the_line_that_was_read_comes_back() -> None:
    async with opened_app(at="lamp-out", has_habits=True) as pilot:
        await press(pilot, "4 m m")
        left = pilot.app.desk.reader.spot
        await leave(pilot)
    async with opened_app(has_habits=True) as pilot:
        assert pilot.app.desk.reader.has_focus
        assert pilot.app.desk.reader.spot == left != ""


async def test_the_order_of_the_people_comes_back() -> None:
    async with opened_app(has_habits=True) as pilot:
        await press(pilot, "o g c")
        await leave(pilot)
    async with opened_app(has_habits=True) as pilot:
        await press(pilot, "g d")
        assert [row.id for row in pilot.app.desk.pane("people").rows][:2] == ["hale", "marsh"]
        await press(pilot, "o")
        await leave(pilot)
    async with opened_app(has_habits=True) as pilot:
        assert not pilot.app.desk.lists.is_by_name


async def test_the_order_of_the_people_comes_back_at_an_id_that_is_asked_for_too() -> None:
    keep_way(LAMP, Place(), Way(), "by name")
    async with opened_app(at="marsh", has_habits=True) as pilot:
        assert pilot.app.desk.lists.is_by_name
        await leave(pilot)
    assert load_way(LAMP).people == "by name"


async def test_what_is_gone_from_the_case_is_forgotten(tmp_path: Path) -> None:
    folder = tmp_path / "lamp"
    shutil.copytree(LAMP, folder)
    gone = Place("desk", "nobody", "people", (Choice("people", "nobody"), Choice("sources", "wick")))
    keep_way(folder, gone, Way((Place("compare", "nothing"), Place("no such screen"), Place("conflicts", "nothing"))))
    async with opened_app(folder, has_habits=True) as pilot:
        assert settled_here(pilot).here() == Place("desk", pane="people")
        assert pilot.app.way.behind == (Place("conflicts"),)


async def test_an_id_that_is_asked_for_wins_and_the_place_before_is_the_kept_one() -> None:
    keep_way(LAMP, Place("conflicts"), Way())
    async with opened_app(at="marsh", has_habits=True) as pilot:
        assert settled_here(pilot).here().at == "marsh"
        await press(pilot, "backspace")
        assert settled_here(pilot).here().screen == "conflicts"


@pytest.mark.parametrize("has_habits", [True, False])
async def test_an_id_that_is_none_is_said_with_what_may_have_been_meant(has_habits: bool) -> None:
    async with opened_app(at="mash", has_habits=has_habits) as pilot:
        assert "This case has nothing under the id “mash”; did you mean “marsh”?" in foot(pilot)
        await press(pilot, "down")
        assert "nothing under the id" in foot(pilot)
        await press(pilot, "escape")
        assert "nothing under the id" not in foot(pilot)


async def test_what_was_left_out_is_taken_in_at_the_next_start() -> None:
    async with opened_app(has_habits=True) as pilot:
        await press(pilot, "3 i")
        assert pilot.app.opened.left_out
        await leave(pilot)
    async with opened_app(has_habits=True) as pilot:
        assert not pilot.app.opened.left_out


async def test_a_place_is_kept_as_soon_as_another_is_gone_to() -> None:
    async with opened_app(has_habits=True) as pilot:
        await press(pilot, "g c")
        await settle(pilot)
        assert load_way(LAMP).here.screen == "conflicts"


async def test_without_habits_nothing_is_kept() -> None:
    async with opened_app() as pilot:
        await press(pilot, "g c")
        await leave(pilot)
    assert not state_folder(LAMP).exists()


@pytest.mark.parametrize(
    "kept",
    [b"", b"{", b"[]", b'{"format": 2}', b'{"format": 1, "here": 3, "behind": [], "ahead": []}', b"\xff", b"[" * 5000],
)
async def test_a_file_that_cannot_be_read_is_the_beginning(kept: bytes) -> None:
    state_folder(LAMP).mkdir(parents=True)
    (state_folder(LAMP) / FILE).write_bytes(kept)
    assert load_way(LAMP) == KeptWay()
    async with opened_app(has_habits=True) as pilot:
        assert settled_here(pilot).here().screen == "desk"


def test_a_way_is_read_as_it_was_written_and_holds_so_many_places() -> None:
    here = Place("desk", "a b › ☃", "people", (Choice("people", "x"),), "refers", "“words”")
    keep_way(LAMP, here, Way((Place(at="old"),) * 60, (Place(at="new"),) * 60))
    kept = load_way(LAMP)
    assert kept.here == here
    assert [len(side) for side in kept.way] == [50, 50]


@pytest.mark.parametrize(
    "place",
    [
        Place("desk", "inquest#oil", "reader", side="9" * 5000),
        Place("desk", "inquest#oil", "reader", side="٣"),
        Place("desk", "a#b", "reader", side="3"),
        Place("timeline", side=f"account -{'9' * 5000} {'9' * 5000} 1"),
        Place("timeline", side="account 0 999999999999999 0"),
        Place("timeline", side="account -2583532800 -1583532800 0"),
        Place("timeline", side="account 5 4 9"),
    ],
    ids=[
        "digits",
        "arabic",
        "no passage",
        "all digits",
        "beyond all time",
        "a third of a century in hours",
        "no scale",
    ],
)
async def test_a_place_that_nobody_can_have_been_at_is_shown_as_far_as_it_can_be(place: Place) -> None:
    keep_way(LAMP, place, Way())
    async with opened_app(has_habits=True) as pilot:
        await press(pilot, "down + -")
        assert settled_here(pilot).here().screen == place.screen
        assert "The lamp" in screen_text(pilot.app) or "Timeline" in screen_text(pilot.app)
