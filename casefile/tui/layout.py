"""Lines of a page laid out in a width, as far as is looked at: words wrapped, the columns of a table aligned."""

from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest
from typing import NamedTuple, overload

from msgspec.structs import replace
from rich.cells import cell_len

from casefile.present.lines import Line, Span
from casefile.tui.cells import Painted, Part, cells, cut, fill, tame
from casefile.tui.wrapping import wrapped

GAP = 2
"""Cells between the columns of a table."""
LETTERS = 2
"""A column no wider than that holds signs or letters, and is set close to the next."""
LABEL = 4
"""Where a table is too wide, its first column takes at most one cell in so many, and what its rows are indented."""
TELLING = frozenset({"date", "claim", "name", "source"})
NAMES = frozenset({"name", "source"})
LONGEST_NAME = 60
"""Cells that a name takes in a table at most."""
SIGNS = frozenset({"conflict", "letter"})
NARROWEST = 6
"""Cells that a column keeps, however little room there is."""
STACKED = frozenset({"conflicts"})
"""Tables whose columns stand under each other where a cell would take more than a few rows."""
RUNNING = frozenset({"leads", "tellings"})
"""Tables whose rows run on, their columns one behind the other, where a cell would take more than a row."""
FEW = 2
HEAD = 2
"""The columns of such a table that make its first row: a sign and a question."""


class Laid(NamedTuple):
    """One row of the screen, and the line of the page it came from."""

    parts: Painted
    line: int
    margin: str = ""

    things: tuple[int, ...] = ()
    """The parts that lead somewhere: of each goal the one that tells most."""
    id: str = " "
    """A blank, so that any row can be in hand."""


class LaidOut(Sequence[Laid]):
    """The rows of a page, laid out as they are looked at; the length never shrinks, and is right once all are."""

    def __init__(self, lines: Sequence[Line], width: int) -> None:
        """The rows of lines in a width of cells."""
        self.lines = lines
        self.margin = max((cell_len(line.margin) for line in lines), default=0)
        self.width = max(width - (self.margin + 1 if self.margin else 0), NARROWEST)
        self._rows: list[Laid] = []
        self._next = 0
        self._groups = groupby(enumerate(lines), key=lambda one: one[1].table or one[0])

    def __len__(self) -> int:
        return len(self._rows) + len(self.lines) - self._next

    @overload
    def __getitem__(self, index: int) -> Laid: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Laid]: ...
    def __getitem__(self, index: int | slice) -> Laid | Sequence[Laid]:
        """The row at an index, laid out now if it was not yet."""
        if isinstance(index, slice):
            return [self[at] for at in range(*index.indices(len(self)))]
        self.reach(index)
        return self._rows[index]

    def reach(self, index: int) -> None:
        """Lay out what stands up to a row."""
        while index >= len(self._rows) and self._lay_next():
            pass

    def finish(self) -> None:
        """Lay out all that is left."""
        while self._lay_next():
            pass

    def row_of(self, line: int) -> int:
        """The index of the first row of a line of the page."""
        while self._next <= line and self._lay_next():
            pass
        return next((at for at, row in enumerate(self._rows) if row.line >= line), max(len(self._rows) - 1, 0))

    def _lay_next(self) -> bool:
        group = next(self._groups, None)
        if group is None:
            return False
        numbered = list(group[1])
        self._next = numbered[-1][0] + 1
        if numbered[0][1].table:
            numbered = [(number, _with_short_names(line)) for number, line in numbered]
        lines = [line for _, line in numbered]
        widths = _widths(lines, self.width) if lines[0].table else ()
        most = FEW if lines[0].table in STACKED else 1 if lines[0].table in RUNNING else 0
        if most and not _fits(lines, widths, most):
            widths = ()
        for number, line in numbered:
            self._rows += _rows_of(line, number, self.width, widths)
        return True


def _with_short_names(line: Line) -> Line:
    """The line with names cut that would squeeze the other columns; what they are names of has its own page."""
    if all(len(span.text) <= LONGEST_NAME for span in line.spans):
        return line
    spans = (replace(span, text=cut(span.text, LONGEST_NAME)) if span.role in NAMES else span for span in line.spans)
    return replace(line, spans=tuple(spans))


def laid_out(lines: Sequence[Line], width: int) -> LaidOut:
    """All the rows of some lines in a width of cells."""
    laid = LaidOut(lines, width)
    laid.finish()
    return laid


def _rows_of(line: Line, number: int, width: int, widths: tuple[int, ...]) -> Iterator[Laid]:
    indent = Part(" " * line.indent)
    room = width - line.indent
    rows = _across(line, widths) if widths else _by_table(line, room)
    for at, row in enumerate(rows):
        parts = (indent, *row)
        yield Laid(parts, number, "" if at else line.margin, _things(parts))


def _by_table(line: Line, width: int) -> Iterator[Painted]:
    """A line that is no row of columns, or whose columns have no room."""
    if line.table in RUNNING:
        return _run_on(line, width)
    return _down(line, width) if line.table else _along(line, width)


