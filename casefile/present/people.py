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
    conflicts: int | None
    """How many have to do with this one; None while they are uncounted."""
    is_left_out: bool

    @property
    def short(self) -> str:
        """What a narrow list shows beside the name: two of the other names, “Étienne, TULIP”, else the summary."""
        return ", ".join(self.also[:2]) or self.summary


def people_rows(view: View, only: Collection[str] | None = None) -> tuple[PersonRow, ...]:
    """People, then organisations, places and the rest; within a kind the most spoken of first, then file order."""
    people = [person for person in view.case.people.values() if only is None or person.id in only]
    rows = [_row(view, person) for person in people]
    return tuple(sorted(rows, key=lambda row: (_rank(row.kind), -row.spoken_of)))


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
        conflicts=view.count_touching(person.id),
        is_left_out=person.id in view.case.left_out,
    )


def person_as_json(view: View, id_: str) -> JsonObject:
    """A person as other programs read it (docs/json.md)."""
    person = view.case.people[id_]
    return {
        "id": person.id,
        "name": person.name,
        "kind": person.kind,
        "summary": person.summary or None,
        "unnamed": person.is_unnamed,
        "also": [alias_as_json(alias) for alias in person.also if alias.name not in view.case.left_out],
        "facts": [{"field": matter.field, "claims": claims_as_json(view, matter)} for matter in person.facts.values()],
    }


def alias_as_json(alias: Alias) -> JsonObject:
    """Another name, with what kind of name it is and where it stands."""
    return {
        "name": alias.name, "as": alias.as_, "firm": alias.firm, "stance": alias.stance, "in": list(alias.passages)
    }  # fmt: skip
