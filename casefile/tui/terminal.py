"""What the terminal can draw, and its own cursor, which Textual hides."""

from collections.abc import Mapping

from textual.app import App

SHOW_CURSOR = "\x1b[?25h"
WIDE_SIGNS = ("zh", "ja", "ko")
"""Languages in whose terminals the signs are mostly drawn two cells wide."""


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
