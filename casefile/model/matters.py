"""Matters: what claims answer. A fact of a person or an event is one, a question of its own is one."""

from collections.abc import Mapping

import msgspec
from msgspec import Struct

from casefile.model.claims import Claim
from casefile.model.location import Location
from casefile.model.words import Holds, TurnsOn


class Answer(Struct, frozen=True, kw_only=True):
    """One of the named answers of a matter."""

    id: str
    """Unique in its matter only."""
    means: str
    """The answer in words; the id where none are given."""
    within: str = ""
    """A broader answer that whoever gives this one gives too."""
    fits: Mapping[str, str] = msgspec.field(default_factory=dict)
    """Answers that can be true together with this one, each with its “if”; an empty text is without an if."""
    location: Location


class Resolution(Struct, frozen=True, kw_only=True):
    """How we resolved a question, for now; the losing claims stay."""

    as_: str
    """An answer's id, or `open`."""
    because: str
    location: Location


class Matter(Struct, frozen=True, kw_only=True):
    """Whatever claims answer: a fact of a record, or a question of its own."""

    id: str
    """`sedov-dies.date` for a fact (a field's spaces as `-`), the question's own id for a question."""
    about: str | None
    """The person or event it is about."""
    field: str | None
    """The fact's field; None for a question."""
    asks: str = ""
    """The question in words; may be empty for a fact."""
    holds: Holds = "words"
    turns_on: TurnsOn = "fact"
    many: bool = False
    """Whether answers can stand side by side, and clash only with a denial."""
    answers: Mapping[str, Answer] = msgspec.field(default_factory=dict)
    claims: tuple[Claim, ...] = ()
    resolved: Resolution | None = None
    location: Location
