"""A text that is no date is told apart, with what to write instead."""

import re

import pytest

from casefile.dates.date import DateError
from casefile.dates.parse import parse_date
from casefile.dates.parts import parse_parts


@pytest.mark.parametrize(
    ("text", "message", "mend"),
    [
        ("1938-02-30", "February 1938 has 28 days", "write a day from 01 to 28"),
        ("-0043-04-31", "April 44 BC has 30 days", "write a day from 01 to 30"),
        ("1938-13", "there is no month 13", "write a month from 01 to 12, or a season from 21 (spring) to 24"),
        ("1938-02-15T24", "there is no hour 24", "write an hour from 00 to 23; midnight is T00 of the day it begins"),
        ("1938-02-15T11:75", "there is no time 11:75", "write 00 to 59"),
        ("-0000", "there is no year -0000", "write 0000, which is 1 BC"),
        ("1938-2-16", "“1938-2-16” is no date", "write 1938-02-16"),
        ("16 Feb 1938", "“16 Feb 1938” is no date", "write 1938-02-16"),
        ("February 16th, 1938", "“February 16th, 1938” is no date", "write 1938-02-16"),
        ("Feb. 1938", "“Feb. 1938” is no date", "write 1938-02"),
        ("16/2/1938", "“16/2/1938” is no date", "write 1938-02-16"),
        ("2/3/1938", "“2/3/1938” is no date", "write 1938-03-02 or 1938-02-03"),
        ("1938/02/16", "“1938/02/16” is no date", "write 1938-02-16"),
        ("19380216", "“19380216” is no date", "write 1938-02-16"),
        ("1938-02-13/14", "“1938-02-13/14” is no date", "write 1938-02-13/1938-02-14"),
        ("1934/38", "“1934/38” is no date", "write 1934/1938"),
        ("1938/02", "“1938/02” is no date", "write 1938-02"),
        ("1934-1938", "“1934-1938” is no date", "write 1934/1938"),
        ("1938-02-13 to 1938-02-14", "“1938-02-13 to 1938-02-14” is no date", "write 1938-02-13/1938-02-14"),
        ("1938-02-13 - 1938-02-14", "“1938-02-13 - 1938-02-14” is no date", "write 1938-02-13/1938-02-14"),
        ("13 Feb 1938/14 Feb 1938", "“13 Feb 1938/14 Feb 1938” is no date", "write 1938-02-13/1938-02-14"),
        ("c. 1938", "“c. 1938” is no date", "write 1938~"),
        ("before 1938-02", "“before 1938-02” is no date", "write [..1938-01] for a moment before then, or ../1938-01"),
        ("1930s", "“1930s” is no date", "write 193X"),
        ("1938–02–16T11:30", "“1938–02–16T11:30” is no date", "write 1938-02-16T11:30"),
        ("1938‑02‑16 evening", "“1938‑02‑16 evening” is no date", "write 1938-02-16 evening"),
        ("1987-10-13 20:00-22:00", "“1987-10-13 20:00-22:00” is no date", "write 1987-10-13T20:00/1987-10-13T22:00"),
        ("1987-10-13 9.30 – 11.15", "“1987-10-13 9.30 – 11.15” is no date", "write 1987-10-13T09:30/1987-10-13T11:15"),
        ("1987-10-13 20 to 22", "“1987-10-13 20 to 22” is no date", "write 1987-10-13T20/1987-10-13T22"),
        ("1987-10-13T20:00-22:00", "“1987-10-13T20:00-22:00” is no date", "write 1987-10-13T20:00/1987-10-13T22:00"),
        ("after 1987-10-13 23:00", "“after 1987-10-13 23:00” is no date", "write [1987-10-13T23:00..]"),
        ("before 1987-10-13 00:00", "“before 1987-10-13 00:00” is no date", "write [..1987-10-12T23:59]"),
        ("by 1987-10-13T23:00", "“by 1987-10-13T23:00” is no date", "write [..1987-10-13T23:00]"),
        (
            "1987-10-13T10:00-12:00",
            "“1987-10-13T10:00-12:00” has a time zone, but times are local to the place",
            "write 1987-10-13T10:00",
        ),
        (
            "1987-10-13 20:75",
            "“1987-10-13 20:75” is no time of a day",
            "write the time as 1987-10-13T11, T11:30 or T11:30:15",
        ),
        ("38", "“38” is no date", "write the year with its century, or 0038"),
        ("16. März 1938", "“16. März 1938” is no date", "write 1938-03-16"),
        ("le 16 mars 1938", "“le 16 mars 1938” is no date", "write 1938-03-16"),
        ("between 1930 and 1938", "“between 1930 and 1938” is no date", "write [1930..1938]"),
        (
            "night of 13 to 14 February 1938",
            "“night of 13 to 14 February 1938” is no date",
            "write 1938-02-13/14 night",
        ),
        ("autumn 1937", "“autumn 1937” is no date", "write 1937-23"),
        ("44 BC", "“44 BC” is no date", "write -0043"),
        ("1938-02-16?~", "“1938-02-16?~” is no date", "write 1938-02-16%"),
        ("1938?-02", "“1938?-02” has a mark on a part of it", "write one mark, at the end of the whole date"),
        (
            "1906-02-11? julian",
            "“1906-02-11? julian” has a mark in its middle",
            "write it at the end, 1906-02-11 julian?",
        ),
        ("Y-17000", "“Y-17000” lies outside what casefile can place", "write a year from -9999 to 9999"),
        ("-17000", "“-17000” lies outside what casefile can place", "write a year from -9999 to 9999"),
        ("1938-33", "there is no month 33", "write a month from 01 to 12, or a season from 21 (spring) to 24"),
        ("1938-2X", "no day fits “1938-2X”", "write an X for each digit that is not known, as in 1938-02-1X"),
        ("1XXX-XX-15", "“1XXX-XX-15” leaves too much open to be placed", "write fewer X"),
        ("", "there is no date here", "write it as 1938, 1938-02, 1938-02-16, 1938-02-15T11 or 1938-02-15 evening"),
    ],
)
def test_a_date_written_another_way_is_shown_as_it_should_be(text: str, message: str, mend: str) -> None:
    with pytest.raises(DateError) as error:
        parse_date(text)
    assert (error.value.message, error.value.mend) == (message, mend)


