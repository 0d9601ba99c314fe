"""The timeline as text, at the sizes that matter."""

from pathlib import Path

import pytest

from tests.tui.conftest import MIDDLE, SIZES, SMALL, Shot, Size

CLINIC = Path(__file__).parent / "cases" / "clinic"


@SIZES
async def test_the_timeline_by_account(shot: Shot, size: Size) -> None:
    await shot("g t", size, folder=CLINIC)


@SIZES
async def test_the_timeline_by_event(shot: Shot, size: Size) -> None:
    await shot("g t o", size, folder=CLINIC)


@SIZES
async def test_the_timeline_of_one_day(shot: Shot, size: Size) -> None:
    await shot("g t +", size, folder=CLINIC)


async def test_the_timeline_of_all_that_is_dated(shot: Shot) -> None:
    await shot("g t escape - - - -", MIDDLE, folder=CLINIC)


async def test_the_timeline_with_the_axis_in_hand(shot: Shot) -> None:
    await shot("g t home up right right", SMALL, folder=CLINIC)


async def test_the_timeline_with_a_lane_folded_and_what_reaches_further_unfolded(shot: Shot) -> None:
    await shot("g t left left end up up right", MIDDLE, folder=CLINIC)


async def test_the_timeline_narrowed_to_what_was_found(shot: Shot) -> None:
    await shot("g t f n o v a k enter", SMALL, folder=CLINIC)


async def test_the_timeline_without_an_account(shot: Shot) -> None:
    await shot("g t i", SMALL, folder=CLINIC)


async def test_the_timeline_in_ascii(shot: Shot) -> None:
    await shot("g t", MIDDLE, folder=CLINIC, is_ascii=True)


async def test_the_timeline_by_event_in_ascii(shot: Shot) -> None:
    await shot("g t o", SMALL, folder=CLINIC, is_ascii=True)


@pytest.mark.parametrize("size", [SMALL, MIDDLE], ids=["80x24", "120x40"])
async def test_the_timeline_without_colours(shot: Shot, size: Size, monkeypatch: pytest.MonkeyPatch) -> None:
    """Day rules stand in the density row and on the row in hand only: without colours they would drown the strokes."""
    monkeypatch.setenv("NO_COLOR", "1")
    await shot("g t", size, folder=CLINIC)
