"""How the rows of the timeline are drawn: their labels, their strokes, and the dates as told."""

from rich.cells import cell_len

from casefile.dates.words import SHORT_CELLS
from casefile.present.chart import Chart
from casefile.present.chart_conflicts import clashes_of, letter_of, sign_of
from casefile.present.chart_rows import ChartRow
from casefile.present.chart_strokes import strokes_of
from casefile.present.chart_words import (
    account_name,
    event_note,
    held_of,
    lane_note,
    section_title,
    tellers_in_words,
    told_in_words,
    told_shortly,
    undated_note,
)
from casefile.present.names import name_of
from casefile.tui.cells import Painted, Part, cells, cut, fill, in_ascii, left, tame
from casefile.tui.chart_canvas import behind, drawn, free_columns
from casefile.tui.chart_layout import ChartLayout
from casefile.tui.chart_signs import chart_ascii
from casefile.tui.painters import HELD_SIGNS

FOLDED, OPEN = "▸", "▾"
SIGNED = 4
"""Cells before a title for the number of its conflict and the letter of its value; more where these need them."""
COPIED = ", copied"
"""Behind the date of a claim that its account has from another, where there is room for both."""
LETTERED = 3
"""Cells before a teller for the letter of its value; more where there are several."""


class ChartPainter:
    """Draws the rows of a chart on a layout; the first cell of the margin is the list's."""

    def __init__(self, chart: Chart, layout: ChartLayout, *, is_ascii: bool = False) -> None:
        self.chart, self.layout, self.is_ascii = chart, layout, is_ascii

    def line(self, row: ChartRow, *, is_ruled: bool) -> Painted:
        """A row; headings take the whole width."""
        if row.kind != "claim":
            return self._in_ascii(self._heading(row), self._width)
        told = self._in_ascii((Part(" "), *self._told(row)), self.layout.told)
        return (*self._claim(row, self.layout.rules if is_ruled else ()), *told)

    def _claim(self, row: ChartRow, rules: tuple[int, ...]) -> Painted:
        """The label and the strokes; what is too long for its column goes on in the empty ones before the strokes."""
        axis, room = self.layout.axis, self.layout.label - 1
        strokes = strokes_of(row.told[0], axis)
        label = self._label(row, room, free_columns(strokes, axis.width))
        over = max(cells(label) - room, 0)
        role = "conflict" if letter_of(self.chart.view, row.told[0]) else ""
        line = drawn(behind(strokes, over), rules, axis.width, role, since=over)
        if self.is_ascii:
            line = tuple(part._replace(text=chart_ascii(part.text)) for part in line)
        return (*self._in_ascii(label, room + over), *line)

    @property
    def _width(self) -> int:
        return self.layout.label + self.layout.axis.width + self.layout.told - 1

    def _in_ascii(self, parts: Painted, width: int) -> Painted:
        line = fill(parts, width)
        return fill(in_ascii(line, width), width) if self.is_ascii else line

    def _heading(self, row: ChartRow) -> Painted:
        if row.kind == "lane":
            return self._lane(row)
        if row.kind == "event":
            return self._event(row)
        room = self.layout.label - 1
        if row.kind == "section":
            title = f"{FOLDED if row.is_folded else OPEN} {section_title(row)}"
            return (Part(title, "heading"),)
        return self._undated(row, room - 2)

    def _undated(self, row: ChartRow, room: int) -> Painted:
        """An event without a date and what is told of it; where both have room on the line, its title is not cut."""
        view = self.chart.view
        title = f"    {tame(name_of(view.case, row.about))}"
        note = undated_note(view, view.case.events[row.about])
        is_whole = cell_len(title) + 2 + cell_len(note) <= self._width
        return (Part(left(title, max(room, cell_len(title)) if is_whole else room) + "  "), Part(note, "muted"))

    def _lane(self, row: ChartRow) -> Painted:
        view = self.chart.view
        holding = held_of(view, row.about)
        name = f"{FOLDED if row.is_folded else OPEN} {account_name(view, row.about)}"
        sign = f"  {HELD_SIGNS[holding]}" if holding else ""
        note = f"  {lane_note(view, row)}" if row.is_folded else ""
        return (Part(name, "source"), Part(sign), Part(note, "muted"))

    def _event(self, row: ChartRow) -> Painted:
        view = self.chart.view
        is_disputed = view.conflict_on(f"{row.about}.date") is not None
        note = event_note(view, row)
        sign = "≠" if is_disputed or note else " "
        return (
            Part(f"{sign} ", "conflict"),
            Part(name_of(view.case, row.about), "heading"),
            Part(f"   {note}" if note else "", "conflict"),
        )

    def _label(self, row: ChartRow, room: int, free: int) -> Painted:
        """What stands before the strokes in a room, and in the free columns after it what needs them."""
        if row.place == "rival":
            return self._rival(row, room, free)
        if row.place == "lane":
            sign = _spaced(sign_of(self.chart.view, self.chart.disputes, row.told[0]), SIGNED)
            role = "letter"
        else:
            sign, role = "≠ " if clashes_of(self.chart.view, row.told[0]) else "  ", "conflict"
        title = cut(tame(name_of(self.chart.view.case, row.about)), room + free - cell_len(sign) - 1)
        return (Part(sign, role), Part(f"{title} "))

    def _rival(self, row: ChartRow, room: int, free: int) -> Painted:
        letters = _spaced(f" {letter_of(self.chart.view, row.told[0])}", LETTERED)
        rest = room - cell_len(letters) - SHORT_CELLS - 2
        date = told_shortly(row.told[0], SHORT_CELLS + free, self.layout.axis.period)
        return (
            Part(letters, "letter"),
            Part(left(tellers_in_words(self.chart.view, row, rest), rest) + " "),
            Part(cut(date, SHORT_CELLS + free) + " "),
        )

    def _told(self, row: ChartRow) -> Painted:
        timed, room, view, period = row.told[0], self.layout.told - 1, self.chart.view, self.layout.axis.period
        if row.place == "alone":
            teller = tellers_in_words(view, row, room)
            both = f"{teller}: {told_in_words(view, timed, room - cell_len(teller) - 2, period, coarsens=False)}"
            return (Part(both if cell_len(both) <= room else teller, "source"),)
        told, copied = told_in_words(view, timed, room, period), ""
        if row.place == "lane" and timed.claim.carried_from:
            beside = told_in_words(view, timed, room - len(COPIED), period, coarsens=False)
            told, copied = (beside, COPIED) if len(beside) + len(COPIED) <= room else (told, "")
        is_quoted = told.startswith("“")
        if row.place == "rival" and not is_quoted:
            return ()
        return (Part(told, "quote" if is_quoted else "muted"), Part(copied, "muted"))


def _spaced(sign: str, width: int) -> str:
    """A sign filled to so many cells, with a space behind it in any case."""
    return left(sign, max(width, cell_len(sign) + 1))
