"""What differs between two states of a case, as lines that can be read aloud."""

from collections.abc import Iterator, Sequence

from casefile.analysis.differences import Kind
from casefile.present.differences import DifferenceRow
from casefile.present.lines import Line, Page, Span, heading

_HEADINGS: dict[Kind, str] = {"claim": "Claims", "verdict": "Verdicts", "roots": "Roots"}


def difference_page(rows: Sequence[DifferenceRow]) -> tuple[Line, ...]:
    """Claims, verdicts and roots, each under its heading: what it is about, and what became of it."""
    page = Page()
    for kind, head in _HEADINGS.items():
        page.part(tuple(_lines(rows, kind)), heading(head))
    return page.done()


def _lines(rows: Sequence[DifferenceRow], kind: Kind) -> Iterator[Line]:
    for row in rows:
        if row.kind == kind:
            yield Line(
                (
                    Span(row.change, "muted", row.id, 0),
                    Span(row.asks, "plain", row.id, 1),
                    Span(" → ".join(filter(None, (row.old, row.new))), "claim", row.id, 2),
                ),
                indent=2,
                anchor=row.id,
                table=kind,
            )
