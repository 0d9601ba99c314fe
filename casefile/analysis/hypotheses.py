"""Hypotheses weighed against the evidence: the analysis of competing hypotheses (Heuer 1999, ch. 8).

What counts is what stands against a hypothesis, for evidence that fits it may fit its rivals as well. *Inconsistent*
counts 1 and *very inconsistent* 2, times the weight of the evidence (1, 2, 3), and rows of one root count once, at
their largest. A row that reads alike everywhere tells nothing apart and stands last.
"""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from casefile.analysis.counting_once import Load, counted_once
from casefile.analysis.footings import Footing, Footings, find_footings, roots_on, roots_under
from casefile.model.case import Case
from casefile.model.reasoning import Evidence, Hypothesis
from casefile.model.words import READS, WEIGHTS

Counts = Mapping[str, int]
"""What stands against each hypothesis, by its id."""

AGAINST = {"inconsistent": 1, "very inconsistent": 2}
"""What a reading counts against a hypothesis, before the weight; any other counts nothing."""

_SCALE = {reads: step for step, reads in enumerate(READS) if reads != "n/a"}
"""The readings as steps, from the worst for a hypothesis to the best."""


class Scored(Struct, frozen=True):
    """A hypothesis with what stands against it."""

    hypothesis: Hypothesis
    against: int
    counted: Mapping[str, str]
    """The ids of the rows that count against it, each with the root on which it does: a row's own id where none is
    known."""


class Row(Struct, frozen=True):
    """A piece of evidence, and how well it tells the hypotheses apart."""

    evidence: Evidence
    footings: tuple[Footing, ...]
    """What it rests on; nothing where all of that is left out, and then it counts nowhere."""
    roots: tuple[str, ...]
    spread: tuple[int, int]
    """How far it parts the hypotheses: by what it counts against them, then by steps of reading; (0, 0) for one that
    reads alike wherever it is weighed."""


class Matrix(Struct, frozen=True):
    """The hypotheses, the one with least against it first, and the evidence, what tells them apart first."""

    scored: tuple[Scored, ...]
    rows: tuple[Row, ...]


def weigh(case: Case) -> Matrix:
    """Weigh every hypothesis against the evidence, less what is left out; equal ones stay in the order of the files."""
    footings = find_footings(case)
    scored = [score(hypothesis, loads_on(case, hypothesis, footings)) for hypothesis in case.hypotheses.values()]
    rows = [_row(case, evidence, footings[evidence.id]) for evidence in case.evidence.values()]
    return Matrix(
        tuple(sorted(scored, key=lambda one: one.against)),
        tuple(sorted(rows, key=lambda row: (not row.footings, [-part for part in row.spread]))),
    )


def counts_of(case: Case) -> Counts:
    """What stands against each hypothesis, in the order of the files."""
    footings = find_footings(case)
    return {one.id: score(one, loads_on(case, one, footings)).against for one in case.hypotheses.values()}


def points(evidence: Evidence, hypothesis: Hypothesis) -> int:
    """What a row of evidence counts against a hypothesis, taken for itself."""
    weighing = hypothesis.weighs.get(evidence.id)
    return AGAINST.get(weighing.reads, 0) * (WEIGHTS.index(evidence.weight) + 1) if weighing else 0


def loads_on(case: Case, hypothesis: Hypothesis, footings: Footings) -> list[Load]:
    """The rows that stand and speak against a hypothesis, in the order of the evidence."""
    weighed = (case.evidence[id_] for id_ in case.evidence if id_ in hypothesis.weighs and footings[id_])
    loads = ((evidence, points(evidence, hypothesis)) for evidence in weighed)
    return [Load(row.id, counts, roots_on(row.id, footings[row.id])) for row, counts in loads if counts]


def score(hypothesis: Hypothesis, loads: Sequence[Load]) -> Scored:
    """What stands against a hypothesis."""
    held = counted_once(loads)
    return Scored(hypothesis, sum(load.points for load in held.values()), {held[root].row: root for root in held})


def _row(case: Case, evidence: Evidence, footings: tuple[Footing, ...]) -> Row:
    against = [points(evidence, hypothesis) for hypothesis in case.hypotheses.values()]
    weighed = (hypothesis.weighs.get(evidence.id) for hypothesis in case.hypotheses.values())
    steps = [_SCALE[weighing.reads] for weighing in weighed if weighing and weighing.reads in _SCALE]
    spread = (_spread(against), _spread(steps) * (WEIGHTS.index(evidence.weight) + 1))
    return Row(evidence, footings, roots_under(footings), spread)


def _spread(numbers: Sequence[int]) -> int:
    return max(numbers) - min(numbers) if numbers else 0
