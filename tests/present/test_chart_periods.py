"""Periods of the axis, from one day to ten thousand years."""

from hypothesis import given
from hypothesis import strategies as st

from casefile.dates.calendar import DAY, day_text, moment_text
from casefile.dates.date import OPEN_END
from casefile.dates.parse import parse_date
from casefile.present.chart_periods import (
    EARLIEST,
    LATEST,
    MOST_TICKS,
    SCALES,
    Period,
    Span,
    around,
    beginning_at,
    covering,
    following,
    fullest,
    scale_for,
)

MOMENTS = st.integers(EARLIEST, LATEST - 1)
NUMBERS = st.integers(0, len(SCALES) - 1)
SPANS = st.tuples(MOMENTS, st.integers(1, 400 * DAY)).map(lambda pair: (pair[0], min(pair[0] + pair[1], LATEST)))


def span(text: str) -> Span:
    date = parse_date(text)
    return (date.first or 0, date.end or OPEN_END)


def words(period: Period) -> tuple[str, str]:
    return day_text(period.first // DAY), day_text(period.end // DAY)


def test_a_period_begins_with_a_whole_unit_of_its_scale() -> None:
    moment = span("1938-02-16T11")[0]
    assert [words(beginning_at(moment, number))[0] for number in range(len(SCALES))] == [
        "1938-02-16", "1938-02-16", "1938-02-14", "1938-02-01", "1938-01-01", "1930-01-01", "1900-01-01", "1000-01-01",
    ]  # fmt: skip


def test_the_finest_scale_that_holds_a_span_is_that_of_days_or_coarser() -> None:
    found = [SCALES[scale_for(span(text))].name for text in ("1938-02-16", "1938-02", "1938", "193X", "1905/2013")]
    assert found == ["days", "weeks", "months", "years", "centuries"]


def test_of_the_periods_around_a_span_that_with_most_dates_is_taken() -> None:
    told = [span(text) for text in ("1938-02-09", "1938-02-10", "1938-02-16", "1938-02-20")]
    assert words(
        fullest(span("1938-02-16"), 1, lambda first, end: sum(first <= one[0] and one[1] <= end for one in told))
    ) == ("1938-02-09", "1938-02-17")


def test_a_few_hours_are_cut_at_every_hour_and_a_day_at_every_third() -> None:
    few = covering((span("2021-06-02T20:30")[0], span("2021-06-02T20:40")[1]))
    assert [moment // 3600 % 24 for moment in few.ticks()] == [18, 19, 20]
    day = covering((span("2021-06-02T01")[0], span("2021-06-02T20:40")[1]))
    assert [moment // 3600 % 24 for moment in day.ticks()] == [0, 3, 6, 9, 12, 15, 18]


def test_the_whole_of_a_case_is_cut_into_no_more_than_sixteen_parts() -> None:
    whole = covering(span("1905/2013"))
    assert words(whole) == ("1900-01-01", "2020-01-01")
    assert len(list(whole.ticks())) == 12


def test_an_axis_that_follows_moves_no_further_than_it_takes() -> None:
    period = beginning_at(span("1938-02-09")[0], 1)
    assert following(period, span("1938-02-12")) == period
    assert words(following(period, span("1938-02-18"))) == ("1938-02-11", "1938-02-19")
    assert words(following(period, span("1938-02-07"))) == ("1938-02-07", "1938-02-15")
    assert words(following(period, span("1938-03"))) == ("1938-03-01", "1938-03-09")


def test_what_is_open_is_shown_at_its_end_that_is_told() -> None:
    period = beginning_at(span("1938-02-09")[0], 1)
    assert words(following(period, (span("1938-02-20")[0], OPEN_END))) == ("1938-02-13", "1938-02-21")


@given(MOMENTS, NUMBERS)
def test_the_moment_lies_in_the_period_that_begins_with_it(moment: int, number: int) -> None:
    assert beginning_at(moment, number).touches((moment, moment + 1))


@given(MOMENTS, NUMBERS, st.integers(-50, 50))
def test_a_period_moved_there_and_back_is_the_same(moment: int, number: int, steps: int) -> None:
    period = beginning_at(moment, number)
    moved = period.moved(steps)
    assert moved == period or moved.moved(-steps) == period or moved.moved(-steps) == moved


@given(SPANS)
def test_the_scale_for_a_span_holds_it_if_any_does(one: Span) -> None:
    assert fullest(one, scale_for(one), lambda _first, _end: 0).touches(one)
    assert covering(one).holds(one)
    assert len(list(covering(one).ticks())) <= MOST_TICKS + 1


@given(MOMENTS, NUMBERS, SPANS)
def test_an_axis_that_follows_shows_the_beginning_of_what_it_follows(moment: int, number: int, one: Span) -> None:
    moved = following(beginning_at(moment, number), one)
    assert moved.touches((one[0], one[0] + 1)) or moved.holds(one)


@given(SPANS, NUMBERS)
def test_what_lies_around_a_span_touches_it(one: Span, number: int) -> None:
    assert around(one, number).touches(one)


def test_the_parts_of_a_day_are_three_hours_each() -> None:
    day = beginning_at(span("1938-02-16")[0], 0)
    assert [moment_text(moment)[-5:] for moment in day.ticks()][:3] == ["00:00", "03:00", "06:00"]
