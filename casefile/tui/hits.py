"""Hits of a search as rows and as a page: what matched is lit."""

from collections.abc import Iterator
from typing import NamedTuple

from casefile.present.lines import EMPTY, Line, Span, words
from casefile.present.passage_page import claim_lines
from casefile.present.search import HitRow, Spans, excerpt, hit_rows
from casefile.present.view import View
from casefile.search.find import Answer
from casefile.tui.cells import Painted, Part, left
from casefile.tui.pages import shown_page
from casefile.tui.painters import Divider, divider_line
from casefile.tui.rule import Heading
from casefile.tui.wrapping import wrapped

ROOMY = 110
"""Cells from which on why a hit is here and its place have more room."""


def found_in_words(answer: Answer, progress: str) -> str:
    """How much was found, and how far the index is that is being made meanwhile."""
    so_far = " so far" if answer.is_quick else ""
    found = f"{answer.exact} exact, {answer.near} near{so_far}" if answer.query else ""
    return "; ".join(filter(None, (found, progress and f"indexing {progress}")))


class HitEntry(NamedTuple):
    """A hit in the list, known by its number; a row is not known by its record, which may be hit twice."""

    id: str
    """Empty for a further line of a hit."""
    row: HitRow
    line: int = 0
    lines: int = 1
    """Which line of the hit it is, and of how many."""


def hits_heading(answer: Answer) -> Heading:
    """The rule over the hits: how many hold the very word, else how many come near."""
    if not answer.query or answer.exact:
        return Heading(f"this very word  {answer.exact or ''}".rstrip())
    return Heading(f"this very word: none{f'; near: {answer.near}' if answer.near else ''}")


def hit_entries(view: View, answer: Answer, lines: int = 1) -> Iterator[HitEntry | Divider]:
    """Exact hits, then a divider, then near ones; each in so many lines."""
    rows = hit_rows(view.case, answer)
    exact = sum(row.is_exact for row in rows)
    for number, row in enumerate(rows):
        if number == exact and exact:
            yield Divider(f"near: {answer.near}, nothing more holds the very word")
        for line in range(lines):
            yield HitEntry("" if line else str(number), row, line, lines)


def hit_line(entry: HitEntry | Divider, width: int) -> Painted:
    """Where it stands, why it is here if not for the very word, and the words around what matched."""
    if isinstance(entry, Divider):
        return divider_line(entry, width)
    row, room = entry.row, width - 2 * bool(entry.line)
    why, place = (0, 38) if row.is_exact else (24, 18)
    if width >= ROOMY:
        why, place = (0, 48) if row.is_exact else (30, 26)
    rest = max(room - why - place - 2, 8)
    text, spans = excerpt(row.text, row.spans, rest * entry.lines - 2)
    shown = tuple(Part(span.text, span.role if span.role == "match" else "") for span in lit(text, spans))
    if entry.line:
        return (Part(" " * (width - rest)), *_line_of(shown, entry.line, entry.lines, rest))
    reason = row.why.partition(";")[0].replace("also known as ", "")
    return (
        Part(left(reason, why) + " " if why else "", "muted"),
        Part(left(row.kind if row.place == row.text else row.place, place) + (" " if why else "  "), "source"),
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


def hit_page(view: View, row: HitRow) -> tuple[Line, ...]:
    """The text of a hit with what matched lit, why it is here, and what the reader would show of it."""
    passage = view.case.passages.get(row.target)
    why = words(f"why it is here: {row.why}", "muted")
    found = Line(tuple(lit(row.text, row.spans)))
    if passage is None:
        return (found, why, EMPTY, *shown_page(view, row.target).lines)
    claims = tuple(claim_lines(view, passage))
    return (found, EMPTY, *claims, *((EMPTY,) if claims else ()), why)
