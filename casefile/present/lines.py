"""Lines of the reader: what stands where, what each part is, and where it leads. Colours and widths are the face's."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from msgspec import Struct, field

Role = Literal[
    "plain",
    "heading",
    "name",
    "source",
    "date",
    "claim",
    "conflict",
    "letter",
    "muted",
    "quote",
    "note",
    "number",
    "place",
    "match",
]
"""What a span is: screens colour by it and step from one to the next of a role."""


class Span(Struct, frozen=True):
    """A run of inert text that is one thing."""

    text: str
    role: Role = "plain"
    target: str | None = None
    """The id of what it leads to: a person, event, source, passage, question, fact or conflict."""
    column: int = 0
    """The column of the table it stands in; lines of one table follow each other."""


class Line(Struct, frozen=True):
    """One line before it is wrapped; no spans make an empty line."""

    spans: tuple[Span, ...] = ()
    indent: int = 0
    """In cells."""
    margin: str = ""
    """What the line holds, in letters: `m` a claim, `≠m` a claim in conflict, a paragraph's number."""
    anchor: str = ""
    """The id of the passage, matter or position it belongs to, so that a face can go to that part of the page."""
    table: str = ""
    """The table it is a row of: the spans of a column stand below one another in all its lines."""

    @property
    def text(self) -> str:
        """The words of the line: its columns parted by two spaces."""
        return "  ".join("".join(span.text for span in cell) for cell in self.cells)

    @property
    def cells(self) -> tuple[tuple[Span, ...], ...]:
        """The spans by column; a column without spans is empty."""
        width = max((span.column for span in self.spans), default=-1) + 1
        return tuple(tuple(span for span in self.spans if span.column == at) for at in range(width))

    @property
    def target(self) -> str | None:
        """Where the line as a whole leads: to what its first span with a target leads to."""
        return next((span.target for span in self.spans if span.target), None)


EMPTY = Line()


def heading(text: str, *beside: Span) -> Line:
    """A heading of a part of a page."""
    return Line((Span(text, "heading"), *beside))


def words(text: str, role: Role = "plain", *, indent: int = 0, target: str | None = None) -> Line:
    """A line that is one span."""
    return Line((Span(text, role, target),), indent)


class ShownPage(NamedTuple):
    """A page for the reader with what stands over it."""

    title: str
    note: str
    lines: tuple[Line, ...]


class Page(Struct):
    """Lines gathered one part after another, with one empty line between parts."""

    lines: list[Line] = field(default_factory=list)

    def add(self, *lines: Line) -> None:
        """Add lines to the part in hand."""
        self.lines.extend(lines)

    def part(self, lines: Iterator[Line] | tuple[Line, ...], head: Line | None = None) -> None:
        """Add a part, after an empty line; a part without lines is left out, head and all."""
        inside = tuple(lines)
        if inside:
            self.lines.extend((EMPTY,) * bool(self.lines) + ((head,) if head else ()) + inside)

    def done(self) -> tuple[Line, ...]:
        """The page."""
        return tuple(self.lines)
