"""Bounds of dates, held against those of another package."""

import contextlib
import io

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.dates.calendar import civil, days_in_month
from casefile.dates.parse import parse_date
from tests.dates.strategies import (
    DAY_TEXTS,
    DAYS,
    MARKS,
    MONTHS,
    YEARS,
    is_date,
    year_text,
)

# Where `edtf` 5.0.2 is wrong, or answers another question, it is not asked:
# - winter (`1937-24`) stops on 31 December; ours runs on to the end of February
# - an end not known (`/1938`, `1938/`) is put ten years away; ours has no bound
# - an X within a month or a day (`1937-1X`, `1938-0X`, `1938-02-1X`) raises, the first two after printing
# - a month left open in an interval or a set (`1921-XX/1938`, `{1936, 1937-XX}`) raises after printing
# - refused: a season with a mark (`1937-23?`) or in a set, a mark after an open month and a day (`1930-XX-01?`),
#   an X in a year before 0 with a month (`-193X-02`), a mark beside `..` in a set, a time without seconds
# - `1900-02-29` and `-0100-02-29`, which are no days, are accepted
# - `-0001-XX-XX`, a month or day left open before the year 0, begins on its last day
# - a year left open (`XXXX-02-15`) spans the years 0 to 9999; ours is not placed
ASKED_PLAIN = st.one_of(YEARS, st.tuples(YEARS, MONTHS).map("".join), DAY_TEXTS)
ASKED_SEASON = st.tuples(YEARS, st.sampled_from(["-21", "-22", "-23"])).map("".join)
ASKED_YEARS = YEARS.filter(lambda year: year[0] != "-")
ASKED_MASK = st.one_of(
    YEARS.map(lambda year: year[:-1] + "X"),
    YEARS.map(lambda year: year[:-2] + "XX"),
    ASKED_YEARS.map(lambda year: year + "-XX-XX"),
    st.tuples(ASKED_YEARS, MONTHS, st.just("-XX")).map("".join),
)
ASKED = st.one_of(
    ASKED_SEASON,
    st.tuples(ASKED_YEARS, st.just("-XX"), DAYS).map("".join),
    st.tuples(ASKED_PLAIN | ASKED_MASK, MARKS).map("".join),
    st.tuples(ASKED_PLAIN, MARKS, st.just("/"), ASKED_PLAIN, MARKS).map("".join).filter(is_date),
    st.tuples(ASKED_PLAIN, ASKED_PLAIN).map(lambda pair: f"[{pair[0]},{pair[1]}]"),
)


@settings(max_examples=30)
@given(ASKED)
def test_bounds_are_those_of_the_edtf_package_where_it_is_right(text: str) -> None:
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        oracle = parse_edtf(text)
        first, last = oracle.lower_strict()[:3], oracle.upper_strict()[:3]
    assert printed.getvalue() == ""
    date = parse_date(text)
    assert date.first is not None
    assert date.end is not None
    assert civil(date.first // 86_400) == first
    assert civil(date.end // 86_400 - 1) == last


@pytest.mark.parametrize("year", [-400, -100, -4, -1, 0, 4, 100, 1900, 2000])
def test_leap_years_are_those_of_the_edtf_package(year: int) -> None:
    assert parse_edtf(f"{year_text(year)}-02").upper_strict()[2] == days_in_month(year, 2)
