"""Steps from the heart of a case: how near a matter lies to what the case is about.

A step leads from a part to its whole or back, from an event to one of its people or back, and from a question to what
it is about or back.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from casefile.model.case import Case
from casefile.model.events import Event


def steps_from_heart(case: Case) -> Mapping[str, int]:
    """The least number of steps from the heart to each record that can be reached, by id. Empty without a heart."""
    near = _neighbours(case) if case.heart else {}
    found = dict.fromkeys(case.heart, 0)
    queue = list(case.heart)
    for here in queue:
        for there in near.get(here, ()):
            if there not in found:
                found[there] = found[here] + 1
                queue.append(there)
    return found


def people_of(event: Event) -> Iterator[str]:
    """The people that an event names, as structure or in claims, in order and perhaps more than once."""
    yield from event.people
    fact = event.facts.get("people")
    for claim in fact.claims if fact else ():
        yield from claim.value


def _neighbours(case: Case) -> Mapping[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for one, other in _edges(case):
        found[one].append(other)
        found[other].append(one)
    return found


def _edges(case: Case) -> Iterator[tuple[str, str]]:
    for person in case.people.values():
        if person.part_of:
            yield person.id, person.part_of
    for event in case.events.values():
        if event.part_of:
            yield event.id, event.part_of
        for person_id in people_of(event):
            yield event.id, person_id
    for question in case.questions.values():
        if question.about:
            yield question.id, question.about
