"""The desk, its boxes and what one goes to from it, as text, at the sizes that matter."""

import re
import shutil
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.tui.conftest import LAMP, SEDOV, SIZES, Shot, Size, TextShot, opened_app, press, screen_text

STATES = {
    "desk": "",
    "desk-chosen": "enter",
    "desk-on-an-event": "enter 2 down",
    "desk-on-a-source": "3 down",
    "desk-of-one-pane": "z",
    "reader-in-hand": "2 down right down down",
    "reader-with-what-refers-to-a-person": "r",
    "list-that-a-choice-leaves-empty": "3 end enter 1",
    "list-narrowed-to-what-was-found": "2 f l a m p enter",
    "list-in-which-nothing-was-found": "2 f x y z z y",
    "marks": "3 space down space",
    "said-in-the-foot": "t",
    "conflicts": "g c",
    "compare": "2 down c down",
    "compare-with-nothing-to-compare": "2 end c",
    "search-with-hits": "/ g l a s s",
    "search-with-none": "/ x y z z y",
    "menu": "?",
    "palette": ": l a m p",
    "palette-with-none": ": x y z z y",
}
"""The keys that lead to each, in the case of the lamp."""


@SIZES
@pytest.mark.parametrize("keys", STATES.values(), ids=STATES)
async def test_the_lamp(shot: Shot, keys: str, size: Size) -> None:
    await shot(keys, size)


@SIZES
async def test_the_problems_of_a_case_without_any(shot: Shot, size: Size, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(LAMP.parent)
    await shot("g !", size)


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


@SIZES
@pytest.mark.parametrize("before", ["", "t u enter enter"], ids=["none", "three"])
async def test_the_messages(size: Size, before: str, snapshot: SnapshotAssertion) -> None:
    async with opened_app(size=size) as pilot:
        await press(pilot, f"{before} : m e s s a g e s enter")
        text = re.sub(r"\d\d:\d\d:\d\d", "12:34:56", screen_text(pilot.app))
    assert text == snapshot.use_extension(TextShot)


@SIZES
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
