"""Evidence, the hypotheses weighed against it, and the leads still open (Heuer 1999, ch. 8)."""

from collections.abc import Mapping

from msgspec import Struct, field

from casefile.dates.date import Date
from casefile.model.location import Location
from casefile.model.words import Reads, Weight


class Evidence(Struct, frozen=True, kw_only=True):
    """What speaks for or against the hypotheses."""

    id: str
    shows: str
    passages: tuple[str, ...]
    claim: str = ""
    """A question's id, or a fact as `EVENT.field`."""
    weight: Weight = "medium"
    location: Location


class Weighing(Struct, frozen=True, kw_only=True):
    """How one piece of evidence reads under one hypothesis."""

    reads: Reads
    because: str = ""
    location: Location


class Hypothesis(Struct, frozen=True, kw_only=True):
    """A rival explanation."""

    id: str
    proposes: str
    weighs: Mapping[str, Weighing] = field(default_factory=dict)
    """By the id of the evidence."""
    location: Location


class Searched(Struct, frozen=True, kw_only=True):
    """Where somebody looked, when, and what was found."""

    where: str
    date: Date | None = None
    found: str = ""


class Lead(Struct, frozen=True, kw_only=True):
    """What ought to exist and is not here."""

    id: str
    seeks: str
    about: str = ""
    decides: tuple[str, ...] = ()
    is_expected: bool = False
    searched: tuple[Searched, ...] = ()
    location: Location
