"""Lines of the reader as plain text: signs become words, columns are parted by two spaces."""

from collections.abc import Iterable, Iterator

from casefile.present.lines import Line, Span

_STANCES = {"✗": "denies ", "?": "doubts "}


def plain_lines(lines: Iterable[Line]) -> Iterator[str]:
    """Each line as text that can be read aloud."""
    return (plain(line) for line in lines)


def plain(line: Line) -> str:
    """One line: its indent, the number of a passage, its columns parted by two spaces."""
    cells = ("".join(_words(span) for span in cell).strip() for cell in line.cells)
    number = line.margin.split()[-1:] if line.margin.strip()[-1:].isdigit() else []
    return (" " * line.indent + "  ".join(filter(None, (*number, *cells)))).rstrip()


def _words(span: Span) -> str:
    if span.role == "conflict":
        return span.text.replace("≠", "conflict")
    if span.role == "letter" and span.text:
        return _STANCES.get(span.text[0], span.text[0]) + span.text[1:]
    return span.text
