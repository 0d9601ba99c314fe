"""The search with its offers, as text."""

from pathlib import Path

import pytest

from tests.tui.conftest import SIZES, Shot, Size


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what is saved out of the user's own folders."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@SIZES
async def test_near_hits_alone(shot: Shot, size: Size) -> None:
    await shot("/ g a l l e", size)


@SIZES
async def test_the_filters(shot: Shot, size: Size) -> None:
    await shot("/ l a m p tab", size)


async def test_the_values_of_a_filter(shot: Shot) -> None:
    await shot("/ w h o colon")


@SIZES
async def test_what_was_not_followed(shot: Shot, size: Size) -> None:
    await shot("/ l a m p space w h o colon n o b o d y space i s colon o d d", size)


async def test_hits_of_three_lines(shot: Shot) -> None:
    await shot("/ l a m p down + +")


async def test_the_filters_in_ascii(shot: Shot) -> None:
    await shot("/ l a m p tab", is_ascii=True)


async def test_the_filters_without_colour(shot: Shot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    await shot("/ l a m p tab")
