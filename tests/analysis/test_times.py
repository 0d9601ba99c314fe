"""Where each claim of a date stands in time, and how sure that is."""

import pytest

from casefile.analysis.index import Index
from casefile.analysis.times import Timed, times_of
from casefile.dates.calendar import moment_text
from casefile.dates.date import OPEN_END, OPEN_FIRST
from tests.analysis.conftest import ReadCase

DATES = {
    "1938-02-15": "moment",
    "1938-02": "moment",
    '"1938-02-15?"': "moment",
    '"[1938-02-10..1938-02-13]"': "moment",
    '"{1936, 1938}"': "moment",
    "1938-02-10/1938-02-13": "lasted",
    "../1938-02": "lasted",
    '"1938-02-15~"': "possible",
    '"[1938-02-15..]"': "possible",
    '"[1936, 1938]"': "possible",
    "1 day after other": "possible",
}


def read_times(read_case: ReadCase, date: str, beside: str = "", case: str = "") -> tuple[Timed, ...]:
    """The claims on one event, beside another that is dated to 1938-02-09."""
    read = read_case(f"""
        == case.yaml ==
        casefile: 1
        title: A case
        {case}
        == events.yaml ==
        other: {{title: Another, date: {{says: 1938-02-09, in: anna#p}}}}
        event:
          title: It happens
          date: {{says: {date}, in: anna#p{beside}}}
    """)
    return times_of(Index(read), read.events["event"])


def told(timed: Timed) -> list[tuple[str, str]]:
    return [
        ("open" if first == OPEN_FIRST else moment_text(first), "open" if end == OPEN_END else moment_text(end))
        for first, end in timed.spans
    ]


@pytest.mark.parametrize(("date", "shape"), DATES.items(), ids=DATES)
def test_the_way_a_date_is_told_decides_how_it_is_drawn(read_case: ReadCase, date: str, shape: str) -> None:
    (timed,) = read_times(read_case, date)
    assert timed.shape == shape


def test_a_span_between_two_orders_that_we_inferred_is_only_possible(read_case: ReadCase) -> None:
    (timed,) = read_times(read_case, '"[1938-02-10..1938-02-13]"', ", reading: inferred, because: told after it")
    assert timed.shape == "possible"


def test_about_reaches_as_far_as_the_case_declares_and_without_that_no_further_than_told(read_case: ReadCase) -> None:
    (bare,) = read_times(read_case, '"1938-02-15~"')
    assert told(bare) == [("1938-02-15T00:00", "1938-02-16T00:00")]
    (reaching,) = read_times(read_case, '"1938-02-15~"', case="about: {day: 2 days}")
    assert told(reaching) == [("1938-02-13T00:00", "1938-02-18T00:00")]


@pytest.mark.parametrize(
    ("date", "first", "end"),
    [
        ("1938-02-10~/1938-02-15", "1938-02-08T00:00", "1938-02-16T00:00"),
        ("1938-02-10/1938-02-15~", "1938-02-10T00:00", "1938-02-18T00:00"),
        ("../1938-02-15~", "open", "1938-02-18T00:00"),
    ],
)
def test_of_what_lasted_it_reaches_beyond_the_end_that_it_stands_at(
    read_case: ReadCase, date: str, first: str, end: str
) -> None:
    (timed,) = read_times(read_case, f'"{date}"', case="about: {day: 2 days}")
    assert told(timed) == [(first, end)]


def test_each_of_several_dates_has_a_stretch_of_its_own(read_case: ReadCase) -> None:
    (timed,) = read_times(read_case, '"{1936, 1938}"')
    assert told(timed) == [("1936-01-01T00:00", "1937-01-01T00:00"), ("1938-01-01T00:00", "1939-01-01T00:00")]


def test_a_date_counted_from_nothing_cannot_be_placed(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        undated: {title: Nobody dates it}
        event: {title: It happens, date: {says: 1 day after undated, in: anna#p}}
    """)
    (timed,) = times_of(Index(case), case.events["event"])
    assert (timed.spans, timed.span) == ((), (OPEN_FIRST, OPEN_END))


def test_a_date_that_is_denied_or_doubted_is_no_date(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        event:
          title: It happens
          date: [{denies: 1937, in: anna#p}, {doubts: 1938, in: boris#p}]
    """)
    assert [timed.shape for timed in times_of(Index(case), case.events["event"])] == ["denied", "doubted"]


def test_an_account_that_tells_an_order_but_no_date_leaves_the_time_after_or_before(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        first: {title: First, date: {says: 1938-02-09, in: anna#p}}
        event:
          title: It happens
          date: {says: 1938-02-15, in: anna#p}
          after: {says: first, in: [anna#p, boris#p]}
          before: {says: last, in: boris#q}
        last: {title: Last, date: [{says: 1938-02, in: anna#p}, {says: 1938-02-16, in: clara#p}]}
    """)
    times = times_of(Index(case), case.events["event"])
    assert [(timed.claim.source, timed.shape) for timed in times] == [("anna", "moment"), ("boris", "possible")]
    assert told(times[1]) == [("1938-02-09T00:00", "1938-02-17T00:00")]


def test_an_order_alone_places_nothing_where_nobody_dates_the_event(read_case: ReadCase) -> None:
    case = read_case("""
        == events.yaml ==
        first: {title: First, date: {says: 1938-02-09, in: anna#p}}
        event: {title: It happens, after: {says: first, in: anna#p}}
    """)
    assert times_of(Index(case), case.events["event"]) == ()
