"""Accounts side by side: what each says of a matter, and what its silence is worth."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Literal

from msgspec import Struct

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

Columns = Mapping[str, tuple[str, ...]]
"""The accounts behind each column, by its id."""
Speaks = Mapping[str | None, Collection[str | None]]
"""The records on which each source has claims."""
_WORTH: tuple[Silence, ...] = ("silent", "omits", "in passing", "out of scope", "not seen", "unread")
"""Silences from that which is worth most: several accounts together are no more silent than the least known of them."""


class Cell(Struct, frozen=True):
    """What one account has for one matter."""

    source: str
    """The id of its column."""
    state: State
    letters: tuple[str, ...]
    """Of the positions it takes or denies: several where it fits them, or is against itself; none without a clash."""
    is_against_itself: bool
    """Whether its claims share no position: `a≠b`; in the column of a position, whether its tellers do."""
    claims: tuple[Claim, ...]


class Line(Struct, frozen=True):
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


class Comparison(Struct, frozen=True):
    """Accounts as columns, matters as lines in the order of events."""

    about: str
    accounts: tuple[str, ...]
    """Ids of the columns: of sources, or of positions."""
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
    matters = _told(index, matters)
    counts = _counts(index, matters)
    order = {source: place for place, source in enumerate(case.sources)}
    speaking = sorted(counts, key=lambda source: (-counts[source], order.get(source, len(order))))
    shown = (source for source in (sources or speaking) if source not in case.left_out)
    columns = {source: (source,) for source in shown if source in case.sources}
    others = tuple(source for source in speaking if source not in columns)
    return Comparison(about, tuple(columns), others, _lines(index, matters, columns))


def compare_columns(index: Index, matters: Iterable[Matter], columns: Columns) -> Comparison:
    """Columns that stand for several accounts, such as the tellers of a position, side by side on these matters."""
    matters = _told(index, matters)
    shown = {source for sources in columns.values() for source in sources}
    others = tuple(source for source in _counts(index, matters) if source not in shown)
    return Comparison("", tuple(columns), others, _lines(index, matters, columns))


def _told(index: Index, matters: Iterable[Matter]) -> list[Matter]:
    return [matter for matter in matters if claims_on(index, matter)]


def _counts(index: Index, matters: Iterable[Matter]) -> Counter[str]:
    return Counter(claim.source for matter in matters for claim in claims_on(index, matter) if claim.source)


def _lines(index: Index, matters: Sequence[Matter], columns: Columns) -> tuple[Line, ...]:
    speaks = _speaks(index, matters)
    return tuple(_line(index, matter, columns, speaks) for matter in matters)


def _speaks(index: Index, matters: Sequence[Matter]) -> Speaks:
    """The records on which each source has claims."""
    found: defaultdict[str | None, set[str | None]] = defaultdict(set)
    for matter in matters:
        for claim in claims_on(index, matter):
            found[claim.source].add(matter.about)
    return found


def _line(index: Index, matter: Matter, columns: Columns, speaks: Speaks) -> Line:
    conflict = conflict_on(index, matter)
    accounts = {source for sources in columns.values() for source in sources}
    rivals = [pair.claims for pair in conflict.pairs if pair.verdict is HARD] if conflict else []
    sides = [[claim.source in accounts for claim in claims] for claims in rivals]
    return Line(
        matter,
        matter.about,
        conflict.verdict if conflict else None,
        clashes_here=any(all(side) for side in sides),
        rival_elsewhere=any(any(side) and not all(side) for side in sides),
        cells=tuple(_cell(index, matter, conflict, column, speaks) for column in columns.items()),
    )


def _cell(
    index: Index, matter: Matter, conflict: Conflict | None, column: tuple[str, tuple[str, ...]], speaks: Speaks
) -> Cell:
    id_, sources = column
    claims = tuple(claim for claim in claims_on(index, matter) if claim.source in sources)
    if not claims:
        silent = [silence(index.case, index.case.sources[one], matter.about, speaks.get(one, ())) for one in sources]
        return Cell(id_, max(silent, key=_WORTH.index, default="out of scope"), (), is_against_itself=False, claims=())
    stance = min((claim.stance for claim in claims), key=STANCES.index)
    letters, is_against_itself = _letters(conflict, [claim for claim in claims if claim.stance == stance])
    return Cell(id_, stance, letters, is_against_itself or _takes_back(conflict, claims), claims)


def _takes_back(conflict: Conflict | None, claims: Sequence[Claim]) -> bool:
    """Whether one of these claims denies what another of them says."""
    pairs = conflict.pairs if conflict else ()
    rivals = (pair.claims for pair in pairs if pair.verdict is HARD and pair.lies == "inside one account")
    return any(
        {one.stance, other.stance} == {"says", "denies"} and one in claims and other in claims for one, other in rivals
    )


def _letters(conflict: Conflict | None, claims: Sequence[Claim]) -> tuple[tuple[str, ...], bool]:
    """The letters that all the claims of an account share, or all of them where they share none."""
    positions = [position for position in (conflict.positions if conflict else ()) if position.letter]
    fits = [{position.letter for position in positions if claim in position.claims} for claim in claims]
    common = set.intersection(*fits)
    shown = common or set.union(*fits)
    return tuple(position.letter for position in positions if position.letter in shown), bool(shown) and not common
