"""People: rows for the list, the command and other programs."""

from collections.abc import Collection

from msgspec import Struct

from casefile.model.people import Alias, Person
from casefile.model.words import PERSON_KINDS
from casefile.present.claims import claims_as_json
from casefile.present.names import aliases
from casefile.present.shapes import JsonObject
from casefile.present.view import View


class PersonRow(Struct, frozen=True, kw_only=True, gc=False):
    """A person, organisation, place, document or object in the list; nothing for the collector, like an event there."""

    id: str
    name: str
    kind: str
    also: tuple[str, ...]
    """The other names, without spellings, epithets and descriptions."""
    summary: str
    is_unnamed: bool
    spoken_of: int
    """In how many passages, by the claims made of them."""
    named_in: int | None
    """In how many passages a name of theirs stands; None while the texts have not been read for it."""
    conflicts: int | None
    """How many have to do with this one; None while they are uncounted."""
    is_left_out: bool

    @property
    def named_alone(self) -> int:
        """In how many passages they are named, where no claim speaks of them; else 0."""
        return 0 if self.spoken_of else self.named_in or 0

    @property
    def short(self) -> str:
        """What a narrow list shows beside the name: two of the other names, “Étienne, TULIP”, else the summary."""
        return ", ".join(self.also[:2]) or self.summary


def people_rows(view: View, only: Collection[str] | None = None) -> tuple[PersonRow, ...]:
    """People, then organisations, places and the rest; within a kind the most spoken of first.

    Those of whom no claim speaks stand by how often texts name them; else the order is that of the file.
    """
    people = [person for person in view.case.people.values() if only is None or person.id in only]
    rows = [_row(view, person) for person in people]
    return tuple(sorted(rows, key=lambda row: (_rank(row.kind), -row.spoken_of, -row.named_alone)))


def _rank(kind: str) -> int:
    return PERSON_KINDS.index(kind) if kind in PERSON_KINDS else len(PERSON_KINDS)


def _row(view: View, person: Person) -> PersonRow:
    return PersonRow(
        id=person.id,
        name=person.name,
        kind=person.kind,
        also=aliases(view.case, person.id, telling=True),
        summary=person.summary,
        is_unnamed=person.is_unnamed,
        spoken_of=len(view.speaking.get(person.id, ())),
        named_in=len(view.named.passages.get(person.id, ())) if view.named else None,
        conflicts=view.count_touching(person.id),
        is_left_out=person.id in view.case.left_out,
    )


def person_as_json(view: View, id_: str) -> JsonObject:
    """A person as other programs read it (docs/json.md); the texts have been read for names."""
    person = view.case.people[id_]
    return {
        "id": person.id,
        "name": person.name,
        "kind": person.kind,
        "summary": person.summary or None,
        "unnamed": person.is_unnamed,
        "also": [alias_as_json(alias) for alias in person.also if alias.name not in view.case.left_out],
        "facts": [{"field": matter.field, "claims": claims_as_json(view, matter)} for matter in person.facts.values()],
        "spoken_of": list(view.speaking.get(id_, ())),
        "named_in": list(view.named.passages.get(id_, ()) if view.named else ()),
    }


def alias_as_json(alias: Alias) -> JsonObject:
    """Another name, with what kind of name it is and where it stands."""
    return {
        "name": alias.name, "as": alias.as_, "firm": alias.firm, "stance": alias.stance, "in": list(alias.passages)
    }  # fmt: skip
