"""What analysis looks up again and again in one case, each worked out when first asked for."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, TypeVar

from casefile.analysis.codenames import masked_passages
from casefile.analysis.copies import find_originals, turned
from casefile.analysis.placed import Counted, Placed
from casefile.analysis.routes import Routes
from casefile.model.case import Case, matters_of
from casefile.model.claims import Claim
from casefile.model.events import Event
from casefile.model.matters import Matter
from casefile.model.people import Person

Made = TypeVar("Made")


class Index:
    """A case beside what follows from it; make one for one question and hand it down."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.routes: dict[str, Routes] = {}
        """Where chains end, by passage or source."""
        self.claims: dict[str, tuple[Claim, ...]] = {}
        """Claims written and carried, by matter."""
        self.in_part: dict[tuple[str, str], bool] = {}
        """Whether a passage has only a part of another, by the copy and the original."""
        self.dated: dict[str, tuple[Claim, ...]] = {}
        """The claims that date an event, by its id."""
        self.placed: dict[Counted, Placed | None] = {}
        """Where dates counted from events stand in time; None for those that cannot be placed."""
        self._made: dict[Callable[[Index], Any], Any] = {}
        """What the modules that build on this one make of it, by the function that does."""

    def once(self, make: Callable[["Index"], Made]) -> Made:
        """What a function makes of this index, worked out when first asked for."""
        if make not in self._made:
            self._made[make] = make(self)
        made: Made = self._made[make]
        return made

    def so_far(self, make: Callable[["Index"], Made]) -> Made | None:
        """The same where it has been worked out already; else None."""
        return self._made.get(make)

    @cached_property
    def originals(self) -> Mapping[str, tuple[str, ...]]:
        """The passages whose claims a passage carries at first hand, by the passage that copies them."""
        return find_originals(self.case)

    @cached_property
    def masked(self) -> frozenset[str]:
        """The passages in which somebody goes by nothing but codenames that are left out."""
        return masked_passages(self.case) if self.case.left_out else frozenset()

    @cached_property
    def copies(self) -> Mapping[str, tuple[str, ...]]:
        """The passages that carry a passage's claims, by the passage they copy."""
        return turned(self.originals)

    @cached_property
    def matters(self) -> Mapping[str, Matter]:
        """Every matter of the case by its id, in the order of the files."""
        return {matter.id: matter for matter in matters_of(self.case)}

    @cached_property
    def perhaps(self) -> Mapping[str, tuple[str, ...]]:
        """The records that one may be, both ways, by its id."""
        found: defaultdict[str, dict[str, None]] = defaultdict(dict)
        records: list[Person | Event] = [*self.case.people.values(), *self.case.events.values()]
        for record in records:
            for other in record.perhaps:
                found[record.id][other] = found[other][record.id] = None
        return {id_: tuple(others) for id_, others in found.items()}

    @cached_property
    def parts(self) -> Mapping[str, tuple[str, ...]]:
        """The people and events that are `part of` one, by its id, in the order of the files."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        records: list[Person | Event] = [*self.case.people.values(), *self.case.events.values()]
        for record in records:
            if record.part_of:
                found[record.part_of].append(record.id)
        return {whole: tuple(parts) for whole, parts in found.items()}
