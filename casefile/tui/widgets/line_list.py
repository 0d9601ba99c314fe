"""A list of any length, drawn line by line under a rule: one row is in hand."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, ClassVar

from textual import events
from textual.geometry import Region, Size
from textual.reactive import var

from casefile.tui.cells import Painted, Part, fill
from casefile.tui.commands import bindings_for
from casefile.tui.messages import Chosen
from casefile.tui.rule import Heading, rule
from casefile.tui.signs import CHOSEN, MARK
from casefile.tui.widgets.moving import MovingWidget, Spot
from casefile.tui.wrapping import wrapped_text

Painter = Callable[[Any, int], Painted]
"""Draws a row in a width; the two cells of the left margin are the list's own."""

MARGIN = 2


class LineList(MovingWidget, can_focus=True):
    """Rows with an `id`, of which one is in hand; rows whose id is empty are passed over. Posts Chosen."""

    BINDINGS: ClassVar = bindings_for("lines")
    PLACES: ClassVar[tuple[str, ...]] = ("lines",)

    rows: var[Sequence[Any]] = var[Sequence[Any]]((), always_update=True)
    """What is listed; shown anew without comparing, which would walk over all of it."""
    heading: var[Heading] = var(Heading())
    empty: var[str] = var("")
    """What stands there where there is no row."""
    is_lit: var[bool] = var(False)
    """Whether the row in hand stands out though another widget has the keys."""
    chosen: var[str] = var("")
    """The id of the row that narrows the other lists; empty for none."""

    def __init__(
        self,
        painter: Painter,
        *,
        id: str | None = None,  # noqa: A002
        heading: Heading | None = None,
        columns: Callable[[int], Painted] | None = None,
    ) -> None:
        """A list that draws its rows with the painter, under the names of its columns if it has any."""
        super().__init__(id=id)
        self.painter = painter
        self.columns = columns
        if heading:
            self.set_reactive(LineList.heading, heading)

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self.rows)

    @property
    def page(self) -> int:
        """How many rows are to be seen at once."""
        return max(self.size.height - self.over, 1)

    @property
    def over(self) -> int:
        """How many lines stand over the rows: the rule, and the names of the columns."""
        return 2 if self.columns else 1

    @property
    def in_hand(self) -> str:
        """The id of the row in hand; empty where there is none."""
        return self.rows[self.at].id if self.at < len(self.rows) else ""

    @property
    def position(self) -> str:
        """How many rows there are above and below those that are to be seen, for the rule."""
        below = len(self.rows) - self.top - self.page
        ways = (f"↑ {self.top}" if self.top > 0 else "", f"↓ {below}" if below > 0 else "")
        told = "  ".join(filter(None, ways))
        return f"{told} more" if told else ""

    def painted(self, y: int, width: int, /) -> Painted:
        """The rule, then the rows that fit."""
        if y == 0:
            return rule(self.heading, self.position, width, is_focused=self.has_focus)
        if y == 1 and self.columns and self.rows:
            return (Part(" " * MARGIN), *self.columns(width - MARGIN))
        index = self.top + y - self.over
        if 0 <= index < len(self.rows):
            return self.painted_row(index, width)
        return () if self.rows else self.painted_emptiness(self.empty, y, width)

    def painted_emptiness(self, words: str, y: int, width: int) -> Painted:
        """A line of what is said where there is no row, wrapped."""
        lines = wrapped_text(words, max(width - MARGIN, 1)) if words else []
        return (Part(" " * MARGIN), Part(lines[y - 1], "muted")) if 0 < y <= len(lines) else ()

    def painted_row(self, index: int, width: int, /) -> Painted:
        """One row with its margin: `>` before the row in hand, which is reversed while the pane is in hand."""
        row = self.rows[index]
        line = self.painter(row, width - MARGIN if row.id else width)
        if not row.id:
            return line
        marked = MARK if row.id in self.marked else " "
        if index == self.at and (self.has_focus or self.is_lit):
            text = "".join(part.text for part in fill(line, width - MARGIN))
            return (Part(f">{marked}{text}", "cursor"),)
        chosen = CHOSEN if row.id == self.chosen else " "
        return (Part(f"{chosen}{marked}", "choice"), *line)

    def show_rows(self, rows: Sequence[Any], keep: str = "") -> None:
        """Show other rows; the row with the id to keep stays in hand if it is still there, else the first."""
        self.rows = rows
        place = next((at for at, row in enumerate(rows) if row.id == keep), None) if keep else None
        self.set_reactive(LineList.at, self.near(0, 1) if place is None else place)
        self.keep_in_view()
        self.refresh(layout=self.styles.height is not None and self.styles.height.is_auto)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """As many lines as all rows take under the rule; where there is none, as many as it takes to say so."""
        return self.over + (self.rows_in_all or len(wrapped_text(self.empty, max(width - MARGIN, 1))))

    @property
    def rows_in_all(self) -> int:
        """How many rows there are, those that a find leaves out among them: a list keeps its height under it."""
        return len(self.rows)

    def show_again(self, rows: Sequence[Any], keep: str = "") -> None:
        """Show the rows of another reading; of one to keep that is gone, what has come to stand there is in hand."""
        at = self.at
        self.show_rows(rows, keep)
        if self.in_hand != keep:
            self.set_reactive(LineList.at, self.near(at, 1))
            self.keep_in_view()

    def near(self, index: int, step: int) -> int:
        """The nearest row that can be in hand, from an index on in the direction of a step; else back from there."""
        for direction in (step, -step):
            at = min(max(index, 0), len(self.rows) - 1)
            while 0 <= at < len(self.rows):
                if self.rows[at].id:
                    return at
                at += direction
        return 0

    def move_to(self, index: int, step: int = 1) -> None:
        """Take another row in hand, and say so."""
        at = self.near(index, step)
        if at != self.at and self.rows:
            self.at = at
            self.moves += 1

    def watch_at(self, old: int, new: int) -> None:
        """Draw the two rows anew, or all where they had to move."""
        before = self.top
        self.keep_in_view()
        if self.top != before:
            self.refresh()
        else:
            self.refresh(
                *(Region(0, y, self.size.width, 1) for y in (0, *(at - self.top + self.over for at in (old, new))))
            )

    def keep_in_view(self) -> None:
        """Move the rows so that the one in hand is to be seen, and the terminal's cursor onto it.

        A list that is not to be seen keeps its rows where they are, to be there when one comes back to it.
        """
        if self.size.height <= self.over:
            return
        highest = max(len(self.rows) - self.page, 0)
        self.top = min(max(self.top, self.at - self.page + 1), self.at, highest)
        self.put_cursor(0, self.over + self.at - self.top)

    def watch_heading(self) -> None:
        """Draw the rule anew."""
        self.refresh(Region(0, 0, self.size.width, 1))

    def watch_chosen(self) -> None:
        """Draw the marks anew."""
        self.refresh()

    def watch_has_focus(self, has_focus: bool) -> None:
        """Draw the row in hand and the rule as a pane in hand has them."""
        super().watch_has_focus(has_focus)
        self.keep_in_view()
        self.refresh()

    def on_resize(self) -> None:
        """Keep the row in hand in view; what is resized is painted anew anyway, unless rows have to move."""
        before = self.top
        self.keep_in_view()
        if self.top != before:
            self.refresh()

    @property
    def seen(self) -> Iterator[tuple[int, int]]:
        """The lines of the widget that show a row which can be in hand, each with the index of the row."""
        for y in range(self.over, self.size.height):
            index = self.top + y - self.over
            if index < len(self.rows) and self.rows[index].id:
                yield y, index

    def spots(self) -> Iterator[Spot]:
        """The rows that are to be seen."""
        return (Spot(y, 0, index) for y, index in self.seen)

    def action_choose(self) -> None:
        """Choose the row in hand."""
        if self.in_hand:
            self.post_message(Chosen(self, self.in_hand))

    def on_click(self, event: events.Click) -> None:
        """A click takes a row in hand, a double click chooses it."""
        index = self.top + event.y - self.over
        if event.y < self.over or index >= len(self.rows):
            return
        self.move_to(index)
        if event.chain == 2:
            self.action_choose()