@pytest.mark.parametrize("text", ["1938-02-15T11Z", "1938-02-15T11+01:00", "1938-02-15T11-05"])
def test_a_time_zone_is_refused_for_times_are_local(text: str) -> None:
    with pytest.raises(DateError, match=r"times are local to the place; write 1938-02-15T11$"):
        parse_date(text)


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("1938-02-15t11", "write 1938-02-15T11"),
        ("1938-02-15 11:30", "write 1938-02-15T11:30"),
        ("1938-02-15T9", "write 1938-02-15T09"),
        ("1938-02-15T1130", "write 1938-02-15T11:30"),
        ("1938-02-15 11 p.m.", "write 1938-02-15T23"),
        ("1938-02-15 12 am", "write 1938-02-15T00"),
        ("1938-02-15 11:30?", "write 1938-02-15T11:30?"),
        ("1938-02-15 25:00", "write the time as 1938-02-15T11, T11:30 or T11:30:15"),
    ],
)
def test_a_time_is_shown_with_its_t_and_two_digits(text: str, mend: str) -> None:
    with pytest.raises(DateError) as error:
        parse_date(text)
    assert error.value.mend == mend


@pytest.mark.parametrize(
    ("word", "mend"),
    [
        ("evenng", "did you mean evening?"),
        ("even", "did you mean evening?"),
        ("Evening", "did you mean evening?"),
        ("mornings", "did you mean morning?"),
        ("late evening", "did you mean evening?"),
        ("nihgt", "did you mean night?"),
        ("new style", "leave it out, for dates are Gregorian"),
        ("teatime", "write one of small hours, morning, noon, afternoon, evening, night, julian"),
    ],
)
def test_an_unknown_part_of_the_day_gets_the_nearest_or_all(word: str, mend: str) -> None:
    with pytest.raises(DateError) as error:
        parse_date(f"1938-02-15 {word}")
    assert (error.value.message, error.value.mend) == (f"“{word}” is no part of the day", mend)


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("1906-02-11 Julian", "1906-02-11 julian"),
        ("1906-02-11 O.S.", "1906-02-11 julian"),
        ("11 Feb 1906 O.S.", "1906-02-11 julian"),
        ("11 February 1906 (Julian)", "1906-02-11 julian"),
        ("11 февраля 1906, Old Style", "1906-02-11 julian"),
        ("February 1906 (OS)", "1906-02 julian"),
        ("1906-02-11 10:50 julian", "1906-02-11T10:50 julian"),
        ("1906-02-11 evening O.S.", "1906-02-11 evening julian"),
        ("night of 11-12 February 1906 O.S.", "1906-02-11/12 night julian"),
        ("5-11 February 1906 O.S.", "1906-02-05 julian/1906-02-11 julian"),
        ("c. 1906-02-11 julian", "1906-02-11 julian~"),
        ("~1906-02-11 julian", "1906-02-11 julian~"),
        ("1906-02-11 O.S.?", "1906-02-11 julian?"),
        ("11 (24) February 1906", "1906-02-11 julian"),
        ("19 November/1 December 1825", "1825-11-19 julian"),
        ("20 Dec. (1 Jan.) 1881", "1880-12-20 julian"),
        ("1/13 March 1881", "1881-03-01 julian"),
    ],
)
def test_a_date_of_the_old_calendar_is_shown_with_the_calendar_behind_it(text: str, mend: str) -> None:
    with pytest.raises(DateError) as error:
        parse_date(text)
    form = error.value.mend.removeprefix("write ").partition(" for one day in two calendars")[0]
    assert form == mend
    assert all(term and term.is_julian for term in parse_date(form).terms)


