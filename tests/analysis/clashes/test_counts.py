"""How far apart two events are by a date that is counted from one of them."""

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.analysis.clashes.counts import count_of
from casefile.dates.calendar import moment_text, start_of_day
from casefile.dates.parse import parse_date
from casefile.dates.reach import Reach, parse_reach
from casefile.dates.relate import stretch
from casefile.dates.resolve import resolve

REACH = parse_reach(
    {"minute": "5 minutes", "hour": "1 hour", "day": "2 days", "week": "3 days", "month": "1 week", "year": "1 month"}
)
UNITS = ("minute", "hour", "day", "week", "month", "year")
CLOCK = ("minute", "hour")
MINUTE = 60


@st.composite
def counted(draw: Any) -> str:
    unit = draw(st.sampled_from(UNITS))
    part = draw(st.sampled_from(("", " morning", " evening", " night"))) if unit not in CLOCK else ""
    low = draw(st.integers(0, 14))
    count = f"{low}..{low + draw(st.integers(0, 3))} {unit}s {draw(st.sampled_from(('after', 'before')))}"
    same = f"same {draw(st.sampled_from((unit, 'night', 'morning')))} as"
    return f"{draw(st.sampled_from(('', 'about ')))}{draw(st.sampled_from((count, count, same)))} x{part}"


moments = st.integers(-40_000 * 1440, 20_000 * 1440).map(lambda minute: minute * MINUTE)


def is_allowed(text: str, early: int, late: int) -> bool:
    """Whether a late event may begin then, by what is counted from an early one."""
    count = count_of(parse_date(text), REACH)
    assert count
    apart = (start_of_day(late) if count.to_day else late) - (start_of_day(early) if count.from_day else early)
    return count.least <= apart < count.most + (not count.is_less)


@given(counted(), moments, st.integers(0, MINUTE - 1))
def test_an_event_may_begin_whenever_the_date_says_that_is_counted_from_the_minute_of_the_other(
    text: str, minute: int, seconds: int
) -> None:
    (term,) = resolve(parse_date(text), parse_date(moment_text(minute))).terms
    assert term
    first, end = stretch(term, REACH)
    for late in (first, end - 1):
        assert is_allowed(text, minute + seconds, late)


@pytest.mark.parametrize("unit", ["day", "week"])
@given(st.integers(0, 14), st.sampled_from(("after", "before")), moments, st.sampled_from(("", " evening")))
def test_by_days_and_weeks_it_may_begin_then_and_at_no_other_time(
    unit: str, count: int, way: str, minute: int, part: str
) -> None:
    text = f"{count} {unit}s {way} x{part}"
    first, end = resolve(parse_date(text), parse_date(moment_text(minute))).spans[0]
    assert [is_allowed(text, minute, late) for late in (first - 1, first, end - 1, end)] == [False, True, True, False]


@given(st.integers(0, 99), st.sampled_from(CLOCK), st.sampled_from(("after", "before")), moments)
def test_by_hours_and_minutes_it_may_begin_in_the_minute_before_and_the_one_after(
    count: int, unit: str, way: str, minute: int
) -> None:
    text = f"{count} {unit}s {way} x"
    first, end = resolve(parse_date(text), parse_date(moment_text(minute))).spans[0]
    around = (first - MINUTE - 1, first - MINUTE, end - 1, end)
    assert [is_allowed(text, minute, late) for late in around] == [False, True, True, False]


def test_a_date_that_is_about_so_much_later_says_nothing_where_no_reach_is_declared() -> None:
    assert count_of(parse_date("about 1 day after x"), Reach()) is None
    assert count_of(parse_date("1938-02-15"), REACH) is None


def test_of_a_night_either_end_of_the_day_may_be_meant() -> None:
    allowed = [
        (start, late)
        for start, late in product((2, 12, 22), range(-24, 48))
        if is_allowed("same night as x", start * 3600, late * 3600)
    ]
    assert {late for start, late in allowed if start == 2} >= set(range(-4, 6))
    assert {late for start, late in allowed if start == 22} >= set(range(20, 30))
    assert all(-4 <= late < 30 for _, late in allowed)
