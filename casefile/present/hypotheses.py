"""Hypotheses: the matrix of readings, what counts against each hypothesis, and what their order hangs on."""

from dataclasses import dataclass

from casefile.analysis.footings import witnesses_under
from casefile.analysis.hypotheses import Matrix, Row, Scored, points, weigh
from casefile.analysis.linchpins import Linchpin, find_linchpins
from casefile.analysis.positions import letter_of
from casefile.present.hypothesis_changes import HangsRow, hangs_row
from casefile.present.names import name_of
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


@dataclass(frozen=True, slots=True, kw_only=True)
class HypothesisColumn:
    """A hypothesis at the head of a column."""

    id: str
    letter: str
    """`A`, `B`, ... in the order of the file, so that it stays when something is left out and the columns move."""
    proposes: str
    against: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingCell:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceRow:
    """A piece of evidence, and how it reads under every hypothesis."""

    id: str
    shows: str
    weight: str
    passages: tuple[str, ...]
    tellers: tuple[str, ...]
    """Ids of the accounts it still rests on; none where all of them are left out."""
    roots: tuple[str, ...]
    witnesses: str
    """“2 tellers, 1 root, 1 unplaced”."""
    tells_apart: bool
    """Whether it reads otherwise under one hypothesis than under another."""
    cells: tuple[ReadingCell, ...]
    """In the order of the columns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HypothesesTable:
    """The matrix: least against first, what tells them apart first."""

    columns: tuple[HypothesisColumn, ...]
    rows: tuple[EvidenceRow, ...]
    hangs_on: tuple[HangsRow, ...]
    """What would change the counts if it were taken away; first what changes the order."""


def hypotheses_table(view: View) -> HypothesesTable:
    """The matrix of the case, less what is left out."""
    matrix = weigh(view.case)
    letters = {id_: letter_of(place).upper() for place, id_ in enumerate(view.case.hypotheses)}
    columns = tuple(_column(one, letters[one.hypothesis.id]) for one in matrix.scored)
    return HypothesesTable(
        columns=columns,
        rows=tuple(_row(matrix, row, letters) for row in matrix.rows),
        hangs_on=tuple(hangs_row(linchpin, _name(view, linchpin), letters) for linchpin in find_linchpins(view.case)),
    )


def _column(scored: Scored, letter: str) -> HypothesisColumn:
    one = scored.hypothesis
    return HypothesisColumn(id=one.id, letter=letter, proposes=one.proposes, against=scored.against)


def _name(view: View, linchpin: Linchpin) -> str:
    """What is taken away: a row of evidence in quotation marks, for it is a sentence; anything else by its name."""
    name = name_of(view.case, linchpin.id)
    return f"“{name}”" if linchpin.kind == "evidence" else name


def _row(matrix: Matrix, row: Row, letters: dict[str, str]) -> EvidenceRow:
    return EvidenceRow(
        id=row.evidence.id,
        shows=row.evidence.shows,
        weight=row.evidence.weight,
        passages=row.evidence.passages,
        tellers=tuple(dict.fromkeys(footing.source for footing in row.footings)),
        roots=row.roots,
        witnesses=witnesses_in_words(witnesses_under(row.footings)),
        tells_apart=any(row.spread),
        cells=tuple(_cell(scored, row, letters[scored.hypothesis.id]) for scored in matrix.scored),
    )


def _cell(scored: Scored, row: Row, letter: str) -> ReadingCell:
    weighing = scored.hypothesis.weighs.get(row.evidence.id)
    return ReadingCell(
        hypothesis=scored.hypothesis.id,
        letter=letter,
        reads=weighing.reads if weighing else "",
        sign=SIGNS[weighing.reads] if weighing else "",
        because=weighing.because if weighing else "",
        points=points(row.evidence, scored.hypothesis),
        counts=row.evidence.id in scored.counted,
    )
