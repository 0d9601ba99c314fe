"""The palette: any action or record by its name."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual import on
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Input

from casefile.present.names import kind_of
from casefile.text.fold import fold
from casefile.tui.cells import Painted, Part, left
from casefile.tui.commands import Hint, bindings_for, commands_in, hint
from casefile.tui.key_table import SHOWN, Command
from casefile.tui.messages import Chosen
from casefile.tui.rule import Heading
from casefile.tui.screens.go_to import FIRST
from casefile.tui.screens.overlay import Overlay
from casefile.tui.widgets.line_list import LineList
from casefile.tui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from casefile.tui.opening import Opened

MOST = 200
"""Rows that are shown."""


class PaletteRow(NamedTuple):
    """An action or a record that can be named."""

    id: str
    """`do:ACTION`, `go:SCREEN`, or the id of a record."""
    name: str
    beside: str
    folded: str
    """All names it goes by, folded."""


def palette_rows(commands: Sequence[Command], opened: "Opened | None") -> Iterator[PaletteRow]:
    """The actions, the goals of `g`, then the records."""
    for command in commands:
        shown = SHOWN.get(command.key, command.key)
        yield PaletteRow(f"do:{command.action}", command.title, f"{shown}   {command.help}", fold(command.title))
    for one in commands_in(("go_to",)):
        if one.goal != FIRST:
            keys = f"{hint('go_to').keys} {one.shown}" if one.key else ""
            name = f"go to {one.title}"
            yield PaletteRow(f"go:{one.goal}", name, f"{keys}   {one.help}".strip(), fold(name))
    if opened:
        yield from _records(opened)


def _records(opened: "Opened") -> Iterator[PaletteRow]:
    case = opened.view.case
    for person in case.people.values():
        names = (person.name, *(alias.name for alias in person.also if alias.stance == "says"))
        yield PaletteRow(person.id, person.name, "; ".join((person.kind, *names[1:4])), " ".join(map(fold, names)))
    for id_ in (*case.events, *case.sources, *case.questions):
        name = opened.name(id_)
        yield PaletteRow(id_, name, kind_of(case, id_), fold(f"{name} {id_}"))


def matching(rows: Sequence[PaletteRow], typed: str) -> tuple[PaletteRow, ...]:
    """The rows that hold every word typed; those whose name begins so come first."""
    words = fold(typed).split()
    found = [row for row in rows if all(word in row.folded for word in words)]
    starts: Callable[[PaletteRow], bool] = lambda row: not row.folded.startswith(" ".join(words))  # noqa: E731
    return tuple(sorted(found, key=starts)[:MOST])


def palette_line(row: PaletteRow, width: int) -> Painted:
    """The name, and what it is."""
    name = width * 2 // 5
    return (Part(left(row.name, name) + " "), Part(left(row.beside, width - name - 1), "muted"))


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
