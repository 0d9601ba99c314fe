"""Lines of the reader as plain text: signs become words, columns are parted by two spaces."""

from collections.abc import Iterable, Iterator

from casefile.present.lines import Line, Span

GOES_ON = 2
"""Spaces by which a row that goes on with the one above stands further in."""
_STANCES = {"✗": "denies ", "?": "doubts "}


def plain_lines(lines: Iterable[Line]) -> Iterator[str]:
    """Each line as text that can be read aloud."""
    return (plain(line) for line in lines)


def plain(line: Line) -> str:
    """One line: its indent, the number of a passage, its columns parted by two spaces.

    A row of a table without its first cell goes on with the row above, and so stands further in; one without a letter
    or a sign does not.
    """
    cells = ["".join(_words(span) for span in cell).strip() for cell in line.cells]
    goes_on = bool(line.table and cells) and not cells[0] and line.spans[0].role not in ("letter", "conflict")
    further = GOES_ON * goes_on
    number = line.margin.split()[-1:] if line.margin.strip()[-1:].isdigit() else []
    return (" " * (line.indent + further) + "  ".join(filter(None, (*number, *cells)))).rstrip()


def _words(span: Span) -> str:
    if span.role == "conflict":
        return span.text.replace("≠", "conflict")
    if span.role == "letter" and span.text:
        return _STANCES.get(span.text[0], span.text[0]) + span.text[1:]
    return span.text
