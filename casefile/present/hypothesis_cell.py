"""One cell of the matrix in full: the reason, what it counts, what it rests on, and how its row reads elsewhere."""

from collections.abc import Iterable, Iterator

from casefile.analysis.hypotheses import AGAINST
from casefile.model.words import WEIGHTS
from casefile.present.conflicts import asks_of
from casefile.present.hypotheses import EvidenceRow, HypothesesTable, HypothesisColumn, ReadingCell
from casefile.present.lines import Line, Page, Span, heading, words
from casefile.present.names import name_of, passage_name
from casefile.present.view import View
from casefile.present.words import listed


def cell_heading(row: EvidenceRow, column: HypothesisColumn) -> tuple[str, str]:
    """What stands over the page at its left, “A  – –  No poison was found”, and at its right, its weight."""
    cell = row.cell(column.id)
    sign = f"{cell.sign}  " if cell and cell.sign else ""
    return f"{column.letter}  {sign}{row.shows}", f"weight {row.weight}"


def cell_page(view: View, table: HypothesesTable, row: EvidenceRow, column: HypothesisColumn) -> tuple[Line, ...]:
    """The page of a row of evidence under a hypothesis, the reason first."""
    page = Page()
    cell = row.cell(column.id)
    if cell is not None:
        page.add(_reading(cell), words(_counting(view, table, row, cell), "muted"))
    page.add(Line((Span(f"{column.letter}  ", "letter", column.id), Span(column.proposes, "plain", column.id))))
    page.part(tuple(_footings(view, row)), heading(f"Rests on {row.witnesses}" if row.tellers else "Left out"))
    page.part(tuple(_elsewhere(table, row)), heading("How it reads"))
    return page.done()


def _reading(cell: ReadingCell) -> Line:
    if not cell.reads:
        return Line((Span(f"{cell.letter}  ", "letter", cell.hypothesis), Span("Nobody weighed it.", "muted")))
    because = cell.because or "No reason is written down."
    sign = Span(f"{cell.sign}  ", "claim")
    return Line((Span(f"{cell.letter}  ", "letter", cell.hypothesis), sign, Span(because)))


def _counting(view: View, table: HypothesesTable, row: EvidenceRow, cell: ReadingCell) -> str:
    """“Inconsistent 1, times weight medium 2: 2 against F.”, or why it counts nothing."""
    if not cell.points:
        return f"{cell.reads.capitalize()}: counts nothing against {cell.letter}." if cell.reads else ""
    sum_ = f"{cell.reads.capitalize()} {AGAINST[cell.reads]}, times weight {row.weight} {WEIGHTS.index(row.weight) + 1}"
    if cell.counts:
        return f"{sum_}: {cell.points} against {cell.letter}."
    if not row.tellers:
        return f"{sum_}: would count {cell.points}, but what it rests on is left out."
    other = next((one for one in table.rows if one.id == cell.blocked_by), row)
    shared = listed(name_of(view.case, root) for root in row.roots if root in other.roots)
    return f"{sum_}: would count {cell.points}, but one root counts once: {shared} counts in “{other.shows}”."


def _footings(view: View, row: EvidenceRow) -> Iterator[Line]:
    """The passages with their words, then the question they answer, and the roots behind them."""
    for id_ in row.passages:
        passage = view.case.passages[id_]
        spans = (Span(passage_name(view.case, id_), "source", id_), Span(passage.text, "plain", id_, 1))
        yield Line(spans, indent=2, anchor=id_, table="rests")
    if row.roots:
        names = (Span(name_of(view.case, root), "name", root) for root in row.roots)
        yield Line((Span("root", "muted"), *_beside(names)), indent=2, table="rests")
    matter = view.matters.get(view.case.evidence[row.id].claim)
    if matter:
        sign = Span("≠ ", "conflict") if view.conflict_on(matter.id) else Span("")
        asked = _beside((sign, Span(asks_of(view, matter), "claim", matter.id)))
        yield Line((Span("answers", "muted"), *asked), indent=2, table="rests")


def _beside(spans: Iterable[Span]) -> Iterator[Span]:
    """Spans in the second column."""
    for number, span in enumerate(spans):
        if number and span.role == "name":
            yield Span("; ", "muted", None, 1)
        yield Span(span.text, span.role, span.target, 1)


def _elsewhere(table: HypothesesTable, row: EvidenceRow) -> Iterator[Line]:
    for column in table.by_letter:
        cell = row.cell(column.id)
        if cell and cell.reads:
            spans = (
                Span(column.letter, "letter", column.id),
                Span(cell.sign, "claim", column.id, 1),
                Span(column.short, "plain", column.id, 2),
                Span(cell.because, "muted", None, 3),
            )
            yield Line(spans, indent=2, anchor=column.id, table="reads")
