"""The leads as text, at the sizes that matter."""

import pytest

from tests.conftest import CaseFolder
from tests.tui.conftest import MIDDLE, SIZES, Shot, Size
from tests.tui.weighed import WEIGHED


@SIZES
async def test_the_leads(shot: Shot, case_folder: CaseFolder, size: Size) -> None:
    await shot("g l", size, folder=case_folder(WEIGHED))


async def test_the_leads_by_hypothesis(shot: Shot, case_folder: CaseFolder) -> None:
    await shot("g l down o", MIDDLE, folder=case_folder(WEIGHED))


async def test_the_leads_in_ascii(shot: Shot, case_folder: CaseFolder) -> None:
    await shot("g l", MIDDLE, folder=case_folder(WEIGHED), is_ascii=True)


async def test_the_leads_without_colour(shot: Shot, case_folder: CaseFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    await shot("g l down", folder=case_folder(WEIGHED))


async def test_leads_where_nothing_is_looked_for(shot: Shot) -> None:
    await shot("g l")
