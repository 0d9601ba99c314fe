"""A relative date, placed: counted from the date of its event."""

from msgspec.structs import replace

from casefile.dates.calendar import DAY, SECONDS, civil, day_number, shift
from casefile.dates.date import OPEN_END, OPEN_FIRST, PRECISIONS, Date, Offset, Part, Precision, Term, Unit

_Span = tuple[int, int]


def resolve(date: Date, anchor: Date) -> Date:
    """The date as one moment, with bounds counted from `anchor`, the date of its event.

    Days and longer units are counted on the calendar, from every day the anchor may mean; hours and minutes from its
    bounds. What comes after an event that lasted comes after its end, and what comes before it before its start. A
    doubt on the anchor is one on the result, and so is an approximation. A date that is not relative, and one whose
    anchor is not placed on the side it is counted from, comes back as it is.
    """
    offset = date.offset
    span = _counted_from(anchor, offset) if offset else None
    if date.kind != "relative" or offset is None or span is None:
        return date
    first, end = _placed(offset, span, anchor)
    is_doubtful = date.is_doubtful or anchor.is_doubtful
    is_approximate = date.is_approximate or anchor.is_approximate
    precision = _precision(date, offset, anchor)
    part = offset.part.name if offset.part and end - first < 2 * DAY else ""
    term = Term(first, end, precision, is_doubtful, is_approximate, part)
    return replace(
        date,
        kind="moment",
        first=None if first == OPEN_FIRST else first,
        end=None if end == OPEN_END else end,
        precision=precision,
        terms=(term,),
        is_doubtful=is_doubtful,
        is_approximate=is_approximate,
        is_placed=True,
    )


def _counted_from(anchor: Date, offset: Offset) -> _Span | None:
    """The span of the anchor that is counted from: of an interval the end that lies on that side."""
    if anchor.kind == "interval" and offset.direction != "same":
        term = anchor.terms[1 if offset.direction == "after" else 0]
        return (term.first, term.end) if term else None
    return (anchor.spans[0][0], anchor.spans[-1][1]) if anchor.is_placed else None


def _precision(date: Date, offset: Offset, anchor: Date) -> Precision:
    """The unit counted in, if the count is approximate; else what the part of the day and the anchor allow."""
    own: Precision = "part" if offset.part else "day"
    if date.is_approximate or offset.unit in ("minute", "hour"):
        own = offset.unit
    return own if offset.part and not anchor.is_approximate else max(own, anchor.precision, key=PRECISIONS.index)


def _placed(offset: Offset, span: _Span, anchor: Date) -> _Span:
    """First and end of the moment so far from the span; open sides stay open."""
    step = SECONDS[offset.unit] if offset.unit in ("minute", "hour") else DAY
    first = span[0] if span[0] == OPEN_FIRST else span[0] - span[0] % step
    last = OPEN_END if span[1] == OPEN_END else span[1] - 1 - (span[1] - 1) % step
    if offset.direction == "same":
        if offset.part and offset.unit == "day":
            return _same_part(offset.part, anchor, (first, last))
        first, last = _start_of(first, offset.unit), _last_day_of(last, offset.unit)
    elif step != DAY:
        return _moved(span[0], offset, to_first=True), _moved(span[1], offset, to_first=False)
    else:
        first, last = _moved(first, offset, to_first=True), _moved(last, offset, to_first=False)
    return _in_part(offset.part, first, last) if step == DAY else (first, _open_or(last, step))


def _moved(moment: int, offset: Offset, *, to_first: bool) -> int:
    """The moment, the least or the most of what the offset says later or earlier."""
    if moment in (OPEN_FIRST, OPEN_END):
        return moment
    is_after = offset.direction == "after"
    count = offset.low if to_first is is_after else offset.high
    return shift(moment, count if is_after else -count, offset.unit)


def _in_part(part: Part | None, first: int, last: int) -> _Span:
    """From that part of the first day to that part of the last, or both days whole; nights may be either of two."""
    if part is None:
        return first, _open_or(last, DAY)
    start = 0 if part.end > DAY else part.start
    return (first if first == OPEN_FIRST else first + start), _open_or(last, part.end)


def _same_part(part: Part, anchor: Date, days: _Span) -> _Span:
    """The same night, morning: those that share time with an anchor told more finely than a day, else of its days."""
    first, end = anchor.spans[0][0], anchor.spans[-1][1]
    if any(term and term.part == part.name for term in anchor.terms):
        return first, end
    if end - first < DAY:
        starts = (day + part.start for day in range(days[0] - DAY, days[1] + DAY, DAY))
        shared = [start for start in starts if start < end and start + part.end - part.start > first]
        if shared:
            return shared[0], shared[-1] + part.end - part.start
    return _in_part(part, *days)


def _start_of(moment: int, unit: Unit) -> int:
    """The first moment of the day, week (from Monday), month or year that the day lies in."""
    if moment == OPEN_FIRST or unit in ("minute", "hour", "day"):
        return moment
    day = moment // DAY
    if unit == "week":
        return (day - (day + 3) % 7) * DAY
    year, month, _ = civil(day)
    return day_number(year, month if unit == "month" else 1, 1) * DAY


def _last_day_of(moment: int, unit: Unit) -> int:
    """The first moment of the last day of the week, month or year that the day lies in."""
    if moment == OPEN_END or unit in ("minute", "hour", "day"):
        return moment
    return shift(_start_of(moment, unit), 1, unit) - DAY


def _open_or(moment: int, more: int) -> int:
    return moment if moment == OPEN_END else moment + more
