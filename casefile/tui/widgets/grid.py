"""Accounts side by side: a row is a matter, a column an account, and one cell is in hand."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual import events
from textual.geometry import Offset, Size
from textual.message import Message
from textual.reactive import reactive

from casefile.tui.cells import Painted, Part, fill, left, plain, right
from casefile.tui.commands import bindings_for
from casefile.tui.layout import wrapped_text
from casefile.tui.messages import Chosen, Shown
from casefile.tui.painters import HELD_SIGNS
from casefile.tui.widgets.moving import MovingWidget

if TYPE_CHECKING:
    from casefile.present.compare import AccountColumn, CompareCell, CompareRow

TALLEST = 4
"""Lines that a cell takes at most; all of it stands in its passage."""
BAR = Part("│ ", "rule")
HEADS = 3
"""Lines over the rows: the accounts, their roots, a rule."""


class GridLine(NamedTuple):
    """A line of the grid: the row it belongs to, the heading of a group where it is none, its label and cells."""

    row: int
    label: str
    cells: tuple[Painted, ...]


class Columns(NamedTuple):
    """How the width is shared out."""

    label: int
    column: int

    @classmethod
    def within(cls, width: int, number: int) -> "Columns":
        """A label and so many columns in a width of cells."""
        label = 20 if width < 110 else 26
        return cls(label, max((width - label) // max(number, 1), 8))


class Grid(MovingWidget, can_focus=True):
    """A table of what accounts say. Posts Shown for the cell in hand, Chosen for its passage, Beyond at its edges."""

    BINDINGS: ClassVar = bindings_for("grid")
    PLACES: ClassVar[tuple[str, ...]] = ("grid",)

    at: reactive[int] = reactive(0)
    """The row in hand."""
    account: reactive[int] = reactive(0)
    """The column in hand."""

    class Beyond(Message):
        """The next account is to the left (-1) or to the right (1) of those shown."""

        def __init__(self, step: int) -> None:
            """The direction."""
            self.step = step
            super().__init__()

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        """An empty grid."""
        super().__init__(id=id)
        self.columns: Sequence[AccountColumn] = ()
        self.rows: Sequence[CompareRow] = ()
        self.groups: Mapping[str, str] = {}
        self.more = (0, 0)
        self.lines: list[GridLine] = []
        self.top = 0

    def show(self, columns: Sequence["AccountColumn"], rows: Sequence["CompareRow"], groups: Mapping[str, str]) -> None:
        """Show accounts and matters; groups name what several matters are about."""
        self.columns, self.rows, self.groups = columns, rows, groups
        self.set_reactive(Grid.at, min(self.at, max(len(rows) - 1, 0)))
        self.set_reactive(Grid.account, min(self.account, max(len(columns) - 1, 0)))
        self.lay_out()

    def take(self, row: str) -> None:
        """Take the row of a matter in hand, if it is here."""
        self.at = next((at for at, one in enumerate(self.rows) if one.id == row), self.at)

    def lay_out(self) -> None:
        """Wrap the cells anew."""
        self.lines = list(self._laid_out(self.size.width)) if self.size.width else []
        self.keep_in_view()
        self.refresh(layout=True)

    @property
    def shares(self) -> Columns:
        """How the width is shared out."""
        return Columns.within(self.size.width, len(self.columns))

    @property
    def cell(self) -> "CompareCell | None":
        """The cell in hand."""
        return self.rows[self.at].cells[self.account] if self.rows and self.columns else None

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """As high as all its lines, so that the passages below get what is left."""
        return HEADS + len(list(self._laid_out(width)))

    def _laid_out(self, width: int) -> Iterator[GridLine]:
        group = ""
        for number, row in enumerate(self.rows):
            if row.about in self.groups and row.about != group:
                group = row.about or ""
                yield GridLine(-1, self.groups[group], ())
            yield from self._lines_of(number, row, Columns.within(width, len(self.columns)))

    def _lines_of(self, number: int, row: "CompareRow", shares: Columns) -> Iterator[GridLine]:
        label = wrapped_text(row.field, shares.label - 5)
        cells = [wrapped_text(cell.words, shares.column - 3 - max(len(cell.sign), 1)) for cell in row.cells]
        for at in range(min(max(len(label), *map(len, cells)), TALLEST)):
            shown = (_cell_line(cell, lines, at) for cell, lines in zip(row.cells, cells, strict=True))
            text = label[at] if at < len(label) else ""
            yield GridLine(number, f"{row.sign if not at else '':<2} {text}", tuple(shown))

    def painted(self, y: int, _width: int, /) -> Painted:
        """The heads, then the lines that fit."""
        if y < HEADS:
            return self._head(y)
        index = self.top + y - HEADS
        return self._painted_line(self.lines[index], index) if index < len(self.lines) else ()

    def _head(self, y: int) -> Painted:
        label, column = self.shares
        if y == HEADS - 1:
            return (Part("─" * label + ("┼" + "─" * (column - 1)) * len(self.columns), "rule"),)
        before, after = self.more
        if y == 1:
            cells = [Part(left(one.roots, column - 2), "muted") for one in self.columns]
            return (Part(left("  roots", label), "muted"), *(part for cell in cells for part in (BAR, cell)))
        names = [Part(left(f"{one.short}  {HELD_SIGNS[one.held]}", column - 2), "source") for one in self.columns]
        if names and after:
            names[-1] = names[-1]._replace(text=left(names[-1].text, column - 5) + right(f"→{after}", 3))
        first = Part(right(f"←{before} " if before else "", label))
        return (first, *(part for name in names for part in (BAR, name)))

    def _painted_line(self, line: GridLine, index: int) -> Painted:
        label, column = self.shares
        if line.row < 0:
            return (
                Part(left(f"   {line.label}", label - 1) + " ", "heading"),
                *(BAR, Part(" " * (column - 2))) * len(self.columns),
            )
        is_here = line.row == self.at
        is_first = is_here and (index == 0 or self.lines[index - 1].row != line.row)
        role = "conflict" if line.label[0] == "≠" else ""
        parts = [
            Part(">" if is_first else " ", "choice"),
            Part(line.label[:2], role),
            Part(left(line.label[2:], label - 3)),
        ]
        for number, cell in enumerate(line.cells):
            shown = fill(cell, column - 2)
            is_cell = is_here and number == self.account and self.has_focus
            parts += [BAR, *((Part(plain(shown), "cursor"),) if is_cell else shown)]
        return tuple(parts)

    def keep_in_view(self) -> None:
        """Move the lines so that the row in hand is to be seen, and the terminal's cursor onto its cell."""
        places = [at for at, line in enumerate(self.lines) if line.row == self.at] or [0]
        first = places[0] - (places[0] > 0 and self.lines[places[0] - 1].row < 0)
        self.top = min(max(self.top, places[-1] - self.page + 1), first)
        if self.has_focus:
            label, column = self.shares
            self.app.cursor_position = self.region.offset + Offset(
                label + column * self.account + 2, places[0] - self.top + HEADS
            )

    def watch_at(self) -> None:
        """Show the row in hand."""
        self.keep_in_view()

    def watch_account(self) -> None:
        """Show the cell in hand."""
        self.keep_in_view()

    def on_resize(self) -> None:
        """Share the width out anew."""
        self.lines = list(self._laid_out(self.size.width))
        self.keep_in_view()
        self.refresh()

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self.rows)

    @property
    def page(self) -> int:
        """How many lines of rows are to be seen."""
        return max(self.size.height - HEADS, 1)

    def move_to(self, index: int, step: int = 1) -> None:
        """Take another row in hand, and say so."""
        del step
        if self.rows:
            self.at = min(max(index, 0), len(self.rows) - 1)
            self.post_message(Shown(self, self.rows[self.at].id))

    def action_next_account(self) -> None:
        """The account to the right."""
        self._step_account(1)

    def action_last_account(self) -> None:
        """The account to the left."""
        self._step_account(-1)

    def _step_account(self, step: int) -> None:
        if 0 <= self.account + step < len(self.columns):
            self.account += step
        else:
            self.post_message(self.Beyond(step))

    def action_next_difference(self) -> None:
        """The next row on which accounts clash."""
        self._find_difference(range(self.at + 1, len(self.rows)))

    def action_last_difference(self) -> None:
        """The row before on which accounts clash."""
        self._find_difference(range(self.at - 1, -1, -1))

    def _find_difference(self, rows: range) -> None:
        found = next((row for row in rows if self.rows[row].sign), None)
        self.app.bell() if found is None else self.move_to(found)

    def action_choose(self) -> None:
        """Open the passage of the cell in hand."""
        if self.cell and self.cell.passages:
            self.post_message(Chosen(self, self.cell.passages[0]))

    def on_click(self, event: events.Click) -> None:
        """A click takes a cell in hand, a double click opens it."""
        index = self.top + event.y - HEADS
        if event.y < HEADS or index >= len(self.lines) or self.lines[index].row < 0:
            return
        label, column = self.shares
        self.account = min(max((event.x - label) // column, 0), len(self.columns) - 1)
        self.move_to(self.lines[index].row)
        if event.chain == 2:
            self.action_choose()


def _cell_line(cell: "CompareCell", lines: list[str], at: int) -> Painted:
    sign = Part(cell.sign or " ", "letter" if cell.sign[:1].isalpha() else "muted")
    text = lines[at] if at < len(lines) else ""
    role = "muted" if cell.sign in {"·", "/", "░"} else ""
    if at:
        sign = Part(" " * len(sign.text))
    return (sign, Part(" "), Part(text + ("…" if at == TALLEST - 1 and len(lines) > TALLEST else ""), role))
