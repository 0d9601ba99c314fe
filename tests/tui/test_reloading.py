"""The case is read again when its files change, keeping the place, the choices and what is left out."""

import shutil
from pathlib import Path

import pytest
from textual.pilot import Pilot

from casefile.tui.reloading import FilesChanged
from tests.tui.conftest import LAMP, opened_app, press, screen_text, settle, wait_for


@pytest.fixture
def lamp(tmp_path: Path, own_state: Path) -> Path:
    """A lamp case that can be written to, for somebody who has taken the first steps."""
    return Path(shutil.copytree(LAMP, tmp_path / "lamp"))


def foot(pilot: Pilot[None]) -> str:
    return screen_text(pilot.app).rstrip("\n").rpartition("\n")[2]


def change(file: Path, old: str, new: str) -> None:
    """Write a file as editors do: beside it first, then in its place."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    beside = file.with_name(f".{file.name}.new")
    beside.write_text(text.replace(old, new), encoding="utf-8")
    beside.replace(file)


async def again(pilot: Pilot[None]) -> str:
    """The foot of the screen once the case has been read again."""
    pilot.app.post_message(FilesChanged())
    await settle(pilot)
    await settle(pilot)
    return foot(pilot)


async def test_a_file_that_changes_under_us_is_read_without_being_asked(lamp: Path) -> None:
    async with opened_app(lamp, has_habits=True) as pilot:
        with (lamp / "people.yaml").open("a", encoding="utf-8") as file:
            file.write("new: {name: A new hand}\n")
        await wait_for(pilot, "1 People 6")
        await settle(pilot)
        assert "Read again; claims and conflicts are as they were." in foot(pilot)


async def test_what_differs_is_told(lamp: Path) -> None:
    async with opened_app(lamp) as pilot:
        change(lamp / "questions.yaml", "    - {denies: gale, in: letter#oil}\n", "")
        assert foot(pilot) != await again(pilot)
        assert "Read again: 1 claim gone" in foot(pilot)


async def test_nothing_is_told_where_nothing_differs(lamp: Path) -> None:
    async with opened_app(lamp) as pilot:
        before = foot(pilot)
        assert await again(pilot) == before


async def test_what_is_in_hand_chosen_and_marked_stays(lamp: Path) -> None:
    async with opened_app(lamp) as pilot:
        await press(pilot, "down enter tab down space")
        before = pilot.app.here.here()
        change(lamp / "people.yaml", "hale:", "aaron: {name: Aaron First}\nhale:")
        await again(pilot)
        assert "aaron" in pilot.app.opened.view.case.people
        assert pilot.app.here.here() == before
        assert len(pilot.app.marked) == 1


async def test_what_is_gone_is_let_go(lamp: Path) -> None:
    async with opened_app(lamp) as pilot:
        await press(pilot, "g p")
        pilot.app.marked = frozenset({"moved"})
        change(lamp / "events.yaml", "moved:", "taken-down:")
        await again(pilot)
        assert pilot.app.marked == frozenset()


async def test_what_is_left_out_stays_so(lamp: Path) -> None:
    async with opened_app(lamp) as pilot:
        await press(pilot, "3 i")
        out = pilot.app.opened.left_out
        change(lamp / "people.yaml", "hale:", "aaron: {name: Aaron First}\nhale:")
        await again(pilot)
        assert out
        assert pilot.app.opened.left_out == out


async def test_what_cannot_be_read_is_told_until_esc(lamp: Path) -> None:
    async with opened_app(lamp) as pilot:
        change(lamp / "events.yaml", "title: The lamp is taken down", "titel: The lamp is taken down")
        told = await again(pilot)
        assert "cannot be read; " in told
        assert "events shown. g ! shows why." in told
        await press(pilot, "down")
        assert "cannot be read" in foot(pilot)
        await press(pilot, "escape")
        assert "cannot be read" not in foot(pilot)


async def test_a_folder_that_is_gone_leaves_what_is_shown(lamp: Path) -> None:
    async with opened_app(lamp) as pilot:
        shutil.rmtree(lamp)
        assert "The case is no longer there" in await again(pilot)
        assert "1 People 5" in screen_text(pilot.app)


async def test_every_screen_takes_the_case_read_again(lamp: Path) -> None:
    async with opened_app(lamp) as pilot:
        await press(pilot, "2 down c")
        change(lamp / "people.yaml", "hale:", "aaron: {name: Aaron First}\nhale:")
        await again(pilot)
        assert pilot.app.here.here().screen == "compare"
        assert "aaron" in pilot.app.opened.view.case.people


async def test_a_problem_that_is_mended_leaves_no_page_behind(lamp: Path) -> None:
    async with opened_app(lamp, has_habits=True) as pilot:
        people = lamp / "people.yaml"
        whole = people.read_text(encoding="utf-8")
        people.write_text(f"{whole}new: {{nam: A new hand}}\n", encoding="utf-8")
        await again(pilot)
        await press(pilot, "g exclamation_mark")
        assert "people.yaml, line" in screen_text(pilot.app)
        people.write_text(whole, encoding="utf-8")
        await again(pilot)
        assert "All files have been read without a problem." in screen_text(pilot.app)
        assert "people.yaml, line" not in screen_text(pilot.app)


async def test_where_neither_claims_nor_conflicts_have_changed_that_is_said(lamp: Path) -> None:
    async with opened_app(lamp) as pilot:
        change(lamp / "people.yaml", "Second keeper", "The second keeper")
        await again(pilot)
        assert "Read again; claims and conflicts are as they were." in foot(pilot)
