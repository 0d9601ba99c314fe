"""The yardstick of painting: an empty Textual app with three lists and a footer."""

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.widgets import Footer, OptionList


class EmptyApp(App[None]):
    """Three lists with nothing in them, and a footer with one key."""

    BINDINGS: ClassVar = [("q", "quit", "Leave")]

    def compose(self) -> ComposeResult:
        """Three lists, one below the other."""
        yield OptionList()
        yield OptionList()
        yield OptionList()
        yield Footer()


if __name__ == "__main__":
    EmptyApp().run()