def test_two_days_that_are_one_in_two_calendars_may_also_be_an_interval() -> None:
    with pytest.raises(DateError, match=r"or 1881-03-01/1881-03-13 for all these days$"):
        parse_date("1/13 March 1881")
    with pytest.raises(DateError, match=r"write 1881-03-01/1881-03-14$"):
        parse_date("1/14 March 1881")


@pytest.mark.parametrize(
    "text", ["julian", "1825 or 1826 O.S.", "between 1825 and 1827 O.S.", "1906-02-11 late julian"]
)
def test_what_a_calendar_is_named_for_is_not_guessed(text: str) -> None:
    with pytest.raises(DateError) as error:
        parse_date(text)
    assert text not in error.value.mend


def test_a_date_counted_from_an_event_has_no_calendar() -> None:
    with pytest.raises(DateError, match="“julian” has no place in a date counted from an event; leave it out"):
        parse_date("3 days before burial julian")


def test_a_mark_before_a_date_is_shown_behind_it() -> None:
    with pytest.raises(DateError, match="write one mark, as in 1825-11-20~"):
        parse_date("~1825-11-20")


MONTHS = "write a month from 01 to 12, or a season from 21 (spring) to 24"
RELATIVE_FORMS = "write it as 1 day after EVENT, 2..3 weeks before EVENT or same night as EVENT"


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("193?", "193X"),
        ("19??", "19XX"),
        ("1938 (?)", "1938?"),
        ("perhaps 1938-02", "1938-02?"),
        ("1938 ca.", "1938~"),
        ("1937-8", "1937/1938 for two years, or 1937-08 for a month"),
        ("1938–39", "1938/1939"),
        ("1938-02–16", "1938-02-16"),
        ("1938-02-15–16", "1938-02-15/1938-02-16"),
        ("16-Feb-1938", "1938-02-16"),
        ("02-15", "XXXX-02-15"),
        ("1938-02-15T11/12:30", "1938-02-15T11/1938-02-15T12:30"),
        ("1938-02-13 evening/14 morning", "1938-02-13 evening/1938-02-14 morning"),
        ("1938-02-15, evening", "1938-02-15 evening"),
        ("1938 or 1939", "[1938, 1939]"),
        ("1938 and 1939", '"{1938, 1939}" for both, or [1938, 1939] for one'),
        ("1936..1938", "[1936..1938] for a moment between, or 1936/1938"),
        ("..1938", "[..1938] for a moment up to then, or ../1938"),
        ("before 1938", "[..1937] for a moment before then, or ../1937"),
        ("before March 1938", "[..1938-02] for a moment before then, or ../1938-02"),
        ("before 1938-01", "[..1937-12] for a moment before then, or ../1937-12"),
        ("before 1 March 1940", "[..1940-02-29] for a moment before then, or ../1940-02-29"),
        ("after 1938", "[1939..] for a moment after then, or 1939/.."),
        ("after 1938-12", "[1939-01..] for a moment after then, or 1939-01/.."),
        ("after 31 December 1938", "[1939-01-01..] for a moment after then, or 1939-01-01/.."),
        ("until 16 February 1938", "[..1938-02-16] for a moment up to then, or ../1938-02-16"),
        ("no later than 1938", "[..1938] for a moment up to then, or ../1938"),
        ("since Feb 1938", "[1938-02..] for a moment from then on, or 1938-02/.."),
        ("early 1938", "1938, or the months that are meant, as in [1938-01..1938-04]"),
        ("mid-1938", "1938, or the months that are meant, as in [1938-05..1938-08]"),
        ("end of 1938", "1938, or the months that are meant, as in [1938-09..1938-12]"),
        ("16.II.1938", "1938-02-16"),
        ("6 xii 1938", "1938-12-06"),
        ("1938-02-1?", "1938-02-1X"),
        ("1938-1?", "1938-1X"),
        ("about 1938-02-16T20:30", "1938-02-16T20:30~"),
        ("c. 1938-02-16 evening", "1938-02-16 evening~"),
        ("about 1938?", "1938%"),
        ("circa 1938/1939", "1938~/1939~"),
        ("perhaps 1938-02-16 evening", "1938-02-16 evening?"),
        ("probably May 1938", "1938-05?"),
        ("not before 1938", "[1938..] for a moment from then on, or 1938/.."),
        ("1938-", "[1938..] for a moment from then on, or 1938/.."),
        ("1934/present", "1934/.."),
        ("1934/unknown", "1934/"),
        ("winter 1937", "1936-24 or 1937-24, which both touch 1937"),
        ("15/16 February 1938", "1938-02-15/1938-02-16"),
        ("“1938”", "1938"),
        ("1938-02-16.", "1938-02-16"),
        ("１９３８", "1938"),
        ("1938-０2", "1938-02"),
    ],
)
def test_a_date_as_people_write_it_is_shown_as_casefile_reads_it(text: str, mend: str) -> None:
    with pytest.raises(DateError) as error:
        parse_date(text)
    assert error.value.mend == f"write {mend}"
    first = (
        mend.removeprefix('"').partition('"')[0] if mend[0] == '"' else re.split(" for | or |, or |, which", mend)[0]
    )
    assert parse_date(first)


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("the day after x", "1 day after x"),
        ("a week before x", "1 week before x"),
        ("two weeks before x", "2 weeks before x"),
        ("2-3 weeks before x", "2..3 weeks before x"),
        ("three to four hours after x", "3..4 hours after x"),
        ("circa 2 days after x", "about 2 days after x"),
        ("the morning after x", "1 day after x morning"),
        ("1 day after x, in the morning", "1 day after x morning"),
        ("2 days later than x", "2 days after x"),
        ("the same night as x", "same night as x"),
        ("1 day after First_Operation", "1 day after first-operation"),
    ],
)
def test_a_relative_date_as_prose_tells_it_is_shown_as_casefile_reads_it(text: str, mend: str) -> None:
    with pytest.raises(DateError) as error:
        parse_date(text)
    assert error.value.mend == f"write {mend}"
    assert parse_date(mend).event


