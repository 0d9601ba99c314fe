"""Passages side by side, each under its account; all are read on together."""

from collections.abc import Sequence
from typing import ClassVar

from casefile.present.lines import Line
from casefile.tui.cells import Painted, fill
from casefile.tui.commands import bindings_for
from casefile.tui.grid_lines import BAR, Columns
from casefile.tui.layout import Laid, laid_out
from casefile.tui.messages import Chosen
from casefile.tui.rule import Heading, rule
from casefile.tui.widgets.moving import MovingWidget

BROAD = 110
"""Cells from which on the passages stand under their columns; with less they share the whole width."""


class PassageStrip(MovingWidget, can_focus=True):
    """What the accounts say of the row in hand, in as many columns as the grid has. What is in hand is the first line.

    Posts Chosen for the first passage of all.
    """

    BINDINGS: ClassVar = bindings_for("lines")
    PLACES: ClassVar[tuple[str, ...]] = ("lines",)

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        """An empty strip."""
        super().__init__(id=id)
        self.heading = Heading()
        self.beside: Sequence[Line] = ()
        self.columns: Sequence[Sequence[Line]] = ()
        self.texts: Sequence[tuple[int, Sequence[Laid]]] = ()

    def show(self, heading: Heading, columns: Sequence[Sequence[Line]], beside: Sequence[Line] = ()) -> None:
        """Show pages side by side, and where there is room something beside them; other pages from their first line."""
        at = self.at if columns == self.columns else 0
        self.heading, self.columns, self.beside = heading, columns, beside
        self.lay_out(at)

    def lay_out(self, at: int) -> None:
        """Wrap all anew, from a line on."""
        label, column = Columns.within(self.size.width, len(self.columns))
        if self.size.width < BROAD:
            label, column = 0, self.size.width // max(len(self.columns), 1)
        widths = [column - 2 * bool(number or label) for number in range(len(self.columns))]
        pages = zip((label, *widths), (self.beside, *self.columns), strict=True)
        self.texts = [(width, laid_out(lines, max(width - 1, 1))) for width, lines in pages]
        self.top = at
        self.move_to(at)
        self.moves += 1
        self.refresh()

    @property
    def lines_in_all(self) -> int:
        """How many lines the longest passage has."""
        return max((len(text) for _, text in self.texts[1:]), default=0)

    @property
    def count(self) -> int:
        """How many lines can be the first one."""
        return max(self.lines_in_all - self.page, 0) + 1

    @property
    def page(self) -> int:
        """How many lines are to be seen."""
        return max(self.size.height - 1, 1)

    @property
    def position(self) -> str:
        """How much there is below."""
        below = self.lines_in_all - self.top - self.page
        return f"↓ {below} more" if below > 0 else ""

    def painted(self, y: int, width: int, /) -> Painted:
        """The rule, then a line of each page; what stands beside them stays."""
        if y == 0:
            return rule(self.heading, self.position, width, is_focused=self.has_focus)
        if not self.texts:
            return ()
        (label, beside), *texts = self.texts
        parts = list(self._cell(label, beside, y - 1))
        for number, (column, text) in enumerate(texts):
            parts += [BAR] if number or label else []
            parts += self._cell(column, text, self.top + y - 1)
        return tuple(parts)

    def _cell(self, width: int, text: Sequence[Laid], line: int) -> Painted:
        return fill(text[line].parts if line < len(text) else (), width)

    def move_to(self, index: int, step: int = 1) -> None:
        """Read from another line on, as far as there are lines below."""
        del step
        self.at = min(max(index, 0), self.count - 1)

    def turn(self, lines: int) -> None:
        """The wheel moves the lines as the keys do."""
        self.move_to(self.at + lines)

    def watch_at(self, at: int) -> None:
        """Show the lines from there on."""
        self.top = at
        self.refresh()

    def watch_has_focus(self, has_focus: bool) -> None:
        """Draw the rule as that of a pane in hand, or not."""
        super().watch_has_focus(has_focus)
        self.keep_in_view()
        self.refresh()

    def keep_in_view(self) -> None:
        """Put the terminal's cursor on the first line."""
        self.put_cursor(0, 1)

    def on_resize(self) -> None:
        """Share the width out anew."""
        self.lay_out(self.at)

    def action_choose(self) -> None:
        """Open the passages."""
        targets = (span.target for lines in self.columns for line in lines for span in line.spans if span.target)
        if target := next(targets, ""):
            self.post_message(Chosen(self, target))
