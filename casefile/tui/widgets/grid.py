"""Accounts side by side: a row is a matter, a column an account, and one cell is in hand."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.geometry import Size
from textual.reactive import reactive

from casefile.tui.cells import Painted, Part
from casefile.tui.commands import bindings_for
from casefile.tui.grid_lines import HEADS, Columns, GridLine, body_line, grid_lines, head_line
from casefile.tui.messages import Beyond, Chosen, Missing, Telling
from casefile.tui.widgets.moving import MovingWidget, Spot

if TYPE_CHECKING:
    from casefile.present.compare import AccountColumn, CompareCell, CompareRow

EMPTY = "No account tells anything of it."
"""What stands there without any."""


class Grid(MovingWidget, can_focus=True):
    """A table of what accounts say. Posts Chosen for a passage, Beyond at its edges."""

    BINDINGS: ClassVar = bindings_for("grid")
    PLACES: ClassVar[tuple[str, ...]] = ("grid",)

    account: reactive[int] = reactive(0)
    """The column in hand."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        """An empty grid."""
        super().__init__(id=id)
        self.columns: Sequence[AccountColumn] = ()
        self.rows: Sequence[CompareRow] = ()
        self.groups: Mapping[str, str] = {}
        self.more = (0, 0)
        self.folded = 0
        self.lines: list[GridLine] = []

    def show(
        self,
        columns: Sequence["AccountColumn"],
        rows: Sequence["CompareRow"],
        groups: Mapping[str, str],
        folded: int = 0,
    ) -> None:
        """Show accounts and matters; groups name what several are about, folded is how many are not shown."""
        in_hand = self.rows[self.at].id if self.rows else ""
        self.columns, self.rows, self.groups, self.folded = columns, rows, groups, folded
        at = next((at for at, row in enumerate(rows) if row.id == in_hand), min(self.at, max(len(rows) - 1, 0)))
        self.set_reactive(Grid.at, at)
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

    def painted(self, y: int, _width: int, /) -> Painted:
        """The heads, then the lines that fit."""
        if not self.columns:
            return (Part(f"  {EMPTY}", "muted"),) if y == 0 else ()
        if y < HEADS:
            return head_line(y, self.columns, self.shares, self.more, self.marked)
        index = self.top + y - HEADS
        if index >= len(self.lines):
            return ()
        row = self.lines[index].row
        is_first = row == self.at and (index == 0 or self.lines[index - 1].row != row)
        in_hand = self.account if row == self.at and self.has_focus else -1
        return body_line(self.lines[index], self.shares, len(self.columns), is_first=is_first, in_hand=in_hand)

    def _laid_out(self, width: int) -> Iterator[GridLine]:
        return grid_lines(self.rows, self.groups, Columns.within(width, len(self.columns)), self.folded)

    def keep_in_view(self) -> None:
        """Move the lines so that the row in hand is to be seen, and the terminal's cursor onto its cell."""
        places = [at for at, line in enumerate(self.lines) if line.row == self.at] or [0]
        first = places[0] - (places[0] > 0 and self.lines[places[0] - 1].row < 0)
        self.top = min(max(self.top, places[-1] - self.page + 1), first)
        label, column = self.shares
        self.put_cursor(label + column * self.account + 2, places[0] - self.top + HEADS)

    def watch_at(self) -> None:
        """Show the row in hand."""
        self.keep_in_view()
        self.refresh()

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
    def lines_in_all(self) -> int:
        """How many lines there are, headings and wrapped cells among them."""
        return len(self.lines)

    @property
    def page(self) -> int:
        """How many lines of rows are to be seen."""
        return max(self.size.height - HEADS, 1)

    def row_after(self, lines: int) -> int:
        """The row so many lines below the one in hand, or above it; another one at least."""
        at = next((number for number, line in enumerate(self.lines) if line.row == self.at), 0)
        beyond = self.lines[at + lines :] if lines > 0 else self.lines[max(at + lines, 0) :]
        row = next((line.row for line in beyond if line.row >= 0), self.count if lines > 0 else 0)
        return max(row, self.at + 1) if lines > 0 else min(row, self.at - 1)

    def move_to(self, index: int, step: int = 1) -> None:
        """Take another row in hand, and say so."""
        del step
        if self.rows:
            self.at = min(max(index, 0), len(self.rows) - 1)
            self.moves += 1

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
            self.post_message(Beyond(step))
        self.moves += 1

    def action_next_found(self) -> None:
        """The next row on which accounts clash."""
        self._find_difference(range(self.at + 1, len(self.rows)))

    def action_last_found(self) -> None:
        """The row before on which accounts clash."""
        self._find_difference(range(self.at - 1, -1, -1))

    def spots(self) -> Iterator[Spot]:
        """The cells in which something is told, each on the first line of its row."""
        label, column = self.shares
        shown = enumerate(self.lines[self.top : self.top + self.page], self.top)
        for index, line in shown:
            is_first = line.row >= 0 and (index == 0 or self.lines[index - 1].row != line.row)
            for account, cell in enumerate(self.rows[line.row].cells if is_first else ()):
                if cell.claims:
                    yield Spot(index - self.top + HEADS, label + column * account, line.row, account)

    def jump(self, spot: Spot) -> None:
        """Take a cell in hand."""
        self.account = spot.thing
        self.move_to(spot.row)

    def _find_difference(self, rows: range) -> None:
        found = next((row for row in rows if self.rows[row].sign), None)
        if found is None:
            self.post_message(Missing("difference", rows.step))
        else:
            self.move_to(found)

    def action_choose(self) -> None:
        """Open the passage of the cell in hand."""
        if self.cell and self.cell.passages:
            self.post_message(Chosen(self, self.cell.passages[0]))
        elif self.cell:
            self.post_message(Telling(f"No passage: {self.cell.words}. ←→ goes to an account that tells it."))

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
