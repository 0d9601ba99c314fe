"""A date bears marks by which it is found when somebody asks for its day, month or year."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.dates.calendar import civil
from casefile.dates.parse import parse_date
from casefile.search.periods import Unit, date_marks, days, units


def marks(edtf: str) -> set[str]:
    return set(date_marks(parse_date(edtf)))


def test_a_day_is_found_by_itself_its_month_its_year_and_the_day_of_any_year() -> None:
    assert marks("1938-02-09") == {":on:1938-02-09", ":on:1938-02", ":on:1938", ":yearly:XXXX-02-09", ":yearly:XXXX-02"}


def test_a_month_is_found_by_itself_and_its_year_and_fills_itself() -> None:
    assert marks("1938-02") == {":on:1938-02", ":on:1938", ":all:1938-02", ":yearly:XXXX-02"}


def test_a_winter_is_found_by_its_months_and_both_its_years_but_no_day() -> None:
    assert marks("1937-24") >= {":on:1937-12", ":on:1938-02", ":on:1937", ":on:1938"}
    assert not any(mark.startswith(":all:") or mark.count("-") > 1 for mark in marks("1937-24"))


def test_a_night_between_two_days_is_found_by_both() -> None:
    assert marks("1938-02-13/14 night") >= {":on:1938-02-13", ":on:1938-02-14"}


def test_a_decade_is_about_no_month_and_a_century_about_its_ends() -> None:
    assert marks("193X") == {f":on:193{digit}" for digit in range(10)}
    assert marks("18XX") == {":on:1800", ":on:1899"}


def test_a_date_of_the_old_calendar_is_found_by_its_day_in_either() -> None:
    assert marks("1825-11-19 julian") == marks("1825-11-19") | marks("1825-12-01")
    assert ":on:1900-02-28" not in marks("1900-02-29 julian")


def test_a_date_without_a_year_has_marks_of_its_own() -> None:
    assert marks("XXXX-02-09") == {":on:XXXX-02-09", ":on:XXXX-02"}


@pytest.mark.parametrize(("edtf", "mark"), [("[..1937-10-06]", ":on:1937-10-06"), ("1933/..", ":on:1933")])
def test_of_a_date_that_is_open_the_end_is_found_that_it_names(edtf: str, mark: str) -> None:
    assert mark in marks(edtf)


def test_what_no_day_is_told_of_has_no_marks() -> None:
    assert marks("1 day after the-fire") == set()


def test_a_year_before_christ_keeps_its_sign() -> None:
    assert Unit(-43, 3, 15).mark(":on:") == ":on:-0043-03-15"


@given(st.integers(-100_000, 100_000), st.integers(1, 2_000))
def test_the_units_fill_the_days_without_a_gap_and_are_few(first: int, length: int) -> None:
    found = list(units(first, first + length))
    filled = [days(*parse_date(unit.mark("")).spans[0]) for unit in found]
    assert [start for start, _ in filled[1:]] == [end for _, end in filled[:-1]]
    assert (filled[0][0], filled[-1][1]) == (first, first + length)
    assert len(found) <= 60 + 22 + length // 365 + 1


@given(st.integers(0, 30_000))
def test_every_day_of_a_month_shares_a_mark_with_it(day: int) -> None:
    year, month, day_of_month = civil(day)
    assert marks(f"{year:04}-{month:02}") & marks(f"{year:04}-{month:02}-{day_of_month:02}")