BOTH_JULIAN = "if both are, write 1906-02-11 julian/1906-02-13 julian"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("1938-02-15/17 night", "“1938-02-15/17 night” names two days that do not touch; write 1938-02-15/16 night"),
        ("1938-02-15/16 evening", "no evening lies between two days; write 1938-02-15 evening"),
        ("1938-02 evening", "“1938-02” is no single day, so it has no evening; write a day, as in 1938-02-15 evening"),
        ("1938-02-16/1938-02-13", "the interval ends before it begins; write 1938-02-13/1938-02-16"),
        ("[1938..1934]", "“1938..1934” runs backwards; write 1934..1938"),
        ("../..", "“../..” has no end that is a date; write a date on one side, as in ../1938-02"),
        ("[..]", "“..” is open on both sides; write a date on one side of it"),
        ("[1938", "“[1938” is no set of dates; write dates between [ and ]"),
        ("XXXX-02/1938", "“XXXX-02” has no year, so it can be no end and no member; write the year"),
        (
            "1906-02-11/1906-02-13 julian",
            f"one end of the interval is Julian and one is not; {BOTH_JULIAN}",
        ),
        ("3..2 days after x", "“3..2 days after x” counts backwards; write 2..3"),
        (
            "2 fortnights after x",
            "“fortnight” is nothing to count in; write minutes, hours, days, weeks, months or years",
        ),
        (
            "2 hours after x morning",
            "“2 hours after x morning” counts in hours and names a part of the day; leave one of them out",
        ),
        (
            "after x",
            "“after x” is no date; write after: x beside it for the order alone, or 1 day after x",
        ),
        ("[1938,]", "“[1938,]” has a comma without a date on one side; leave the comma out"),
        ("[1936, 1937]?", "“[1936, 1937]?” is no set of dates; write the mark at a date within"),
        (
            "1938-39",
            f"there is no month 39; {MONTHS}; for the years to 39 write 1938/1939",
        ),
        ("shortly after x", f"“shortly after x” is no date relative to an event; {RELATIVE_FORMS}"),
    ],
)
def test_a_date_that_cannot_be_says_why(text: str, says: str) -> None:
    with pytest.raises(DateError) as error:
        parse_date(text)
    assert str(error.value) == says


