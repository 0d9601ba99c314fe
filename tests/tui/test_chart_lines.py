"""How rows of the timeline are drawn: nothing is cut that the empty columns beside it have room for."""

import pytest

from casefile.dates.parse import parse_date
from casefile.present.chart import Arrangement, chart_of
from casefile.present.chart_periods import DAYS, Period, beginning_at
from casefile.present.chart_zoom import whole_period
from casefile.present.counting import count_conflicts
from casefile.present.view import View, look_at
from casefile.tui.cells import plain
from casefile.tui.chart_layout import layout_for
from casefile.tui.chart_lines import ChartPainter
from tests.conftest import LoadText

CASE = """
    == events.yaml ==
    birth:
      title: Berko is born
      date:
        - {says: 1879-02-11 julian, in: memoir#birth}
        - {says: 1878-02-23, in: letter#birth}
    death:
      title: Berko dies
      date:
        - {says: 1931-04-29 evening, in: memoir#death}
        - {says: 1931-05-01, in: letter#death}
        - {says: "[..1931-05-03]", in: burial#death}
    landing:
      title: Berko lands in London and looks for the brother of his wife
      date: {says: 1902-12, in: letter#landing}
    apprenticed:
      title: Berko is bound to a bookbinder of Mitau
      date: {says: 1871, in: letter#apprenticed}
    will: {title: Berko writes to his brother in Riga, before: {says: death, in: letter#will}}
    == sources/memoir.md ==
    ---
    {title: M, short: Memoir 1938, kind: memoir}
    ---
    Born. {#birth}

    Died. {#death}
    == sources/letter.md ==
    ---
    {title: L, short: Letter 1951, kind: letter}
    ---
    Bound. {#apprenticed}

    Born. {#birth}

    Landed. {#landing}

    Wrote. {#will}

    Died. {#death}
    == sources/copy.md ==
    ---
    {title: C, short: Copy 1960, kind: book}
    ---
    Landed. {#landing copies=letter#landing}
    == sources/burial.md ==
    ---
    {title: B, short: Burial 1931, kind: register}
    ---
    Died. {#death}
"""


@pytest.fixture
def view(load_text: LoadText) -> View:
    """A life of sixty years, of which accounts tell different years."""
    view = count_conflicts(look_at(*load_text(CASE)))
    assert [str(problem) for problem in view.problems if problem.severity == "error"] == []
    return view


def drawn(
    view: View, arrangement: Arrangement, period: Period, width: int = 80, *, is_ascii: bool = False
) -> dict[str, str]:
    """The lines of the timeline by the ids of their rows, without the rules of the axis."""
    chart, layout = chart_of(view, arrangement), layout_for(width, period)
    painter = ChartPainter(chart, layout, is_ascii=is_ascii)
    return {row.id: plain(painter.line(row, is_ruled=False)) for row in chart.rows}


def whole(view: View) -> Period:
    period = whole_period(view)
    assert period is not None
    return period


@pytest.mark.parametrize("width", [60, 80, 120, 200])
@pytest.mark.parametrize("is_ascii", [False, True])
def test_rivals_tell_their_years_where_the_axis_has_decades(view: View, width: int, is_ascii: bool) -> None:
    lines = drawn(view, "event", whole(view), width, is_ascii=is_ascii)
    assert "11 Feb 1879 OS" in lines["birth@memoir#birth"]
    assert "23 Feb 1878" in lines["birth@letter#birth"]
    assert "29 Apr 1931, evening" in lines["death@memoir#death"]
    assert "1 May 1931" in lines["death@letter#death"]
    assert "by 3 May 1931" in lines["death@burial#death"]


def test_rivals_within_the_year_of_the_axis_tell_their_day_and_its_part(view: View) -> None:
    evening = parse_date("1931-04-29").spans[0][0]
    lines = drawn(view, "event", beginning_at(evening, DAYS))
    assert "29 Apr, evening" in lines["death@memoir#death"]
    assert "23 Feb 1878" in lines["birth@letter#birth"]


def test_a_title_goes_on_in_the_empty_columns_before_its_strokes_and_is_cut_where_there_are_none(view: View) -> None:
    lines = drawn(view, "event", whole(view))
    assert lines["landing@letter#landing"].startswith("  Berko lands in London and looks for the brother o… ● ")
    assert lines["apprenticed@letter#apprenticed"].startswith("  Berko is bound to a bookbi… ├┤ ")
    assert all(len(line) == 79 for line in lines.values())


@pytest.mark.parametrize("arrangement", ["account", "event"])
def test_strokes_stand_in_their_columns_whatever_stands_before_them(view: View, arrangement: Arrangement) -> None:
    layout = layout_for(80, whole(view))
    line = drawn(view, arrangement, whole(view))["landing@letter#landing"]
    assert line.index("●") + 1 == layout.label + layout.axis.columns(parse_date("1902-12").spans[0]).left


@pytest.mark.parametrize("arrangement", ["account", "event"])
def test_a_space_stands_between_the_letters_of_a_value_and_what_follows(view: View, arrangement: Arrangement) -> None:
    line = drawn(view, arrangement, whole(view))["death@burial#death"]
    assert " ab Burial" in line if arrangement == "event" else "ab Berko dies" in line


def test_a_claim_that_an_account_has_from_another_is_told_as_copied(view: View) -> None:
    chart = chart_of(view, "account", None, [row.id for row in chart_of(view, "account").rows if row.is_folded])
    lines = {
        row.id: plain(ChartPainter(chart, layout_for(120, whole(view))).line(row, is_ruled=False)) for row in chart.rows
    }
    assert lines["landing@copy#landing"].rstrip().endswith(" Dec 1902, copied")
    assert lines["landing@letter#landing"].rstrip().endswith(" December 1902")


def test_the_title_of_an_event_without_a_date_is_whole_where_the_line_has_room(view: View) -> None:
    lines = drawn(view, "event", whole(view), 120)
    assert lines["will"].rstrip() == "    Berko writes to his brother in Riga  Letter 1951: before “Berko dies”"
