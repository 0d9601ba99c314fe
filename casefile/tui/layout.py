"""Lines of a page laid out in a width, as far as is looked at: words wrapped, the columns of a table aligned."""

from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest
from typing import NamedTuple, overload

from msgspec.structs import replace
from rich.cells import cell_len

from casefile.present.lines import Line, Span
from casefile.tui.cells import Painted, Part, cells, fill, tame
from casefile.tui.table_widths import GAP, NARROWEST, are_enough, gap_after, widths_of, with_short_names
from casefile.tui.wrapping import wrapped

TELLING = frozenset({"date", "claim", "name", "source"})
SIGNS = frozenset({"conflict", "letter"})
FEW = 2
STACKED = frozenset({"conflicts"})
"""Tables whose columns stand under each other where a cell would take more than a few rows."""
RUNNING = {"leads": 1, "tellings": 1, "position": FEW, "clash": FEW}
"""Tables whose rows run on, their columns one behind the other, where a cell would take more than so many rows."""
UNDER = frozenset({"told", "claims"})
"""Tables whose last column stands under the one before it where a cell of it would take more than a few rows."""
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
            numbered = [(number, with_short_names(line)) for number, line in numbered]
        lines = [line for _, line in numbered]
        widths = widths_of(lines, self.width) if lines[0].table else ()
        most = FEW if lines[0].table in STACKED else RUNNING.get(lines[0].table, 0)
        if widths and not are_enough(lines, widths, most):
            widths = ()
        if lines[0].table in UNDER and len(widths) > FEW and any(_is_high(line, widths) for line in lines):
            widths = widths[:-1]
        for number, line in numbered:
            self._rows += _rows_of(line, number, self.width, widths)
        return True


def laid_out(lines: Sequence[Line], width: int) -> LaidOut:
    """All the rows of some lines in a width of cells."""
    laid = LaidOut(lines, width)
    laid.finish()
    return laid


def _is_high(line: Line, widths: Sequence[int]) -> bool:
    """Whether the cell in the last column takes more than a few rows."""
    if len(line.cells) == len(widths) and sum(len(span.text) for span in line.cells[-1]) <= widths[-1] // 2:
        return False  # as mostly: even in wide letters it takes one row
    return len(line.cells) == len(widths) and len(tuple(wrapped(line.cells[-1], widths[-1]))) > FEW


def _rows_of(line: Line, number: int, width: int, widths: tuple[int, ...]) -> Iterator[Laid]:
    indent = Part(" " * line.indent)
    room = width - line.indent
    rows = _across(line, widths, width) if widths else _by_table(line, room)
    for at, row in enumerate(rows):
        parts = (indent, *row)
        yield Laid(parts, number, "" if at else line.margin, _things(parts))


def _by_table(line: Line, width: int) -> Iterator[Painted]:
    """A line that is no row of columns, or whose columns have no room."""
    if line.table in STACKED:
        return _down(line, width)
    return _run_on(line, width) if line.table else _along(line, width)


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


def _across(line: Line, widths: tuple[int, ...], width: int) -> Iterator[Painted]:
    """The columns of a row beside each other; a cell for which there is no column stands under the last one."""
    own = (max(widths[0] - line.indent, 0), *widths[1:])
    columns = [list(wrapped(cell, width)) for cell, width in zip(line.cells, own, strict=False)]
    if len(line.cells) > len(widths):
        before = sum(one + gap_after(one) for one in widths[:-1])
        columns[-1] = list(_with_under(line.cells[-2], line.cells[-1], width - before))
    for row in zip_longest(*columns, fillvalue=()):
        filled = (fill(part, room + gap_after(width)) for part, room, width in zip(row[:-1], own, widths, strict=False))
        yield (*(part for parts in filled for part in parts), *row[-1])


def _with_under(cell: Sequence[Span], under: Sequence[Span], width: int) -> Iterator[Painted]:
    """A cell and what stands under it, set off; beside it where both fit on a row."""
    room = width - GAP
    *above, last = wrapped(cell, width)
    first, *more = wrapped(under, max(room, NARROWEST))
    if not above and not more and cells(last) + cells(first) <= room:
        yield (*last, Part(" " * GAP), *first)
    else:
        yield from (*above, last, *((Part(" " * GAP), *row) for row in (first, *more)))


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
