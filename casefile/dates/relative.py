"""Dates relative to an event, read: `1 day after second-operation morning`, `same night as first-operation`."""

import re
from typing import Literal, get_args

from casefile.dates.date import Date, DateError, DayParts, Offset, Part, Unit
from casefile.dates.explain import explain_part, quoted

_COUNTED = r"(about )?([0-9]{1,4})(?:\.\.([0-9]{1,4}))? ([a-z]+?)s? (after|before) ([a-z0-9-]+)(?: ([^?~%]+))?([?~%]?)"
_SAME = r"(about )?same ([^?~%]+?) as ([a-z0-9-]+)(?: ([^?~%]+))?([?~%]?)"
_UNITS: tuple[Unit, ...] = get_args(Unit)
_MEND = "write it as 1 day after EVENT, 2..3 weeks before EVENT or same night as EVENT"


def parse_relative(text: str, parts: DayParts) -> Date | None:
    """Read a date relative to an event; None if the text does not look like one. Raises DateError."""
    if not any(word in text for word in (" after ", " before ", " as ")):
        return None
    body = " ".join(text.split())
    if (found := re.fullmatch(_COUNTED, body)) is not None:
        about, low, high, unit, direction, event, part, mark = found.groups()
        way: Literal["after", "before"] = "after" if direction == "after" else "before"
        offset = Offset(int(low), int(high or low), _unit(unit), way, _part(part, parts))
    elif (found := re.fullmatch(_SAME, body)) is not None:
        about, what, event, part, mark = found.groups()
        named = parts.find(what)
        unit = "day" if named else what
        offset = Offset(0, 0, _unit(unit), "same", _part(part, parts) or named)
    else:
        raise DateError(f"{quoted(body)} is no date relative to an event", _MEND)
    if offset.high < offset.low:
        raise DateError(f"{quoted(body)} counts backwards", f"write {offset.high}..{offset.low}")
    if offset.part and offset.unit in ("minute", "hour"):
        raise DateError(f"{quoted(body)} counts in {offset.unit}s and names a part of the day", "leave one of them out")
    return Date(
        text,
        "relative",
        None,
        None,
        "part" if offset.part else offset.unit,
        (),
        mark in ("?", "%"),
        bool(about) or mark in ("~", "%"),
        is_placed=False,
        event=event,
        offset=offset,
    )


def _unit(name: str) -> Unit:
    for unit in _UNITS:
        if unit == name:
            return unit
    raise DateError(f"{quoted(name)} is nothing to count in", "write minutes, hours, days, weeks, months or years")


def _part(name: str | None, parts: DayParts) -> Part | None:
    if name is None:
        return None
    part = parts.find(name)
    if part is None:
        raise explain_part(name, parts)
    return part
