"""A date as a person writes it, read: EDTF levels 0 and 1, of level 2 sets and an X anywhere, and what is ours."""

from casefile.dates.date import (
    DEFAULT_PARTS,
    OPEN_END,
    OPEN_FIRST,
    PRECISIONS,
    Date,
    DateError,
    DayParts,
    Kind,
    Term,
)
from casefile.dates.explain import explain, is_meant, quoted
from casefile.dates.relative import parse_relative
from casefile.dates.terms import parse_night_between, parse_plain, parse_term

_LONGEST = 1_000


def parse_date(text: str, parts: DayParts = DEFAULT_PARTS) -> Date:
    """Read a date; `parts` are the parts of the day that the case knows. Raises DateError and nothing else."""
    plain = parse_plain(text)
    if plain is not None:
        return Date(
            text, "moment", plain.first, plain.end, plain.precision, (plain,), plain.is_doubtful, plain.is_approximate
        )
    body = text.strip()
    if len(body) > _LONGEST:
        raise DateError(f"{quoted(body)} is too long for a date", f"write at most {_LONGEST} characters")
    if body.startswith(("[", "{")):
        return _of_set(text, body, parts)
    if (relative := parse_relative(text, parts)) is not None:
        return relative
    if "/" in body:
        return _of_interval(text, body, parts)
    return _joined(text, "moment", parse_term(body, parts))


def _of_set(text: str, body: str, parts: DayParts) -> Date:
    """One of several (`[a, b]`, `[a..b]`), or all of several (`{a, b}`)."""
    closing = "]" if body[0] == "[" else "}"
    if not body.endswith(closing) or len(body) < 3:
        is_marked = body[-2:-1] == closing
        mend = "write the mark at a date within" if is_marked else f"write dates between {body[0]} and {closing}"
        raise DateError(f"{quoted(body)} is no set of dates", mend)
    each = [part.strip() for part in body[1:-1].split(",")]
    if "" in each:
        raise DateError(f"{quoted(body)} has a comma without a date on one side", "leave the comma out")
    members = tuple(term for part in each for term in _member(part, parts))
    return _joined(text, "moment" if closing == "]" else "set", members)


def _member(text: str, parts: DayParts) -> tuple[Term, ...]:
    left, dots, right = text.partition("..")
    if not dots:
        return _with_year(text, parts)
    if not left and not right:
        raise DateError("“..” is open on both sides", "write a date on one side of it")
    start = _hull(_with_year(left.strip(), parts)) if left else None
    finish = _hull(_with_year(right.strip(), parts)) if right else None
    return (_between(start, finish, text),)


def _between(start: Term | None, finish: Term | None, text: str) -> Term:
    """One stretch of time from the first moment of one date to the last of the other; None for a side left open."""
    ends = [term for term in (start, finish) if term]
    first = start.first if start else OPEN_FIRST
    end = finish.end if finish else OPEN_END
    if start and finish and end <= start.first:
        left, right = text.split("..")
        raise DateError(f"{quoted(text)} runs backwards", f"write {right.strip()}..{left.strip()}")
    return Term(
        first,
        end,
        max((term.precision for term in ends), key=PRECISIONS.index),
        any(term.is_doubtful for term in ends),
        any(term.is_approximate for term in ends),
        is_julian=all(term.is_julian for term in ends),
        ends=(start, finish) if start and finish else (),
    )


def _of_interval(text: str, body: str, parts: DayParts) -> Date:
    """`a/b`, with `..` for an end that is open and nothing for one that is not known; or the night between two days."""
    left, _, right = (side.strip() for side in body.partition("/"))
    if (night := parse_night_between(body, parts)) is not None:
        return _joined(text, "moment", (night,))
    start, finish = _side(left, body, parts), _side(right, body, parts)
    ends = tuple(term for term in (start, finish) if term)
    if not ends:
        raise DateError(f"{quoted(body)} has no end that is a date", "write a date on one side, as in ../1938-02")
    if start and finish:
        _check_ends(start, finish, left, right)
    return Date(
        text,
        "interval",
        start.first if start else None,
        finish.end if finish else None,
        max((term.precision for term in ends), key=PRECISIONS.index),
        (start, finish),
        any(term.is_doubtful for term in ends),
        any(term.is_approximate for term in ends),
        is_placed="" not in (left, right),
    )


def _side(side: str, whole: str, parts: DayParts) -> Term | None:
    """One end of an interval; if it cannot be read, what is wrong with the whole where that says more."""
    if side in ("", ".."):
        return None
    try:
        return _hull(_with_year(side, parts))
    except DateError:
        if "/" in side or is_meant(whole):
            raise explain(whole, parts) from None
        raise


def _check_ends(start: Term, finish: Term, left: str, right: str) -> None:
    """Refuse an interval that ends before it begins, or that mixes two calendars."""
    if start.is_julian != finish.is_julian:
        both = (side if "julian" in side else f"{side} julian" for side in (left, right))
        raise DateError("one end of the interval is Julian and one is not", f"if both are, write {'/'.join(both)}")
    if finish.end <= start.first:
        raise DateError("the interval ends before it begins", f"write {right}/{left}")


def _with_year(text: str, parts: DayParts) -> tuple[Term, ...]:
    """The terms of a date that stands among others, where it cannot do without a year."""
    terms = parse_term(text, parts)
    if not terms[0].has_year:
        raise DateError(f"{quoted(text)} has no year, so it can be no end and no member", "write the year")
    return terms


def _hull(terms: tuple[Term, ...]) -> Term:
    """One term from the first moment to the last."""
    last = terms[-1]
    if len(terms) == 1:
        return last
    first = terms[0]
    return Term(first.first, last.end, last.precision, last.is_doubtful, last.is_approximate, "", last.is_julian)


def _joined(text: str, kind: Kind, terms: tuple[Term, ...]) -> Date:
    """A date of alternatives or of members."""
    has_year = terms[0].has_year
    first, end = min(term.first for term in terms), max(term.end for term in terms)
    return Date(
        text,
        kind,
        first if has_year and first != OPEN_FIRST else None,
        end if has_year and end != OPEN_END else None,
        max((term.precision for term in terms), key=PRECISIONS.index),
        terms,
        any(term.is_doubtful for term in terms),
        any(term.is_approximate for term in terms),
        is_placed=has_year,
    )
