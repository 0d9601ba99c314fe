"""What many records name and is not there: one slip, so one problem, which says how often it is named."""

from collections.abc import Iterable

from msgspec import Struct, field
from msgspec.structs import replace

from casefile.model.location import Location
from casefile.model.problems import Problem


class Missing(Struct, eq=False):
    """An id, or the part of one, that names nothing."""

    location: Location
    """Where it is told."""
    number: int
    """The place of its problem among those of the reading."""
    meant: str
    """What may have been meant by it, in words; may be empty."""
    elsewhere: list[Location] = field(default_factory=list)
    """Where else it is named."""


def tell_missing(problems: list[Problem], missing: Iterable[Missing]) -> None:
    """Add to the problem of each id that names nothing where else it stands, or in how many places."""
    for one in missing:
        if places := one.elsewhere:
            where = f"at {places[0]}" if len(places) == 1 else f"in {len(places)} other places"
            problem = problems[one.number]
            problems[one.number] = replace(problem, message=f"{problem.message}, here and {where}")
