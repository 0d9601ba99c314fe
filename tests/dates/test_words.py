"""Dates are worded for people: whole, and in at most 14 cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.dates.calendar import months_between, shift
from casefile.dates.parse import parse_date
from casefile.dates.resolve import resolve
from casefile.dates.words import date_in_words, date_short, gap_in_words


@pytest.mark.parametrize(
    ("text", "words", "short"),
    [
        ("1938-02-16", "16 February 1938", "16 Feb 1938"),
        ("1938-02-16?", "16 February 1938, doubtful", "16 Feb 1938 ?"),
        ("1938-02-16~", "about 16 February 1938", "about 16 Feb"),
        ("1938-02-16%", "about 16 February 1938, doubtful", "about 16 Feb ?"),
        ("1938-02", "February 1938", "Feb 1938"),
        ("1937-09~", "about September 1937", "about Sep 1937"),
        ("1938-02%", "about February 1938, doubtful", "c. Feb 1938 ?"),
        ("1938", "1938", "1938"),
        ("0045", "AD 45", "AD 45"),
        ("-0043-03-15", "15 March 44 BC", "15 Mar 44 BC"),
        ("193X", "1930s", "1930s"),
        ("193X~", "about the 1930s", "about 1930s"),
        ("19XX", "between 1900 and 1999", "1900–99"),
        ("1937-23", "autumn 1937", "autumn 1937"),
        ("1937-24", "winter 1937–38", "winter 1937–38"),
        ("1937-24?", "winter 1937–38, doubtful", "win. 1937–38 ?"),
        ("1899-24", "winter 1899–1900", "win. 1899–1900"),
        ("-0044-24", "winter 45–44 BC", "win. 45–44 BC"),
        ("1938-02-15T11", "15 February 1938, 11:00", "15 Feb, 11:00"),
        ("1938-02-15T11?", "15 February 1938, 11:00, doubtful", "15 Feb 11:00 ?"),
        ("1938-02-15T11:30:15", "15 February 1938, 11:30:15", "15 Feb 11:30"),
        ("1938-02-15 evening", "evening of 15 February 1938", "15 Feb, even."),
        ("1938-02-16 morning?", "morning of 16 February 1938, doubtful", "16 Feb morn. ?"),
        ("1938-02-15 small hours", "small hours of 15 February 1938", "15 Feb, early"),
        ("1938-02-15 night", "night of 15 February 1938", "15 Feb, night"),
        ("1938-02-13/14 night", "night of 13–14 February 1938", "13–14 Feb"),
        ("1938-02-08/09 night", "night of 8–9 February 1938", "night 8–9 Feb"),
        ("1938-02-28/03-01 night", "night of 28 February–1 March 1938", "28 Feb–1 Mar"),
        ("1937-12-31/1938-01-01 night", "night of 31 December 1937–1 January 1938", "31 Dec–1 Jan"),
        ("1906-02-11 julian", "11 February 1906 (Julian)", "11 Feb 1906 OS"),
        ("1906-02-11 evening julian%", "about the evening of 11 February 1906 (Julian), doubtful", "c. 11 Feb OS ?"),
    ],
)
def test_one_date_in_words(text: str, words: str, short: str) -> None:
    assert (date_in_words(parse_date(text)), date_short(parse_date(text))) == (words, short)


@pytest.mark.parametrize(
    ("text", "words", "short"),
    [
        ("1938-02-13/1938-02-14", "from 13 to 14 February 1938", "13–14 Feb 1938"),
        ("1938-02-10/1938-02-13?", "from 10 to 13 February 1938 (doubtful)", "10–13 Feb ?"),
        ("1938-02-10?/1938-02-13?", "from 10 to 13 February 1938, doubtful", "10–13 Feb ?"),
        ("1938-02-28/1938-03-03", "from 28 February to 3 March 1938", "28 Feb–3 Mar"),
        ("1937-12-30/1938-01-02", "from 30 December 1937 to 2 January 1938", "30 Dec–2 Jan"),
        ("1937-10/1938-02", "from October 1937 to February 1938", "1937–38"),
        ("1934/1938-02", "from 1934 to February 1938", "1934–Feb 1938"),
        ("1934/1938", "from 1934 to 1938", "1934–38"),
        ("1938/1938", "all of 1938", "all 1938"),
        ("1938-02-15/1938-02-15", "all of 15 February 1938", "all 15 Feb"),
        ("1938-02-16T11?/1938-02-16T12", "from 16 February 1938, 11:00 (doubtful) to 12:59", "16 Feb 1938 ?"),
        ("1933?/1945?", "from 1933 to 1945, doubtful", "1933–45 ?"),
        ("1933?/1945", "from 1933 (doubtful) to 1945", "1933 ?–45"),
        ("1933~/1945", "from about 1933 to 1945", "c. 1933–45"),
        ("1933~/1945~", "from about 1933 to about 1945", "about 1933–45"),
        ("../1938-02", "until February 1938", "until Feb 1938"),
        ("1938-02/..", "from February 1938 on", "from Feb 1938"),
        ("1938-02-16/..", "from 16 February 1938 on", "16 Feb 1938–"),
        ("/1938-02", "until February 1938, start not known", "?–Feb 1938"),
        ("1938-02/", "from February 1938, end not known", "Feb 1938–?"),
        (
            "1938-02-13 evening/1938-02-14 morning",
            "from evening of 13 February 1938 to morning of 14 February 1938",
            "13–14 Feb 1938",
        ),
        ("1938-02-15T11/1938-02-15T14", "from 15 February 1938, 11:00 to 14:59", "15 Feb 11–14 h"),
        ("../1938-02-15T11", "until 15 February 1938, 11:59", "–15 Feb, 11:59"),
        ("1938-02-15T11:10/1938-02-15T14:20", "from 15 February 1938, 11:10 to 14:20", "15 Feb"),
        ("1906-02-11 julian/1906-02-13 julian", "from 11 to 13 February 1906 (Julian)", "11–13 Feb OS"),
    ],
)
def test_an_interval_in_words(text: str, words: str, short: str) -> None:
    assert (date_in_words(parse_date(text)), date_short(parse_date(text))) == (words, short)


@pytest.mark.parametrize(
    ("text", "words", "short"),
    [
        ("1937-1X", "between October and December 1937", "Oct–Dec 1937"),
        ("1938-02-1X", "between 10 and 19 February 1938", "10–19 Feb 1938"),
        ("1938-02-1X~", "about 10 to 19 February 1938", "c. 10–19 Feb"),
        ("1937-X2", "February or December 1937", "Feb or Dec"),
        ("1937-XX-15", "one of 12 dates between 15 January and 15 December 1937", "15 Jan–15 Dec"),
        ("[1938-02-15, 1938-02-16]", "15 or 16 February 1938", "15 or 16 Feb"),
        ("[1938-02-15, 1938-03-01?]", "15 February or 1 March 1938, doubtful", "15 Feb–1 Mar ?"),
        ("{1936, 1937}", "1936 and 1937", "1936 and 1937"),
        ("[1936, 1937, 1939]", "1936, 1937 or 1939", "1936–39"),
        ("[1667, 1668, 1670..1672]", "1667, 1668 or between 1670 and 1672", "1667–72"),
        ("[..1938-02]", "February 1938 or earlier", "by Feb 1938"),
        ("[..1937]", "1937 or earlier", "by 1937"),
        ("[..1938-02-15T11]", "15 February 1938, 11:59 or earlier", "by 15 Feb"),
        ("[1933..]", "1933 or later", "1933 or later"),
        ("[1938-02-16..]", "16 February 1938 or later", "after 15 Feb"),
        ("[1934..1938-02]", "between 1934 and February 1938", "1934–38"),
        ("[1938-02~..1938-03]", "between about February and March 1938", "about 1938"),
        (
            "[1938-02-15 evening..1938-02-16T11]",
            "between evening of 15 February 1938 and 16 February 1938, 11:59",
            "15–16 Feb 1938",
        ),
        ("{1936..1938}", "all of 1936 to 1938", "1936–38"),
        ("{1934, 1936..1938}", "1934 and 1936 to 1938", "1934–38"),
        ("{..1938}", "1938 and earlier", "by 1938"),
        ("XXXX-02-15", "15 February, year not known", "15 Feb, year ?"),
        ("XXXX-02-13 night", "night of 13 February, year not known", "year ?"),
        ("XXXX-02?", "February, year not known, doubtful", "Feb, year ?"),
        ("XXXX", "year not known", "year ?"),
    ],
)
def test_what_is_left_open_in_words(text: str, words: str, short: str) -> None:
    assert (date_in_words(parse_date(text)), date_short(parse_date(text))) == (words, short)


@pytest.mark.parametrize(
    ("text", "words", "short"),
    [
        ("1 day after second-operation morning", "1 day after second-operation, morning", "1 day after …"),
        ("about 2..3 weeks before klement-letter", "about 2–3 weeks before klement-letter", "c. 2–3 wk bef."),
        ("2..3 weeks before klement-letter?", "2–3 weeks before klement-letter, doubtful", "2–3 wk bef. ?"),
        ("same night as first-operation", "same night as first-operation", "same night as"),
        ("same day as x morning", "same morning as x", "same morning…"),
    ],
)
def test_a_relative_date_in_words(text: str, words: str, short: str) -> None:
    assert (date_in_words(parse_date(text)), date_short(parse_date(text))) == (words, short)


def test_a_resolved_date_is_worded_by_its_bounds() -> None:
    resolved = resolve(parse_date("about 1 day after x morning"), parse_date("1938-02-15 evening"))
    assert date_in_words(resolved) == "about the morning of 16 February 1938"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "just apart"),
        (59, "just apart"),
        (30 * 60, "at least 30 min apart"),
        (12 * 3600, "at least 12 h apart"),
        (24 * 3600, "at least 1 day apart"),
        (36 * 3600, "at least 36 h apart"),
        (3 * 86_400, "at least 3 days apart"),
        (3 * 86_400 + 5, "at least 3 days apart"),
        (65 * 86_400, "at least 2 months apart"),
        (800 * 86_400, "at least 2 years apart"),
    ],
)
def test_a_gap_is_never_said_to_be_more_than_it_is(seconds: int, words: str) -> None:
    assert gap_in_words(seconds) == words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("1411-01-01", "1412-01-01", "at least 1 year apart"),
        ("1412-01-01", "1413-01-01", "at least 1 year apart"),
        ("1412-01-02", "1413-01-01", "at least 11 months apart"),
        ("1411-01-01", "1412-07-01", "at least 18 months apart"),
        ("1411-01-01", "1413-01-01", "at least 2 years apart"),
        ("1410-01-01", "1414-01-01", "at least 4 years apart"),
        ("1410-01-01", "1510-01-01", "at least 100 years apart"),
        ("1410-06-24", "6918-06-24", "at least 5508 years apart"),
        ("1938-01-31", "1938-03-31", "at least 2 months apart"),
        ("1938-01-31", "1938-03-30", "at least 58 days apart"),
        ("1938-02-01", "1938-03-01", "at least 28 days apart"),
    ],
)
def test_months_and_years_of_a_gap_are_those_of_the_calendar_where_its_start_is_known(
    start: str, end: str, words: str
) -> None:
    first, last = (parse_date(text).first or 0 for text in (start, end))
    assert gap_in_words(last - first, first) == words


@given(st.integers(-(10**11), 10**11), st.integers(0, 10**11))
def test_no_more_months_are_counted_than_there_are(start: int, length: int) -> None:
    months = months_between(start, start + length)
    assert shift(start, months, "month") <= start + length < shift(start, months + 1, "month")
