"""Dates in words, short: the forms that a date may take, fullest first, of which the first that fits is shown."""

from collections.abc import Iterator

from casefile.dates.calendar import DAY
from casefile.dates.date import OPEN_END, OPEN_FIRST, Date, Term
from casefile.dates.phrases import relative_phrase
from casefile.dates.units import Unit, elided, is_one_unit, unit_at, units_of

_PARTS = {"small hours": "early", "morning": "morn.", "afternoon": "aft.", "evening": "even."}
_UNITS = {"minute": "min", "hour": "h", "week": "wk", "month": "mo."}
_SEASONS = {"spring": "spr.", "summer": "sum.", "autumn": "aut.", "winter": "win."}


def short_forms(date: Date) -> Iterator[str]:
    """Its forms, fullest first; all but the last may leave out what goes without saying, none says what is not so."""
    bodies = list(_bodies(date))
    calendar = " OS" if date.terms and all(term.is_julian for term in date.terms if term) else ""
    doubt = " ?" if date.is_doubtful and not bodies[-1].endswith(" ?") else ""
    if _is_mixed(date):
        doubt = ""
    for about in ("about ", "c. ") if date.is_approximate and not _is_mixed(date) else ("",):
        for body in bodies:
            yield f"{about}{body}{calendar}{doubt}"


def _is_mixed(date: Date) -> bool:
    """Whether only one of two ends bears a mark, so that it must stand at that end."""
    ends = {(term.is_doubtful, term.is_approximate) for term in date.terms if term}
    return date.kind == "interval" and len(ends) > 1


def _bodies(date: Date) -> Iterator[str]:
    if date.kind == "relative":
        yield from _relative(date)
        return
    terms = [term for term in date.terms if term]
    if not terms[0].has_year:
        words = units_of(terms[0], short=True)[0] if len(terms) == 1 and is_one_unit(terms[0]) else None
        yield " ".join([*words.parts[:-1]]) + ", year ?" if words and words.parts[:-1] else "year ?"
    elif date.kind == "interval":
        yield from _interval(date)
    elif len(terms) == 1:
        yield from _term(terms[0])
    else:
        yield from _several(terms, "and" if date.kind == "set" else "or")


def _relative(date: Date) -> Iterator[str]:
    """How far from what, the event's id cut to what fits."""
    if date.offset is None:
        return
    words = relative_phrase(date.offset, "…")
    yield words
    short = " ".join(_UNITS.get(word.removesuffix("s"), word) for word in words.split())
    yield short
    yield short.partition(" …")[0] + " …"
    yield short.partition(" …")[0]
    yield short.replace("before", "bef.").replace("after", "aft.").partition(" …")[0]


def _term(term: Term) -> Iterator[str]:
    first, last = units_of(term, short=True)
    if term.part:
        yield from _part(term)
    elif first is None:
        before = unit_at(term.end, term.precision, julian=term.is_julian, short=True)
        yield from (f"{word} {body}" for word in ("before", "bef.") for body in _unit(before))
    elif last is None:
        after = unit_at(term.first - 1, term.precision, julian=term.is_julian, short=True)
        yield from (f"{word} {body}" for word in ("after", "aft.") for body in _unit(after))
    elif first == last:
        yield from _unit(first)
    else:
        yield from _range(first, last)


def _unit(unit: Unit) -> Iterator[str]:
    """A day drops its year before its month, a time its year at once, a season its length."""
    if unit.clock:
        day = " ".join(unit.parts[:-1])
        yield from (f"{day}, {unit.clock}", f"{day} {unit.clock}", f"{day} {unit.clock[:5]}", day)
        return
    yield unit.text()
    if unit.parts[0] in _SEASONS:
        name = _SEASONS[unit.parts[0]]
        yield from (f"{name} {unit.parts[1]}", f"{name} {unit.parts[1].partition('–')[0]}")
    if len(unit.parts) == 3:
        yield " ".join(unit.parts[:-1])


def _part(term: Term) -> Iterator[str]:
    """A part of a day, or the night between two, which may stand by its two days alone."""
    first = unit_at(term.first, "day", julian=term.is_julian, short=True)
    last = unit_at(term.end - 1, "day", julian=term.is_julian, short=True)
    if first == last or term.first % DAY == 0:
        day = " ".join(first.parts[:-1])
        name = _PARTS.get(term.part, term.part)
        yield from (f"{day}, {term.part}", f"{day}, {name}", f"{day} {name}", day)
    else:
        days = list(_range(first, last))[-1]
        yield from (f"{term.part} {days}", days)


def _range(first: Unit, last: Unit) -> Iterator[str]:
    """From one unit to another: `10–13 Feb 1938`, then `10–13 Feb`; years of one century as `1934–38`."""
    if len(first.parts) == len(last.parts) == 1 and first.text()[:2] == last.text()[:2] and _are_plain(first, last):
        yield f"{first.text()}–{last.text()[2:]}"
        return
    yield "–".join(elided([first, last]))
    if first.clock or last.clock:
        first, last = Unit(first.parts), Unit(last.parts)
        if first == last:
            yield " ".join(first.parts[:-1])
            return
    if len(first.parts) == len(last.parts) == 3:
        yield "–".join(elided([first, last])).removesuffix(f" {last.parts[-1]}")
        yield "–".join(elided([Unit(first.parts[:-1]), Unit(last.parts[:-1])]))
    elif len(first.parts) == 3:
        yield f"{' '.join(first.parts[:-1])}–{last.text()}"


def _are_plain(*units: Unit) -> bool:
    """Whether both are years of four digits."""
    return all(len(unit.text()) == 4 and unit.text().isdecimal() for unit in units)


def _interval(date: Date) -> Iterator[str]:
    start, finish = date.terms
    if start and finish:
        first, last = units_of(start, short=True)[0], units_of(finish, short=True)[1]
        if first and last and not _is_mixed(date):
            yield from _range(first, last)
        elif first and last:
            yield f"{_marked(start, first)}–{_marked(finish, last)}"
            yield f"{_marked(start, Unit(first.parts[-2:]))}–{_marked(finish, Unit(last.parts[-2:]))}"
        return
    unknown = "" if date.is_placed else "?"
    bodies = list(_term(start or finish or Term(0, 0, "day")))
    words = "from" if start else "until"
    for body in bodies:
        if not unknown:
            yield f"{words} {body}"
        yield f"{body}–{unknown}" if start else f"{unknown}–{body}"


def _marked(term: Term, unit: Unit) -> str:
    return ("c. " if term.is_approximate else "") + unit.text() + (" ?" if term.is_doubtful else "")


def _several(terms: list[Term], joiner: str) -> Iterator[str]:
    """Two dates side by side; more by the first and the last."""
    firsts = [units_of(term, short=True)[0] for term in terms]
    units = [unit for unit in firsts if unit]
    if len(units) == len(terms) == 2 and all(is_one_unit(term) for term in terms):
        yield f" {joiner} ".join(elided(units))
        yield f" {joiner} ".join(elided([Unit(unit.parts[:-1] or unit.parts) for unit in units]))
    first, last = firsts[0], units_of(terms[-1], short=True)[1]
    if first and last:
        yield from _range(first, last)
    else:
        hull = Term(min(term.first for term in terms), max(term.end for term in terms), terms[0].precision)
        if (hull.first, hull.end) == (OPEN_FIRST, OPEN_END):
            yield "any time"
        else:
            yield from _term(hull)
