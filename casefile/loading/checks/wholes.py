"""Parts and wholes: nothing may be part of itself, and no answer within itself."""

from collections.abc import Iterator, Mapping

from casefile.loading.checks.circles import circle_in_words, find_circles
from casefile.model.case import Case, matters_of
from casefile.model.events import Event
from casefile.model.people import Person
from casefile.model.problems import Problem


def check_wholes(case: Case) -> Iterator[Problem]:
    """An error for every `part of` that closes a circle."""
    yield from _circles_of(case.people)
    yield from _circles_of(case.events)


def check_answers(case: Case) -> Iterator[Problem]:
    """An error for every `within` that closes a circle."""
    for matter in matters_of(case):
        steps = {one.id: [(one.within, one.location)] for one in matter.answers.values() if one.within}
        for circle, location in find_circles(steps):
            message = f"these answers lie within one another: {circle_in_words(circle, 'is within')}"
            yield Problem(severity="error", location=location, message=message, mend="leave one “within” out")


def _circles_of(records: Mapping[str, Person] | Mapping[str, Event]) -> Iterator[Problem]:
    steps = {one.id: [(one.part_of, one.location)] for one in records.values() if one.part_of}
    for circle, location in find_circles(steps):
        message = f"nothing is part of itself: {circle_in_words(circle, 'is part of')}"
        yield Problem(severity="error", location=location, message=message, mend="leave one “part of” out")
