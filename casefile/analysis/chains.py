"""Chains: from a passage link by link to where its word ends."""

from dataclasses import dataclass

from casefile.model.words import How


@dataclass(frozen=True, slots=True)
class Step:
    """One link of a chain, as the graph of witnesses shows it."""

    start: str
    """A passage's or source's id."""
    to: str
    """A passage's, source's or person's id."""
    how: How
