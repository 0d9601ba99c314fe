"""What refers to an id."""

from dataclasses import dataclass

from casefile.model.location import Location


@dataclass(frozen=True, slots=True, order=True)
class Reference:
    """A record that names another."""

    id: str
    """The record that refers."""
    kind: str
    """person, event, question, source, passage, evidence, hypothesis, lead, note, expectation or case."""
    location: Location
    """Where it does."""
