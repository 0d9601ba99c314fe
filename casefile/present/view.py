"""A case as the faces see it: its records, and what has been derived of them so far."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from casefile.analysis.claims import claims_on
from casefile.analysis.index import Index
from casefile.analysis.verdicts import HARD
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.matters import Matter
from casefile.model.problems import Problem
from casefile.model.sources import Passage
from casefile.model.uncollected import uncollected
from casefile.present.late import late
from casefile.present.narrowing import Near, find_near, find_speaking

if TYPE_CHECKING:
    from casefile.analysis.conflicts import Conflict
    from casefile.present.named import Named
    from casefile.search.named import Known

_KNOWN_NAMES = "casefile.present.names_in_text:find_known_names"
_NAMED = "casefile.present.named:find_named"
"""Imported when they are first asked for: a case opens without."""

T = TypeVar("T")


class View(Struct, frozen=True, kw_only=True):
    """A case with what was derived of it; conflicts may still be uncounted."""

    case: Case
    problems: tuple[Problem, ...] = ()
    index: Index
    """What analysis has worked out of the case so far."""
    about: Mapping[str, Sequence[Matter]]
    """By the id of a person or event: its facts, then the questions about it."""
    claims: Mapping[str, tuple[Claim, ...]]
    """By the id of a matter: its claims, carried ones last, without what is left out."""
    claims_in: Mapping[str, Sequence[Claim]]
    """By the id of a passage: its claims."""
    read_through: Mapping[str, Sequence[Passage]]
    """By the id of a document that we hold: the passages of other works that are read in it."""
    conflicts: "tuple[Conflict, ...] | None" = None
    """Of every verdict, sharpest first; None while they are uncounted."""
    of_matter: "Mapping[str, Conflict]" = field(default_factory=dict)
    """The conflict on a matter, by the matter's id."""
    clashing: "Mapping[str, Sequence[Conflict]]" = field(default_factory=dict)
    """By the id of a matter: the things that cannot hold together in which claims on it have part."""
    touching: "Mapping[str, Sequence[Conflict]] | None" = None
    """The conflicts (the hard ones) that a person, event or source has part in; None while they are uncounted."""
    two_ways: "Mapping[str, Sequence[Conflict]]" = field(default_factory=dict)
    """By the id of a person or source: the conflicts in which that one voice is told in two ways."""
    named: "Named | None" = None
    """Who is named in which texts; None while they have not been read for it."""

    def __repr__(self) -> str:
        return f"View({self.case!r})"

    @property
    def matters(self) -> Mapping[str, Matter]:
        """Every fact and question, by its id."""
        return self.index.matters

    @property
    def known_names(self) -> "Known":
        """The names to be found in running text."""
        known: Known = self.index.once(late(_KNOWN_NAMES))
        return known

    def with_names(self) -> "View":
        """The same with who is named in which texts: it reads them all, and so is for a worker or a command."""
        with uncollected():
            return replace(self, named=self.index.once(late(_NAMED)))

    @property
    def near(self) -> Near:
        """Who stands with whom, and so what narrows to what."""
        return self.index.once(find_near)

    @property
    def speaking(self) -> Mapping[str, tuple[str, ...]]:
        """By the id of a person or event the passages that speak of it by a claim or a name."""
        return self.index.once(find_speaking)

    def count_touching(self, id_: str) -> int | None:
        """In how many conflicts a person, an event or a source has part; None while they are uncounted."""
        return None if self.touching is None else len(self.touching.get(id_, ()))

    def conflict_on(self, matter: str) -> "Conflict | None":
        """The conflict on a matter, by its id, where both sides cannot hold; None while they are uncounted."""
        conflict = self.of_matter.get(matter)
        return conflict if conflict is not None and conflict.verdict == HARD else None

    def conflicts_about(self, id_: str) -> "tuple[Conflict, ...]":
        """The conflicts on the facts and questions of a person or event."""
        found = (self.conflict_on(matter.id) for matter in self.about.get(id_, ()))
        return tuple(conflict for conflict in found if conflict is not None)

    def touched_by(self, conflict: "Conflict") -> frozenset[str]:
        """The people, events and sources that a conflict is about or whose claims are in it."""
        claims = tuple(claims_of(conflict))
        about = {conflict.about} if conflict.matter else {self.matters[claim.matter].about for claim in claims}
        named = [*about]
        for id_ in about:
            event = self.case.events.get(id_ or "")
            named += event.people if event else ()
        for claim in claims:
            named += [claim.source, *claim.value, *claim.by]
        known = (self.case.people, self.case.events, self.case.sources)
        return frozenset(id_ for id_ in named if id_ and any(id_ in records for records in known))


def look_at(case: Case, problems: tuple[Problem, ...] = ()) -> View:
    """The case with its claims, linear in their number; conflicts are left for `count_conflicts`."""
    index = Index(case)
    matters = index.matters.values()
    claims = {matter.id: claims_on(index, matter) for matter in matters}
    about: defaultdict[str, list[Matter]] = defaultdict(list)
    for matter in matters:
        about[matter.about or ""].append(matter)
    claims_in: defaultdict[str, list[Claim]] = defaultdict(list)
    for told in claims.values():
        for claim in told:
            claims_in[claim.passage or ""].append(claim)
    read_through: defaultdict[str, list[Passage]] = defaultdict(list)
    for passage in case.passages.values():
        for document in {place.partition("#")[0] for place in passage.through} - {passage.source}:
            read_through[document].append(passage)
    return View(
        case=case,
        problems=problems,
        index=index,
        about=_settled(about),
        claims=claims,
        claims_in=_settled(claims_in),
        read_through=_settled(read_through),
    )


def _settled(gathered: Mapping[str, list[T]]) -> dict[str, tuple[T, ...]]:
    """What was gathered by an id, in half the room that lists take."""
    return {id_: tuple(found) for id_, found in gathered.items()}


def claims_of(conflict: "Conflict") -> Iterator[Claim]:
    """The claims of its positions; of things that cannot hold together those of their pairs."""
    if conflict.matter is not None:
        yield from (claim for position in conflict.positions for claim in position.claims)
    else:
        yield from (claim for pair in conflict.pairs for claim in pair.claims)


def hard_ones(conflicts: "tuple[Conflict, ...]") -> "tuple[Conflict, ...]":
    """Those of which both sides cannot hold: what `≠` counts."""
    return tuple(conflict for conflict in conflicts if conflict.verdict == HARD)
