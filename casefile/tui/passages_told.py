"""The passages behind a cell of a table, one below the other."""

from collections.abc import Iterator

from casefile.present.compare import CompareCell
from casefile.present.lines import EMPTY, Line, Span, words
from casefile.present.names import name_of
from casefile.present.passage_text import text_lines
from casefile.present.passages import passage_row
from casefile.present.position_ids import matter_and_letter
from casefile.present.view import View
from casefile.tui.signs import READINGS

IN_CELLS = (
    ("✗a", "that reading is denied"),
    ("·", "in hand, tells the event, but not this"),
    ("░", "not seen: excerpts only, or unread"),
    ("≠›", "its rival is not shown here"),
)
LEGEND = tuple(
    Line((Span(sign, "letter"), Span(words, "muted", column=1)), table="signs")
    for sign, words in (*READINGS, *IN_CELLS)
)
"""How readings are written, where there is room beside the passages."""


def passages_told(view: View, cell: CompareCell) -> Iterator[Line]:
    """Each passage with its place, whose words it is in and through what it is read; else why there is none.

    In the column of a position, which is of several accounts, the place names its source, too.
    """
    if not cell.passages:
        yield words(cell.words, "muted")
    for number, id_ in enumerate(cell.passages):
        passage = view.case.passages[id_]
        row = passage_row(view, passage)
        through = f", through {row.through}" if row.through else ""
        yield from (EMPTY,) * bool(number)
        place = name_of(view.case, id_) if matter_and_letter(cell.source)[0] else row.place
        yield Line((Span(place, "source", id_), Span(f"  {row.wording}{through}", "muted")))
        yield from (Line(line.spans) for line in text_lines(view, passage))
