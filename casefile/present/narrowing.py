"""What narrows to what: which people, events and sources have to do with each other, and in which passages.

A claim joins all that it names: what it is about, the ids among its values, its voices, and its source. So do the
people of an event, what a source says that it tells, its authors, and the passages of names and ties. The names that
stand in its texts join people to a source, too; which of both it is stays known.
"""

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from casefile.analysis.claims import claims_on
from casefile.analysis.index import Index
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.matters import Matter
from casefile.model.words import ID_HOLDS


class Chosen(Struct, frozen=True):
    """What the reader has chosen, at most one a list, each by its id."""

    person: str | None = None
    event: str | None = None
    source: str | None = None


class Narrowed(Struct, frozen=True):
    """The ids left in each list, in the order of the files; None where a list is whole."""

    people: frozenset[str] | None = None
    events: frozenset[str] | None = None
    sources: frozenset[str] | None = None
    by_name_alone: frozenset[str] = frozenset()
    """The people and sources left that neither a claim nor a record joins to what is chosen, but a name in a text."""


Near = Mapping[str, tuple[str, ...]]
"""By the id of a person, event or source: the ids that stand with it in a claim or a record, each once.

Without those of its own list, which it never narrows, and without the events that have none but their own people:
they would be most of it.
"""
NOBODY_NAMED: Near = {}


def narrow(case: Case, near: Near, chosen: Chosen, named: Near = NOBODY_NAMED) -> Narrowed:
    """Narrow each list to what is chosen in the other two; never a list by its own choice.

    `named` has by a person the sources, and by a source the people, that a name in a text joins to it.
    """
    told = _narrow(case, near, chosen, NOBODY_NAMED)
    if not named:
        return told
    left = _narrow(case, near, chosen, named)
    pairs = ((left.people, told.people), (left.sources, told.sources))
    alone = (found - by_claims for found, by_claims in pairs if found is not None and by_claims is not None)
    return replace(left, by_name_alone=frozenset[str]().union(*alone))


def _narrow(case: Case, near: Near, chosen: Chosen, named: Near) -> Narrowed:
    def beside(ids: Container[str], *choices: str | None) -> frozenset[str] | None:
        around = [{*_neighbours(case, near, one), *named.get(one, ())} for one in choices if one is not None]
        return frozenset(one for one in set.intersection(*around) if one in ids) if around else None

    return Narrowed(
        people=beside(case.people, chosen.event, chosen.source),
        events=beside(case.events, chosen.person, chosen.source),
        sources=beside(case.sources, chosen.person, chosen.event),
    )


def _neighbours(case: Case, near: Near, id_: str) -> tuple[str, ...]:
    event = case.events.get(id_)
    return near.get(id_, event.people if event else ())


def find_near(index: Index) -> Near:
    """Gather who stands with whom from claims (carried ones too) and records; linear in their number."""
    near: defaultdict[str, list[str]] = defaultdict(list)
    for ids, _ in _knots(index):
        for id_ in ids:
            near[id_] += ids
    return _other_lists(index.case, near)


def find_speaking(index: Index) -> Mapping[str, tuple[str, ...]]:
    """By the id of a person, event or source the passages that speak of it by a claim or a name, each once."""
    passages: defaultdict[str, list[str]] = defaultdict(list)
    for ids, where in _knots(index):
        if where is not None and "#" in where:
            for id_ in ids:
                passages[id_].append(where)
    return {id_: tuple(dict.fromkeys(where)) for id_, where in passages.items()}


def _other_lists(case: Case, near: Mapping[str, list[str]]) -> Near:
    """Each neighbour once; tuples take a quarter of the room of sets, and of a large case there are many."""
    found = {}
    for id_, ids in near.items():
        own_list = next((ids_ for ids_ in (case.people, case.events, case.sources) if id_ in ids_), {id_: None})
        event = case.events.get(id_)
        others = tuple(one for one in dict.fromkeys(ids) if one not in own_list)
        if event is None or others != event.people:
            found[id_] = others
    return found


Knot = tuple[tuple[str, ...], str | None]
"""Ids that stand together, and the passage where they do."""


def _knots(index: Index) -> Iterator[Knot]:
    case = index.case
    for matter in index.matters.values():
        about = _about(case, matter)
        for claim in claims_on(index, matter):
            yield _named_by(matter, about, claim), claim.passage
    for event in case.events.values():
        yield (event.id, *event.people), None
    yield from _source_knots(case)
    yield from _name_knots(case)


def _about(case: Case, matter: Matter) -> tuple[str, ...]:
    if matter.about is None:
        return ()
    event = case.events.get(matter.about)
    return (matter.about, *event.people) if event else (matter.about,)


def _named_by(matter: Matter, about: tuple[str, ...], claim: Claim) -> tuple[str, ...]:
    values = claim.value if matter.holds in ID_HOLDS else ()
    source = (claim.source,) if claim.source else ()
    return (*about, *values, *claim.by, *source)


def _source_knots(case: Case) -> Iterator[Knot]:
    for source in case.sources.values():
        for id_ in (*source.tells, *source.author, *source.translator, *source.editor):
            yield (id_, source.id), None
        for passage in source.passages:
            heard = [link.target for link in passage.links if link.how == "heard-from"]
            for id_ in (*passage.by, *heard):
                yield (id_, source.id), passage.id


def _name_knots(case: Case) -> Iterator[Knot]:
    for person in case.people.values():
        for name in person.also:
            for passage in name.passages:
                yield (person.id, passage.partition("#")[0]), passage
        for tie in person.ties:
            yield (person.id, tie.to), None
            for passage in tie.passages:
                yield (person.id, tie.to, passage.partition("#")[0]), passage
