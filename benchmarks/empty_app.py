"""The yardstick of painting and moving: a Textual app with three lists, empty or with rows, and a footer.

Run as a script, it takes the number of rows in the first list.
"""

import sys
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.widgets import Footer, OptionList


class EmptyApp(App[None]):
    """Three lists, one below the other, and a footer with one key."""

    BINDINGS: ClassVar = [("q", "quit", "Leave")]

    def __init__(self, rows: int = 0) -> None:
        """Lists of which the first, with so many rows, has the keys."""
        super().__init__()
        self.rows = rows

    def compose(self) -> ComposeResult:
        """The lists and the footer."""
        yield OptionList(*(f"Row {number}" for number in range(self.rows)))
        yield OptionList()
        yield OptionList()
        yield Footer()


if __name__ == "__main__":
    EmptyApp(int(sys.argv[1]) if len(sys.argv) > 1 else 0).run()
