"""People, organisations, places, documents and objects, and the names they go by."""

from collections.abc import Mapping

from msgspec import Struct, field

from casefile.dates.date import Date
from casefile.model.location import Location
from casefile.model.matters import Matter
from casefile.model.words import Firm, Reading, Stance


class Alias(Struct, frozen=True, kw_only=True):
    """Another name; unless it is a mere spelling, itself a claim with its passages."""

    name: str
    as_: str = "spelling"
    """What kind of name it is: spelling, codename, party name, ..."""
    stance: Stance = "says"
    passages: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    firm: Firm = "flat"
    reading: Reading = "stated"
    because: str = ""
    when: Date | None = None
    note: str = ""
    location: Location


class Tie(Struct, frozen=True, kw_only=True):
    """How this person is connected with another."""

    to: str
    as_: str
    when: Date | None = None
    passages: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    firm: Firm = "flat"
    note: str = ""
    location: Location


class Person(Struct, frozen=True, kw_only=True):
    """Anyone or anything that has a name: the record of `people.yaml`."""

    id: str
    name: str
    kind: str = "person"
    summary: str = ""
    also: tuple[Alias, ...] = ()
    ties: tuple[Tie, ...] = ()
    part_of: str = ""
    is_unnamed: bool = False
    """Whether it is a description, which may be anyone."""
    is_not: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()
    facts: Mapping[str, Matter] = field(default_factory=dict)
    """By field, in the order of the file."""
    location: Location
