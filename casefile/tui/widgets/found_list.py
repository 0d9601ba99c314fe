"""A list that can be narrowed to the rows that hold some words."""

from collections.abc import Sequence
from typing import Any

from casefile.text.fold import fold
from casefile.tui.cells import Painted, cut, plain
from casefile.tui.lighting import wanted_words
from casefile.tui.rule import making_room, rule
from casefile.tui.widgets.line_list import LineList

READ = 200
"""Cells of a row that are looked through."""
SHORT = 24
"""Cells for what is looked for within a sentence."""


class FoundList(LineList):
    """Rows, of which only those are shown that hold what is looked for."""

    wanted: str = ""
    whole: Sequence[Any] = ()
    _kept = ""
    """The id of the row that was in hand last, to be so again where no row holds what is looked for."""
    _folded: tuple[str, ...] | None = None

    @property
    def position(self) -> str:
        """What was looked for and how often it was found, then where the pane is."""
        found = "find “{}” {} of {}".format(self.wanted, *self.share) if self.wanted else ""
        return "   ".join(filter(None, (found, super().position)))

    @property
    def share(self) -> tuple[int, int]:
        """How many rows hold what is looked for, and of how many."""
        return len(self.rows), len(self.whole)

    def painted(self, y: int, width: int, /) -> Painted:
        """As in any list, with what is looked for on the rule; where no row holds it, that is said."""
        if y == 0 and self.wanted:
            heading = making_room(self.heading, self.position, width)
            return rule(heading, self.position, width, is_focused=self.has_focus)
        if self.wanted and self.whole and not self.rows:
            words = f"Nothing here has “{cut(self.wanted, SHORT)}”. Esc shows all {len(self.whole)}."
            return self.painted_emptiness(words, y, width)
        return super().painted(y, width)

    @property
    def rows_in_all(self) -> int:
        """How many rows there are, those that do not hold what is looked for among them."""
        return len(self.whole)

    def show_rows(self, rows: Sequence[Any], keep: str = "") -> None:
        """Show other rows, those of them that hold what is looked for."""
        self.whole, self._folded = rows, None
        super().show_rows(self._holding(wanted_words(self.wanted)), keep)

    def look_for(self, words: str) -> None:
        """Show only the rows that hold all these words, none show all again; say so if another row is in hand then."""
        self.wanted = words.strip()
        before = self._kept = self.in_hand or self._kept
        super().show_rows(self._holding(wanted_words(self.wanted)), before)
        if self.in_hand not in ("", before):
            self.moves += 1

    def _holding(self, words: tuple[str, ...]) -> Sequence[Any]:
        if not words:
            return self.whole
        if self._folded is None:
            self._folded = tuple(fold(plain(self.painter(row, READ))) for row in self.whole)
        named = zip(self.whole, self._folded, strict=True)
        return tuple(row for row, folded in named if all(word in folded for word in words))
