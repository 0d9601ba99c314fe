"""What the terminal can draw, and its own cursor, which Textual hides."""

import signal
from asyncio import get_running_loop
from collections.abc import Mapping
from contextlib import suppress
from functools import partial

from textual.app import App

SHOW_CURSOR = "\x1b[?25h"
WIDE_SIGNS = ("zh", "ja", "ko")
"""Languages in whose terminals the signs are mostly drawn two cells wide."""
ENDING = ("SIGTERM", "SIGHUP")
"""By these a program is asked to end, and told that its terminal is gone; Windows knows the first alone."""
KILLED = 128
"""What a shell adds to the number of the signal that ended a program."""


def needs_ascii(environment: Mapping[str, str], encoding: str) -> bool:
    """Whether the signs cannot be relied on: the Linux console, no UTF-8, or a locale that draws them wide."""
    names = (environment.get(name, "") for name in ("LC_ALL", "LC_CTYPE", "LANG"))
    language = next((name for name in names if name), "")
    is_utf8 = encoding.lower().replace("-", "") == "utf8"
    return environment.get("TERM") == "linux" or not is_utf8 or language.startswith(WIDE_SIGNS)


def show_cursor(app: App[None]) -> None:
    """Show the terminal's cursor, on which screen readers, braille lines and magnifiers rely."""
    driver = app._driver  # noqa: SLF001 - Textual has no other way to write to the terminal
    if driver is not None and not app.is_headless:
        driver.write(SHOW_CURSOR)
        driver.flush()


def paint_anew(app: App[None]) -> None:
    """Paint all of the screen again, where another program had the terminal meanwhile."""
    show_cursor(app)
    app.screen.refresh(layout=True)


def leave_on_signals(app: App[None]) -> None:
    """Leave the terminal as it was where the program is asked to end, with the exit status that a shell would give."""
    for name in ENDING:
        asked = getattr(signal, name, None)
        if asked is not None:
            with suppress(NotImplementedError):  # no loop on Windows takes signals
                get_running_loop().add_signal_handler(asked, partial(app.exit, return_code=KILLED + asked))
