"""How far “about” and `~` reach, as a case declares it (`about:` in case.yaml)."""

import re
from collections.abc import Mapping
from typing import NamedTuple, get_args

from casefile.dates.calendar import LengthUnit, shift
from casefile.dates.date import PRECISIONS, DateError
from casefile.dates.explain import quoted

_LENGTH = r"([0-9]{1,4}) +([a-z]+?)s?"


class Length(NamedTuple):
    """A length of time as people count it: 2 hours, 3 days, 1 year."""

    number: int
    unit: LengthUnit

    def after(self, moment: int) -> int:
        """The moment so much later."""
        return shift(moment, self.number, self.unit)

    def before(self, moment: int) -> int:
        """The moment so much earlier."""
        return shift(moment, -self.number, self.unit)


class Reach(NamedTuple):
    """How far an approximate date reaches, for each precision that the case declares; the others reach anywhere."""

    lengths: tuple[tuple[str, Length], ...] = ()

    def find(self, precision: str) -> Length | None:
        """The length for that precision, or None where the case declares none."""
        return next((length for name, length in self.lengths if name == precision), None)


def parse_reach(written: Mapping[str, str]) -> Reach:
    """Read `{hour: 2 hours, day: 2 days, month: 2 weeks}`. Raises DateError for the first that cannot be read."""
    for name in written:
        if name not in PRECISIONS:
            mend = f"write {name[:-1]}" if name[:-1] in PRECISIONS else f"write one of {', '.join(PRECISIONS)}"
            raise DateError(f"{quoted(name)} is no precision of a date", mend)
    return Reach(tuple((name, parse_length(text)) for name, text in written.items()))


def parse_length(text: str) -> Length:
    """Read `2 hours`, `3 days`, `1 year`: a whole number and a unit. Raises DateError."""
    found = re.fullmatch(_LENGTH, text.strip())
    for unit in get_args(LengthUnit):
        if found is not None and found[2] == unit:
            return Length(int(found[1]), unit)
    raise DateError(
        f"{quoted(text)} is no length of time", "write a number and minutes, hours, days, weeks, months or years"
    )
