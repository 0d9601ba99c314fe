"""Dates in words, short: the forms that a date may take, fullest first, of which the first that fits is shown."""

from collections.abc import Iterator

from casefile.dates.calendar import DAY
from casefile.dates.date import OPEN_END, OPEN_FIRST, PRECISIONS, Date, Precision, Term
from casefile.dates.phrases import ending, relative_phrase
from casefile.dates.units import Unit, elided, is_one_unit, unit_at, units_of

_COARSE: tuple[Precision, ...] = ("day", "month", "year")
_PARTS = {"small hours": "early", "morning": "morn.", "afternoon": "aft.", "evening": "even."}
_UNITS = {"minute": "min", "hour": "h", "week": "wk", "month": "mo."}
_SEASONS = {"spring": "spr.", "summer": "sum.", "autumn": "aut.", "winter": "win."}


def short_forms(date: Date, calendar: str = "") -> Iterator[str]:
    """Its forms, fullest first; the later ones leave out what goes without saying, then tell it more coarsely.

    Each names the calendar behind it, where one is given or it is the old one.
    """
    calendar = calendar or (" OS" if date.terms and all(term.is_julian for term in date.terms if term) else "")
    for forms, is_marked in ((_bodies, _is_mixed(date)), (_coarser, False)):
        bodies = list(forms(date))
        abouts = ("about ", "c. ") if date.is_approximate and not is_marked else ("",)
        doubt = " ?" if date.is_doubtful and not is_marked else ""
        for about in abouts:
            yield from (f"{about}{body}{calendar}{'' if body.endswith(' ?') else doubt}" for body in bodies)


def _coarser(date: Date) -> Iterator[str]:
    """The days, the months and the years from the first moment to the last, none finer than it is told."""
    if date.first is None or date.end is None:
        return
    julian = all(term.is_julian for term in date.terms if term)
    told = PRECISIONS.index(date.precision)
    for precision in (one for one in _COARSE if PRECISIONS.index(one) >= told or one == _COARSE[-1]):
        first = unit_at(date.first, precision, julian=julian, short=True)
        last = unit_at(date.end - 1, precision, julian=julian, short=True)
        yield from [first.text()] if first == last else _range(first, last)


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
        latest = unit_at(term.end - 1, term.precision, julian=term.is_julian, short=True)
        yield f"{latest.text()} or earlier"
        yield from (f"by {body}" for body in _unit(latest))
    elif last is None:
        earliest = unit_at(term.first, term.precision, julian=term.is_julian, short=True)
        after = unit_at(term.first - 1, term.precision, julian=term.is_julian, short=True)
        yield f"{earliest.text()} or later"
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
        days = "–".join(elided([Unit(first.parts[:-1]), Unit(last.parts[:-1])]))
        yield from (f"{term.part} {days}", days)


def _range(first: Unit, last: Unit) -> Iterator[str]:
    """From one unit to another: `10–13 Feb 1938`, then `10–13 Feb`; years of one century as `1934–38`."""
    yield from (f"{left}–{right}" for left, right in _ends(first, last))
    if first.clock and first.parts == last.parts:
        yield " ".join(first.parts[:-1])


def _ends(first: Unit, last: Unit) -> Iterator[tuple[str, str]]:
    """The two ends of a range as they stand beside each other, fullest first."""
    left, right = elided([first, last])
    if first.clock or last.clock:
        yield left, right
        if first.parts == last.parts and first.clock.endswith(":00") and last.clock.endswith(":00"):
            yield f"{' '.join(first.parts[:-1])} {first.clock[:2]}", f"{last.clock[:2]} h"
    elif len(first.parts) == len(last.parts) == 1 and _are_plain(left, right) and left[:2] == right[:2]:
        yield left, right[2:]
    else:
        yield left, right
    if len(first.parts) == len(last.parts) == 3 and first.parts[:-1] != last.parts[:-1]:
        left, right = elided([Unit(first.parts[:-1]), Unit(last.parts[:-1])])
        yield left, right


def _are_plain(*years: str) -> bool:
    """Whether these are years of four digits."""
    return all(len(year) == 4 and year.isdecimal() for year in years)


def _interval(date: Date) -> Iterator[str]:
    start, finish = date.terms
    if start and finish:
        first, last = units_of(start, short=True)[0], units_of(finish, short=True)[1]
        if start == finish and is_one_unit(start) and first and not (first.clock or start.is_approximate):
            yield from (f"all {body}" for body in _unit(first))
        elif first and last:
            yield from _range(first, last) if not _is_mixed(date) else _marked_range(start, finish, first, last)
        return
    unknown = "" if date.is_placed else "?"
    bodies = list(_term(start or (ending(finish) if finish else Term(0, 0, "day"))))
    words = "from" if start else "until"
    for body in bodies:
        if not unknown:
            yield f"{words} {body}"
        yield f"{body}–{unknown}" if start else f"{unknown}–{body}"


def _marked_range(start: Term, finish: Term, first: Unit, last: Unit) -> Iterator[str]:
    """From one unit to another, each end with its own marks."""
    for left, right in _ends(first, last):
        ends = ((start, left), (finish, right))
        yield "–".join(
            ("c. " if term.is_approximate else "") + words + (" ?" if term.is_doubtful else "") for term, words in ends
        )


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
