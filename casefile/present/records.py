"""Records as objects with the keys of their files, for other programs; what is not there is null or an empty list."""

from collections.abc import Mapping
from typing import TypeAlias

from casefile.dates.date import Date
from casefile.model.events import Event
from casefile.model.matters import Answer, Matter
from casefile.model.people import Alias, Person, Tie
from casefile.model.reasoning import Evidence, Hypothesis, Lead
from casefile.model.sources import Link, Passage, Source
from casefile.present.claims import claims_as_json
from casefile.present.shapes import Json, JsonObject
from casefile.present.view import View

Record: TypeAlias = Person | Event | Source | Passage | Matter | Evidence | Hypothesis | Lead


def record_as_json(view: View, record: Record) -> JsonObject:
    """A record by the keys of the case format; dates as written, facts under their fields."""
    match record:
        case Person():
            return _person(view, record)
        case Event():
            return _event(view, record)
        case Source():
            return _source(record)
        case Passage():
            return _passage(record)
        case Matter():
            return _matter(view, record)
        case _:
            return _reasoning(record)


def _identity(record: Person | Event) -> JsonObject:
    return {
        "summary": record.summary or None,
        "part of": record.part_of or None,
        "unnamed": record.is_unnamed,
        "not": list(record.is_not),
        "perhaps": list(record.perhaps),
    }


def _person(view: View, person: Person) -> JsonObject:
    also: list[Json] = [_alias(alias) for alias in person.also]
    ties: list[Json] = [_tie(tie) for tie in person.ties]
    names: JsonObject = {"name": person.name, "kind": person.kind, "also": also, "ties": ties}
    return {**names, **_identity(person), **_facts(view, person.facts)}


def _alias(alias: Alias) -> Json:
    return {
        "name": alias.name,
        "as": alias.as_,
        "stance": alias.stance,
        "in": list(alias.passages),
        "by": list(alias.by),
        "firm": alias.firm,
        "reading": alias.reading,
        "because": alias.because or None,
        "when": _written(alias.when),
        "note": alias.note or None,
    }


def _tie(tie: Tie) -> Json:
    return {
        "to": tie.to,
        "as": tie.as_,
        "when": _written(tie.when),
        "in": list(tie.passages),
        "by": list(tie.by),
        "firm": tie.firm,
        "note": tie.note or None,
    }


def _event(view: View, event: Event) -> JsonObject:
    return {"title": event.title, **_identity(event), "people": list(event.people), **_facts(view, event.facts)}


def _facts(view: View, facts: Mapping[str, Matter]) -> JsonObject:
    return {field: _matter(view, matter) for field, matter in facts.items()}


def _matter(view: View, matter: Matter) -> JsonObject:
    resolved = matter.resolved
    return {
        "asks": matter.asks or None,
        "about": matter.about,
        "holds": matter.holds,
        "turns on": matter.turns_on,
        "many": matter.many,
        "answers": {id_: _answer(answer) for id_, answer in matter.answers.items()},
        "claims": claims_as_json(view, matter),
        "resolved": {"as": resolved.as_, "because": resolved.because} if resolved else None,
    }


def _answer(answer: Answer) -> Json:
    return {"means": answer.means, "within": answer.within or None, "fits": dict(answer.fits)}


def _source(source: Source) -> JsonObject:
    return {
        "title": source.title,
        "short": source.short,
        "kind": source.kind,
        "author": list(source.author),
        "translator": list(source.translator),
        "editor": list(source.editor),
        "date": _written(source.date),
        "rests on": "nobody" if source.is_root else _links(source.rests_on),
        "reached through": list(source.reached_through),
        "tells": list(source.tells),
        "complete": list(source.complete),
        "text": source.text,
        "read": source.is_read,
        "grade": source.grade or None,
        **source.written,
        "passages": [passage.id for passage in source.passages],
    }


def _passage(passage: Passage) -> JsonObject:
    return {
        "source": passage.source,
        "number": passage.number,
        "heading": passage.heading or None,
        "p": passage.page or None,
        "line": passage.line or None,
        "folio": passage.folio or None,
        "at": passage.at or None,
        "through": list(passage.through),
        "by": list(passage.by),
        "links": _links(passage.links),
        "text": passage.text,
    }


def _links(links: tuple[Link, ...]) -> list[Json]:
    return [{"how": link.how, "to": link.target} for link in links]


def _reasoning(record: Evidence | Hypothesis | Lead) -> JsonObject:
    match record:
        case Evidence():
            cited: JsonObject = {"shows": record.shows, "in": list(record.passages)}
            return {**cited, "claim": record.claim or None, "weight": record.weight}
        case Hypothesis():
            weighs: Json = {
                id_: {"reads": one.reads, "because": one.because or None} for id_, one in record.weighs.items()
            }
            return {"proposes": record.proposes, "weighs": weighs}
        case Lead():
            searched: list[Json] = [
                {"where": one.where, "date": _written(one.date), "found": one.found or None} for one in record.searched
            ]
            sought: JsonObject = {"seeks": record.seeks, "about": record.about or None, "decides": list(record.decides)}
            return {**sought, "expected": record.is_expected, "searched": searched}


def _written(date: Date | None) -> str | None:
    return None if date is None else date.text
