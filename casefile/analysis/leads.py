"""Leads: what ought to be looked for. What somebody wrote down, and what the case itself shows that it lacks.

Computed are the works that we do not hold whole, the matters that one account alone tells, the conflicts of which
one side hangs on least, and the evidence that would part the hypotheses best (Heuer 1999, ch. 8: what would decide).
"""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from casefile.analysis.claims import claims_on
from casefile.analysis.clashes.same import telling_same
from casefile.analysis.conflicts import Conflict
from casefile.analysis.footings import witnesses_under
from casefile.analysis.hypotheses import Matrix, Row, points, weigh
from casefile.analysis.index import Index
from casefile.analysis.steps import steps_from_heart
from casefile.analysis.verdicts import HARD
from casefile.analysis.witnesses import Witnesses, counted, tellers_of, witnesses_of
from casefile.analysis.works import Work, find_works
from casefile.model.claims import Claim
from casefile.model.matters import Matter
from casefile.model.reasoning import Lead


class Sought(Struct, frozen=True):
    """A lead that somebody wrote down."""

    lead: Lead
    conflicts: tuple[str, ...]
    """Of what it would decide, the matters on which accounts cannot all be right."""
    evidence: tuple[str, ...]
    """Rows that tell hypotheses apart and rest on what it would decide, the best first."""


class OneTeller(Struct, frozen=True):
    """A matter to which one account alone has an answer, whoever denies or doubts it."""

    matter: Matter
    teller: str
    witnesses: Witnesses
    evidence: tuple[str, ...]
    """Rows that tell hypotheses apart and rest on it."""


class Weak(Struct, frozen=True):
    """A conflict, and its weaker side; or things that cannot hold together, and the weakest of them."""

    conflict: Conflict
    letter: str
    """Of the position; empty where the weaker side only denies or doubts."""
    witnesses: Witnesses
    claim: Claim | None = None
    """Of things that cannot hold together the claim behind which least stands."""


class Parting(Struct, frozen=True):
    """Evidence that parts the hypotheses."""

    row: Row
    against: tuple[str, ...]
    """The hypotheses it counts against."""
    rather: tuple[str, ...]
    """Those under which it is weighed and counts nothing."""
    witnesses: Witnesses


class Leads(Struct, frozen=True):
    """All that there is to look for, each kind with what would decide most first."""

    sought: tuple[Sought, ...]
    works: tuple[Work, ...]
    one_teller: tuple[OneTeller, ...]
    weak: tuple[Weak, ...]
    parting: tuple[Parting, ...]


def find_leads(index: Index, conflicts: Sequence[Conflict]) -> Leads:
    """The leads of a case whose conflicts have been found, sharpest first."""
    matrix = weigh(index.case)
    telling = _telling(matrix)
    return Leads(
        sought=_sought(index, conflicts, telling),
        works=find_works(index, conflicts),
        one_teller=_one_teller(index, telling),
        weak=_weak(index, conflicts),
        parting=_parting(index, matrix),
    )


def _telling(matrix: Matrix) -> Mapping[str, tuple[str, ...]]:
    """By the id of a matter the rows that rest on it and tell hypotheses apart, the best first."""
    found: dict[str, tuple[str, ...]] = {}
    for row in matrix.rows:
        if any(row.spread) and row.footings and row.evidence.claim:
            found[row.evidence.claim] = (*found.get(row.evidence.claim, ()), row.evidence.id)
    return found


def _sought(index: Index, conflicts: Iterable[Conflict], telling: Mapping[str, tuple[str, ...]]) -> tuple[Sought, ...]:
    """Those first that would decide most conflicts and hypotheses, then what is expected to exist."""
    hard = {conflict.id for conflict in conflicts if conflict.verdict is HARD}
    found = [
        Sought(
            lead,
            tuple(id_ for id_ in lead.decides if id_ in hard),
            tuple(dict.fromkeys(row for id_ in lead.decides for row in telling.get(id_, ()))),
        )
        for lead in index.case.leads.values()
    ]
    return tuple(sorted(found, key=lambda one: (-_weight(index, one), not one.lead.is_expected)))


def _weight(index: Index, sought: Sought) -> int:
    return len(sought.conflicts) + sum(id_ in index.case.hypotheses for id_ in sought.lead.decides)


def _one_teller(index: Index, telling: Mapping[str, tuple[str, ...]]) -> tuple[OneTeller, ...]:
    """Those first on which evidence rests, then those nearest to the heart of the case."""
    steps = steps_from_heart(index.case)
    found = []
    for matter in index.matters.values():
        said = [claim for claim in claims_on(index, matter) if claim.stance == "says" and claim.source]
        tellers = {claim.source for claim in said}
        if len(tellers) == 1:
            teller = said[0].source or ""
            found.append(OneTeller(matter, teller, witnesses_of(index, said), telling.get(matter.id, ())))
    far = len(steps)
    return tuple(
        sorted(
            found, key=lambda one: (not one.evidence, steps.get(one.matter.id, steps.get(one.matter.about or "", far)))
        )
    )


def _weak(index: Index, conflicts: Iterable[Conflict]) -> tuple[Weak, ...]:
    """Those first whose weaker side hangs on the fewest roots, then on the fewest tellers; else the sharpest first."""
    hard = (conflict for conflict in conflicts if conflict.verdict is HARD)
    found = [_weaker(index, conflict) if conflict.matter else _weakest(index, conflict) for conflict in hard]
    return tuple(sorted(found, key=lambda one: _strength(one.witnesses)))


def _weaker(index: Index, conflict: Conflict) -> Weak:
    """The second strongest of the sides: a stray third view is not what the conflict hangs on."""
    sides = [(position.letter, position.witnesses) for position in conflict.positions]
    if len(sides) == 1:
        against = (claim for claim in conflict.positions[0].claims if claim.stance != "says")
        sides.append(("", counted(tellers_of(index, against))))
    letter, witnesses = sorted(sides, key=lambda side: _strength(side[1]), reverse=True)[1]
    return Weak(conflict, letter, witnesses)


def _weakest(index: Index, conflict: Conflict) -> Weak:
    """The weakest of claims that cannot hold together, each with all who have the same."""
    told = []
    for claim in conflict.strongest[0].claims:
        same = telling_same(index, claim)
        told.append(Weak(conflict, "", counted(tellers_of(index, same)), claim))
    return min(told, key=lambda weak: _strength(weak.witnesses))


def _strength(witnesses: Witnesses) -> tuple[int, int]:
    return (len(witnesses.roots), witnesses.tellers)


def _parting(index: Index, matrix: Matrix) -> tuple[Parting, ...]:
    """The evidence that parts the hypotheses most first, of equal ones what hangs on the fewest witnesses."""
    rows = [row for row in matrix.rows if row.footings and row.spread[0]]
    found = [_parted(index, row) for row in rows]
    return tuple(sorted(found, key=lambda one: (-one.row.spread[0], _strength(one.witnesses))))


def _parted(index: Index, row: Row) -> Parting:
    weighed = [one for one in index.case.hypotheses.values() if row.evidence.id in one.weighs]
    against = tuple(one.id for one in weighed if points(row.evidence, one))
    rather = tuple(one.id for one in weighed if one.id not in against)
    return Parting(row, against, rather, witnesses_under(row.footings))