def test_a_long_text_is_shown_cut_and_on_one_line() -> None:
    with pytest.raises(DateError) as error:
        parse_date("x\n" + "y" * 500)
    assert "\n" not in error.value.message
    assert len(error.value.message) < 80


@pytest.mark.parametrize(
    ("name", "hours", "says"),
    [
        ("evening", "late", "“late” is no part of the day; write two hours, as in 17-24"),
        ("evening", "17-25", "“17-25” runs past the end of the day; write hours from 00 to 24, as in 20-06"),
        (
            "3rd watch",
            "0-3",
            "“3rd watch” is no name for a part of the day; write words of letters, such as early morning",
        ),
        ("julian", "0-3", "“julian” is no name for a part of the day; write words of letters, such as early morning"),
    ],
)
def test_a_part_of_the_day_that_cannot_be_is_refused(name: str, hours: str, says: str) -> None:
    with pytest.raises(DateError) as error:
        parse_parts({name: hours})
    assert str(error.value) == says


@pytest.mark.parametrize("text", ["unknown", "?", "n.d.", "Undated"])
def test_a_date_that_nobody_knows_is_left_out(text: str) -> None:
    with pytest.raises(DateError) as error:
        parse_date(text)
    assert error.value.mend == "leave it out, for what is not known is not written"


@pytest.mark.parametrize("text", ["after 9999", "before -9999", "before 1938-13", "16.XIII.1938", "before the fire"])
def test_nothing_is_shown_that_would_be_no_date_either(text: str) -> None:
    with pytest.raises(DateError) as error:
        parse_date(text)
    assert error.value.mend.startswith("write it as 1938, 1938-02")
