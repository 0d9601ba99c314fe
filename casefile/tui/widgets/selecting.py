"""Selecting by sentence in a text: one end stays, the other goes up and down."""

from collections.abc import Sequence

from casefile.present.lines import Line
from casefile.tui.layout import LaidOut
from casefile.tui.messages import Missing
from casefile.tui.page_sentences import Selection, Sentences
from casefile.tui.rule import Heading
from casefile.tui.widgets.line_list import LineList, Painter
from casefile.tui.widgets.moving import MovingWidget


class Selecting(MovingWidget):
    """A widget with a text in which one selects."""

    selection: Selection | None = None

    @property
    def sentences(self) -> Sentences | None:
        """The sentences of the text in hand; None where there is nothing to read."""
        raise NotImplementedError

    def take_row(self, row: int) -> None:
        """Take a row in hand, in view."""
        raise NotImplementedError

    @property
    def selected(self) -> str:
        """The words that are selected; empty for none."""
        return self.sentences.words(self.selection) if self.sentences and self.selection else ""

    def action_select(self) -> None:
        """Select the sentence in hand; once more, select none."""
        here = self.sentences.at(self.at) if self.sentences and not self.selection else None
        if here is None and not self.selection:
            self.post_message(Missing("sentence", 1))
        self.select(Selection(here, here) if here else None)

    def select(self, selection: Selection | None) -> None:
        """Select sentences, and show the end that goes."""
        self.selection = selection
        if selection and self.sentences:
            self.take_row(self.sentences.row_of(selection.goes))
        self.moves += 1
        self.refresh()

    def extend(self, step: int) -> None:
        """Let the end that goes be the next or the last sentence."""
        if self.selection and self.sentences:
            goes = self.sentences.beside(self.selection.goes, step)
            if goes is None:
                self.post_message(Missing("sentence", step))
            else:
                self.select(self.selection._replace(goes=goes))

    def swap_ends(self) -> bool:
        """Let the other end go; whether anything is selected."""
        if self.selection:
            self.select(Selection(self.selection.goes, self.selection.stays))
        return bool(self.selection)

    def action_up(self) -> None:
        """The row above; while selecting the sentence before."""
        self.extend(-1) if self.selection else super().action_up()

    def action_down(self) -> None:
        """The row below; while selecting the next sentence."""
        self.extend(1) if self.selection else super().action_down()


class Page(Selecting, LineList, can_focus=True):
    """A page in which one selects."""

    def __init__(self, painter: Painter, *, id: str | None = None, heading: Heading | None = None) -> None:  # noqa: A002
        """A page without lines."""
        super().__init__(painter, id=id, heading=heading)
        self.lines: Sequence[Line] = ()

    def take_row(self, row: int) -> None:
        """Take a row in hand; one that was not to be seen comes with what stands around it."""
        if not self.top <= row < self.top + self.page:
            self.top = max(row - self.page // 3, 0)
            self.refresh()
        self.at = row

    @property
    def sentences(self) -> Sentences | None:
        """The sentences of the page; None where there is nothing to read."""
        return Sentences(self.lines, self.rows) if isinstance(self.rows, LaidOut) and self.lines else None
