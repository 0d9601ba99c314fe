"""Records that could not be read: they keep their ids, and the problem that says so counts what waits for them."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from msgspec.structs import replace

from casefile.model.location import Location
from casefile.model.problems import Problem


class Loss(NamedTuple):
    """What could not be read, and the place of the problem that says why."""

    id: str
    location: Location
    waiting: str = "reference"
    """What waits for it; for a field of which it cannot be told what it holds, facts."""
    has_name: bool = True
    """False for a record whose id cannot be read; its id here only tells it from others."""
    is_sure: bool = True
    """False for what may not stand in the files at all; it is told only where something waits for it."""
    is_another: bool = True
    """False for a record without a name where nothing shows that there is one besides those that are lost by name."""


def tell_losses(problems: list[Problem], losses: Iterable[Loss], waiting: Counter[str]) -> None:
    """Add to each problem by which something is lost what that is, and how much waits for it.

    A fact that is lost is named only where something waits for it, and so is what may not be there at all.
    """
    lost: defaultdict[Location, dict[str, Loss]] = defaultdict(dict)
    for loss in losses:
        if waiting[loss.id] or (loss.is_sure and "." not in loss.id):
            lost[loss.location][loss.id] = loss
    for index, problem in enumerate(problems):
        if problem.severity == "error" and problem.location in lost:
            here = lost.pop(problem.location)
            counted = [loss for loss in here.values() if loss.is_another] or list(here.values())
            told = _in_words(counted, sum(waiting[id_] for id_ in here))
            problems[index] = replace(problem, message=f"{problem.message}; {told}")


def _in_words(lost: list[Loss], waiting: int) -> str:
    one = len(lost) == 1
    name = f"“{lost[0].id}”" if lost[0].has_name else "a record"
    named = f"{name} is left out" if one else f"{len(lost)} records are left out"
    if not waiting:
        return named
    wait = f"{lost[0].waiting} waits" if waiting == 1 else f"{lost[0].waiting}s wait"
    return f"{named}, and {waiting} {wait} for {'it' if one else 'them'}"
