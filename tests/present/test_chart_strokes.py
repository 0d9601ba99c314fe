"""How a claim's place in time is drawn on an axis."""

from hypothesis import given
from hypothesis import strategies as st

from casefile.analysis.times import Shape, Timed
from casefile.dates.calendar import DAY
from casefile.dates.date import OPEN_END, OPEN_FIRST
from casefile.dates.parse import parse_date
from casefile.model.claims import Claim
from casefile.model.location import Location
from casefile.present.chart_axis import Axis, axis_for
from casefile.present.chart_periods import Span, beginning_at
from casefile.present.chart_strokes import Stroke, strokes_of

CLAIM = Claim(matter="e.date", stance="says", value=("x",), passage="a#p", location=Location("events.yaml", 1, 1))
FIRST = parse_date("1938-02-09").first or 0
AXIS = axis_for(beginning_at(FIRST, 1), 72)
SHAPES: tuple[Shape, ...] = ("moment", "lasted", "possible", "denied", "doubted")
MOMENTS = st.integers(FIRST - 20 * DAY, FIRST + 20 * DAY)
SPANS = st.tuples(st.one_of(MOMENTS, st.just(OPEN_FIRST)), st.one_of(MOMENTS, st.just(OPEN_END))).filter(
    lambda span: span[0] < span[1]
)


def timed(*spans: Span, shape: Shape = "moment", is_doubtful: bool = False) -> Timed:
    return Timed("e", CLAIM, shape, spans, is_doubtful)


def span(text: str) -> Span:
    date = parse_date(text)
    return (
        OPEN_FIRST if date.first is None else date.first,
        OPEN_END if date.end is None else date.end,
    )


def test_a_moment_is_a_point_where_it_is_finer_than_its_column_and_a_stretch_where_it_is_not() -> None:
    assert strokes_of(timed(span("1938-02-15T11")), AXIS) == (Stroke("point", 58, 59),)
    assert strokes_of(timed(span("1938-02-15")), AXIS) == (Stroke("within", 54, 63),)


def test_a_moment_that_fills_one_column_is_told_from_one_that_is_finer() -> None:
    narrow = axis_for(beginning_at(FIRST, 1), 8)
    assert strokes_of(timed(span("1938-02-15")), narrow) == (Stroke("one", 6, 7),)
    assert strokes_of(timed(span("1938-02-15 evening")), narrow) == (Stroke("point", 6, 7),)


def test_what_lasted_is_drawn_all_through() -> None:
    assert strokes_of(timed(span("1938-02-10/1938-02-13"), shape="lasted"), AXIS) == (Stroke("lasted", 9, 45),)


def test_what_runs_on_has_an_arrow_at_that_end() -> None:
    assert strokes_of(timed(span("[1938-02-15..]"), shape="possible"), AXIS) == (
        Stroke("possible", 54, 72, is_beyond=True),
    )


def test_what_lies_past_an_edge_is_an_arrow_alone() -> None:
    assert strokes_of(timed(span("1937")), AXIS) == (Stroke("off", 0, 1, is_from_before=True),)
    assert strokes_of(timed(span("1939")), AXIS) == (Stroke("off", 71, 72, is_beyond=True),)
    assert len(strokes_of(timed(span("1937"), span("1939")), AXIS)) == 2


def test_a_doubt_stands_once_after_all_strokes() -> None:
    strokes = strokes_of(timed(span("1938-02-09"), span("1938-02-15"), is_doubtful=True), AXIS)
    assert [stroke.is_doubtful for stroke in strokes] == [False, True]


def test_what_cannot_be_placed_is_not_drawn() -> None:
    assert strokes_of(timed(), AXIS) == ()


@given(st.lists(SPANS, min_size=1, max_size=3), st.sampled_from(SHAPES), st.sampled_from([8, 56, 72, 80]))
def test_every_placed_claim_is_drawn_within_the_width(spans: list[Span], shape: Shape, room: int) -> None:
    axis = axis_for(beginning_at(FIRST, 1), room)
    strokes = strokes_of(timed(*spans, shape=shape), axis)
    assert strokes
    assert all(0 <= stroke.left < stroke.right <= axis.width for stroke in strokes)


@given(SPANS, st.sampled_from(SHAPES))
def test_a_stroke_takes_all_the_columns_that_were_told(one: Span, shape: Shape) -> None:
    (stroke,) = strokes_of(timed(one, shape=shape), AXIS)
    if AXIS.period.touches(one):
        assert stroke.mark != "off"
        assert stroke.right - stroke.left >= _least(AXIS, one)


def _least(axis: Axis, one: Span) -> float:
    inside = min(one[1], axis.period.end) - max(one[0], axis.period.first)
    return inside * axis.width / axis.period.length
