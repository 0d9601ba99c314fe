"""What happened, when, to whom, where."""

from collections.abc import Mapping

from msgspec import Struct, field

from casefile.model.location import Location
from casefile.model.matters import Matter


class Event(Struct, frozen=True, kw_only=True):
    """Something told of by the accounts; its date, place and the rest are facts with claims."""

    id: str
    title: str
    summary: str = ""
    part_of: str = ""
    is_unnamed: bool = False
    is_not: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    """Where every account names the same people, they are structure; else see the fact `people`."""
    facts: Mapping[str, Matter] = field(default_factory=dict)
    """By field, in the order of the file."""
    location: Location