def _run_on(line: Line, width: int) -> Iterator[Painted]:
    """The columns of a row one behind the other, each whole if it can be; what needs another row is set off."""
    rows: list[Painted] = []
    for cell in line.cells:
        first, *more = wrapped(cell, max(width - 2 * GAP, NARROWEST))
        if rows and not more and cells(rows[-1]) + GAP + cells(first) <= width - 2 * GAP:
            rows[-1] = (*rows[-1], Part(" " * GAP * bool(first)), *first)
        else:
            rows += [first, *more]
    for at, row in enumerate(rows):
        yield (Part(" " * 2 * GAP), *row) if at else row


def _along(line: Line, width: int) -> Iterator[Painted]:
    """Words wrapped; a line of several columns is a rule, the first at its left and the rest at its right."""
    if all(not span.column for span in line.spans):
        yield from _with_count(line.spans, width)
        return
    first, *rest = ([Part(span.text, span.role, span.target or "") for span in cell] for cell in line.cells)
    beside = [part for number, cell in enumerate(rest) for part in ([Part(", ", "muted")] * bool(number) + cell)]
    room = width - cells(first) - cells(beside) - 6
    if room < 0:
        yield from wrapped((*line.cells[0], Span("  "), *(span for cell in line.cells[1:] for span in cell)), width)
    else:
        yield (Part("─ ", "rule"), *first, Part(f" {'─' * room} ", "rule"), *beside, Part(" ─", "rule"))


def _with_count(spans: Sequence[Span], width: int) -> Iterator[Painted]:
    """Words wrapped; what counts them at their end stands at the right, or where room lacks on a row of its own."""
    if len(spans) < 2 or spans[-1].role != "number":
        yield from wrapped(spans, width)
        return
    *before, last = spans
    room = width - sum(cell_len(tame(span.text)) for span in spans)
    if room >= 0:
        yield from wrapped((*before, Span(" " * room), last), width)
    else:
        yield from wrapped(before, width)
        yield from wrapped((replace(last, text=f"   {last.text.strip()}"),), width)


def _things(parts: Painted) -> tuple[int, ...]:
    goals: dict[str, int] = {}
    for at, part in enumerate(parts):
        if part.target and part.text.strip():
            before = goals.get(part.target)
            if before is None or _worth(part) > _worth(parts[before]):
                goals[part.target] = at
    return tuple(goals.values())


def _worth(part: Part) -> int:
    return (part.role in TELLING) - (part.role in SIGNS)


def _across(line: Line, widths: tuple[int, ...]) -> Iterator[Painted]:
    own = (max(widths[0] - line.indent, 0), *widths[1:])
    columns = [list(wrapped(cell, width)) for cell, width in zip(line.cells, own, strict=False)]
    for row in zip_longest(*columns, fillvalue=()):
        filled = (fill(part, room + _gap(width)) for part, room, width in zip(row[:-1], own, widths, strict=False))
        yield (*(part for parts in filled for part in parts), *row[-1])


def _down(line: Line, width: int) -> Iterator[Painted]:
    """The head of a row, then each of its other cells on rows of its own; what follows a letter is set off from it."""
    yield from _set_off([span for cell in line.cells[:HEAD] for span in cell], width, 0)
    for cell in line.cells[HEAD:]:
        yield from _set_off(cell, width, 2 * GAP)


def _set_off(spans: Sequence[Span], width: int, indent: int) -> Iterator[Painted]:
    """A sign or letter, and the rest in rows beside it."""
    first, *rest = spans
    sign = Part(first.text.strip(), first.role, first.target or "")
    before = indent + cell_len(sign.text) + 1
    for at, row in enumerate(wrapped(rest, max(width - before, NARROWEST))):
        yield (Part(" " * before), *row) if at else (Part(" " * indent), sign, Part(" "), *row)


def _fits(lines: list[Line], widths: tuple[int, ...], most: int) -> bool:
    """Whether no cell of a table takes more rows than that in the columns given."""
    for line in lines:
        own = (max(widths[0] - line.indent, 0), *widths[1:])
        cells = zip(line.cells, own, strict=False)
        if any(len(tuple(wrapped(cell, width))) > most for cell, width in cells):
            return False
    return True


def _widths(lines: list[Line], width: int) -> tuple[int, ...]:
    """As wide as the widest cell of each column; where that is too much, the first and then the widest give way."""
    rows = [_needs(line) for line in lines]
    widths = [max(column) for column in zip_longest(*rows, fillvalue=0)]
    room = width - sum(_gap(one) for one in widths[:-1])
    if sum(widths) > room:
        indents = [line.indent for line in lines]
        widths[0] = min(widths[0], max(width // LABEL, NARROWEST) + max(indents) - min(indents))
    while sum(widths) > room and max(widths) > NARROWEST:
        widest = widths.index(max(widths))
        others = sorted(widths)[-2] if len(widths) > 1 else 0
        widths[widest] -= max(min(sum(widths) - room, widths[widest] - max(others - 1, NARROWEST)), 1)
    return tuple(widths)


def _needs(line: Line) -> list[int]:
    needs = [sum(cell_len(span.text) for span in cell) for cell in line.cells]
    return [needs[0] + line.indent, *needs[1:]] if needs else []


def _gap(width: int) -> int:
    return GAP if width > LETTERS else min(width, 1)
