"""Numbers and ranges, compared as dates are: one number somewhere within its bounds."""

from math import inf

from casefile.analysis.values.bearing import FIRST_FINER, SAME, SECOND_FINER, Bearing, Narrower
from casefile.analysis.verdicts import Verdict
from casefile.model.numbers import NumberError, parse_number


def relate_numbers(one: str, other: str) -> Bearing:
    """Two numbers or ranges, as written."""
    try:
        (low, high), (floor, ceiling) = _bounds(one), _bounds(other)
    except NumberError:
        return Bearing(Verdict.CANNOT_TELL, "one is no number")
    if (low, high) == (floor, ceiling):
        return SAME
    if high < floor or ceiling < low:
        apart = max(floor - high, low - ceiling)
        why = _apart(apart, is_exact=low == high and floor == ceiling)
        return Bearing(Verdict.CONFLICT, why, apart=apart)
    within: Narrower = "first" if floor <= low and high <= ceiling else "second"
    if within == "first" or (low <= floor and ceiling <= high):
        return Bearing(Verdict.COMPATIBLE, FIRST_FINER if within == "first" else SECOND_FINER, within)
    return Bearing(Verdict.OVERLAPPING, "they share a part")


def _apart(difference: float, *, is_exact: bool) -> str:
    return f"they differ by {difference:.15g}" if is_exact else f"they differ by at least {difference:.15g}"


def _bounds(text: str) -> tuple[float, float]:
    number = parse_number(text)
    return (-inf if number.low is None else number.low, inf if number.high is None else number.high)
