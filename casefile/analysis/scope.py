"""What belongs to a thing that accounts are compared on: its matters, those of its parts, the questions about them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from casefile.analysis.index import Index
from casefile.analysis.reached import reached
from casefile.analysis.steps import people_of
from casefile.analysis.timeline import in_order
from casefile.model.matters import Matter


def find_scope(index: Index, about: str) -> tuple[str, ...]:
    """The record, its parts and theirs; of a person also the events it has a part in. Events stand in their order."""
    if about in index.case.questions:
        return (about,)
    found = dict.fromkeys([about])
    if about in index.case.people:
        found |= dict.fromkeys(event.id for event in index.case.events.values() if about in people_of(event))
    scope = reached(found, lambda whole: index.parts.get(whole, ()))
    people = [id_ for id_ in scope if id_ not in index.case.events]
    return (*people, *in_order(index, [id_ for id_ in scope if id_ in index.case.events]))


def matters_in(index: Index, scope: Sequence[str]) -> Iterator[Matter]:
    """The facts of each record, then the questions about it; a question asked for itself."""
    questions: defaultdict[str, list[Matter]] = defaultdict(list)
    for question in index.case.questions.values():
        questions[question.about or ""].append(question)
    for id_ in scope:
        record = index.case.people.get(id_) or index.case.events.get(id_)
        if record:
            yield from record.facts.values()
            yield from questions[id_]
        elif id_ in index.case.questions:
            yield index.case.questions[id_]
