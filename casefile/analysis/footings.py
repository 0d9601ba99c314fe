"""What each row of evidence rests on: accounts, and the roots at the ends of their chains.

The roots are those of all the evidence taken together, so that ends that share a link are one root here too. To leave
out a source or a person takes away what rests on it alone: an account itself, and a chain of which every way to its end
runs through it. To contest a link, by its id or by leaving out its passage, takes nothing away but the root.
"""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from casefile.analysis.chains import find_routes
from casefile.analysis.codenames import Masks, find_masks
from casefile.analysis.index import Index
from casefile.analysis.leaving_out import JOINT, leave_out
from casefile.analysis.routes import stations
from casefile.analysis.witnesses import Teller, Witnesses, find_roots
from casefile.model.case import Case
from casefile.model.reasoning import Evidence


class Footing(Struct, frozen=True):
    """One thing that a row of evidence rests on: an account, and one end of its chains."""

    source: str
    root: str
    """Empty where no chain of the account ends."""
    falls_with: frozenset[str]
    """Ids of the sources and people, and codenames, without any one of which it is no more."""


Footings = Mapping[str, tuple[Footing, ...]]
"""By the id of the evidence, in the order of its passages; a row that rests on nothing any more has none."""


def find_footings(case: Case) -> Footings:
    """What every row of evidence rests on, less what is left out; a row that is itself left out rests on nothing."""
    whole = Index(with_all_heard(case))
    here = Index(case) if case.left_out else whole
    cited = dict.fromkeys(passage for row in case.evidence.values() for passage in row.passages)
    roots = find_roots(Teller(passage.partition("#")[0], find_routes(whole, passage)) for passage in cited)
    masks = find_masks(case, cited)
    return {
        row.id: () if row.id in case.left_out else tuple(dict.fromkeys(_footings(here, whole, row, roots, masks)))
        for row in case.evidence.values()
    }


def with_all_heard(case: Case) -> Case:
    """The case with its sources and people taken in again; contested links stay out."""
    return leave_out(case, (id_ for id_ in case.left_out if "#" in id_ or JOINT in id_))


def _footings(here: Index, whole: Index, row: Evidence, roots: Mapping[str, str], masks: Masks) -> Iterator[Footing]:
    left_out = here.case.left_out
    for passage in row.passages:
        source = passage.partition("#")[0]
        taken = [mask - left_out for mask in masks.get(passage, ())]
        if source in left_out or not all(taken):
            continue
        own = frozenset({source}).union(*(mask for mask in taken if len(mask) == 1))
        routes = find_routes(here, passage)
        for end, route in routes.items():
            yield Footing(source, roots[end], own.union(stations(route)))
        if not routes and not find_routes(whole, passage):
            yield Footing(source, "", own)


def roots_under(footings: tuple[Footing, ...]) -> tuple[str, ...]:
    """The roots of what a row rests on, each once; none where no chain ends."""
    return tuple(dict.fromkeys(footing.root for footing in footings if footing.root))


def roots_on(row: str, footings: tuple[Footing, ...]) -> tuple[str, ...]:
    """The roots on which a row may count: its own id where none is known."""
    return roots_under(footings) or (row,)


def witnesses_under(footings: tuple[Footing, ...]) -> Witnesses:
    """How many accounts a row rests on, their roots, and how many of them have none."""
    tellers = {footing.source for footing in footings}
    placed = {footing.source for footing in footings if footing.root}
    return Witnesses(len(tellers), roots_under(footings), len(tellers - placed))
