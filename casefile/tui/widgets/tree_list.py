"""A tree, drawn line by line: what hangs on a row can be folded away."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from casefile.text.fold import fold
from casefile.tui.cells import plain
from casefile.tui.widgets.found_list import READ, FoundList


class Branch(NamedTuple):
    """A row of a tree, with what it shows."""

    id: str
    """Of its own in the tree; empty for a rule, which is never in hand."""
    what: Any
    depth: int = 0
    is_parted: bool = False
    """Whether rows hang on it."""
    is_folded: bool = False


class TreeList(FoundList):
    """Rows, each before those that hang on it. A find looks into what is folded too, and shows the way there."""

    folded: frozenset[str] = frozenset()
    """The ids of the rows whose branches are folded away."""
    _texts: tuple[str, ...] | None = None
    _hits = 0

    @property
    def share(self) -> tuple[int, int]:
        """How many rows hold what is looked for, and of how many; those that show the way to them are not counted."""
        return self._hits, sum(bool(row.id) for row in self.whole)

    def show_rows(self, rows: Sequence[Branch], keep: str = "") -> None:
        """Show another tree; rows that were folded stay so."""
        self._texts = None
        super().show_rows(rows, keep)

    def keep_in_view(self) -> None:
        """Show the row in hand; with the first one, the rule over it too."""
        super().keep_in_view()
        if self.top and self.at == self.near(0, 1):
            self.top = 0
            super().keep_in_view()

    def fold(self) -> bool:
        """Fold away what hangs on the row in hand; of one on which nothing does, take that it hangs on in hand."""
        row: Branch | None = self.rows[self.at] if self.in_hand else None
        if row and row.is_parted and not row.is_folded:
            self._fold(self.folded | {row.id})
            return True
        if row and row.depth:
            self.move_to(next(at for at in range(self.at, -1, -1) if self.rows[at].depth < row.depth))
        return bool(row and row.depth)

    def unfold(self) -> bool:
        """Show what hangs on the row in hand; whether it was folded away."""
        is_folded = bool(self.in_hand) and self.rows[self.at].is_folded
        if is_folded:
            self._fold(self.folded - {self.in_hand})
        return is_folded

    def _fold(self, folded: frozenset[str]) -> None:
        self.folded = folded
        super().show_rows(self.whole, self.in_hand)

    def _holding(self, words: tuple[str, ...]) -> Sequence[Branch]:
        return tuple(self._found(words)) if words else tuple(self._unfolded())

    def _unfolded(self) -> Iterator[Branch]:
        hidden: int | None = None
        for row in self.whole:
            if hidden is not None and row.depth > hidden:
                continue
            is_folded = row.is_parted and row.id in self.folded
            hidden = row.depth if is_folded else None
            yield row._replace(is_folded=True) if is_folded else row

    def _found(self, words: tuple[str, ...]) -> Iterator[Branch]:
        if self._texts is None:
            self._texts = tuple(fold(plain(self.painter(row, READ))) for row in self.whole)
        way: list[Branch] = []
        shown = self._hits = 0
        for row, text in zip(self.whole, self._texts, strict=True):
            if row.id:
                del way[row.depth :]
                shown = min(shown, row.depth)
                way.append(row)
                if all(word in text for word in words):
                    self._hits += 1
                    yield from way[shown:]
                    shown = len(way)
