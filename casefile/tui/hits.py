"""Hits of a search as rows and as a page: what matched is lit."""

from collections.abc import Iterator
from typing import NamedTuple

from casefile.present.lines import EMPTY, Line, Span, words
from casefile.present.passage_page import claim_lines
from casefile.present.search import HitRow, Spans, excerpt, hit_rows
from casefile.present.view import View
from casefile.search.find import Answer
from casefile.tui.cells import Painted, Part, left
from casefile.tui.painters import Divider, divider_line

WHY, PLACE = 15, 40
"""Cells of why a near hit is here, and of that with its place."""


def found_in_words(answer: Answer, progress: str) -> str:
    """How much was found, and how far the index is that is being made meanwhile."""
    found = f"{answer.exact} exact, {answer.near} near" if answer.query else ""
    return "; ".join(filter(None, (found, progress and f"indexing {progress}")))


class HitEntry(NamedTuple):
    """A hit in the list, known by its number; a row is not known by its record, which may be hit twice."""

    id: str
    row: HitRow


def hit_entries(view: View, answer: Answer) -> Iterator[HitEntry | Divider]:
    """Exact hits, then a divider, then near ones."""
    rows = hit_rows(view.case, answer)
    exact = sum(row.is_exact for row in rows)
    for number, row in enumerate(rows):
        if number == exact:
            rest = "nothing more holds the very word" if exact else "this very word: none"
            yield Divider(f"near: {answer.near}, {rest}")
        yield HitEntry(str(number), row)


def hit_line(entry: HitEntry | Divider, width: int) -> Painted:
    """Where it stands, why it is here if not for the very word, and the words around what matched."""
    if isinstance(entry, Divider):
        return divider_line(entry, width)
    row = entry.row
    why = 0 if row.is_exact else WHY
    text, spans = excerpt(row.text, row.spans, max(width - PLACE - 2, 8))
    return (
        Part(left(row.why.partition(";")[0].partition(":")[0], why - 1) + " " if why else "", "muted"),
        Part(left(row.place, PLACE - why - 1) + " ", "source"),
        *(Part(span.text, span.role if span.role == "match" else "") for span in lit(text, spans)),
    )


def lit(text: str, spans: Spans) -> Iterator[Span]:
    """A text parted into what matched and what did not."""
    at = 0
    for start, end in spans:
        yield Span(text[at:start])
        yield Span(text[start:end], "match")
        at = end
    yield Span(text[at:])


def hit_page(view: View, row: HitRow) -> tuple[Line, ...]:
    """The whole text of a hit with what matched lit, the conflicts it bears on, and why it is here."""
    passage = view.case.passages.get(row.target)
    claims = tuple(claim_lines(view, passage)) if passage else ()
    why = words(f"why it is here: {row.why}", "muted")
    return (Line(tuple(lit(row.text, row.spans))), EMPTY, *claims, *((EMPTY,) if claims else ()), why)
