"""The main screens in ASCII, and without colours: there, what sets letters apart stands under each line."""

import pytest
from rich.cells import cell_len
from syrupy.assertion import SnapshotAssertion

from casefile.tui.app import CasefileApp
from tests.conftest import CaseFolder
from tests.tui.conftest import CASES, MIDDLE, Shot, TextShot, opened_app, press
from tests.tui.weighed import WEIGHED

STATES = {
    "desk": ("lamp", "enter"),
    "reader": ("lamp", "2 down right down"),
    "marks": ("lamp", "3 space down space"),
    "search": ("lamp", "/ g l a s s"),
    "menu": ("lamp", "?"),
    "labels": ("lamp", "2 down s"),
    "take": ("lamp", "3 down 4 down down down down v down y"),
    "conflicts": ("lamp", "g c"),
    "passages": ("lamp", "g c enter"),
    "compare": ("lamp", "2 down c down"),
    "timeline-by-account": ("clinic", "g t"),
    "timeline-by-event": ("clinic", "g t o"),
    "sources": ("bridge", "g s down"),
    "sources-from-the-page-up": ("bridge", "g s o"),
    "witnesses": ("bridge", "g c p down i"),
    "hypotheses": ("weighed", "g h down right i"),
    "leads": ("weighed", "g l"),
}
"""The case of each, and the keys that lead there."""
MARKS = {"reverse": "r", "underline": "u", "bold": "b", "italic": "i", "dim": "d"}


def styled_text(app: CasefileApp) -> str:
    """What stands on the screen, and under each line what sets its letters apart; see MARKS."""
    lines = []
    for strip in app.screen._compositor.render_strips():
        lines.append("".join(segment.text for segment in strip).rstrip())
        marks = ""
        for segment in strip:
            mark = next((mark for kind, mark in MARKS.items() if segment.style and getattr(segment.style, kind)), " ")
            marks += mark * cell_len(segment.text)
        lines += [marks.rstrip()] if marks.strip() else []
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("state", STATES)
async def test_in_ascii(shot: Shot, case_folder: CaseFolder, state: str) -> None:
    case, keys = STATES[state]
    await shot(keys, MIDDLE, folder=case_folder(WEIGHED) if case == "weighed" else CASES / case, is_ascii=True)


@pytest.mark.parametrize("state", STATES)
async def test_without_colour(
    snapshot: SnapshotAssertion, case_folder: CaseFolder, state: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    case, keys = STATES[state]
    async with opened_app(case_folder(WEIGHED) if case == "weighed" else CASES / case) as pilot:
        await press(pilot, keys)
        text = styled_text(pilot.app)
    assert text == snapshot.use_extension(TextShot)
