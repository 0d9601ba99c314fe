"""`make docs`: the desk on the sample case as an SVG, for the README."""

import asyncio
import os
import re
from pathlib import Path
from tempfile import TemporaryDirectory

from casefile.tui.app import CasefileApp

DOCS = Path(__file__).parent


async def desk() -> str:
    """The desk on Zborowski at 120 by 40, as SVG."""
    app = CasefileApp(DOCS.parent / "cases" / "sedov")
    async with app.run_test(size=(120, 40)) as pilot:
        while app.opened is None or app.opened.conflicts is None:
            await pilot.pause(0.05)
        await pilot.press("down", "enter")
        await pilot.pause(0.3)
        return re.sub(r"terminal-\d+", "terminal", app.export_screenshot(title="casefile cases/sedov"))


if __name__ == "__main__":
    with TemporaryDirectory() as state:
        os.environ["XDG_STATE_HOME"] = state
        (DOCS / "desk.svg").write_text(asyncio.run(desk()), encoding="utf-8")
