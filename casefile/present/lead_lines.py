"""Leads as lines that can be read aloud, and as other programs read them."""

from collections.abc import Iterable, Iterator, Sequence

from casefile.model.reasoning import Searched
from casefile.present.leads import SECTIONS, LeadRow
from casefile.present.lines import Line, Page, Span, heading
from casefile.present.shapes import Json, JsonObject


def leads_page(rows: Sequence[LeadRow]) -> tuple[Line, ...]:
    """Every lead under the heading of its kind, with how many there are; a kind without any is left out."""
    page = Page()
    for kind, title in SECTIONS.items():
        lines = tuple(_lines(row for row in rows if row.kind == kind))
        page.part(lines, heading(title, Span(f": {len(lines)}", "number")))
    return page.done()


def _lines(rows: Iterable[LeadRow]) -> Iterator[Line]:
    for row in rows:
        expected = " (it ought to exist)" if row.is_expected else ""
        spans = (
            Span(row.seeks + expected, "name", row.id),
            Span(row.would, "conflict", row.id, 1),
            Span(row.beside, "muted", row.id, 2),
            Span(f"({row.id})", "muted", row.id, 3),
        )
        yield Line(spans, indent=2, anchor=row.id, table=row.kind)


def lead_as_json(row: LeadRow) -> JsonObject:
    """A lead as other programs read it (docs/json.md)."""
    return {
        "kind": row.kind,
        "id": row.id,
        "seeks": row.seeks,
        "about": row.about or None,
        "decides": list(row.decides),
        "expected": row.is_expected,
        "searched": [_searched(search) for search in row.searched],
        "claims": row.claims,
        "tellers": row.tellers,
        "roots": list(row.roots),
        "unplaced": row.unplaced,
    }


def _searched(search: Searched) -> Json:
    return {"where": search.where, "date": search.date.text if search.date else None, "found": search.found or None}
