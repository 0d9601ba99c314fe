"""The first start, an empty case and the smallest windows, as text."""

import pytest

from tests.conftest import CaseFolder
from tests.tui.conftest import SIZES, Shot, Size

CARDS = {
    "moving-shows": "",
    "choosing-narrows": "down",
    "one-step-back": "down enter",
    "two-values-are-told": "down enter escape",
    "the-accounts-side-by-side": "down enter escape 2 enter",
    "find-anything": "down enter escape 2 enter c",
}
"""The keys that lead to each card of the first steps."""
EMPTY = "== case.yaml ==\ncasefile: 1\ntitle: Nothing yet\n"
STATES = {
    "desk": "",
    "timeline": "g t",
    "sources": "g s",
    "conflicts": "g c",
    "hypotheses": "g h",
    "leads": "g l",
    "search": "/ a",
}


@SIZES
@pytest.mark.parametrize("keys", CARDS.values(), ids=CARDS)
async def test_the_card(shot: Shot, keys: str, size: Size) -> None:
    await shot(keys, size, has_habits=True)


async def test_the_card_in_ascii(shot: Shot) -> None:
    await shot("down", has_habits=True, is_ascii=True)


@SIZES
async def test_the_empty_case(shot: Shot, case_folder: CaseFolder, size: Size) -> None:
    await shot("", size, folder=case_folder(EMPTY))


@pytest.mark.parametrize("keys", STATES.values(), ids=STATES)
async def test_the_empty_case_on(shot: Shot, case_folder: CaseFolder, keys: str) -> None:
    await shot(keys, folder=case_folder(EMPTY))


@pytest.mark.parametrize(
    "size", [(50, 14), (60, 16), (99, 30), (100, 30), (160, 45)], ids=lambda size: f"{size[0]}x{size[1]}"
)
async def test_the_window(shot: Shot, size: Size, monkeypatch: pytest.MonkeyPatch) -> None:
    """Too small, the smallest, and on both sides of where the panes change."""
    monkeypatch.chdir("tests/tui/cases")
    await shot("", size)
