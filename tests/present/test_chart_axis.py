"""The axis: which columns a span takes, and what its parts are called."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from casefile.dates.calendar import DAY
from casefile.dates.parse import parse_date
from casefile.present.chart_axis import Axis, axis_for, period_in_words
from casefile.present.chart_periods import EARLIEST, LATEST, SCALES, Period, Span, beginning_at, covering

AXES = st.builds(
    lambda moment, number, room: axis_for(beginning_at(moment, number), room),
    st.integers(EARLIEST // 2, LATEST // 2),
    st.integers(0, len(SCALES) - 1),
    st.integers(1, 200),
)


def days(text: str, room: int = 72, scale: int = 1) -> Axis:
    first = parse_date(text).first
    assert first is not None
    return axis_for(beginning_at(first, scale), room)


def span(text: str) -> Span:
    date = parse_date(text)
    assert date.first is not None
    assert date.end is not None
    return (date.first, date.end)


def labels(axis: Axis) -> list[str]:
    return [tick.label for tick in axis.ticks()]


def test_a_day_takes_all_its_columns_and_part_of_it_whole_ones() -> None:
    axis = days("1938-02-09")
    assert axis.columns(span("1938-02-09"))[:2] == (0, 9)
    assert axis.columns(span("1938-02-16"))[:2] == (63, 72)
    assert axis.columns(span("1938-02-09 evening"))[:2] == (6, 9)
    assert axis.columns(span("1938-02-16 morning"))[:2] == (64, 68)


def test_what_runs_on_past_an_edge_says_so() -> None:
    axis = days("1938-02-09")
    assert axis.columns(span("1938-02")) == (0, 72, True, True)
    assert axis.columns(span("[1938-02-15..1938-02-18]")) == (54, 72, False, True)


def test_only_what_is_shorter_than_its_column_is_finer() -> None:
    axis = days("1938-02-09")
    assert axis.is_finer_than_a_column(span("1938-02-15T11"))
    assert not axis.is_finer_than_a_column(span("1938-02-15 morning"))
    assert not days("1938", 12, 3).is_finer_than_a_column(span("1938-02"))


def test_months_and_years_have_as_many_columns_as_the_others_of_their_axis() -> None:
    axis = days("1938-01-01", 60, 3)
    assert [axis.columns(span(f"1938-{month:02}"))[:2] for month in (1, 2, 12)] == [(0, 5), (5, 10), (55, 60)]


def test_parts_are_named_as_room_allows_and_a_new_month_or_year_by_the_longer_one() -> None:
    assert labels(days("1938-02-09"))[:3] == ["9 Wed", "10 Thu", "11 Fri"]
    assert labels(days("1938-02-26", 56))[:4] == ["26 S", "27 S", "28 M", "1 Mar"]
    assert labels(days("1938-02-09", scale=0))[:3] == ["00:00", "03:00", "06:00"]
    assert labels(days("1937-12-01", scale=3))[:3] == ["Dec", "1938", "Feb"]
    assert labels(days("1938-02-09", scale=2))[:2] == ["7 Feb", "14 Feb"]
    assert labels(days("1930", scale=4))[:2] == ["1930", "1931"]
    assert labels(days("1930", 100, 5))[:2] == ["1930s", "1940s"]


def test_where_there_is_no_room_for_all_names_every_second_part_has_one() -> None:
    axis = axis_for(covering(span("1905/2013")), 56)
    assert labels(axis)[:4] == ["1900", "", "1920", ""]


def test_a_period_is_named_by_its_first_and_last_unit() -> None:
    def words(text: str, scale: int) -> str:
        return period_in_words(beginning_at(span(text)[0], scale))

    assert words("1938-02-13", 0) == "13 February 1938"
    assert words("1938-02-09", 1) == "9–16 February 1938"
    assert words("1938-02-25", 1) == "25 February–4 March 1938"
    assert words("1938", 3) == "1938"
    assert words("1937-12", 3) == "December 1937–November 1938"
    assert words("1930", 4) == "1930–1939"
    assert period_in_words(Period(*span("1938-02-01/1938-02-08"), 1), short=True) == "1–8 Feb 1938"


@given(AXES, st.integers(-2 * DAY, 400 * DAY), st.integers(1, 4000 * DAY))
def test_nothing_is_narrower_than_it_was_told(axis: Axis, offset: int, length: int) -> None:
    """Whatever the columns stand for holds the span, as far as that lies on the axis; and they lie within the width."""
    first = axis.period.first + offset
    one = (first, first + length)
    left, right, is_from_before, is_beyond = axis.columns(one)
    assert (is_from_before, is_beyond) == (one[0] < axis.period.first, one[1] > axis.period.end)
    if axis.period.touches(one):
        assert 0 <= left < right <= axis.width
        assert beginning(axis, left) <= max(one[0], axis.period.first)
        assert beginning(axis, right) >= min(one[1], axis.period.end)


@given(AXES, st.integers(0, 399 * DAY), st.integers(1, 4 * DAY))
def test_a_column_has_a_part_of_the_spans_that_take_it_and_of_no_others(axis: Axis, offset: int, length: int) -> None:
    one = (axis.period.first + offset, axis.period.first + offset + length)
    if axis.period.touches(one):
        left, right = axis.columns(one)[:2]
        moments = [axis.moments_of(column) for column in range(axis.width)]
        touched = [at for at, (first, end) in enumerate(moments) if one[0] < end and first < one[1]]
        assert touched == list(range(left, right))


@given(AXES)
def test_labels_do_not_run_into_each_other(axis: Axis) -> None:
    ticks = [tick for tick in axis.ticks() if tick.label]
    assert all(one.column + len(one.label) < other.column for one, other in pairwise(ticks))


def beginning(axis: Axis, column: int) -> float:
    """The moment at which a column begins."""
    part, rest = divmod(column, axis.each)
    if part == len(axis.moments) - 1:
        return axis.moments[-1]
    return axis.moments[part] + rest * (axis.moments[part + 1] - axis.moments[part]) / axis.each
