"""The parts of the day as a case declares them (`day:` in case.yaml)."""

import re
from collections.abc import Mapping

from casefile.dates.date import DEFAULT_PARTS, DateError, DayParts, Part
from casefile.dates.explain import quoted

_HOURS = r"([0-9]{1,2})(?::([0-9]{2}))?\s*[-–]\s*([0-9]{1,2})(?::([0-9]{2}))?"
_NAME = r"[^\W\d_]+(?:[ '’-][^\W\d_]+)*"


def parse_parts(written: Mapping[str, str]) -> DayParts:
    """Read `{evening: 17-24, night: 20-06}`; what is not named stays as in DEFAULT_PARTS.

    Hours by the clock, half open; an end at or before the start is on the next day. Raises DateError for the first
    that cannot be read.
    """
    parts = {part.name: part for part in DEFAULT_PARTS.parts}
    parts |= {name: _parse_part(name, hours) for name, hours in written.items()}
    return DayParts(tuple(parts.values()))


def _parse_part(name: str, hours: str) -> Part:
    if not re.fullmatch(_NAME, name) or name == "julian":
        raise DateError(
            f"{quoted(name)} is no name for a part of the day", "write words of letters, such as early morning"
        )
    found = re.fullmatch(_HOURS, hours.strip())
    if found is None:
        raise DateError(f"{quoted(hours)} is no part of the day", "write two hours, as in 17-24")
    start, end = _seconds(found[1], found[2]), _seconds(found[3], found[4])
    if start >= 86_400 or end > 86_400:
        raise DateError(f"{quoted(hours)} runs past the end of the day", "write hours from 00 to 24, as in 20-06")
    return Part(name, start, end if end > start else end + 86_400)


def _seconds(hour: str, minute: str | None) -> int:
    return int(hour) * 3600 + int(minute or 0) * 60
