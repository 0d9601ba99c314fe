"""Fixtures for the screens: a small made case, shots of a screen as text, a pilot to press keys with."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from time import monotonic
from typing import cast

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from textual.pilot import Pilot

from casefile.tui.app import CasefileApp
from tests.tui.resting import LOOK, PATIENCE, rest_of_active_app, rest_with_workers

CASES = Path(__file__).parent / "cases"
LAMP = CASES / "lamp"
SEDOV = Path(__file__).parents[2] / "cases" / "sedov"
SMALL, MIDDLE, WIDE = (80, 24), (120, 40), (200, 50)
SIZES = pytest.mark.parametrize("size", [SMALL, MIDDLE, WIDE], ids=["80x24", "120x40", "200x50"])

Size = tuple[int, int]
Shot = Callable[..., Awaitable[None]]


class TextShot(SingleFileSnapshotExtension):
    """A screen as plain text, one file a shot."""

    file_extension = "txt"
    _write_mode = WriteMode.TEXT
    write_mode = WriteMode.TEXT


def screen_text(app: CasefileApp) -> str:
    """What stands on the screen; blanks at the ends of lines are left away."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips) + "\n"


@pytest.fixture(autouse=True)
def _rests(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the pilot wait until all is done, not until the process uses little time, and let stand what is said."""
    monkeypatch.setattr("casefile.tui.widgets.footer.STAYS", 10 * PATIENCE)
    monkeypatch.setattr("textual.app.wait_for_idle", rest_of_active_app)
    monkeypatch.setattr("textual.pilot.wait_for_idle", rest_of_active_app)


async def settle(pilot: Pilot[None]) -> None:
    """Wait until the case is read and counted, the workers are done and all is painted."""
    await rest_with_workers(cast("CasefileApp", pilot.app))


async def wait_for(pilot: Pilot[None], words: str) -> None:
    """Wait until words stand on the screen that come by themselves."""
    until = monotonic() + PATIENCE
    while words not in (text := screen_text(pilot.app)):
        assert monotonic() < until, f"no “{words}” within {PATIENCE} seconds; there stands\n{text}"
        await pilot.pause(LOOK)


@asynccontextmanager
async def opened_app(
    folder: Path = LAMP,
    size: tuple[int, int] = (80, 24),
    at: str = "",
    *,
    is_ascii: bool = False,
    has_habits: bool = False,
) -> AsyncIterator[Pilot[None]]:
    """A case on the screen, read and counted; with habits, as the user has it who has been here before."""
    app = CasefileApp(folder, at, is_ascii=is_ascii, has_habits=has_habits)
    app.theme = "textual-dark"
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        try:
            yield pilot
        finally:
            app.watching.end()  # else each leaves a watch behind, and a system has few of them
        await settle(pilot)  # else the pilot takes the screens away while something is to be shown on them


async def press(pilot: Pilot[None], keys: str) -> None:
    """Press keys, parted by blanks, and wait after each until all is painted."""
    for key in keys.split():
        await pilot.press(key)
        await settle(pilot)


@pytest.fixture
def shot(snapshot: SnapshotAssertion) -> Shot:
    """Hold the screen after some keys against its shot."""

    async def take(keys: str = "", size: tuple[int, int] = (80, 24), folder: Path = LAMP, **how: bool) -> None:
        async with opened_app(folder, size, **how) as pilot:
            await press(pilot, keys)
            text = screen_text(pilot.app)
        assert text == snapshot.use_extension(TextShot)

    return take


@pytest.fixture
def own_state(tmp_path: Path) -> Path:
    """The program's state folder in this test: that of somebody who has taken the first steps."""
    folder = tmp_path / "state" / "casefile"
    folder.mkdir(parents=True)
    (folder / "tour").write_text("1 2 3 4 5 6", encoding="ascii")
    return folder
