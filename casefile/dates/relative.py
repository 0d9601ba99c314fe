"""Dates relative to an event, read: `1 day after second-operation morning`, `same night as first-operation`."""

import re
from typing import Literal, get_args

from casefile.dates.date import Date, DateError, DayParts, Offset, Part, Precision, Unit
from casefile.dates.explain import explain, explain_part, quoted
from casefile.dates.meant import meant_date
from casefile.dates.meant_relative import meant_relative

_EVENT = r"(?P<event>[a-z0-9-]+)(?: (?P<part>[^?~%]+))?(?P<mark>[?~%]?)"
_COUNTED = (
    r"(?P<about>about )?(?P<low>[0-9]{1,4})(?:\.\.(?P<high>[0-9]{1,4}))? (?P<unit>[a-z]+?)s? (?P<way>after|before) "
    + _EVENT
)
_SAME = r"(?P<about>about )?same (?P<unit>[^?~%]+?) as " + _EVENT
_UNITS: tuple[Unit, ...] = get_args(Unit)
_WORDS = (" after ", " before ", " as ", "later than ", "earlier than ")
_MEND = "write it as 1 day after EVENT, 2..3 weeks before EVENT or same night as EVENT"


def parse_relative(text: str, parts: DayParts) -> Date | None:
    """Read a date relative to an event; None if the text does not look like one. Raises DateError."""
    if not any(word in text for word in _WORDS):
        return None
    body = " ".join(text.split())
    counted = re.fullmatch(_COUNTED, body)
    found = counted or re.fullmatch(_SAME, body)
    if found is None or found["event"] == "the":
        if meant_date(body):
            raise explain(body, parts)
        meant = meant_relative(body)
        raise DateError(f"{quoted(body)} is no date relative to an event", f"write {meant}" if meant else _MEND)
    offset = _offset(found, parts) if counted else _same(found, parts)
    _check_offset(offset, body)
    is_doubtful, is_approximate = found["mark"] in ("?", "%"), bool(found["about"]) or found["mark"] in ("~", "%")
    precision: Precision = "part" if offset.part else offset.unit
    return Date(
        text,
        "relative",
        None,
        None,
        precision,
        (),
        is_doubtful,
        is_approximate,
        is_placed=False,
        event=found["event"],
        offset=offset,
    )


def _offset(found: re.Match[str], parts: DayParts) -> Offset:
    """What `2..3 weeks before EVENT morning` counts."""
    direction: Literal["after", "before"] = "after" if found["way"] == "after" else "before"
    low, high = int(found["low"]), int(found["high"] or found["low"])
    return Offset(low, high, _unit(found["unit"]), direction, _part(found["part"], parts))


def _same(found: re.Match[str], parts: DayParts) -> Offset:
    """What `same night as EVENT` and `same day as EVENT morning` say."""
    named = parts.find(found["unit"])
    return Offset(0, 0, "day" if named else _unit(found["unit"]), "same", _part(found["part"], parts) or named)


def _check_offset(offset: Offset, body: str) -> None:
    if offset.high < offset.low:
        raise DateError(f"{quoted(body)} counts backwards", f"write {offset.high}..{offset.low}")
    if offset.part and offset.unit in ("minute", "hour"):
        raise DateError(f"{quoted(body)} counts in {offset.unit}s and names a part of the day", "leave one of them out")


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
        raise explain_part(name, parts, is_counted=True)
    return part
