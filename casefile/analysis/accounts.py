"""Accounts side by side: what each says of a matter, and what its silence is worth."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from casefile.analysis.claims import claims_on
from casefile.analysis.conflicts import Conflict, conflict_on
from casefile.analysis.index import Index
from casefile.analysis.scope import find_scope, matters_in
from casefile.analysis.silence import Silence, silence
from casefile.analysis.verdicts import HARD, Verdict
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.matters import Matter
from casefile.model.words import STANCES

State = Literal["says", "denies", "doubts"] | Silence


@dataclass(frozen=True, slots=True)
class Cell:
    """What one account has for one matter."""

    source: str
    state: State
    letters: tuple[str, ...]
    """Of the positions it takes or denies: several where it fits them, or is against itself; none without a clash."""
    is_against_itself: bool
    """Whether its claims share no position: `a≠b`."""
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One matter across the accounts."""

    matter: Matter
    about: str | None
    """The event or person it is about."""
    verdict: Verdict | None
    """Over all accounts of the case, shown or not; None where there is nothing to compare."""
    clashes_here: bool
    """Whether two of the accounts shown conflict, or one with itself."""
    rival_elsewhere: bool
    """Whether an account shown conflicts with one that is not."""
    cells: tuple[Cell, ...]
    """One for each account, in their order."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Accounts as columns, matters as lines in the order of events."""

    about: str
    accounts: tuple[str, ...]
    """Ids of the sources shown."""
    others: tuple[str, ...]
    """Ids of the sources that have claims here and are not shown."""
    lines: tuple[Line, ...]


def compare(case: Case, about: str, sources: Sequence[str] = ()) -> Comparison:
    """The accounts of an event and its parts, of a person, or on a question, side by side.

    Without `sources` all that have claims there, those with most claims first.
    """
    index = Index(case)
    return compare_on(index, about, matters_in(index, find_scope(index, about)), sources)


def compare_on(index: Index, about: str, matters: Iterable[Matter], sources: Sequence[str] = ()) -> Comparison:
    """The accounts on these matters side by side; those on which nobody has a claim are left away."""
    case = index.case
    matters = [matter for matter in matters if claims_on(index, matter)]
    counts = Counter(claim.source for matter in matters for claim in claims_on(index, matter) if claim.source)
    order = {source: place for place, source in enumerate(case.sources)}
    speaking = sorted(counts, key=lambda source: (-counts[source], order.get(source, len(order))))
    shown = (source for source in (sources or speaking) if source not in case.left_out)
    accounts = tuple(source for source in shown if source in case.sources)
    speaks = _speaks(index, matters)
    lines = tuple(_line(index, matter, accounts, speaks) for matter in matters)
    return Comparison(about, accounts, tuple(source for source in speaking if source not in accounts), lines)


def _speaks(index: Index, matters: Sequence[Matter]) -> Mapping[str | None, Collection[str | None]]:
    """The records on which each source has claims."""
    found: defaultdict[str | None, set[str | None]] = defaultdict(set)
    for matter in matters:
        for claim in claims_on(index, matter):
            found[claim.source].add(matter.about)
    return found


def _line(
    index: Index, matter: Matter, accounts: Sequence[str], speaks: Mapping[str | None, Collection[str | None]]
) -> Line:
    conflict = conflict_on(index, matter)
    rivals = [pair.claims for pair in conflict.pairs if pair.verdict is HARD] if conflict else []
    sides = [[claim.source in accounts for claim in claims] for claims in rivals]
    return Line(
        matter,
        matter.about,
        conflict.verdict if conflict else None,
        clashes_here=any(all(side) for side in sides),
        rival_elsewhere=any(any(side) and not all(side) for side in sides),
        cells=tuple(_cell(index, matter, conflict, source, speaks.get(source, ())) for source in accounts),
    )


def _cell(index: Index, matter: Matter, conflict: Conflict | None, source: str, speaks: Collection[str | None]) -> Cell:
    claims = tuple(claim for claim in claims_on(index, matter) if claim.source == source)
    if not claims:
        state = silence(index.case, index.case.sources[source], matter.about, speaks)
        return Cell(source, state, (), is_against_itself=False, claims=())
    stance = min((claim.stance for claim in claims), key=STANCES.index)
    letters, is_against_itself = _letters(conflict, claims)
    return Cell(source, stance, letters, is_against_itself, claims)


def _letters(conflict: Conflict | None, claims: Sequence[Claim]) -> tuple[tuple[str, ...], bool]:
    """The letters that all the claims of an account share, or all of them where they share none."""
    positions = [position for position in (conflict.positions if conflict else ()) if position.letter]
    fits = [{position.letter for position in positions if claim in position.claims} for claim in claims]
    common = set.intersection(*fits)
    shown = common or set.union(*fits)
    return tuple(position.letter for position in positions if position.letter in shown), bool(shown) and not common
