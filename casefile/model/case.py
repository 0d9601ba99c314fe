"""A case: all that could be read from its folder."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct, field

from casefile.dates.date import DEFAULT_PARTS, Date, DayParts
from casefile.dates.reach import Reach
from casefile.model.events import Event
from casefile.model.expectations import Expectation, PinnedQuote
from casefile.model.location import Location
from casefile.model.matters import Matter
from casefile.model.notes import Note
from casefile.model.people import Person
from casefile.model.reasoning import Evidence, Hypothesis, Lead
from casefile.model.sources import Passage, Source
from casefile.model.words import Holds


class Independence(Struct, frozen=True, kw_only=True):
    """Where the case argues that accounts or roots do not go back to one witness."""

    of: tuple[str, ...]
    because: str
    passages: tuple[str, ...] = ()
    location: Location


class Case(Struct, frozen=True, kw_only=True):
    """The records of a case, by id, each kind in the order of its files."""

    folder: Path
    title: str = ""
    question: str = ""
    summary: str = ""
    period: Date | None = None
    fields: Mapping[str, Holds] = field(default_factory=dict)
    """What the case's own fields hold."""
    kinds: tuple[str, ...] = ()
    reach: Reach = field(default_factory=Reach)
    """How far “about” and `~` reach."""
    parts: DayParts = DEFAULT_PARTS
    heart: tuple[str, ...] = ()
    independent: tuple[Independence, ...] = ()
    people: Mapping[str, Person] = field(default_factory=dict)
    events: Mapping[str, Event] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    passages: Mapping[str, Passage] = field(default_factory=dict)
    """Every passage of every source, by its id."""
    questions: Mapping[str, Matter] = field(default_factory=dict)
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    hypotheses: Mapping[str, Hypothesis] = field(default_factory=dict)
    leads: Mapping[str, Lead] = field(default_factory=dict)
    expectations: tuple[Expectation, ...] = ()
    quotes: tuple[PinnedQuote, ...] = ()
    notes: tuple[Note, ...] = ()
    lost: frozenset[str] = frozenset()
    """Ids of what could not be read, whole or in part: what refers to it or expects it is no second problem."""
    left_out: frozenset[str] = frozenset()
    """Ids of accounts, roots, links and codenames that the reader leaves out for now."""

    def __repr__(self) -> str:
        # All of its records take megabytes, and whoever shows a case in a message shows it whole.
        return f"Case({str(self.folder)!r})"


def matters_of(case: Case) -> Iterator[Matter]:
    """Every fact of every person and event, then every question, in the order of the files."""
    for person in case.people.values():
        yield from person.facts.values()
    for event in case.events.values():
        yield from event.facts.values()
    yield from case.questions.values()
