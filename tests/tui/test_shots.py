"""Every screen as text, at the sizes that matter."""

import shutil
from pathlib import Path

import pytest

from tests.tui.conftest import LAMP, SEDOV, Shot, opened_app, press, screen_text

SMALL, MIDDLE, WIDE = (80, 24), (120, 40), (200, 50)
SIZES = pytest.mark.parametrize("size", [SMALL, MIDDLE], ids=["80x24", "120x40"])
ALL_SIZES = pytest.mark.parametrize("size", [SMALL, MIDDLE, WIDE], ids=["80x24", "120x40", "200x50"])

Size = tuple[int, int]


@ALL_SIZES
async def test_the_desk_as_it_opens(shot: Shot, size: Size) -> None:
    await shot("", size)


@ALL_SIZES
async def test_the_desk_with_a_person_chosen(shot: Shot, size: Size) -> None:
    await shot("enter", size)


@SIZES
async def test_the_desk_on_an_event(shot: Shot, size: Size) -> None:
    await shot("enter 2 down", size)


@SIZES
async def test_the_desk_on_a_source(shot: Shot, size: Size) -> None:
    await shot("3 down", size)


@SIZES
async def test_the_reader_in_hand(shot: Shot, size: Size) -> None:
    await shot("2 down right down down", size)


@SIZES
async def test_a_list_that_a_choice_leaves_empty(shot: Shot, size: Size) -> None:
    await shot("3 end enter 1", size)


@SIZES
async def test_the_conflicts(shot: Shot, size: Size) -> None:
    await shot("g c", size)


@ALL_SIZES
async def test_accounts_side_by_side(shot: Shot, size: Size) -> None:
    await shot("2 down c down", size)


@SIZES
async def test_the_search_with_hits(shot: Shot, size: Size) -> None:
    await shot("/ g l a s s", size)


async def test_the_search_with_none(shot: Shot) -> None:
    await shot("/ x y z z y")


@SIZES
async def test_the_menu(shot: Shot, size: Size) -> None:
    await shot("?", size)


async def test_the_palette(shot: Shot) -> None:
    await shot(": l a m p")


async def test_the_problems_of_a_case_without_any(shot: Shot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(LAMP.parent)
    await shot("g !")


async def test_the_desk_in_ascii(shot: Shot) -> None:
    await shot("enter", MIDDLE, is_ascii=True)


async def test_accounts_side_by_side_in_ascii(shot: Shot) -> None:
    await shot("2 down c down", MIDDLE, is_ascii=True)


@SIZES
async def test_what_refers_to_a_person(shot: Shot, size: Size) -> None:
    await shot("r", size)


async def test_a_list_narrowed_to_what_was_found(shot: Shot) -> None:
    await shot("2 f l a m p enter")


@pytest.mark.parametrize("size", [SMALL, MIDDLE, WIDE], ids=["80x24", "120x40", "200x50"])
async def test_the_sample_case_opens_and_its_screens_stand(size: Size) -> None:
    async with opened_app(SEDOV, size) as pilot:
        assert "The death of Lev Sedov" in screen_text(pilot.app)
        assert "! 0" in screen_text(pilot.app)
        for keys, words in (
            ("enter", "chosen"),
            ("g c", "sharpest first"),
            ("enter", "Passages"),
            ("c", "Compare"),
            ("/ m i r a b e a u", "exact"),
        ):
            await press(pilot, keys)
            assert words in screen_text(pilot.app)


@SIZES
async def test_the_problems_of_a_case_with_some(
    shot: Shot, size: Size, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "case"
    shutil.copytree(LAMP, folder)
    events = (folder / "events.yaml").read_text(encoding="utf-8")
    (folder / "events.yaml").write_text(events.replace("03-20,", "03-2x,").replace("watch\n  after", "wach\n  after"))
    await shot("g ! down", size, folder=folder)
