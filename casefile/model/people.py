"""People, organisations, places, documents and objects, and the names they go by."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from casefile.dates.date import Date
from casefile.model.location import Location
from casefile.model.matters import Matter
from casefile.model.words import Firm, Reading, Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
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
    location: Location = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """How this person is connected with another."""

    to: str
    as_: str
    when: Date | None = None
    passages: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    firm: Firm = "flat"
    note: str = ""
    location: Location = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
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
    location: Location = field(compare=False)
