"""The palette: any action or record by its name."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Input

from casefile.tui.commands import Hint, bindings_for
from casefile.tui.key_table import Command
from casefile.tui.messages import Chosen
from casefile.tui.palette_rows import matching, palette_line, palette_rows
from casefile.tui.rule import Heading
from casefile.tui.screens.overlay import Overlay
from casefile.tui.widgets.line_list import LineList
from casefile.tui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from casefile.tui.opening import Opened


class PaletteScreen(Overlay[str]):
    """A box over what it finds. Its answer is the row's id."""

    CSS_PATH = "palette.tcss"
    BINDINGS: ClassVar = bindings_for("palette")

    def __init__(self, commands: Sequence[Command], opened: "Opened | None") -> None:
        """The commands that work now, and the case."""
        super().__init__()
        self.rows = tuple(palette_rows(commands, opened))

    def body(self) -> Iterable[Widget]:
        """The box over the list."""
        yield Horizontal(Prompt(":"), Input(placeholder="any action or record by its name", id="box"))
        yield LineList(palette_line, id="found", heading=Heading("Actions and records"))

    def stand(self) -> None:
        """Begin in the box, with everything."""
        self.found.can_focus = False
        self.found.is_lit = True
        self.found.show_rows(matching(self.rows, ""))
        self.query_one(Input).focus()

    @property
    def found(self) -> LineList:
        """What was found."""
        return self.query_one("#found", LineList)

    def hints(self) -> Iterable[Hint]:
        """Worked with arrows, Enter and Esc."""
        return (Hint("↑↓", "row"), Hint("enter", "do it, go there"), Hint("esc", "close"))

    @on(Input.Changed)
    def find(self, event: Input.Changed) -> None:
        """Show what holds the words."""
        self.found.empty = f"No action and no record is called “{event.value}”."
        self.found.show_rows(matching(self.rows, event.value))

    @on(Input.Submitted)
    @on(Chosen)
    def answer(self) -> None:
        """Close, and do it."""
        self.dismiss(self.found.in_hand or None)

    def action_row_up(self) -> None:
        """The row above."""
        self.found.action_up()

    def action_row_down(self) -> None:
        """The row below."""
        self.found.action_down()
