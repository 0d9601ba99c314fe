"""Names of records for people to read."""

from casefile.analysis.leaving_out import JOINT
from casefile.model.case import Case


def name_of(case: Case, id_: str) -> str:
    """What a record is called: a name, a title, a short name; the id itself where it is none."""
    if JOINT in id_:
        return _name_of_link(case, id_)
    if "#" in id_:
        return passage_name(case, id_)
    if person := case.people.get(id_):
        return person.name
    if event := case.events.get(id_):
        return event.title
    if source := case.sources.get(id_):
        return source.short
    if question := case.questions.get(id_):
        return question.asks
    return _name_of_reasoning(case, id_)


def _name_of_link(case: Case, id_: str) -> str:
    start, _, target = id_.partition(JOINT)
    return f"the link of {name_of(case, start)} to {name_of(case, target)}"


def _name_of_reasoning(case: Case, id_: str) -> str:
    if evidence := case.evidence.get(id_):
        return evidence.shows
    if hypothesis := case.hypotheses.get(id_):
        return hypothesis.proposes
    if lead := case.leads.get(id_):
        return lead.seeks
    return id_


def kind_of(case: Case, id_: str) -> str:
    """The kind of record that an id is of: person, event, source, passage, question, ...; empty for none."""
    if "#" in id_:
        return "passage" if id_ in case.passages else ""
    kinds = (
        ("person", case.people), ("event", case.events), ("source", case.sources), ("question", case.questions),
        ("evidence", case.evidence), ("hypothesis", case.hypotheses), ("lead", case.leads),
    )  # fmt: skip
    return next((kind for kind, records in kinds if id_ in records), "")


def passage_name(case: Case, id_: str) -> str:
    """A passage's source and place: “Service 2009, p. 431”; the id itself where there is none."""
    passage = case.passages.get(id_)
    if passage is None:
        return id_
    return f"{name_of(case, passage.source)}, {passage.locator}"


_DESCRIBING = ("epithet", "description")
"""Kinds of names by which nobody goes: they only say who is meant."""


def aliases(case: Case, id_: str, *, telling: bool = False) -> tuple[str, ...]:
    """The other names of a person in the order of the file, spellings last; denied and left out ones not at all.

    If only the telling ones are asked for, without spellings, epithets and descriptions.
    """
    person = case.people.get(id_)
    if person is None:
        return ()
    told = [alias for alias in person.also if alias.stance == "says" and alias.name not in case.left_out]
    if telling:
        told = [alias for alias in told if alias.as_ not in ("spelling", *_DESCRIBING)]
    return tuple(dict.fromkeys(alias.name for alias in sorted(told, key=lambda alias: alias.as_ == "spelling")))
