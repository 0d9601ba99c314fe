"""Fixtures for the screens: a small made case, shots of a screen as text, a pilot to press keys with."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from textual.pilot import Pilot

from casefile.tui.app import CasefileApp

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


async def settle(pilot: Pilot[None]) -> None:
    """Wait until the case is read and counted, the workers are done and all is painted."""
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    is_broken = pilot.app._exception is not None  # which the pilot raises when it is left
    if not is_broken and pilot.app.is_running and (pilot.app.opened is None or pilot.app.opened.conflicts is None):
        await settle(pilot)


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
        yield pilot


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
