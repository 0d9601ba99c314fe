"""The rows of the timeline, drawn line by line; those of a case of any size are made as they are shown."""

from collections.abc import Sequence
from typing import ClassVar

from textual.message import Message

from casefile.present.chart import Chart
from casefile.present.chart_periods import Period
from casefile.present.chart_rows import HEADINGS, ChartRow, Rows
from casefile.present.chart_words import account_name, searched_words
from casefile.text.fold import fold
from casefile.tui.cells import Painted, Part, fill
from casefile.tui.chart_layout import ChartLayout, layout_for
from casefile.tui.chart_lines import ChartPainter
from casefile.tui.signs import MARK
from casefile.tui.widgets.found_list import FoundList
from casefile.tui.widgets.line_list import LineList


class ChartList(FoundList):
    """Lanes, or events, with their claims on the axis."""

    PLACES: ClassVar[tuple[str, ...]] = ("lines",)

    class Over(Message):
        """Somebody goes up from the first row."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        """An empty chart."""
        super().__init__(_no_line, id=id)
        self.chart: Chart | None = None
        self.period: Period | None = None

    @property
    def over(self) -> int:
        """No rule stands over the rows: the axis does."""
        return 0

    @property
    def layout_now(self) -> ChartLayout | None:
        """How the width is shared now; None without a period."""
        return layout_for(self.size.width, self.period) if self.period and self.size.width else None

    @property
    def row_in_hand(self) -> ChartRow | None:
        """The row in hand; None where there is none."""
        return self.rows[self.at] if self.at < len(self.rows) else None

    @property
    def share(self) -> tuple[int, int]:
        """How many rows hold what is looked for, and of how many, those folded too; lanes and sections do not count."""
        blocks = self.chart.rows.blocks if self.chart else ()
        whole = sum(block.whole + (block.head.kind not in HEADINGS) for block in blocks)
        return sum(row.kind not in HEADINGS for row in self.rows), whole

    @property
    def account_above(self) -> str:
        """The account whose rows stand first, where its own heading is not to be seen."""
        rows = self.rows
        if self.chart is None or not isinstance(rows, Rows) or not 0 < self.top < len(rows):
            return ""
        head = rows.head_of(self.top)
        is_above = head < self.top and rows[head].kind == "lane"
        return account_name(self.chart.view, rows[head].about) if is_above else ""

    def show_chart(self, chart: Chart, period: Period | None, keep: str) -> None:
        """Show the rows of a chart on a period; that of the id to keep stays in hand, else one of the same event."""
        self.chart, self.period = chart, period
        self.show_rows(chart.rows, keep)

    def show_period(self, period: Period) -> None:
        """Show the same rows on another period."""
        self.period = period
        self.refresh()

    def show_rows(self, rows: Sequence[ChartRow], keep: str = "") -> None:
        """Show rows, those of them that hold what is looked for."""
        super().show_rows(rows)
        self.set_reactive(LineList.at, max(self.find_row(keep), 0))
        self.keep_in_view()
        self.refresh()

    def keep_in_view(self) -> None:
        """Show the row in hand; before there is any room, begin at the first."""
        if self.size.height:
            super().keep_in_view()
        else:
            self.top = 0

    def look_for(self, words: str) -> None:
        """Show only the claims that hold all these words, those in folded lanes too, under their headings."""
        keep = (self.in_hand, self._heading_in_hand)
        super().look_for(words)
        self.set_reactive(LineList.at, max(self.find_row(*keep), 0))
        self.keep_in_view()
        self.moves += 1

    @property
    def _heading_in_hand(self) -> str:
        """The id of the lane or section that the row in hand stands in; it may be all that is shown of it later."""
        above = (self.rows[at] for at in range(min(self.at, len(self.rows) - 1), -1, -1))
        return next((row.id for row in above if row.kind in HEADINGS), "") if self.wanted else ""

    def find_row(self, id_: str, heading: str = "") -> int:
        """The index of the row of an id, else of its heading, else of its event; -1 where none is shown."""
        wanted = dict.fromkeys(filter(None, (id_, heading, id_.partition("@")[0])))
        rows = self.rows
        if isinstance(rows, Rows):
            return next((at for at in map(rows.find, wanted) if at >= 0), -1)
        found = (at for one in wanted for at, row in enumerate(rows) if one in (row.id, row.about))
        return next(found, -1)

    def _holding(self, words: tuple[str, ...]) -> Sequence[ChartRow]:
        """The rows that hold the words, each under its heading; one that holds them itself brings all its rows."""
        if not words or self.chart is None:
            return self.whole
        found: list[ChartRow] = []
        heads: list[ChartRow] = []
        for row in self.chart.rows.unfolded():
            if row.kind in (*HEADINGS, "event"):
                heads = [head for head in heads if _is_under(row, head)] + [row]
            elif all(word in fold(searched_words(self.chart.view, row)) for word in words):
                found += [*(head for head in heads if _is_over(head, row)), row]
                heads = []
        return tuple(found)

    def painted(self, y: int, width: int, /) -> Painted:
        """The rows that fit."""
        index = self.top + y
        if index < len(self.rows):
            return self.painted_row(index, width)
        return (Part(f"  {self.empty}", "muted"),) if y == 0 else ()

    def painted_row(self, index: int, width: int, /) -> Painted:
        """A row; that in hand is reversed while the pane is in hand."""
        layout, row = self.layout_now, self.rows[index]
        if self.chart is None or layout is None:
            return ()
        is_in_hand = index == self.at and (self.has_focus or self.is_lit)
        painter = ChartPainter(self.chart, layout, is_ascii=self.app.has_class("-ascii"))
        line = painter.line(row, is_ruled=is_in_hand or not self.app.no_color)
        if is_in_hand:
            text = "".join(part.text for part in fill(line, width - 1))
            return (Part(f">{text}", "cursor"),)
        return (Part(MARK if row.about in self.marked else " ", "choice"), *line)

    def action_heading(self) -> None:
        """Take the heading over the row in hand."""
        rows = self.rows
        if isinstance(rows, Rows):
            self.move_to(rows.head_of(self.at), -1)
        else:
            self.move_to(next((at for at in range(self.at - 1, -1, -1) if rows[at].kind != "claim"), 0), -1)

    def turn(self, rows: int) -> None:
        """Show rows further down or up, and let the screen say how many there are below."""
        super().turn(rows)
        self.moves += 1

    def action_up(self) -> None:
        """The row above; from the first one up to the axis."""
        if self.at == 0:
            self.post_message(self.Over())
        else:
            super().action_up()


def _is_under(row: ChartRow, head: ChartRow) -> bool:
    return row.kind == "event" and head.kind == "section"


def _is_over(head: ChartRow, row: ChartRow) -> bool:
    return head.kind != "event" or head.about == row.about


def _no_line(_row: ChartRow, _width: int) -> Painted:
    return ()
