"""What must stay true of a case, whatever is edited: the records of `expect.yaml`."""

from dataclasses import dataclass, field

from casefile.model.location import Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """A conflict that must come out, with its verdict and what stands behind its values."""

    id: str
    """The id of a conflict."""
    verdict: str
    values: tuple[str, ...] = ()
    roots: tuple[int, ...] = ()
    """The number of roots behind each of the values."""
    passages: tuple[str, ...] = ()
    location: Location = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PinnedQuote:
    """Words that must stand in a passage."""

    passage: str
    words: str
    location: Location = field(compare=False)
