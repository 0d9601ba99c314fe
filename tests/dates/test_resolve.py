"""A relative date is counted from the date of its event."""

import pytest

from casefile.dates.calendar import moment_text
from casefile.dates.date import Date
from casefile.dates.parse import parse_date
from casefile.dates.reach import parse_reach
from casefile.dates.relate import relate
from casefile.dates.resolve import resolve


def bounds(date: Date) -> tuple[str | None, str | None]:
    """The first and the last minute; None where open."""
    return (
        None if date.first is None else moment_text(date.first),
        None if date.end is None else moment_text(date.end - 60),
    )


@pytest.mark.parametrize(
    ("text", "anchor", "first", "last"),
    [
        ("1 day after x", "1938-02-15", "1938-02-16T00:00", "1938-02-16T23:59"),
        ("1 day after x", "1938-02-15 evening", "1938-02-16T00:00", "1938-02-16T23:59"),
        ("1 day after x morning", "1938-02-15 evening", "1938-02-16T04:00", "1938-02-16T11:59"),
        ("1 day after x", "1938-02-15/16 night", "1938-02-16T00:00", "1938-02-17T23:59"),
        ("1 day before x", "1938-03-01T11", "1938-02-28T00:00", "1938-02-28T23:59"),
        ("2..3 days before x", "1938-02-15", "1938-02-12T00:00", "1938-02-13T23:59"),
        ("2..3 weeks before x", "1938-07-13", "1938-06-22T00:00", "1938-06-29T23:59"),
        ("1 month after x", "1938-01-31", "1938-02-28T00:00", "1938-02-28T23:59"),
        ("1 month after x", "1938-01-30", "1938-02-28T00:00", "1938-02-28T23:59"),
        ("2 years after x", "1936", "1938-01-01T00:00", "1938-12-31T23:59"),
        ("2 hours after x", "1938-02-15T23", "1938-02-16T01:00", "1938-02-16T01:59"),
        ("1..2 hours before x", "1938-02-15T11:30", "1938-02-15T09:30", "1938-02-15T10:30"),
        ("3 days after x", "1938-02-09/1938-02-16", "1938-02-19T00:00", "1938-02-19T23:59"),
        ("3 days before x", "1938-02-09/1938-02-16", "1938-02-06T00:00", "1938-02-06T23:59"),
        ("1 day after x", "[1938-02-15, 1938-02-20]", "1938-02-16T00:00", "1938-02-21T23:59"),
        ("1 day after x", "[..1938-02-15]", None, "1938-02-16T23:59"),
        ("1 day after x night", "1938-02-15", "1938-02-16T00:00", "1938-02-17T05:59"),
        ("1 day after x morning", "1938-02", "1938-02-02T04:00", "1938-03-01T11:59"),
    ],
)
def test_a_count_runs_from_every_moment_the_event_may_mean(
    text: str, anchor: str, first: str | None, last: str
) -> None:
    assert bounds(resolve(parse_date(text), parse_date(anchor))) == (first, last)


@pytest.mark.parametrize(
    ("text", "anchor", "first", "last"),
    [
        ("same day as x", "1938-02-15T11", "1938-02-15T00:00", "1938-02-15T23:59"),
        ("same day as x morning", "1938-02-15 evening", "1938-02-15T04:00", "1938-02-15T11:59"),
        ("same evening as x", "1938-02-15T18", "1938-02-15T17:00", "1938-02-15T23:59"),
        ("same night as x", "1938-02-09T23", "1938-02-09T20:00", "1938-02-10T05:59"),
        ("same night as x", "1938-02-10T02", "1938-02-09T20:00", "1938-02-10T05:59"),
        ("same night as x", "1938-02-09 evening", "1938-02-09T20:00", "1938-02-10T05:59"),
        ("same night as x", "1938-02-09/10 night", "1938-02-09T20:00", "1938-02-10T05:59"),
        ("same night as x", "1938-02-09 night", "1938-02-09T00:00", "1938-02-10T05:59"),
        ("same night as x", "1938-02-09", "1938-02-09T00:00", "1938-02-10T05:59"),
        ("same night as x", "1938-02-09T12", "1938-02-09T00:00", "1938-02-10T05:59"),
        ("same hour as x", "1938-02-15T11:30", "1938-02-15T11:00", "1938-02-15T11:59"),
        ("same week as x", "1938-02-15", "1938-02-14T00:00", "1938-02-20T23:59"),
        ("same month as x", "1938-02-15", "1938-02-01T00:00", "1938-02-28T23:59"),
        ("same year as x", "1937-24", "1937-01-01T00:00", "1938-12-31T23:59"),
        ("same day as x", "../1938-02", None, "1938-02-28T23:59"),
    ],
)
def test_the_same_is_what_the_event_lies_in(text: str, anchor: str, first: str | None, last: str) -> None:
    assert bounds(resolve(parse_date(text), parse_date(anchor))) == (first, last)


def test_what_is_resolved_is_a_moment_that_still_names_its_event() -> None:
    resolved = resolve(parse_date("1 day after second-operation morning"), parse_date("1938-02-15 evening"))
    assert (resolved.kind, resolved.event, resolved.is_placed) == ("moment", "second-operation", True)
    assert resolved.text == "1 day after second-operation morning"
    assert resolved.precision == "part"


def test_a_part_of_a_day_about_a_month_reaches_as_far_as_the_month_does() -> None:
    resolved = resolve(parse_date("1 day after x morning"), parse_date("1938-02~"))
    assert (resolved.precision, resolved.is_approximate) == ("month", True)


def test_doubt_and_approximation_pass_from_the_anchor() -> None:
    resolved = resolve(parse_date("1 day after x"), parse_date("1938-02-15%"))
    assert (resolved.is_doubtful, resolved.is_approximate) == (True, True)


def test_an_approximate_count_reaches_as_far_as_its_unit_says() -> None:
    reach = parse_reach({"day": "2 days", "week": "3 days"})
    resolved = resolve(parse_date("about 2..3 weeks before klement-letter"), parse_date("1938-07-13"))
    assert relate(resolved, parse_date("1938-07-02"), reach) == "cannot tell"
    assert relate(resolved, parse_date("1938-07-03"), reach) == "disjoint"


@pytest.mark.parametrize("anchor", ["XXXX-02-15", "1938-02-15/", "1938-02-15/..", "1 day before y"])
def test_without_a_placed_anchor_it_stays_as_it_is(anchor: str) -> None:
    date = parse_date("1 day after x")
    assert resolve(date, parse_date(anchor)) == date


def test_an_absolute_date_stays_as_it_is() -> None:
    date = parse_date("1938-02")
    assert resolve(date, parse_date("1936")) == date
