"""The hypotheses as text, at the sizes that matter."""

import pytest

from tests.conftest import CaseFolder
from tests.tui.conftest import MIDDLE, SIZES, Shot, Size
from tests.tui.weighed import WEIGHED


@SIZES
async def test_the_hypotheses(shot: Shot, case_folder: CaseFolder, size: Size) -> None:
    await shot("g h", size, folder=case_folder(WEIGHED))


@SIZES
async def test_the_hypotheses_without_a_witness(shot: Shot, case_folder: CaseFolder, size: Size) -> None:
    await shot("g h right tab tab down down down down i", size, folder=case_folder(WEIGHED))


async def test_the_hypotheses_in_ascii(shot: Shot, case_folder: CaseFolder) -> None:
    await shot("g h down right", MIDDLE, folder=case_folder(WEIGHED), is_ascii=True)


async def test_the_hypotheses_without_colour(
    shot: Shot, case_folder: CaseFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    await shot("g h down right", folder=case_folder(WEIGHED))


async def test_the_reason_in_a_cell_on_the_whole_screen(shot: Shot, case_folder: CaseFolder) -> None:
    await shot("g h down down down tab z", folder=case_folder(WEIGHED))


async def test_hypotheses_where_there_are_none(shot: Shot) -> None:
    await shot("g h")
