"""What must stay true of a case, whatever is edited: the records of `expect.yaml`."""

from msgspec import Struct

from casefile.model.location import Location


class Expectation(Struct, frozen=True, kw_only=True):
    """A conflict that must come out, with its verdict and what stands behind its values."""

    id: str
    """The id of a conflict."""
    verdict: str
    values: tuple[str, ...] = ()
    roots: tuple[int, ...] = ()
    """The number of roots behind each of the values."""
    passages: tuple[str, ...] = ()
    location: Location


class PinnedQuote(Struct, frozen=True, kw_only=True):
    """Words that must stand in a passage."""

    passage: str
    words: str
    location: Location
