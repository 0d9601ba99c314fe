"""What can be found: the texts of a case, each with the place it leads to."""

from collections.abc import Iterator, Mapping
from typing import Literal

from msgspec import Struct

from casefile.dates.date import Date
from casefile.model.case import Case, matters_of
from casefile.model.matters import Matter
from casefile.model.people import Person
from casefile.model.sources import Passage, Source
from casefile.model.words import TextKind

Kind = Literal["passage", "person", "source", "heading", "event", "question", "note"]


class Entry(Struct, frozen=True, array_like=True):
    """One text that can be found, and what it stands for."""

    kind: Kind
    id: str
    passage: str | None
    """The id of the passage it stands in, is on, or stands over."""
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
    voices: tuple[str, ...] = ()
    """Whose word it is, innermost first: ids, or names that join nothing."""
    told: TextKind | None = None
    """Whether the source's own words are held, or a précis of them; None for what belongs to no source."""
    dates: tuple[str, ...] = ()
    """The dates that a record gives for itself, as written; those in the text are not repeated."""


def entries_of(case: Case) -> Iterator[Entry]:
    """Every text of the case, less what is left out: passages, then people, sources with their headings, the rest."""
    for passage in case.passages.values():
        if passage.id not in case.left_out and passage.source not in case.left_out:
            yield _passage(passage, case.sources.get(passage.source))
    yield from (_person(person, case.left_out) for person in case.people.values())
    yield from (_source(case, source) for source in case.sources.values() if source.id not in case.left_out)
    yield from _headings(case)
    for event in case.events.values():
        text = _lines(event.title, event.summary)
        yield Entry("event", event.id, None, None, "", text, dates=_dates(event.facts))
    for matter in matters_of(case):
        if matter.asks:
            answers = "; ".join(answer.means for answer in matter.answers.values())
            yield Entry("question", matter.id, None, None, "", _lines(matter.asks, answers))
    yield from _notes(case)


def _passage(passage: Passage, source: Source | None) -> Entry:
    voices = passage.by or (source.author if source else ())
    told = source.text if source else None
    place = passage.locator
    return Entry("passage", passage.id, passage.id, passage.source, place, passage.text, voices=voices, told=told)


def _dates(facts: Mapping[str, Matter]) -> tuple[str, ...]:
    """The dates that are said of a record, each once; those that are counted from an event are not placed here."""
    said = (claim for fact in facts.values() for claim in fact.claims if claim.stance == "says")
    placed = (claim.meaning for claim in said if isinstance(claim.meaning, Date) and claim.meaning.is_placed)
    return tuple(dict.fromkeys(date.text for date in placed))


def _person(person: Person, left_out: frozenset[str]) -> Entry:
    also = [alias for alias in person.also if alias.name not in left_out]
    said = [alias for alias in also if alias.stance == "says"]
    text = _lines(person.name, "; ".join(dict.fromkeys(alias.name for alias in also)), person.summary)
    dates = _dates(person.facts)
    if person.is_unnamed:
        return Entry("person", person.id, None, None, "", text, dates=dates)
    names = dict.fromkeys((person.name, *(alias.name for alias in said)))
    plain = dict.fromkeys((person.name, *(alias.name for alias in said if "code" not in alias.as_)))
    surnames = tuple(plain) if person.kind == "person" else ()
    return Entry("person", person.id, None, None, "", text, tuple(names), surnames, dates=dates)


def _source(case: Case, source: Source) -> Entry:
    authors = (case.people[who].name if who in case.people else who for who in source.author)
    title = source.title if source.title.startswith(source.short) else f"{source.short}\n{source.title}"
    text = _lines(title, "; ".join(authors))
    return Entry("source", source.id, None, source.id, "", text, voices=source.author, told=source.text)


def _headings(case: Case) -> Iterator[Entry]:
    """Each heading of a source once, with the first passage under it."""
    seen: set[tuple[str, str]] = set()
    for passage in case.passages.values():
        key = passage.source, passage.heading
        if passage.heading and key not in seen and not case.left_out & {passage.id, passage.source}:
            seen.add(key)
            place, id_ = passage.locator, f"{passage.source}: {passage.heading}"
            place = place if place != passage.heading else ""
            yield Entry("heading", id_, passage.id, passage.source, place, passage.heading)


def _notes(case: Case) -> Iterator[Entry]:
    for note in case.notes:
        passage = case.passages.get(note.at)
        if note.text and note.at not in case.left_out and note.at.partition("#")[0] not in case.left_out:
            place = passage.locator if passage else ""
            source = passage.source if passage else None
            yield Entry("note", f"{note.reader}:{note.location.line}", note.at, source, place, note.text)


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)
