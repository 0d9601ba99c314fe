"""Hypotheses: the matrix of readings, what counts against each hypothesis, and what their order hangs on."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from casefile.analysis.footings import witnesses_under
from casefile.analysis.hypotheses import Matrix, Row, Scored, points, weigh
from casefile.analysis.linchpins import find_linchpins
from casefile.model.words import WEIGHTS
from casefile.present.hypothesis_changes import HangsRow, hangs_row, letters_of, order_in_words
from casefile.present.left_out import LeftOutRow, left_out_rows, order_change, thing_name
from casefile.present.view import View
from casefile.present.witness_words import witnesses_in_words

SIGNS = {
    "very consistent": "++",
    "consistent": "+",
    "neutral": "0",
    "inconsistent": "–",
    "very inconsistent": "– –",
    "n/a": "n/a",
}
"""How a reading stands in a cell of the matrix; blank is not weighed."""

LEGEND = "inconsistent 1, very inconsistent 2, times the weight: low 1, medium 2, high 3; rows of one root once"
"""How what stands against a hypothesis is counted."""


class HypothesisColumn(Struct, frozen=True, kw_only=True):
    """A hypothesis at the head of a column."""

    id: str
    letter: str
    """`A`, `B`, ... in the order of the file, so that it stays when something is left out and the columns move."""
    short: str
    """Its id as words, for the head of a column."""
    proposes: str
    against: int


class ReadingCell(Struct, frozen=True, kw_only=True):
    """How one row of evidence reads under one hypothesis."""

    hypothesis: str
    letter: str
    reads: str
    """In words; empty where nobody weighed it."""
    sign: str
    because: str
    points: int
    """What it would count against the hypothesis, taken for itself."""
    counts: bool
    """Whether it does: it stands, and no larger row of its roots counts in its place."""
    blocked_by: str = ""
    """The row that counts in its place, by its id."""


class EvidenceRow(Struct, frozen=True, kw_only=True):
    """A piece of evidence, and how it reads under every hypothesis."""

    id: str
    place: int
    """Its place in the file, counted from 0."""
    shows: str
    weight: str
    passages: tuple[str, ...]
    tellers: tuple[str, ...]
    """Ids of the accounts it still rests on; none where all of them are left out."""
    roots: tuple[str, ...]
    witnesses: str
    """“2 tellers, 1 root, 1 unplaced”."""
    spread: tuple[int, int]
    """How far it parts the hypotheses, left out or not (`analysis.hypotheses.Row`)."""
    cells: tuple[ReadingCell, ...]
    """In the order of the columns."""

    @property
    def tells_apart(self) -> bool:
        """Whether it reads otherwise under one hypothesis than under another."""
        return any(self.spread)

    def cell(self, hypothesis: str) -> ReadingCell | None:
        """How it reads under a hypothesis; None where there is no such hypothesis."""
        return next((cell for cell in self.cells if cell.hypothesis == hypothesis), None)


class HypothesesTable(Struct, frozen=True, kw_only=True):
    """The matrix: least against first, what tells them apart first."""

    columns: tuple[HypothesisColumn, ...]
    rows: tuple[EvidenceRow, ...]
    hangs_on: tuple[HangsRow, ...]
    """What would change the counts if it were taken away; first what changes the order."""
    order: str
    """“D 0, C 2, F 6, G 6”: what counts against each, least first."""
    left_out: tuple[LeftOutRow, ...]
    changed: tuple[str, ...]
    """What leaving it out changed, and how it was, in sentences; none where nothing is left out."""

    @property
    def by_letter(self) -> tuple[HypothesisColumn, ...]:
        """The columns in the order of the file, in which they stay whatever is left out."""
        return tuple(sorted(self.columns, key=lambda column: (len(column.letter), column.letter)))


ORDERS: Mapping[str, Callable[[EvidenceRow], Sequence[int]]] = {
    "what tells them apart first": lambda row: [-part for part in row.spread],
    "as in the file": lambda row: [row.place],
    "the weightiest first": lambda row: [-WEIGHTS.index(row.weight), *(-part for part in row.spread)],
}
"""The orders in which rows can stand, and what each sorts them by."""


def ordered_rows(table: HypothesesTable, order: str) -> tuple[EvidenceRow, ...]:
    """The rows in one of the orders, equal ones as in the file; what is left out keeps its place."""
    return tuple(sorted(table.rows, key=lambda row: (ORDERS[order](row), row.place)))


def hypotheses_table(view: View) -> HypothesesTable:
    """The matrix of the case, less what is left out."""
    matrix = weigh(view.case)
    letters = letters_of(view.case)
    places = {id_: place for place, id_ in enumerate(view.case.evidence)}
    counts = {one.hypothesis.id: one.against for one in matrix.scored}
    linchpins = find_linchpins(view.case)
    return HypothesesTable(
        columns=tuple(_column(one, letters[one.hypothesis.id]) for one in matrix.scored),
        rows=tuple(_row(matrix, row, letters, places[row.evidence.id]) for row in matrix.rows),
        hangs_on=tuple(hangs_row(one, thing_name(view.case, one.id), letters) for one in linchpins),
        order=order_in_words(counts, letters),
        left_out=left_out_rows(view),
        changed=order_change(view.case, letters),
    )


def _column(scored: Scored, letter: str) -> HypothesisColumn:
    one = scored.hypothesis
    short = one.id.replace("-", " ")
    return HypothesisColumn(id=one.id, letter=letter, short=short, proposes=one.proposes, against=scored.against)


def _row(matrix: Matrix, row: Row, letters: dict[str, str], place: int) -> EvidenceRow:
    return EvidenceRow(
        id=row.evidence.id,
        place=place,
        shows=row.evidence.shows,
        weight=row.evidence.weight,
        passages=row.evidence.passages,
        tellers=tuple(dict.fromkeys(footing.source for footing in row.footings)),
        roots=row.roots,
        witnesses=witnesses_in_words(witnesses_under(row.footings)),
        spread=row.spread,
        cells=tuple(_cell(scored, row, letters[scored.hypothesis.id]) for scored in matrix.scored),
    )


def _cell(scored: Scored, row: Row, letter: str) -> ReadingCell:
    weighing = scored.hypothesis.weighs.get(row.evidence.id)
    cell = ReadingCell(
        hypothesis=scored.hypothesis.id,
        letter=letter,
        reads=weighing.reads if weighing else "",
        sign=SIGNS[weighing.reads] if weighing else "",
        because=weighing.because if weighing else "",
        points=points(row.evidence, scored.hypothesis),
        counts=row.evidence.id in scored.counted,
    )
    rivals = (other for other, root in scored.counted.items() if root in row.roots)
    return replace(cell, blocked_by=next(rivals, "")) if cell.points and not cell.counts else cell
