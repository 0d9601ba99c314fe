"""Linchpins: on what single thing the order of the hypotheses hangs (Heuer 1999, ch. 8, step 6).

Each row of evidence, account, root and codename is taken away in turn, each link of a chain contested, and what stands
against the hypotheses is counted again, only where roots are shared with what falls: the rest cannot change.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from casefile.analysis.codenames import bearers
from casefile.analysis.contested_links import contested_counts
from casefile.analysis.counting_once import Load, counted_once
from casefile.analysis.footings import Footings, find_footings, roots_on
from casefile.analysis.hypotheses import Counts, loads_on
from casefile.analysis.kindred import kindreds
from casefile.model.case import Case

Kind = Literal["evidence", "source", "root", "name", "link"]


class Linchpin(Struct, frozen=True):
    """Something that would change what stands against the hypotheses if it were taken away."""

    kind: Kind
    id: str
    """Of the evidence, of the source or person; a codename; of a link “gazur=orlov”."""
    before: Counts
    after: Counts

    @property
    def changed(self) -> tuple[str, ...]:
        """The hypotheses whose count it would change, in the order of the files."""
        return tuple(id_ for id_ in self.before if self.before[id_] != self.after[id_])

    @property
    def changes_order(self) -> bool:
        """Whether one hypothesis would come ahead of another, or level with it, that it is not so with now."""
        return ranks(self.before) != ranks(self.after)

    @property
    def changes_lead(self) -> bool:
        """Whether another hypothesis would have least against it, alone or with others."""
        return _leading(self.before) != _leading(self.after)


def ranks(counts: Counts) -> Mapping[str, int]:
    """How many hypotheses are ahead of each; level ones have the same number."""
    places: dict[int, int] = {}
    for place, count in enumerate(sorted(counts.values())):
        places.setdefault(count, place)
    return {id_: places[count] for id_, count in counts.items()}


def _leading(counts: Counts) -> frozenset[str]:
    least = min(counts.values(), default=0)
    return frozenset(id_ for id_, count in counts.items() if count == least)


def find_linchpins(case: Case) -> tuple[Linchpin, ...]:
    """All that would change a count if it were taken away: first what changes who leads, then what changes the order.

    Of these rows of evidence come before accounts, roots and codenames, and contested links last.
    """
    footings = find_footings(case)
    sums = {id_: _Sum(loads_on(case, one, footings)) for id_, one in case.hypotheses.items()}
    before = {id_: one.total for id_, one in sums.items()}
    found = []
    for kind, id_, left in _candidates(case, footings):
        after = {each: one.without(left) for each, one in sums.items()}
        if after != before:
            found.append(Linchpin(kind, id_, before, after))
    found += [Linchpin("link", link, before, after) for link, after in contested_counts(case, before)]
    return tuple(sorted(found, key=lambda one: (not one.changes_lead, not one.changes_order)))


def _candidates(case: Case, footings: Footings) -> Iterator[tuple[Kind, str, Footings]]:
    """What can be taken away, and what the rows that rest on it would then still rest on."""
    for row, rests_on in footings.items():
        if rests_on:
            yield "evidence", row, {row: ()}
    falling: defaultdict[str, set[str]] = defaultdict(set)
    for row, rests_on in footings.items():
        for footing in rests_on:
            for id_ in footing.falls_with:
                falling[id_].add(row)
    roots = {footing.root for rests_on in footings.values() for footing in rests_on}
    names = bearers(case)
    for id_ in sorted(falling):
        left = {row: tuple(one for one in footings[row] if id_ not in one.falls_with) for row in falling[id_]}
        kind: Kind = "name" if id_ in names else "source" if id_ in case.sources and id_ not in roots else "root"
        yield kind, id_, left


class _Sum:
    """What stands against one hypothesis, in parts between which no root is shared."""

    def __init__(self, loads: Sequence[Load]) -> None:
        self._parts = _parts(loads)
        self._part_of = {load.row: number for number, part in enumerate(self._parts) for load in part}
        held = [counted_once(part) for part in self._parts]
        self._counted = {load.row for part in held for load in part.values()}
        self._sums = [sum(load.points for load in part.values()) for part in held]
        self.total = sum(self._sums)

    def without(self, left: Footings) -> int:
        """The sum when some rows rest on no more than what is left of them."""
        touched = {self._part_of[row] for row in left if self._is_touched(row, left)}
        return self.total + sum(self._counted_again(part, left) - self._sums[part] for part in touched)

    def _is_touched(self, row: str, left: Footings) -> bool:
        """Whether the sum may change: a row that falls and does not count takes nothing with it."""
        return row in self._part_of and (row in self._counted or bool(left[row]))

    def _counted_again(self, part: int, left: Footings) -> int:
        loads = [
            load._replace(roots=roots_on(load.row, left[load.row])) if load.row in left else load
            for load in self._parts[part]
            if left.get(load.row, True)
        ]
        return sum(load.points for load in counted_once(loads).values())


def _parts(loads: Collection[Load]) -> list[list[Load]]:
    """The loads parted so that no two parts share a root."""
    of_row = {load.row: load for load in loads}
    return [[of_row[row] for row in part] for part in kindreds({row: load.roots for row, load in of_row.items()})]
