"""`make docs`: the key screens on the sample case as pictures that fetch nothing, and the page that shows them."""

import asyncio
import os
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from textual.pilot import Pilot

from casefile.tui.app import CasefileApp

DOCS = Path(__file__).parent
CASE = DOCS.parent / "cases" / "sedov"
SIZE = (120, 40)
FETCHED = re.compile(r"\s*@font-face \{.*?\}\n|\s*<!--.*?-->", re.DOTALL)
"""What an exported screen says of fonts that lie elsewhere; without them it takes the reader's own."""
INTRODUCTION = """# The screens

Each picture is the program on `cases/sedov` in a window of 120 columns and 40 rows. `make docs` takes them anew.
[keys.md](keys.md) lists the keys.
"""


class Picture(NamedTuple):
    """A screen to be taken."""

    name: str
    keys: str
    """The keys that lead to it, parted by blanks."""
    words: str
    """What it shows, in a sentence."""


PICTURES = (
    Picture(
        "desk",
        "down enter",
        "Three lists and a reader: a name is chosen, and the other lists hold what has to do with it alone.",
    ),
    Picture(
        "timeline",
        "g t",
        "What each account dates, drawn no finer than it was told: a stroke between bars is some time within, "
        "a heavy one lasted, a dotted one is possible.",
    ),
    Picture(
        "sources",
        "g s down down down down",
        "Who has it from whom, from the witness down to the page in hand, and where a copy departs from its original.",
    ),
    Picture(
        "conflicts",
        "g c down down down down down down",
        "Where the accounts cannot all be right, sharpest first, with how many tellers and how many roots stand behind "
        "each answer.",
    ),
    Picture(
        "compare",
        "g c down down down down down down c",
        "Accounts side by side on one matter, with the passages behind the row in hand: cells of one letter can both "
        "be true, those of different letters cannot.",
    ),
    Picture(
        "hypotheses",
        "g h",
        "What speaks for and against each explanation, and without which witness, passage or link their order would "
        "be another.",
    ),
)


def page() -> str:
    """The page of all pictures, as Markdown."""
    titles = ((one, one.name.capitalize()) for one in PICTURES)
    parts = (f"## {title}\n{one.words}\n\n![{title}](screens/{one.name}.svg)\n" for one, title in titles)
    return "\n".join((INTRODUCTION, *parts))


async def settle(pilot: Pilot[None]) -> None:
    """Wait until all is read, counted and painted."""
    await pilot.app.workers.wait_for_complete()
    await pilot.pause(0.3)


async def taken(picture: Picture) -> str:
    """The picture, as SVG."""
    app = CasefileApp(CASE)
    async with app.run_test(size=SIZE) as pilot:
        while app.opened is None or app.opened.conflicts is None:
            await pilot.pause(0.05)
        for key in picture.keys.split():
            await pilot.press(key)
            await settle(pilot)
        drawn = app.export_screenshot(title="casefile cases/sedov")
    drawn = FETCHED.sub("", drawn).replace("<svg ", '<svg xml:space="preserve" ', 1)
    return re.sub(r"terminal-\d+", "terminal", drawn)


async def take_all() -> None:
    """Write every picture."""
    for picture in PICTURES:
        (DOCS / "screens" / f"{picture.name}.svg").write_text(await taken(picture), encoding="utf-8")


if __name__ == "__main__":
    (DOCS / "screens.md").write_text(page(), encoding="utf-8")
    (DOCS / "screens").mkdir(exist_ok=True)
    with TemporaryDirectory() as state:
        for kind in ("CACHE", "CONFIG", "STATE"):
            os.environ[f"XDG_{kind}_HOME"] = state
        asyncio.run(take_all())
