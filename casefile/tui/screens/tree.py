"""A screen with a tree and the page of the row in hand."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Container
from textual.widget import Widget

from casefile.present.lines import Line
from casefile.tui.cells import Painted
from casefile.tui.commands import Hint, hint
from casefile.tui.rule import Heading
from casefile.tui.screens.leaving import Leaving
from casefile.tui.screens.panes import PanedScreen
from casefile.tui.widgets.line_list import Painter
from casefile.tui.widgets.reader import Reader
from casefile.tui.widgets.tree_list import Branch, TreeList

if TYPE_CHECKING:
    from casefile.tui.opening import Opened


class TreeScreen(Leaving, PanedScreen):
    """→ unfolds, then goes into the page; ← folds, then goes to what a row hangs on."""

    CSS_PATH = "tree.tcss"
    PANES: ClassVar = ("tree", "reader")
    NOTHING_TO_LEAVE_OUT = "i leaves out a source, a root or a link: take one in hand."

    def tree_and_page(self, painter: Painter, columns: Callable[[int], Painted] | None = None) -> Iterable[Widget]:
        """The tree, drawn by a painter, and the page."""
        yield Container(TreeList(painter, id="tree", columns=columns), Reader(id="reader"), id="panes")

    @property
    def tree_list(self) -> TreeList:
        """The tree."""
        return self.query_one("#tree", TreeList)

    @property
    def branch(self) -> Branch | None:
        """The row in hand of the tree."""
        return self.tree_list.rows[self.tree_list.at] if self.tree_list.in_hand else None

    def show_row(self, pane: str) -> None:
        """Moving shows."""
        if self.opened and pane == "tree":
            self.show_detail(self.opened)
        self.refresh_words()

    def show_detail(self, opened: "Opened") -> None:
        """Show what stands behind the row in hand."""
        raise NotImplementedError

    @property
    def line_in_hand(self) -> str:
        """The anchor of the line in hand of the page, while that has the keys."""
        reader = self.reader
        if self.pane_in_hand != "reader" or not reader.rows:
            return ""
        return reader.lines[reader.row(reader.at).line].anchor

    def show_page(self, page_id: str, title: str, note: str, lines: Sequence[Line]) -> None:
        """Show a page beside the tree."""
        self.reader.show_page(page_id, lines, Heading(title, note))

    def tree_hints(self) -> Iterator[Hint]:
        """What works on a row of the tree."""
        if self.tree_list.in_hand:
            yield hint("choose", "read")
            yield hint("into", "open, fold", pair="out")

    def page_hints(self) -> Iterator[Hint]:
        """What works on the page."""
        yield hint("choose", "open")
        yield hint("out", "back to the tree")

    def action_into(self) -> None:
        """Unfold the row in hand, and from there into the page."""
        if self.pane_in_hand != "tree" or not self.tree_list.unfold():
            super().action_into()

    def action_out(self) -> None:
        """Fold the row in hand, then go to the one that it hangs on; from the page back to the tree."""
        if self.pane_in_hand != "tree":
            super().action_out()
        elif not self.tree_list.fold():
            self.say("This row hangs on no other.")
