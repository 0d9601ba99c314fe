"""Dates in words, long: `night of 13–14 February 1938`, `about 16 February 1938`, `from 1934 to February 1938`."""

from casefile.dates.calendar import DAY, SECONDS
from casefile.dates.date import OPEN_END, OPEN_FIRST, Date, Offset, Precision, Term
from casefile.dates.units import elided, is_one_unit, unit_at, units_of

_MOST_LISTED = 6


def phrase(date: Date) -> str:
    """The date in words, without its doubt."""
    if date.kind == "relative" and date.offset:
        return ("about " if date.is_approximate else "") + relative_phrase(date.offset, date.event)
    terms = [term for term in date.terms if term]
    if not terms[0].has_year:
        return _without_year(terms)
    words = _interval(date) if date.kind == "interval" else _listed(terms, is_set=date.kind == "set")
    return f"{words} (Julian)" if all(term.is_julian for term in terms) else words


def relative_phrase(offset: Offset, event: str) -> str:
    """How far from what: `2–3 weeks before klement-letter`, `1 day after second-operation, morning`."""
    if offset.direction == "same":
        return f"same {offset.part.name if offset.part else offset.unit} as {event}"
    count = str(offset.low) if offset.low == offset.high else f"{offset.low}–{offset.high}"
    unit = offset.unit if offset.high == 1 else f"{offset.unit}s"
    return f"{count} {unit} {offset.direction} {event}" + (f", {offset.part.name}" if offset.part else "")


def _term(term: Term, *, is_set: bool = False) -> str:
    """One term, with what makes it approximate and without its calendar; in a set all that it covers is meant."""
    if term.ends and term.ends[0] != term.ends[1]:
        start, finish = _side_by_side([term.ends[0], ending(term.ends[1])])
        return f"{start} to {finish}" if is_set else f"between {start} and {finish}"
    about = _about(term)
    if term.part:
        return f"{about}{term.part} of {_days_of_part(term)}"
    joiner = "and" if is_set else "or"
    if term.first == OPEN_FIRST:
        return f"{about}{unit_at(term.end - 1, _end_unit(term), julian=term.is_julian).text()} {joiner} earlier"
    if term.end == OPEN_END:
        return f"{about}{unit_at(term.first, term.precision, julian=term.is_julian).text()} {joiner} later"
    first, last = units_of(term)
    if first is None or last is None or first == last:
        return about + (first or last or unit_at(term.first, term.precision)).text()
    ends = elided([first, last])
    return f"{about}{ends[0]} to {ends[1]}" if about or is_set else f"between {ends[0]} and {ends[1]}"


def _about(term: Term) -> str:
    """What makes a term approximate; a decade and a part of the day want an article behind it."""
    if not term.is_approximate:
        return ""
    return "about the " if term.part or term.precision == "decade" else "about "


def _end_unit(term: Term) -> Precision:
    """The unit in which the end of a term is told: an hour ends in its last minute, for `23:00` would be its first."""
    return "minute" if term.precision == "hour" and not term.is_approximate else term.precision


def ending(term: Term) -> Term:
    """The last unit of a term that something lasted until."""
    unit = _end_unit(term)
    return term if unit == term.precision else term._replace(first=term.end - SECONDS[unit], precision=unit)


def _days_of_part(term: Term) -> str:
    """The day of a part of the day; two where it is the one between them."""
    first = unit_at(term.first, "day", julian=term.is_julian)
    last = unit_at(term.end - 1, "day", julian=term.is_julian)
    return first.text() if first == last or term.first % DAY == 0 else "–".join(elided([first, last]))


def _listed(terms: list[Term], *, is_set: bool) -> str:
    """One of several dates, or all of them."""
    joiner = "and" if is_set else "or"
    if len(terms) == 1:
        words = _term(terms[0], is_set=is_set)
        return f"all of {words}" if is_set and " to " in words else words
    if len(terms) > _MOST_LISTED:
        first, last = units_of(terms[0])[0], units_of(terms[-1])[1]
        bounds = f" between {' and '.join(elided([first, last]))}" if first and last else ""
        return f"{'each' if is_set else 'one'} of {len(terms)} dates{bounds}"
    each = _side_by_side(terms, is_set=is_set)
    return f"{', '.join(each[:-1])} {joiner} {each[-1]}"


def _interval(date: Date) -> str:
    """What lasted: between two ends, or from or until one."""
    start, finish = date.terms
    finish = finish and ending(finish)
    terms = [term for term in (start, finish) if term]
    each = _side_by_side(terms)
    if start is None:
        return f"until {each[0]}" + ("" if date.is_placed else ", start not known")
    if finish is None:
        return f"from {each[0]}" + (" on" if date.is_placed else ", end not known")
    if start == finish and is_one_unit(start) and not start.is_approximate:
        return f"all of {each[-1]}"
    if start.is_doubtful != finish.is_doubtful:
        each = [f"{words} (doubtful)" if term.is_doubtful else words for words, term in zip(each, terms, strict=True)]
    return f"from {each[0]} to {each[1]}"


def _side_by_side(terms: list[Term], *, is_set: bool = False) -> list[str]:
    """The words of each, shortened by what it shares with the last where all are plain units of one calendar."""
    calendars = {term.is_julian for term in terms}
    if len(calendars) == 1 and all(is_one_unit(term) for term in terms):
        units = [unit_at(term.first, term.precision, julian=term.is_julian) for term in terms]
        texts = elided(units)
        return [_about(term) + text for term, text in zip(terms, texts, strict=True)]
    return [
        _term(term, is_set=is_set) + (" (Julian)" if term.is_julian and len(calendars) > 1 else "") for term in terms
    ]


def _without_year(terms: list[Term]) -> str:
    """A day, a part of one, or a month of a year that is not told."""
    if len(terms) == 1 and terms[0].part:
        day = " ".join(unit_at(terms[0].first, "day").parts[:-1])
        return f"{_about(terms[0])}{terms[0].part} of {day}, year not known"
    words = unit_at(terms[0].first, terms[0].precision).parts[:-1] if is_one_unit(terms[0]) and len(terms) == 1 else ()
    return _about(terms[0]) + ", ".join([*([" ".join(words)] if words else []), "year not known"])
