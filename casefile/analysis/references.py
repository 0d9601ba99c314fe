"""What refers to an id: who names a person, cites a passage, answers with a place, is part of an event."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from msgspec import Struct

from casefile.dates.date import Date
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.events import Event
from casefile.model.location import Location
from casefile.model.matters import Matter
from casefile.model.people import Person
from casefile.model.sources import Link, Source
from casefile.model.words import ID_HOLDS


class Reference(Struct, frozen=True, order=True):
    """A record that names another."""

    id: str
    """The record that refers: for a fact the person or event whose it is."""
    kind: str
    """person, event, question, source, passage, evidence, hypothesis, lead, note, expectation or case."""
    location: Location
    """Where it does."""


Named = tuple[str, Reference]
"""An id, and what names it."""


def find_references(case: Case) -> Mapping[str, tuple[Reference, ...]]:
    """For each id that is named anywhere, what names it, in the order of the files; a record never refers to itself.

    What names a passage refers to its source too.
    """
    found: defaultdict[str, dict[Reference, None]] = defaultdict(dict)
    for target, reference in chain(_of_records(case), _of_sources(case), _of_questions(case), _of_the_rest(case)):
        for id_ in (target, target.partition("#")[0]) if "#" in target else (target,):
            if id_ and id_ != reference.id and not reference.id.startswith(f"{id_}#"):
                found[id_][reference] = None
    return {target: tuple(references) for target, references in found.items()}


def referred_by(case: Case, id_: str) -> tuple[Reference, ...]:
    """What refers to one id."""
    return find_references(case).get(id_, ())


def _of_records(case: Case) -> Iterator[Named]:
    for person in case.people.values():
        yield from _of_record("person", person)
        for alias in person.also:
            yield from _named(Reference(person.id, "person", alias.location), alias.passages, alias.by)
        for tie in person.ties:
            yield from _named(Reference(person.id, "person", tie.location), (tie.to,), tie.passages, tie.by)
    for event in case.events.values():
        yield from _of_record("event", event)
        yield from _named(Reference(event.id, "event", event.location), event.people)


def _of_record(kind: str, record: Person | Event) -> Iterator[Named]:
    own = Reference(record.id, kind, record.location)
    yield from _named(own, (record.part_of,), record.is_not, record.perhaps)
    for fact in record.facts.values():
        yield from _of_claims(record.id, kind, fact)


def _of_questions(case: Case) -> Iterator[Named]:
    for question in case.questions.values():
        yield question.about or "", Reference(question.id, "question", question.location)
        yield from _of_claims(question.id, "question", question)


def _of_claims(id_: str, kind: str, matter: Matter) -> Iterator[Named]:
    for claim in matter.claims:
        reference = Reference(id_, kind, claim.location)
        yield from _named(reference, (claim.passage or "", _counted_from(claim)), claim.by)
        if matter.holds in ID_HOLDS:
            yield from _named(reference, claim.value)


def _counted_from(claim: Claim) -> str:
    return claim.meaning.event if isinstance(claim.meaning, Date) else ""


def _of_sources(case: Case) -> Iterator[Named]:
    for source in case.sources.values():
        yield from _of_source(source)
        for passage in source.passages:
            reference = Reference(passage.id, "passage", passage.location)
            yield from _named(reference, passage.by, (place.partition("#")[0] for place in passage.through))
            yield from _of_links(passage.id, "passage", passage.links)


def _of_source(source: Source) -> Iterator[Named]:
    own = Reference(source.id, "source", source.location)
    yield from _named(own, source.author, source.translator, source.editor)
    yield from _named(own, source.reached_through, source.tells, source.complete)
    yield from _of_links(source.id, "source", source.rests_on)


def _of_links(id_: str, kind: str, links: Iterable[Link]) -> Iterator[Named]:
    return ((link.target, Reference(id_, kind, link.location)) for link in links)


def _of_the_rest(case: Case) -> Iterator[Named]:
    for evidence in case.evidence.values():
        reference = Reference(evidence.id, "evidence", evidence.location)
        yield from _named(reference, evidence.passages, (evidence.claim,))
    for hypothesis in case.hypotheses.values():
        for id_, weighing in hypothesis.weighs.items():
            yield id_, Reference(hypothesis.id, "hypothesis", weighing.location)
    for lead in case.leads.values():
        yield from _named(Reference(lead.id, "lead", lead.location), (lead.about,), lead.decides)
    for expected in case.expectations:
        yield from _named(Reference(expected.id, "expectation", expected.location), (expected.id,), expected.passages)
    for quote in case.quotes:
        yield quote.passage, Reference("quotes", "expectation", quote.location)
    for note in case.notes:
        yield note.at, Reference(note.reader, "note", note.location)
    for argued in case.independent:
        yield from _named(Reference("case", "case", argued.location), argued.of, argued.passages)


def _named(reference: Reference, *ids: Iterable[str]) -> Iterator[Named]:
    return ((id_, reference) for id_ in chain(*ids))
