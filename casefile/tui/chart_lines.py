"""How the rows of the timeline are drawn: their labels, their strokes, and the dates as told."""

from rich.cells import cell_len

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
from casefile.tui.cells import Painted, Part, fill, in_ascii, left
from casefile.tui.chart_canvas import drawn
from casefile.tui.chart_layout import ChartLayout
from casefile.tui.chart_signs import chart_ascii
from casefile.tui.painters import HELD_SIGNS

FOLDED, OPEN = "▸", "▾"
SIGNED = 4
"""Cells before a title for the number of its conflict and the letter of its value; one more where these need it."""
ROOMY = 26
"""Cells of a label from which on a date has its month."""


class ChartPainter:
    """Draws the rows of a chart on a layout; the first cell of the margin is the list's."""

    def __init__(self, chart: Chart, layout: ChartLayout, *, is_ascii: bool = False) -> None:
        self.chart, self.layout, self.is_ascii = chart, layout, is_ascii

    def line(self, row: ChartRow, *, is_ruled: bool) -> Painted:
        """A row; headings take the whole width."""
        if row.kind != "claim":
            return self._in_ascii(self._heading(row), self._width)
        rules = self.layout.rules if is_ruled else ()
        role = "conflict" if letter_of(self.chart.view, row.told[0]) else ""
        strokes = drawn(strokes_of(row.told[0], self.layout.axis), rules, self.layout.axis.width, role)
        if self.is_ascii:
            strokes = tuple(part._replace(text=chart_ascii(part.text)) for part in strokes)
        label = self._in_ascii(self._label(row), self.layout.label - 1)
        told = self._in_ascii((Part(" "), *self._told(row)), self.layout.told)
        return (*label, *strokes, *told)

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
        view = self.chart.view
        note = undated_note(view, view.case.events[row.about])
        return (Part(left(f"    {name_of(view.case, row.about)}", room - 1) + " "), Part(note, "muted"))

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

    def _label(self, row: ChartRow) -> Painted:
        room = self.layout.label - 1
        title = name_of(self.chart.view.case, row.about)
        if row.place == "rival":
            return self._rival(row, room)
        if row.place == "lane":
            sign = sign_of(self.chart.view, self.chart.disputes, row.told[0])
            signed = max(SIGNED, cell_len(sign) + 1)
            return (Part(left(sign, signed), "letter"), Part(left(title, room - signed - 1) + " "))
        sign = "≠" if clashes_of(self.chart.view, row.told[0]) else " "
        return (Part(f"{sign} ", "conflict"), Part(left(title, room - 3) + " "))

    def _rival(self, row: ChartRow, room: int) -> Painted:
        letters = left(letter_of(self.chart.view, row.told[0]), 2)
        date = 9 if room < ROOMY else 14
        rest = room - len(letters) - 3 - date
        return (
            Part(f" {letters}", "letter"),
            Part(left(tellers_in_words(self.chart.view, row, rest), rest) + " "),
            Part(left(told_shortly(row.told[0], date), date) + " "),
        )

    def _told(self, row: ChartRow) -> Painted:
        timed, room, view = row.told[0], self.layout.told - 1, self.chart.view
        told = told_in_words(view, timed, room)
        is_quoted = told.startswith("“")
        if row.place == "rival" and not is_quoted:
            return ()
        if row.place == "alone":
            teller = tellers_in_words(view, row, room)
            both = f"{teller}: {told}"
            return (Part(both if len(both) <= room else teller, "source"),)
        return (Part(told, "quote" if is_quoted else "muted"),)
