"""The matrix of the hypotheses as lines that can be read aloud, and as other programs read it."""

from collections.abc import Iterator

from casefile.present.hypotheses import LEGEND, EvidenceRow, HypothesesTable, ReadingCell
from casefile.present.hypothesis_changes import HangsRow
from casefile.present.lines import Line, Page, Span, heading, words
from casefile.present.names import name_of
from casefile.present.shapes import Json, JsonObject
from casefile.present.view import View
from casefile.present.words import count


def hypotheses_page(view: View, table: HypothesesTable) -> tuple[Line, ...]:
    """What counts against each hypothesis, the evidence row by row, and what the order hangs on."""
    page = Page()
    numbers = f"{count(len(table.columns), 'hypothesis')}, {count(len(table.rows), 'row')} of evidence"
    page.add(words(numbers, "muted"))
    page.part(tuple(_left_out(table)), heading("Left out"))
    page.part(tuple(_scores(table)), heading("Counts against"))
    for row in table.rows:
        page.part(tuple(_readings(row)), _head(view, row))
    page.part(tuple(_hanging(one) for one in table.hangs_on), heading("What it hangs on"))
    page.add(words(LEGEND, "muted"))
    return page.done()


def _left_out(table: HypothesesTable) -> Iterator[Line]:
    for row in table.left_out:
        spans = (Span(row.name, "name", row.id), Span(row.words, "muted", row.id, 1))
        yield Line(spans, indent=2, anchor=row.id, table="left out")
    yield from (words(sentence, indent=2) for sentence in table.changed)


def _scores(table: HypothesesTable) -> Iterator[Line]:
    for column in table.columns:
        spans = (
            Span(column.letter, "letter", column.id),
            Span(str(column.against), "number", column.id, 1),
            Span(column.proposes, "plain", column.id, 2),
            Span(f"({column.id})", "muted", column.id, 3),
        )
        yield Line(spans, indent=2, anchor=column.id, table="scores")


def _head(view: View, row: EvidenceRow) -> Line:
    tellers = "; ".join(name_of(view.case, teller) for teller in row.tellers)
    standing = f"{tellers}; {row.witnesses}" if tellers else "left out, and counts nowhere"
    alike = "" if row.tells_apart else "; tells nothing apart"
    beside = Span(f"weight {row.weight}; {standing}{alike} ({row.id})", "muted", row.id, 1)
    return Line((Span(row.shows, "heading", row.id), beside), anchor=row.id)


def _readings(row: EvidenceRow) -> Iterator[Line]:
    for cell in row.cells:
        if cell.reads:
            spans = (
                Span(cell.letter, "letter", cell.hypothesis),
                Span(cell.reads, "claim", row.id, 1),
                Span(_counting(row, cell), "number", row.id, 2),
                Span(cell.because, "plain", row.id, 3),
            )
            yield Line(spans, indent=2, anchor=row.id, table=row.id)


def _counting(row: EvidenceRow, cell: ReadingCell) -> str:
    """“2 against”; why it does not count where it would."""
    if not cell.points or not row.tellers:
        return ""
    return f"{cell.points} against" if cell.counts else "its root counts already"


def _hanging(row: HangsRow) -> Line:
    spans = (
        Span(row.effect, "conflict" if row.changes_order else "muted"),
        Span(f"without {row.name}: {row.words}", "plain", row.id, 1),
        Span(f"({row.id})", "muted", row.id, 2),
    )
    return Line(spans, indent=2, anchor=row.id, table="hangs")


def hypotheses_as_json(table: HypothesesTable) -> list[JsonObject]:
    """The hypotheses, least against first (docs/json.md)."""
    return [
        {
            "id": column.id,
            "letter": column.letter,
            "proposes": column.proposes,
            "against": column.against,
            "weighs": [_weighing(row, row.cells[place]) for row in table.rows if row.cells[place].reads],
        }
        for place, column in enumerate(table.columns)
    ]


def _weighing(row: EvidenceRow, cell: ReadingCell) -> Json:
    return {
        "evidence": row.id,
        "reads": cell.reads,
        "because": cell.because or None,
        "against": cell.points,
        "counts": cell.counts,
    }


def evidence_as_json(table: HypothesesTable) -> list[Json]:
    """The evidence, what tells the hypotheses apart first."""
    return [
        {
            "id": row.id,
            "shows": row.shows,
            "weight": row.weight,
            "in": list(row.passages),
            "tellers": list(row.tellers),
            "roots": list(row.roots),
            "tells_apart": row.tells_apart,
        }
        for row in table.rows
    ]


def hangs_on_as_json(table: HypothesesTable) -> list[Json]:
    """What would change the counts if it were taken away."""
    return [
        {
            "kind": row.kind,
            "id": row.id,
            "changes_lead": row.changes_lead,
            "changes_order": row.changes_order,
            "against": dict(row.after),
        }
        for row in table.hangs_on
    ]
