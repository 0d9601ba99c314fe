"""Hits of a search as rows and as a page: what matched is lit."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len

from casefile.present.lines import EMPTY, Line, Span, words
from casefile.present.passage_page import claim_lines
from casefile.present.passages import passage_row
from casefile.present.search import (
    HitRow,
    Spans,
    count_asked,
    excerpt,
    found_in_words,
    hit_rows,
    more_found,
    near_in_words,
)
from casefile.present.view import View
from casefile.search.find import Answer
from casefile.tui.cells import Painted, Part, left
from casefile.tui.pages import shown_page
from casefile.tui.painters import Divider, divider_line
from casefile.tui.rule import Heading
from casefile.tui.wrapping import wrapped

ROOMY = 110
"""Cells from which on why a hit is here and its place have more room."""


def found_and_indexed(answer: Answer, progress: str) -> str:
    """How much was found, and how far the index is that is being made meanwhile."""
    found = f"{found_in_words(answer)}{' so far' if answer.is_quick else ''}"
    return "; ".join(filter(None, (found, progress and f"indexing {progress}")))


def searching_and_indexed(progress: str) -> str:
    """That a search goes on, and how far the index is that is being made meanwhile."""
    return "; ".join(filter(None, ("searching…", progress and f"indexing {progress}")))


class HitEntry(NamedTuple):
    """A hit in the list, known by its number; a row is not known by its record, which may be hit twice."""

    id: str
    """Empty for a further line of a hit."""
    row: HitRow
    line: int = 0
    lines: int = 1
    """Which line of the hit it is, and of how many."""
    longest: tuple[int, int] = (0, 0)
    """Cells that the longest reason and the longest place beside it take, its own among them."""

    @property
    def reason(self) -> str:
        """Why it is here, in a few words; nothing where the very word stands there."""
        return "" if self.row.is_exact else self.row.why.partition(";")[0].replace("also known as ", "")

    @property
    def place(self) -> str:
        """Where it stands; of a record that is nothing but its name, what it is."""
        return self.row.kind if self.row.place == self.row.text else self.row.place


def hits_heading(answer: Answer) -> Heading:
    """The rule over the hits: how many hold the very words, else how many come near; unasked, what is searched."""
    if not found_in_words(answer):
        return Heading("what is searched")
    if answer.exact:
        return Heading(f"{_asked(answer)}  {answer.exact:,}")
    return Heading(f"{_asked(answer)}: none{f'; near: {near_in_words(answer)}' if answer.near else ''}")


def _asked(answer: Answer) -> str:
    return ("what fits", "this very word", "these very words")[min(count_asked(answer.query), 2)]


def hit_entries(view: View, answer: Answer, lines: int = 1) -> Iterator[HitEntry | Divider]:
    """Exact hits, then a divider, then near ones, each in so many lines; at the end, how many there are beside them."""
    rows = hit_rows(view.case, answer)
    exact = sum(row.is_exact for row in rows)
    entries = [HitEntry(str(number), row, 0, lines) for number, row in enumerate(rows)]
    longest = {kind: _longest([one for one in entries if one.row.is_exact == kind]) for kind in (True, False)}
    for number, entry in enumerate(entries):
        if number == exact and exact:
            yield Divider(f"near: {near_in_words(answer)}, nothing more holds {_asked(answer)}")
        for line in range(lines):
            yield entry._replace(id="" if line else entry.id, line=line, longest=longest[entry.row.is_exact])
    if more := more_found(answer):
        yield Divider(f"{more}; another word leaves fewer")


def _longest(entries: Sequence[HitEntry]) -> tuple[int, int]:
    reasons, places = ((cell_len(one.reason) for one in entries), (cell_len(one.place) for one in entries))
    return max(reasons, default=0), max(places, default=0)


def hit_line(entry: HitEntry | Divider, width: int) -> Painted:
    """Where it stands, why it is here if not for the very word, and the words around what matched."""
    if isinstance(entry, Divider):
        return divider_line(entry, width)
    row, room = entry.row, width - 2 * bool(entry.line)
    most, both = (30, 58) if width >= ROOMY else (24, 42)
    why = min(entry.longest[0], most)
    place = min(entry.longest[1], both - (why or 4))
    rest = max(room - why - place - 2 - 2 * bool(why), 8)
    text, spans = excerpt(row.text, row.spans, rest * entry.lines - 2)
    shown = tuple(Part(span.text, span.role if span.role == "match" else "") for span in lit(text, spans))
    if entry.line:
        return (Part(" " * (width - rest)), *_line_of(shown, entry.line, entry.lines, rest))
    return (
        Part(left(entry.reason, why) + "  " if why else "", "muted"),
        Part(left(entry.place, place) + "  ", "source"),
        *_line_of(shown, 0, entry.lines, rest),
    )


def _line_of(parts: Painted, line: int, lines: int, width: int) -> Painted:
    if lines == 1:
        return parts
    rows = list(wrapped([Span(part.text, "match" if part.role else "plain") for part in parts], width))
    shown = rows[line] if line < len(rows) else ()
    return tuple(part._replace(role="match" if part.role == "match" else "") for part in shown)


def words_found(row: HitRow, query: str) -> str:
    """The words to be lit where the hit is read: the query’s own; where it came near, what stands there instead."""
    if row.is_exact or not row.spans:
        return query
    return " ".join(dict.fromkeys(row.text[start:end] for start, end in row.spans))


def lit(text: str, spans: Spans) -> Iterator[Span]:
    """A text parted into what matched and what did not."""
    at = 0
    for start, end in spans:
        yield Span(text[at:start])
        yield Span(text[start:end], "match")
        at = end
    yield Span(text[at:])


def hit_note(view: View, row: HitRow) -> str:
    """What it is; of a passage whose words it holds, and through what it is read: “our précis, through Spartacus”."""
    if row.kind != "passage":
        return row.kind
    passage = passage_row(view, view.case.passages[row.target])
    return ", ".join(filter(None, (passage.wording, passage.through and f"through {passage.through}")))


def hit_page(view: View, row: HitRow) -> tuple[Line, ...]:
    """The text of a hit with what matched lit, why it is here, and what the reader would show of it."""
    passage = view.case.passages.get(row.target)
    why = words(f"why it is here: {row.why}", "muted")
    found = Line(tuple(lit(row.text, row.spans)))
    if passage is None:
        return (found, why, EMPTY, *shown_page(view, row.target).lines)
    claims = tuple(claim_lines(view, passage))
    if row.kind == "heading":
        claims = (words(passage.text), EMPTY, *claims)
    return (found, EMPTY, *claims, *((EMPTY,) if claims else ()), why)
