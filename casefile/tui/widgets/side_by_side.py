"""Passages beside each other: they scroll as one, and the words in which they differ are lit."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual import events
from textual.reactive import reactive

from casefile.present.lines import Line
from casefile.present.side_by_side import PassageColumn, lines_lit
from casefile.present.word_differences import differences
from casefile.tui.beside_lines import head_lines, is_lit
from casefile.tui.cells import Painted, Part, fill
from casefile.tui.commands import bindings_for
from casefile.tui.grid_lines import BAR
from casefile.tui.layout import LaidOut, laid_out
from casefile.tui.messages import Beyond, Chosen, Missing
from casefile.tui.page_sentences import Sentences
from casefile.tui.widgets.moving import Spot
from casefile.tui.widgets.selecting import Selecting


class SideBySide(Selecting, can_focus=True):
    """Passages in columns, one line of all in hand and one column. Posts Chosen for a passage, Beyond at its edges."""

    BINDINGS: ClassVar = bindings_for("grid")
    PLACES: ClassVar[tuple[str, ...]] = ("grid",)

    account: reactive[int] = reactive(0)
    """The column in hand."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        """Without passages."""
        super().__init__(id=id)
        self.columns: Sequence[PassageColumn] = ()
        self.more = (0, 0)
        self.heads: Sequence[Sequence[Painted]] = ()
        self.lines: Sequence[Sequence[Line]] = ()
        self.texts: Sequence[LaidOut] = ()
        self.is_one_wording = False

    def show(self, columns: Sequence[PassageColumn], more: tuple[int, int]) -> None:
        """Show passages; `more` is how many there are to the left and to the right."""
        self.columns, self.more = columns, more
        self.set_reactive(SideBySide.account, min(self.account, max(len(columns) - 1, 0)))
        self.lay_out()

    def lay_out(self) -> None:
        """Light what differs and wrap it all anew."""
        if self.size.width and self.columns:
            width = self.column - 4
            self.heads = head_lines(self.columns, self.more, self.column - 2)
            self.lines = list(self._lit())
            self.texts = [laid_out(lines, width) for lines in self.lines]
        self.set_reactive(SideBySide.at, min(self.at, max(self.count - 1, 0)))
        self.keep_in_view()
        self.refresh()

    def _lit(self) -> Iterator[Sequence[Line]]:
        """The first passage is lit against the one in hand, each other one against the first."""
        base, other = self.columns[0], max(self.account, 1)
        for number, one in enumerate(self.columns):
            against = self.columns[other] if number == 0 and len(self.columns) > 1 else base
            found = differences(one.words, against.words)
            if number == other:
                self.is_one_wording = found.is_one_wording
            yield (*one.before, *lines_lit(one.lines, found.ours if one is not against else ()), *one.after)

    def take_text(self) -> None:
        """Take the first line in hand of the passage itself, under what stands before it."""
        if self.passage and len(self.texts) == len(self.columns):
            self.top = 0
            self.at = self.texts[self.account].row_of(len(self.passage.before))

    @property
    def sentences(self) -> Sentences | None:
        """The sentences of the text in hand."""
        is_laid = self.account < len(self.texts) and self.texts[self.account]
        return Sentences(self.lines[self.account], self.texts[self.account]) if is_laid else None

    def take_row(self, row: int) -> None:
        """Take a line in hand."""
        self.at = row

    @property
    def selected_in(self) -> str:
        """The passage that the selection begins in; empty for the one in hand itself."""
        return self.lines[self.account][self.selection.ends[0].line].anchor if self.selection else ""

    @property
    def column(self) -> int:
        """How many cells a column has."""
        return self.size.width // max(len(self.columns), 1)

    @property
    def passage(self) -> PassageColumn | None:
        """The passage in hand."""
        return self.columns[self.account] if self.columns else None

    @property
    def over(self) -> int:
        """How many lines stand over the texts."""
        return max(map(len, self.heads), default=0) + 1

    @property
    def count(self) -> int:
        """How many lines the longest text has."""
        return max(map(len, self.texts), default=0)

    @property
    def page(self) -> int:
        """How many lines are to be seen."""
        return max(self.size.height - self.over, 1)

    def painted(self, y: int, _width: int, /) -> Painted:
        """The heads, a rule, then the texts line by line."""
        if not self.columns:
            return (Part("  No passage tells it: it is our own statement.", "muted"),) if y == 0 else ()
        if len(self.texts) != len(self.columns):
            return ()
        if y == self.over - 1:
            return tuple(
                Part(("┼" if number else "") + "─" * (self.column - bool(number)), "rule")
                for number in range(len(self.columns))
            )
        parts: list[Part] = []
        for number in range(len(self.columns)):
            parts += [BAR] if number else [Part(" ")]
            parts += fill(self._cell(number, y), self.column - (2 if number else 1))
        return tuple(parts)

    def _cell(self, number: int, y: int) -> Painted:
        if y < self.over - 1:
            head = self.heads[number]
            return head[y] if y < len(head) else ()
        line, text = self.top + y - self.over, self.texts[number]
        is_in_hand = line == self.at and number == self.account and self.has_focus
        parts = text[line].parts if line < len(text) else ()
        if parts and self.selection and self.sentences and number == self.account:
            parts = self.sentences.lit(parts, line, self.selection)
        return (Part("> " if is_in_hand else "  ", "choice"), *parts)

    def keep_in_view(self) -> None:
        """Move the texts so that the line in hand is to be seen, and the terminal's cursor onto it."""
        highest = max(self.count - self.page, 0)
        self.top = min(max(self.top, self.at - self.page + 1), self.at, highest)
        self.put_cursor(self.column * self.account + 1 + bool(self.account), self.over + self.at - self.top)

    def watch_at(self) -> None:
        """Show the line in hand."""
        self.keep_in_view()
        self.refresh()

    def watch_account(self) -> None:
        """Compare with the column in hand; what was selected in another is so no longer."""
        self.selection = None
        self.lay_out()

    def on_resize(self) -> None:
        """Share the width out anew."""
        self.lay_out()

    def move_to(self, index: int, step: int = 1) -> None:
        """Take another line in hand, and say so."""
        del step
        if self.count:
            self.at = min(max(index, 0), self.count - 1)
            self.moves += 1

    def action_next_account(self) -> None:
        """The passage to the right."""
        self._step(1)

    def action_last_account(self) -> None:
        """The passage to the left."""
        self._step(-1)

    def _step(self, step: int) -> None:
        if 0 <= self.account + step < len(self.columns):
            self.account += step
            self.moves += 1
        else:
            self.post_message(Beyond(step))

    def action_next_found(self) -> None:
        """The next line on which words differ."""
        self._find(range(self.at + 1, self.count))

    def action_last_found(self) -> None:
        """The line before on which words differ."""
        self._find(range(self.at - 1, -1, -1))

    def _find(self, lines: range) -> None:
        found = next((line for line in lines if any(is_lit(text, line) for text in self.texts)), None)
        if found is None:
            self.post_message(Missing("difference", lines.step))
        else:
            self.move_to(found)

    def spots(self) -> Iterator[Spot]:
        """The lines of each passage that are to be seen, the label in the margin."""
        for line in range(self.top, min(self.top + self.page, self.count)):
            for number, text in enumerate(self.texts):
                if line < len(text):
                    x = self.column * number + 1 + bool(number)
                    yield Spot(self.over + line - self.top, x, line, number)

    def jump(self, spot: Spot) -> None:
        """Take a line of a passage in hand."""
        self.account = spot.thing
        self.move_to(spot.row)

    def action_choose(self) -> None:
        """Read the passage in hand."""
        if self.passage:
            self.post_message(Chosen(self, self.passage.id))

    def on_click(self, event: events.Click) -> None:
        """A click takes a line of a passage in hand, a double click reads it."""
        if self.columns and event.y >= self.over:
            self.account = min(event.x // self.column, len(self.columns) - 1)
            self.move_to(self.top + event.y - self.over)
            if event.chain == 2:
                self.action_choose()
