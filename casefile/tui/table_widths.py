"""How many cells the columns of a table take in a width, and whether its cells fit them."""

from collections.abc import Sequence
from itertools import zip_longest

from msgspec.structs import replace
from rich.cells import cell_len

from casefile.present.lines import Line, Span
from casefile.tui.cells import cut
from casefile.tui.wrapping import wrapped

GAP = 2
"""Cells between the columns of a table."""
LETTERS = 2
"""A column no wider than that holds signs or letters, and is set close to the next."""
WORD = 14
"""Cells of a word that is never broken in a table; longer ones are."""
LABEL = 4
"""Where a table is too wide, its first column takes at most one cell in so many, and what its rows are indented."""
NARROWEST = 6
"""Cells that a column keeps, however little room there is."""
NAMES = frozenset({"name", "source"})
LONGEST_NAME = 60
"""Cells that a name takes in a table at most."""


def with_short_names(line: Line) -> Line:
    """The line with names cut that would squeeze the other columns; what they are names of has its own page."""
    if all(len(span.text) <= LONGEST_NAME for span in line.spans):
        return line
    spans = (replace(span, text=cut(span.text, LONGEST_NAME)) if span.role in NAMES else span for span in line.spans)
    return replace(line, spans=tuple(spans))


def are_enough(lines: list[Line], widths: tuple[int, ...], most: int) -> bool:
    """Whether in the columns given no cell of a table breaks a word, or takes more rows than that, if any are given."""
    for line in lines:
        own = (max(widths[0] - line.indent, 0), *widths[1:])
        for cell, width in zip(line.cells, own, strict=False):
            if _breaks_words(cell, width) or (most and len(tuple(wrapped(cell, width))) > most):
                return False
    return True


def _breaks_words(cell: Sequence[Span], width: int) -> bool:
    """Whether a word has no room that is no longer than most words are."""
    if width >= WORD or sum(len(span.text) for span in cell) <= width // 2:
        return False
    text = "".join(span.text for span in cell)
    return any(width < cell_len(word) <= WORD for word in text.split())


def widths_of(lines: list[Line], width: int) -> tuple[int, ...]:
    """As wide as the widest cell of each column; where that is too much, the first and then the widest give way.

    What the others leave is the first one's again.
    """
    rows = [_needs(line) for line in lines]
    widths = [max(column) for column in zip_longest(*rows, fillvalue=0)]
    room = width - sum(gap_after(one) for one in widths[:-1])
    if sum(widths) > room:
        indents = [line.indent for line in lines]
        widths[0] = min(widths[0], max(width // LABEL, NARROWEST) + max(indents) - min(indents))
    while sum(widths) > room and max(widths) > NARROWEST:
        widest = widths.index(max(widths))
        others = sorted(widths)[-2] if len(widths) > 1 else 0
        widths[widest] -= max(min(sum(widths) - room, widths[widest] - max(others - 1, NARROWEST)), 1)
    widths[0] += min(max(room - sum(widths), 0), max(row[0] for row in rows) - widths[0])
    return tuple(widths)


def _needs(line: Line) -> list[int]:
    needs = [sum(cell_len(span.text) for span in cell) for cell in line.cells]
    return [needs[0] + line.indent, *needs[1:]] if needs else []


def gap_after(width: int) -> int:
    """Cells between a column of that width and the next."""
    return GAP if width > LETTERS else min(width, 1)
