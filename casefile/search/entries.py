"""What can be found: the texts of a case, each with the place it leads to."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from casefile.model.case import Case, matters_of
from casefile.model.people import Person
from casefile.model.sources import Passage, Source

Kind = Literal["passage", "person", "source", "event", "question", "note"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One text that can be found, and what it stands for."""

    kind: Kind
    id: str
    passage: str | None
    """The id of the passage it stands in or is on."""
    source: str | None
    """The id of the source it belongs to."""
    locator: str
    """Its place in the source, for people to read; empty where it has none."""
    text: str
    """Inert text; spans count its code points."""
    names: tuple[str, ...] = ()
    """Of a person: the names that mean the same one, the main name first."""
    surnames: tuple[str, ...] = ()
    """Of a human being: those of the names whose last word may stand for the whole."""


def entries_of(case: Case) -> Iterator[Entry]:
    """Every text of the case: passages, then people, sources, events, questions and notes; less what is left out."""
    for passage in case.passages.values():
        if passage.id not in case.left_out and passage.source not in case.left_out:
            yield Entry("passage", passage.id, passage.id, passage.source, locator_of(passage), passage.text)
    yield from (_person(person, case.left_out) for person in case.people.values())
    yield from (_source(case, source) for source in case.sources.values() if source.id not in case.left_out)
    for event in case.events.values():
        yield Entry("event", event.id, None, None, "", _lines(event.title, event.summary))
    for matter in matters_of(case):
        if matter.asks:
            answers = "; ".join(answer.means for answer in matter.answers.values())
            yield Entry("question", matter.id, None, None, "", _lines(matter.asks, answers))
    yield from _notes(case)


def locator_of(passage: Passage) -> str:
    """Where a passage stands in its work, as a citation puts it; its section where no page or line is known."""
    places = (("p. ", passage.page), ("line ", passage.line), ("f. ", passage.folio), ("", passage.at))
    return ", ".join(label + place for label, place in places if place) or passage.heading or f"¶ {passage.number}"


def _person(person: Person, left_out: frozenset[str]) -> Entry:
    also = [alias for alias in person.also if alias.name not in left_out]
    said = [alias for alias in also if alias.stance == "says"]
    text = _lines(person.name, "; ".join(alias.name for alias in also), person.summary)
    if person.is_unnamed:
        return Entry("person", person.id, None, None, "", text)
    names = dict.fromkeys((person.name, *(alias.name for alias in said)))
    plain = dict.fromkeys((person.name, *(alias.name for alias in said if "code" not in alias.as_)))
    surnames = tuple(plain) if person.kind == "person" else ()
    return Entry("person", person.id, None, None, "", text, tuple(names), surnames)


def _source(case: Case, source: Source) -> Entry:
    authors = (case.people[who].name if who in case.people else who for who in source.author)
    title = source.title if source.title.startswith(source.short) else f"{source.short}\n{source.title}"
    return Entry("source", source.id, None, source.id, "", _lines(title, "; ".join(authors)))


def _notes(case: Case) -> Iterator[Entry]:
    for note in case.notes:
        passage = case.passages.get(note.at)
        if note.text and note.at not in case.left_out and note.at.partition("#")[0] not in case.left_out:
            place = locator_of(passage) if passage else ""
            source = passage.source if passage else None
            yield Entry("note", f"{note.reader}:{note.location.line}", note.at, source, place, note.text)


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)
