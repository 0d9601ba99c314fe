"""What a date is: its terms as written, the first and last moment it may mean, and how sure of it its writer is."""

from typing import Literal, NamedTuple, get_args

from msgspec import Struct

Precision = Literal[
    "second",
    "minute",
    "hour",
    "part",
    "day",
    "week",
    "month",
    "season",
    "year",
    "decade",
    "century",
    "millennium",
]
"""The unit a date is told in, finest first; `part` is a part of the day."""
PRECISIONS: tuple[Precision, ...] = get_args(Precision)
"""All precisions, finest first."""

Kind = Literal["moment", "interval", "set", "relative"]
"""One moment somewhere within, all through from one end to the other, each of several, or counted from an event."""

Unit = Literal["minute", "hour", "day", "week", "month", "year"]
"""What a relative date is counted in."""

OPEN_FIRST = -(10**13)
"""Before all that can be written: the first moment of what has no beginning."""
OPEN_END = 10**13
"""After all that can be written: the end of what has none."""


class DateError(ValueError):
    """A text is no date.

    `message` says what is wrong, `mend` what to write instead; `mend` may be empty. Neither ends in a full stop.
    """

    def __init__(self, message: str, mend: str = "") -> None:
        super().__init__(f"{message}; {mend}" if mend else message)
        self.message = message
        self.mend = mend


class Part(NamedTuple):
    """A part of the day by the clock, in seconds after midnight; `end` may run on past 86,400 into the next day."""

    name: str
    start: int
    end: int


class DayParts(NamedTuple):
    """The parts of the day that a case knows (`day:` in case.yaml), in the order they were declared."""

    parts: tuple[Part, ...]

    def find(self, name: str) -> Part | None:
        """The part of that name, or None."""
        return next((part for part in self.parts if part.name == name), None)


def _part(name: str, start: int, end: int) -> Part:
    return Part(name, start * 3600, end * 3600)


DEFAULT_PARTS = DayParts(
    (
        _part("small hours", 0, 5),
        _part("morning", 4, 12),
        _part("noon", 11, 14),
        _part("afternoon", 12, 19),
        _part("evening", 17, 24),
        _part("night", 20, 30),
    )
)
"""The parts of the day of a case that declares none (case-format.md, `day`)."""


class Term(NamedTuple):
    """One date as written, without what joins several: it spans `first <= t < end`, in seconds (see calendar.py).

    `OPEN_FIRST` and `OPEN_END` stand for a side that is open.
    """

    first: int
    end: int
    precision: Precision
    is_doubtful: bool = False
    is_approximate: bool = False
    part: str = ""
    """The name of the part of the day, where one is told."""
    is_julian: bool = False
    """Whether it is written, and so shown, in the Julian calendar."""
    has_year: bool = True
    """False for `XXXX-02-15`, which stands in the leap year 0 for want of its own."""
    ends: "tuple[Term, ...]" = ()
    """The two dates between which `a..b` lies, each as told."""


class Offset(NamedTuple):
    """How far a relative date lies from its event: `low` to `high` units after, before or in the same one."""

    low: int
    high: int
    unit: Unit
    direction: Literal["after", "before", "same"]
    part: Part | None


class Date(Struct, frozen=True):
    """A date as a source gives it. `first <= t < end` in seconds (see calendar.py); None where a side is open."""

    text: str
    """As written."""
    kind: Kind
    first: int | None
    end: int | None
    precision: Precision
    """The unit it is told in: of several terms the coarsest."""
    terms: tuple[Term | None, ...]
    """A moment's alternatives, a set's members, or an interval's two ends: None for one that is open or not known."""
    is_doubtful: bool = False
    """Whether a `?` stands on any part of it; it changes no span."""
    is_approximate: bool = False
    """Whether a `~` stands on any part of it; it changes no span, but reaches beyond it (see reach.py)."""
    is_placed: bool = True
    """False if it says less than it takes to place it: an end not known, a year not known, an event not dated."""
    event: str = ""
    """The id of the event that it is counted from."""
    offset: Offset | None = None
    """How it is counted from that event."""

    @property
    def sort_key(self) -> tuple[bool, int, int, str]:
        """Orders all dates: by first moment, then end, then text; what has no bounds at all comes last."""
        first = OPEN_FIRST if self.first is None else self.first
        end = OPEN_END if self.end is None else self.end
        return (self.first is None and self.end is None, first, end, self.text)

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """The stretches of time it covers, in order and apart from each other; open sides as OPEN_FIRST, OPEN_END."""
        if self.kind == "interval" or len(self.terms) == 1 or not self.is_placed:
            first = OPEN_FIRST if self.first is None else self.first
            return ((first, OPEN_END if self.end is None else self.end),)
        return merged(tuple((term.first, term.end) for term in self.terms if term))


def merged(spans: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """The same time as stretches in order, none touching the next."""
    found: list[tuple[int, int]] = []
    for first, end in sorted(spans):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((first, end))
    return tuple(found)
