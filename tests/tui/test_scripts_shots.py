"""Every screen with names of four hundred letters, with letters that run from right to left, and with wide ones."""

import pytest

from tests.conftest import CaseFolder
from tests.tui.conftest import SIZES, Shot, Size
from tests.tui.scripted import SCRIPTED

STATES = {
    "desk": "",
    "desk-chosen": "enter",
    "person": "down",
    "source": "3 down",
    "timeline-by-account": "g t",
    "timeline-by-event": "g t o",
    "sources": "g s",
    "sources-from-the-page-up": "g s o",
    "conflicts": "g c",
    "compare": "2 c",
    "passages": "g c enter",
    "witnesses": "g c p",
    "hypotheses": "g h down",
    "leads": "g l",
    "search": "/ W o l f e",
    "labels": "s",
}
"""The keys that lead to each."""


@SIZES
@pytest.mark.parametrize("keys", STATES.values(), ids=STATES)
async def test_scripts(shot: Shot, case_folder: CaseFolder, keys: str, size: Size) -> None:
    await shot(keys, size, folder=case_folder(SCRIPTED))
