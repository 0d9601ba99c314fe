"""Chains of transmission must end: none may run in a circle."""

from collections.abc import Iterator

from casefile.loading.checks.circles import circle_in_words, find_circles
from casefile.model.case import Case
from casefile.model.location import Location
from casefile.model.problems import Problem


def check_chains(case: Case) -> Iterator[Problem]:
    """An error for every link that closes a circle.

    A passage goes by its own links, and one without by those of its source. What was heard from a person ends there.
    """
    steps = {source.id: [(link.target, link.location) for link in source.rests_on] for source in case.sources.values()}
    for passage in case.passages.values():
        if passage.links:
            steps[passage.id] = [(link.target, link.location) for link in passage.links]
    chains = {start: [_onward(to, location, steps) for to, location in ways] for start, ways in steps.items() if ways}
    for circle, location in find_circles(chains):
        message = f"this chain runs in a circle: {circle_in_words(circle, 'rests on')}"
        yield Problem(severity="error", location=location, message=message, mend="leave out the link that is wrong")


def _onward(target: str, location: Location, steps: dict[str, list[tuple[str, Location]]]) -> tuple[str, Location]:
    return (target if target in steps else target.partition("#")[0]), location
