"""The menu of everything that works here; Enter does it. Below it, the signs of the screen."""

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar, NamedTuple

from textual import on
from textual.widget import Widget

from casefile.present.lines import Line, Span
from casefile.tui.cells import Painted, Part, left
from casefile.tui.commands import Hint, bindings_for
from casefile.tui.key_table import SHOWN, Command
from casefile.tui.messages import Chosen
from casefile.tui.rule import Heading
from casefile.tui.screens.overlay import Overlay
from casefile.tui.signs import signs_of
from casefile.tui.widgets.line_list import MARGIN, LineList
from casefile.tui.widgets.reader import Reader
from casefile.tui.widgets.whole import Whole

KEYS, TITLE = 13, 18
"""Cells for the keys of a command, and for what it does in a word or three."""
BEFORE = MARGIN + KEYS + TITLE + 2
"""Cells of a row before what the command means."""


class MenuRow(NamedTuple):
    """A command in the menu."""

    id: str
    keys: str
    title: str
    help: str


def menu_rows(commands: Iterable[Command]) -> Iterator[MenuRow]:
    """A row for each command, by its action."""
    for command in commands:
        keys = " ".join(SHOWN.get(key, key) for key in command.keys) or f":{command.title}"
        yield MenuRow(f"do:{command.action}", keys, command.title, command.help)


def menu_line(row: MenuRow, width: int) -> Painted:
    """The keys, what they do, and what that means."""
    rest = max(width - KEYS - TITLE - 2, 0)
    return (
        Part(left(row.keys, KEYS) + " ", "key"),
        Part(left(row.title, TITLE) + " "),
        Part(left(row.help, rest), "muted"),
    )


def sign_lines(screen: str, *, is_ascii: bool) -> tuple[Line, ...]:
    """The signs of a screen with their meaning."""
    signs = signs_of(screen, is_ascii=is_ascii)
    return tuple(Line((Span(sign, "letter"), Span(words, column=1)), table="signs") for sign, words in signs)


class Menu(LineList):
    """The commands; down from the last one goes on into the signs."""

    def action_down(self) -> None:
        """The row below, else the signs."""
        if self.at < self.count - 1:
            super().action_down()
        else:
            self.screen.query_one(Signs).focus()

    def action_page_down(self) -> None:
        """A page on; from the last command the signs."""
        if self.at < self.count - 1:
            super().action_page_down()
        else:
            self.action_down()


class Signs(Reader, inherit_bindings=False):
    """The signs, read with the keys of the menu; up from the first one goes back there."""

    BINDINGS: ClassVar = bindings_for("lines")

    def action_up(self) -> None:
        """The row above, else the menu."""
        if self.at:
            super().action_up()
        else:
            self.screen.query_one(Menu).focus()

    def action_page_up(self) -> None:
        """A page back; from the first sign the menu."""
        if self.at:
            super().action_page_up()
        else:
            self.action_up()


class HelpScreen(Overlay[str]):
    """The menu; its answer is `do:ACTION`."""

    CSS_PATH = "help.tcss"

    def __init__(self, commands: Sequence[Command], screen: str) -> None:
        """The commands that work now, and the screen whose signs are explained."""
        super().__init__()
        self.commands = commands
        self.signs = sign_lines(screen, is_ascii=self.app.has_class("-ascii"))

    def body(self) -> Iterable[Widget]:
        """The menu, below it what the command in hand means, then the signs."""
        yield Menu(menu_line, id="menu", heading=Heading("What works here", note="enter does it"))
        yield Whole(BEFORE)
        signs = Signs(id="signs", heading=Heading("The signs on this screen"))
        signs.display = bool(self.signs)
        yield signs

    def stand(self) -> None:
        """Fill both."""
        menu, rows = self.query_one(Menu), tuple(menu_rows(self.commands))
        menu.show_rows(rows)
        menu.focus()
        self.query_one(Whole).texts = tuple((row.title, row.help) for row in rows)
        self.watch(menu, "at", self.explain)
        signs = self.query_one(Signs)
        signs.styles.height = len(self.signs) + 1
        signs.show_page("signs", self.signs, signs.heading)

    def explain(self, at: int) -> None:
        """Tell the whole of what the command in hand means."""
        self.query_one(Whole).at = at

    def hints(self) -> Iterable[Hint]:
        """The menu is worked with arrows and Enter, and they reach the signs, too."""
        return (Hint("↑↓", "row"), Hint("enter", "do it"), Hint("esc", "close"))

    @on(Chosen)
    def do(self, message: Chosen) -> None:
        """Close, and do it."""
        self.dismiss(message.id)
