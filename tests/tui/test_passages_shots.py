"""Passages side by side, accounts with marks, and conflicts with many sides, as text."""

from pathlib import Path

import pytest

from tests.tui.conftest import SIZES, Shot, Size
from tests.tui.retold import write_retold


@SIZES
async def test_passages_in_other_words(shot: Shot, size: Size) -> None:
    await shot("g c enter", size)


@SIZES
async def test_passages_of_one_wording(shot: Shot, size: Size, tmp_path: Path) -> None:
    await shot("g c enter right n", size, folder=write_retold(tmp_path))


async def test_passages_in_ascii(shot: Shot) -> None:
    await shot("g c enter", (120, 40), is_ascii=True)


async def test_passages_without_colour(shot: Shot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    await shot("g c enter")


@SIZES
async def test_marked_accounts(shot: Shot, size: Size) -> None:
    await shot("3 space down space", size)


async def test_marked_accounts_in_ascii(shot: Shot) -> None:
    await shot("3 space down space", is_ascii=True)


@SIZES
async def test_marked_accounts_compared(shot: Shot, size: Size) -> None:
    await shot("3 down space down space c", size)


async def test_a_person_compared_in_few_columns(shot: Shot) -> None:
    await shot("c right right right", (80, 50))
