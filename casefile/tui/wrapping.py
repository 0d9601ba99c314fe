"""Words wrapped in rows of so many cells, each part keeping its role and where it leads."""

from collections.abc import Iterator, Sequence

from rich.cells import cell_len, chop_cells

from casefile.present.lines import Span
from casefile.tui.cells import Painted, Part, cells, tame

LABELS = (" ¶", " p.", " f.")
"""What stands on one row with the number behind it: “¶ 26”, “p. 431”, “f. 12v”."""


def wrapped(spans: Sequence[Span], width: int) -> Iterator[Painted]:
    """Spans in rows of at most so many cells, broken between words; a line end breaks too. At least one row."""
    parts = [Part(span.text, span.role, span.target or "") for span in spans]
    for paragraph in _paragraphs(parts):
        tamed = tuple(part._replace(text=tame(part.text)) for part in paragraph)
        if cells(tamed) <= width:
            yield tamed
        else:
            yield from _broken(tamed, max(width, 1))


def _paragraphs(parts: Sequence[Part]) -> Iterator[Painted]:
    row: list[Part] = []
    for part in parts:
        first, *rest = part.text.split("\n")
        row.append(part._replace(text=first))
        for text in rest:
            yield tuple(row)
            row = [part._replace(text=text)]
    yield tuple(row)


def _broken(parts: Painted, width: int) -> Iterator[Painted]:
    text = "".join(part.text for part in parts)
    for start, end in _breaks(text, width):
        yield _slice(parts, start, end)


def _breaks(text: str, width: int) -> Iterator[tuple[int, int]]:
    """The start and end of each row in the text, one letter at least; the blank at a break belongs to none."""
    start = 0
    is_narrow = cell_len(text) == len(text)
    while start < len(text):
        piece = text[start : start + width + 1]
        fits = start + (width if is_narrow else max(len((chop_cells(piece, width) or [piece])[0]), 1))
        if fits >= len(text):
            yield start, len(text)
            return
        space = _blank_before(text, start, fits + 1)
        end = space if space > start else fits
        yield start, end
        start = end + (text[end] == " ")


def _blank_before(text: str, start: int, end: int) -> int:
    """The last blank at which a row may break; behind a label only where there is no other. -1 for none."""
    last = space = text.rfind(" ", start + 1, end)
    while space > start and text.endswith(LABELS, start, space):
        space = text.rfind(" ", start + 1, space)
    return space if space > start else last


def _slice(parts: Painted, start: int, end: int) -> Painted:
    sliced: list[Part] = []
    at = 0
    for part in parts:
        text = part.text[max(start - at, 0) : max(end - at, 0)]
        if text:
            sliced.append(part._replace(text=text))
        at += len(part.text)
        if at >= end:
            break
    return tuple(sliced)


def wrapped_text(text: str, width: int) -> list[str]:
    """A text in rows of at most so many cells; at least one."""
    return ["".join(part.text for part in row) for row in wrapped((Span(text),), width)]
