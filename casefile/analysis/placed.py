"""A date as it stands in time."""

from typing import NamedTuple

from msgspec import Struct

from casefile.dates.date import Date


class Counted(NamedTuple):
    """A date counted from an event, in one account."""

    date: Date
    source: str | None
    """The account, by whose dates of the event it goes."""


class Placed(Struct, frozen=True):
    """The moments or stretches of time that a date may be."""

    dates: tuple[Date, ...]
    """One, or for a relative date one for each date of its event; the date as written where it cannot be placed."""
    is_if: bool = False
    """Whether it is counted from the dates of other accounts."""
