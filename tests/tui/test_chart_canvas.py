"""One row of the chart, in signs."""

from hypothesis import given
from hypothesis import strategies as st

from casefile.present.chart_strokes import Mark, Stroke
from casefile.tui.cells import plain
from casefile.tui.chart_canvas import behind, density_line, drawn, free_columns
from casefile.tui.chart_signs import LEGEND, chart_ascii, legend

MARKS: tuple[Mark, ...] = ("point", "one", "within", "lasted", "possible", "denied", "doubted", "off")


def line(*strokes: Stroke, width: int = 12, rules: tuple[int, ...] = ()) -> str:
    return plain(drawn(strokes, rules, width, ""))


def test_each_mark_has_its_own_sign() -> None:
    assert line(Stroke("point", 2, 3)) == "  ●         "
    assert line(Stroke("one", 2, 3)) == "  ◇         "
    assert line(Stroke("within", 2, 6)) == "  ├──┤      "
    assert line(Stroke("lasted", 2, 6)) == "  ━━━━      "
    assert line(Stroke("possible", 2, 6)) == "  ┄┄┄┄      "
    assert line(Stroke("denied", 2, 6)) == "  ✗✗✗✗      "


def test_what_runs_on_has_an_arrow_in_its_last_column() -> None:
    assert line(Stroke("possible", 0, 4, is_from_before=True)) == "←┄┄┄        "
    assert line(Stroke("within", 8, 12, is_beyond=True)) == "        ├──→"
    assert line(Stroke("off", 11, 12, is_beyond=True)) == "           →"


def test_of_one_column_at_the_edge_its_end_is_shown_rather_than_that_it_runs_on() -> None:
    assert line(Stroke("one", 0, 1, is_from_before=True)) == "┤           "
    assert line(Stroke("one", 11, 12, is_beyond=True)) == "           ├"
    assert line(Stroke("lasted", 0, 1, is_from_before=True)) == "━           "


def test_a_doubt_stands_after_the_stroke_and_at_the_edge_before_it() -> None:
    assert line(Stroke("point", 2, 3, is_doubtful=True)) == "  ●?        "
    assert line(Stroke("point", 11, 12, is_doubtful=True)) == "          ?●"
    assert line(Stroke("within", 0, 12, is_doubtful=True)) == "├──────────?"


def test_rules_stand_where_nothing_else_does() -> None:
    assert line(Stroke("within", 3, 6), rules=(0, 4, 8)) == "┊  ├─┤  ┊   "


def test_density_is_as_high_as_claims_are_many_and_in_proportion_beyond_eight() -> None:
    assert plain(density_line((0, 1, 4, 8), (), (0, 0))) == " ▁▄█"
    assert plain(density_line((0, 1, 8, 80), (), (0, 0))) == " ▁▁█"


def test_the_marked_columns_are_reversed_and_only_they() -> None:
    parts = density_line((1, 1, 1, 1), (), (1, 3))
    assert [(part.text, part.role) for part in parts] == [("▁", ""), ("▁▁", "cursor"), ("▁", "")]


def test_every_sign_of_the_chart_has_a_twin_of_the_same_width() -> None:
    drawn_signs = "".join(sign.sign for sign in LEGEND[:10]).replace("≠2b", "")
    assert chart_ascii(drawn_signs).isascii()
    assert len(chart_ascii(drawn_signs)) == len(drawn_signs)
    assert all(sign.isascii() for sign, _ in legend(is_ascii=True))
    assert len({sign for sign, _ in legend(is_ascii=True)}) == len(LEGEND)


@given(st.sampled_from(MARKS), st.integers(0, 19), st.integers(1, 20), st.booleans(), st.booleans(), st.booleans())
def test_a_line_is_as_wide_as_its_axis(
    mark: Mark, left: int, length: int, is_from_before: bool, is_beyond: bool, is_doubtful: bool
) -> None:
    stroke = Stroke(mark, left, min(left + length, 20), is_from_before, is_beyond, is_doubtful)
    assert len(line(stroke, width=20, rules=(0, 5))) == 20


def test_words_may_take_the_columns_before_the_strokes_and_their_doubts() -> None:
    assert free_columns((Stroke("point", 5, 6), Stroke("point", 9, 10)), 12) == 5
    assert free_columns((Stroke("point", 11, 12, is_doubtful=True),), 12) == 10
    assert free_columns((Stroke("possible", 0, 4),), 12) == 0
    assert free_columns((), 12) == 12


def test_an_arrow_to_what_lies_before_the_axis_makes_way_for_words() -> None:
    past, beyond = Stroke("off", 0, 1, is_from_before=True), Stroke("off", 11, 12, is_beyond=True)
    assert free_columns((past, beyond), 12) == 10
    assert line(*behind((past, beyond), 4)) == "    ←      →"
    assert line(*behind((beyond,), 4)) == "           →"
    assert free_columns((past._replace(is_doubtful=True),), 12) == 10
    assert line(*behind((past._replace(is_doubtful=True),), 10)) == "          ←?"
