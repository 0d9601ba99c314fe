"""Records of each kind, of the nodes that are written under their ids."""

from collections.abc import Callable
from contextlib import suppress
from types import MappingProxyType
from typing import Any

from casefile.loading.facts import Field, read_fact, read_question
from casefile.loading.ids import fact_id
from casefile.loading.keys import (
    EVENT_KEYS,
    EVIDENCE_KEYS,
    EXPECTATION_KEYS,
    FACTS,
    HYPOTHESIS_KEYS,
    LEAD_KEYS,
    PERSON_KEYS,
)
from casefile.loading.nodes import Mapping, Node, Scalar, is_plain
from casefile.loading.page import Page, UnreadableError
from casefile.loading.references import PERSON
from casefile.loading.shapes import Rest, Shape, read_keys, read_values, require, unknown_key
from casefile.loading.values import Id, Many
from casefile.model.events import Event
from casefile.model.expectations import Expectation
from casefile.model.matters import Matter
from casefile.model.people import Person
from casefile.model.reasoning import Evidence, Hypothesis, Lead

_PEOPLE = Many(Id(PERSON))

Reader = Callable[[str, Scalar, Node, Page], Any]
"""Makes the record of an id, its key, what is written under it, and its page; raises UnreadableError if it cannot."""


def read_person(id_: str, key: Scalar, node: Node, page: Page) -> Person:
    """A record of people.yaml."""
    rest: Rest = []
    what, mapping = f"“{id_}”", page.mapping(node, f"“{id_}”", PERSON_KEYS.required)
    values, unread = read_values(PERSON_KEYS, mapping, what, page, rest)
    facts = _facts(id_, "person", rest, mapping, page)
    require(PERSON_KEYS, mapping, unread, what, page)
    return Person(id=id_, facts=facts, location=page.location(key), **values)


def read_event(id_: str, key: Scalar, node: Node, page: Page) -> Event:
    """A record of events.yaml."""
    rest: Rest = []
    what, mapping = f"“{id_}”", page.mapping(node, f"“{id_}”", EVENT_KEYS.required)
    values, unread = read_values(EVENT_KEYS, mapping, what, page, rest)
    facts = _facts(id_, "event", rest, mapping, page)
    people = mapping.entries.get("people")
    if people is not None and is_plain(people):
        with suppress(UnreadableError):
            values["people"] = _PEOPLE.read(people, "people", page)
    require(EVENT_KEYS, mapping, unread, what, page)
    return Event(id=id_, facts=facts, location=page.location(key), **values)


def _facts(id_: str, kind: str, rest: Rest, mapping: Mapping, page: Page) -> MappingProxyType[str, Matter]:
    """The facts that can be read, by field; a key that is no field is reported. Plain people are no fact."""
    facts: dict[str, Matter] = {}
    fields = page.reading.fields
    for name, value in rest:
        holds = FACTS[kind].get(name) or fields.get(name)
        if name == "people" and holds is not None and is_plain(value):
            continue
        try:
            if holds is None:
                raise _unknown_field(mapping.key(name), mapping, f"“{id_}”", kind, page)
            facts[name] = read_fact(Field(id_, name, holds), mapping.key(name), value, page)
        except UnreadableError as why:
            page.lose(fact_id(id_, name), why)
            page.reading.cut.add(id_ if holds is None else fact_id(id_, name))
    if mapping.fault:
        page.reading.cut.add(id_)
    return MappingProxyType(facts)


def _unknown_field(key: Scalar, mapping: Mapping, what: str, kind: str, page: Page) -> UnreadableError:
    """What to say of a key that is neither built in nor a field that the case declares.

    Where it cannot be told which fields those are, nothing: the fact waits.
    """
    reading = page.reading
    if reading.lost_fields is None or key.text in reading.lost_fields:
        reading.waiting["fields" if reading.lost_fields is None else key.text] += 1
        return UnreadableError()
    shape = PERSON_KEYS if kind == "person" else EVENT_KEYS
    known = [*shape.keys, *FACTS[kind], *reading.fields]
    return unknown_key(key, mapping, what, known, page, "name it under “fields” in case.yaml if it is a fact")


def _simple(shape: Shape, make: Callable[..., Any], what: str) -> Reader:
    """The reader of a record that has no facts."""

    def read(id_: str, key: Scalar, node: Node, page: Page) -> Any:
        """The record, with the keys of its shape."""
        return make(id=id_, location=page.location(key), **read_keys(shape, node, f"{what} “{id_}”", page))

    return read


READERS: dict[str, Reader] = {
    "person": read_person,
    "event": read_event,
    "question": read_question,
    "evidence": _simple(EVIDENCE_KEYS, Evidence, "the evidence"),
    "hypothesis": _simple(HYPOTHESIS_KEYS, Hypothesis, "the hypothesis"),
    "lead": _simple(LEAD_KEYS, Lead, "the lead"),
    "expectation": _simple(EXPECTATION_KEYS, Expectation, "the expectation"),
}
"""How the records of each kind are read."""
