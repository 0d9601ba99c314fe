"""Dates are found in prose and put into EDTF, and nothing is added that the text does not say."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.dates.calendar import civil, days_in_month
from casefile.dates.parse import parse_date
from casefile.dates.prose import find_dates
from casefile.dates.words import date_in_words


def told(text: str) -> list[str]:
    return [date.edtf for date in find_dates(text)]


@pytest.mark.parametrize(
    ("text", "place", "edtf"),
    [
        ("on 13 October 1987, 22:00, he", "13 October 1987, 22:00", "1987-10-13T22:00"),
        ("13 Oct 1987 at 10.30 pm", "13 Oct 1987 at 10.30 pm", "1987-10-13T22:30"),
        ("13 October 1987, 12 p.m.", "13 October 1987, 12 p.m.", "1987-10-13T12"),
        ("at 22.15 on 13 October 1987", "22.15 on 13 October 1987", "1987-10-13T22:15"),
        ("am 13. Oktober 1987 um 22 Uhr", "13. Oktober 1987 um 22 Uhr", "1987-10-13T22"),
        ("um 22.30 Uhr am 13. Oktober 1987", "22.30 Uhr am 13. Oktober 1987", "1987-10-13T22:30"),
        ("le 13 octobre 1987 à 22h30", "13 octobre 1987 à 22h30", "1987-10-13T22:30"),
        ("1987-10-13 22:00", "1987-10-13 22:00", "1987-10-13T22:00"),
        ("13 October 1987, 22.50 marks", "13 October 1987", "1987-10-13"),
        ("13 October 1987 at 11", "13 October 1987", "1987-10-13"),
        ("13 October 1987, 13 p.m.", "13 October 1987", "1987-10-13"),
        ("13 October, 22:00", "13 October", "XXXX-10-13"),
        ("won by 2:10 on 13 October 1987", "13 October 1987", "1987-10-13"),
        ("10-13 October 1987, 22:00", "10-13 October 1987", "1987-10-10/1987-10-13"),
    ],
)
def test_a_time_of_day_beside_a_day_belongs_to_it(text: str, place: str, edtf: str) -> None:
    (date,) = find_dates(text)
    assert (text[date.start : date.end], date.edtf) == (place, edtf)


@pytest.mark.parametrize(
    ("text", "place", "edtf"),
    [
        ("on 19 November 1825 (O.S.) he", "19 November 1825 (O.S.)", "1825-11-19 julian"),
        ("(on 19 Nov. 1825, Old Style)", "19 Nov. 1825, Old Style", "1825-11-19 julian"),
        ("1825-11-19 julian", "1825-11-19 julian", "1825-11-19 julian"),
        (
            "night of 18–19 November 1825 (Julian)",
            "night of 18–19 November 1825 (Julian)",
            "1825-11-18/19 night julian",
        ),
        ("about 20 November 1825 OS", "about 20 November 1825 OS", "1825-11-20 julian~"),
        ("19 November 1825 Juliana", "19 November 1825", "1825-11-19"),
        ("in 1825 OSLO", "1825", "1825"),
        ("19 November, Old Style", "19 November", "XXXX-11-19"),
    ],
)
def test_the_old_calendar_named_behind_a_date_belongs_to_it(text: str, place: str, edtf: str) -> None:
    (date,) = find_dates(text)
    assert (text[date.start : date.end], date.edtf) == (place, edtf)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("on 9 February 1938 he", "1938-02-09"),
        ("on 9th February, 1938", "1938-02-09"),
        ("the 9th of February 1938", "1938-02-09"),
        ("9 Feb. 1938", "1938-02-09"),
        ("9 feb 1938", "1938-02-09"),
        ("February 9, 1938", "1938-02-09"),
        ("Wednesday, February 9th, 1938", "1938-02-09"),
        ("the ninth of February 1938", "1938-02-09"),
        ("dated 1938-02-09.", "1938-02-09"),
        ("9.2.1938", "1938-02-09"),
        ("1938/2/9", "1938-02-09"),
        ("16/2/1938", "1938-02-16"),
        ("am 9. Februar 1938", "1938-02-09"),
        ("le 1er février 1938", "1938-02-01"),
        ("9 февраля 1938 года", "1938-02-09"),
        ("in Feb 1938", "1938-02"),
        ("February of 1938", "1938-02"),
        ("late February 1938", "1938-02"),
        ("1938-02", "1938-02"),
        ("winter 1937-8", "1937-24"),
        ("in the winter of 1937–38", "1937-24"),
        ("summer 1936", "1936-22"),
        ("the end of 1937", "1937"),
        ("in the 1930s", "193X"),
        ("the nineteenth century", "18XX"),
        ("a 19th-century house", "18XX"),
        ("in 44 BC", "-0043"),
        ("AD 45", "0045"),
        ("about 16 February 1938", "1938-02-16~"),
        ("c. 1934", "1934~"),
        ("9 to 16 February 1938", "1938-02-09/1938-02-16"),
        ("9–16 Feb 1938", "1938-02-09/1938-02-16"),
        ("between 10 and 13 February 1938", "[1938-02-10..1938-02-13]"),
        ("28 February–1 March 1938", "1938-02-28/1938-03-01"),
        ("February–March 1938", "1938-02/1938-03"),
        ("1934–38", "1934/1938"),
        ("1934 to 1938", "1934/1938"),
        ("between 1933 and 1936", "[1933..1936]"),
        ("the night of 13-14 February 1938", "1938-02-13/14 night"),
        ("the night between 28 February and 1 March 1938", "1938-02-28/03-01 night"),
        ("on the evening of 9 February 1938", "1938-02-09 evening"),
        ("15 February 1938, in the morning", "1938-02-15 morning"),
        ("in the small hours of 16 February 1938", "1938-02-16 small hours"),
    ],
)
def test_a_date_is_read_however_it_is_written(text: str, edtf: str) -> None:
    assert told(text) == [edtf]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("On 9 February he", ["XXXX-02-09"]),
        ("on July 14 to Brussels", ["XXXX-07-14"]),
        ("the third of May", ["XXXX-05-03"]),
        ("defected in July", ["XXXX-07"]),
        ("at the end of September", ["XXXX-09"]),
        ("9 Feb ’38", ["XXXX-02-09"]),
        ("13–14 February", ["XXXX-02-13", "XXXX-02-14"]),
        ("the night of 13–14 February", ["XXXX-02-13 night"]),
        ("the night between 13 and 14 February", ["XXXX-02-13 night"]),
        ("the nights of 13 and 14 February", ["XXXX-02-13", "XXXX-02-14"]),
    ],
)
def test_a_year_is_never_guessed(text: str, edtf: list[str]) -> None:
    assert told(text) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("9, 13 and 15 February 1938", ["1938-02-09", "1938-02-13", "1938-02-15"]),
        ("9 and 13 February 1938", ["1938-02-09", "1938-02-13"]),
        ("1936, 1937", ["1936", "1937"]),
        ("born on 27 January 1908, died 30 April 1990", ["1908-01-27", "1990-04-30"]),
    ],
)
def test_several_dates_are_several(text: str, edtf: list[str]) -> None:
    assert told(text) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("9/2/1938", "[1938-02-09, 1938-09-02]"),  # whose order?
        ("winter 1938", "[1937-24, 1938-24]"),  # which of its two ends?
        ("1904-05", "1904/1905"),  # May 1904 lies within it
    ],
)
def test_where_two_readings_are_possible_neither_is_chosen(text: str, edtf: str) -> None:
    assert told(text) == [edtf]


@pytest.mark.parametrize(
    "text",
    [
        "He may 9 times have come, or march 12 miles.",
        "1500 francs, 1,938 men, 2000 copies",
        "p. 1938, no. 1914, £1800, tel. 020-1938-22",
        "about a week later, that evening, the following morning, on the 13th",
        "the second half, the first of them, from end to end, early in life",
        "30 ducats and 31 horses; May I come? An august person.",
        "3.1938 and 12:1938 and 1938.5",
        "between February 9 to 0",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert told(text) == []


def test_a_day_that_does_not_exist_leaves_its_month() -> None:
    assert told("on 30 February 1938") == ["1938-02"]


def test_the_place_of_a_date_is_that_of_all_its_words() -> None:
    text = "He wandered on the night of 13–14 February 1938, naked."
    (date,) = find_dates(text)
    assert text[date.start : date.end] == "night of 13–14 February 1938"


@pytest.mark.parametrize(
    "text",
    [
        "1, " * 30_000,
        "early the " * 20_000,
        "9 February" + " " * 100_000,
        "1938-" * 20_000,
        "May 9" * 20_000,
        "9 pm " * 20_000,
    ],
)
def test_a_long_text_is_read_in_time_in_proportion(text: str) -> None:
    start = time.process_time()
    find_dates(text)
    assert time.process_time() - start < 3


DAYS = st.integers(-10_000, 20_000)


@given(DAYS, st.sampled_from(["{y}-{m}-{d}", "{y}-{m}", "{y}", "{y}-{m}-{d} evening", "{y}-{m}-{d}~", "{y}-23"]))
def test_what_is_told_in_our_words_is_found_again(day: int, form: str) -> None:
    year, month, day_of_month = civil(day)
    edtf = form.format(y=year, m=f"{month:02}", d=f"{day_of_month:02}")
    assert told(f"He came {date_in_words(parse_date(edtf))}.") == [edtf]


@given(DAYS, st.integers(1, 20))
def test_a_run_of_days_is_found_again(day: int, more: int) -> None:
    year, month, first = civil(day)
    last = first + more
    edtf = f"{year}-{month:02}-{first:02}/{year}-{month:02}-{last:02}"
    if last <= days_in_month(year, month):
        assert told(date_in_words(parse_date(edtf))) == [edtf]


PIECES = """
    the night of 9 13th 14 February Feb. may 1938 1937-8 winter between and to – , about early 1930s on 2/3/1938 X 31
    century first BC
"""


@given(st.lists(st.one_of(st.sampled_from(PIECES.split()), st.text(max_size=6)), max_size=14))
def test_any_text_has_dates_that_can_be_read_in_order_and_of_years_that_it_names(words: list[str]) -> None:
    text = " ".join(words)
    place, end = (0, 0), 0
    for date in find_dates(text):
        parse_date(date.edtf)
        assert date.start >= end or (date.start, date.end) == place
        place, end = (date.start, date.end), date.end
        said = text[date.start : date.end]
        if "BC" not in said and "century" not in said:
            years = re.findall(r"\d{4}(?=-|/|$|\.\.|~|,|\])", date.edtf)
            assert all(year[:2] in said for year in years)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("№ 14. Февраля 11-го дня 1879 года", "1879-02-11"),
        ("№ 14. Февраля 11, отец", "XXXX-02-11"),
        ("No. 12, 3 March 1880", "1880-03-03"),
        ("Nr. 7 March 1879", "1879-03"),
        ("there is no 14 February 1937", "1937-02-14"),
    ],
)
def test_the_number_of_an_entry_is_no_day(text: str, edtf: str) -> None:
    assert told(text) == [edtf]
