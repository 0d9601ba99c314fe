"""The rows of the timeline, by account and by event."""

from collections import Counter
from itertools import pairwise

import pytest

from casefile.analysis.chronology import chronology
from casefile.dates.date import OPEN_FIRST
from casefile.dates.parse import parse_date
from casefile.present.chart import Arrangement, Chart, chart_of
from casefile.present.chart_conflicts import letter_of, sign_of
from casefile.present.chart_detail import detail_lines, detail_note, detail_title
from casefile.present.chart_periods import DAYS, Period, around, beginning_at
from casefile.present.chart_plain import chart_lines
from casefile.present.chart_rows import FURTHER, UNDATED, ChartRow, Rows
from casefile.present.chart_words import (
    event_note,
    lane_note,
    section_title,
    tellers_in_words,
    told_in_words,
    told_shortly,
)
from casefile.present.chart_zoom import coarser, finer, first_period, part_of, spans_of, whole_period
from casefile.present.names import name_of
from casefile.present.view import View
from tests.present.conftest import ViewOf

BOTH = pytest.mark.parametrize("arrangement", ["account", "event"])

CASE = """
    == case.yaml ==
    casefile: 1
    title: The illness
    heart: [death]
    == events.yaml ==
    illness: {title: He is ill all winter, date: {says: 1937-24, in: mary#ill}}
    admission: {title: He enters the clinic, date: {says: 1938-02-09, in: [paul#in, mary#in]}}
    wandering:
      title: He wanders
      date: [{says: 1938-02-13/14 night, in: paul#wanders, worded: that night}, {says: 1938-02-10, in: mary#wanders}]
    operation:
      title: A second operation
      date: {says: 1938-02-15 evening, in: paul#second}
      before: {says: death, in: [paul#second, mary#second]}
    death:
      title: He dies
      date: [{says: 1938-02-16, in: paul#death}, {says: "1938-02-15T11?", in: mary#death}]
    will: {title: He makes his will, before: {says: death, in: mary#in}}
    == sources/paul.md ==
    ---
    title: Paul
    short: Paul 2009
    kind: book
    ---

    He came on the ninth. {#in}

    In “that night” he wandered. {#wanders}

    Then the second. {#second}

    He died. {#death}
    == sources/mary.md ==
    ---
    title: Mary
    short: Mary 2004
    kind: book
    ---

    Ill. {#ill}

    He came on the ninth. {#in}

    On the tenth. {#wanders}

    A second one. {#second}

    He died. {#death}
    == sources/echo.md ==
    ---
    title: Echo
    short: Echo 2014
    kind: web page
    ---

    The same. {#one copies=paul#second}

    The same. {#two copies=paul#death}
"""


@pytest.fixture
def view(view_of: ViewOf) -> View:
    """Two accounts and one that copies the first, on the last week of an illness."""
    view = view_of(CASE)
    assert [str(problem) for problem in view.problems if problem.severity == "error"] == []
    return view


def week(view: View) -> Period:
    period = first_period(view)
    assert period is not None
    return period


def heads(chart: Chart) -> list[str]:
    return [row.id for row in chart.rows if row.kind != "claim"]


def under(chart: Chart, head: str) -> list[str]:
    """The events of the rows under a heading."""
    start = chart.rows.find(head) + 1
    found = []
    for row in chart.rows[start:]:
        if row.kind in ("lane", "section"):
            break
        found.append(row.about)
    return found


def unfolded(view: View, arrangement: Arrangement, period: Period | None) -> Chart:
    """The chart with everything unfolded."""
    folded = [row.id for row in chart_of(view, arrangement, period).rows if row.is_folded]
    return chart_of(view, arrangement, period, folded)


def claim(chart: Chart, id_: str) -> ChartRow:
    return chart.rows[chart.rows.find(id_)]


def test_the_timeline_opens_on_the_week_around_the_heart_of_the_case(view: View) -> None:
    first = parse_date("1938-02-09").first
    assert first is not None
    assert week(view) == beginning_at(first, DAYS)


def test_the_timeline_of_an_event_opens_around_it(view: View) -> None:
    period = first_period(view, "illness")
    assert period is not None
    assert period.scale == 3


def test_each_account_has_a_lane_that_with_most_claims_first_and_a_copyist_is_folded(view: View) -> None:
    chart = chart_of(view, "account", week(view))
    assert heads(chart) == ["mary", "paul", "echo", FURTHER, UNDATED, "will"]
    assert under(chart, "paul") == ["admission", "wandering", "operation", "death"]
    assert under(chart, "mary") == ["admission", "wandering", "death", "operation"]
    assert [row.is_folded for row in chart.rows if row.kind in ("lane", "section")] == [False, False, True, True, False]
    assert (chart.claims, chart.accounts) == (10, 3)


def test_rivals_on_an_event_stand_on_adjacent_lines_under_its_title(view: View) -> None:
    chart = chart_of(view, "event", week(view))
    rows = [(row.id, row.place == "rival") for row in chart.rows]
    assert rows[rows.index(("death", False)) :][:3] == [
        ("death", False), ("death@paul#death", True), ("death@mary#death", True),
    ]  # fmt: skip


def test_what_is_coarser_than_the_period_is_folded_into_a_section_of_its_own(view: View) -> None:
    chart = unfolded(view, "account", week(view))
    assert under(chart, FURTHER) == ["illness"]
    (section,) = (row for row in chart.rows if row.kind == "section" and row.about == FURTHER)
    assert section_title(section) == "1 event that reaches further"


def test_what_has_no_date_stands_in_a_section_of_its_own(view: View) -> None:
    assert under(chart_of(view, "account"), UNDATED) == ["will"]


@BOTH
def test_every_claim_is_drawn_exactly_once(view: View, arrangement: Arrangement) -> None:
    for period in (None, week(view)):
        chart = unfolded(view, arrangement, period)
        told = Counter(
            (timed.event, timed.claim.passage) for row in chart.rows if row.kind == "claim" for timed in row.told
        )
        assert set(told.values()) == {1}
        dated = {
            (claim.matter.removesuffix(".date"), claim.passage)
            for matter, claims in view.claims.items()
            for claim in claims
            if matter.endswith(".date")
        }
        assert set(told) - dated == {("operation", "mary#second")}
        assert dated <= set(told)


@BOTH
def test_a_row_is_found_by_its_id_and_an_event_by_its_own(view: View, arrangement: Arrangement) -> None:
    rows = unfolded(view, arrangement, None).rows
    for index, row in enumerate(rows):
        assert rows.find(row.id) in (index, rows.find(row.about))
        assert 0 <= rows.head_of(index) <= index
    assert rows.find("nothing") == -1


def test_a_conflict_has_a_number_each_value_a_letter_and_what_is_caught_in_it_the_number_alone(view: View) -> None:
    chart = chart_of(view, "account", week(view))
    signs = {
        row.id: sign_of(view, chart.disputes, row.told[0]) for row in chart.rows if row.kind == "claim" and row.told
    }
    assert signs["wandering@paul#wanders"] == "≠1a"
    assert signs["wandering@mary#wanders"] == "≠1b"
    assert signs["death@mary#death"] == "≠2b"
    assert signs["operation@paul#second"] == "≠2"
    assert signs["admission@paul#in"] == ""


def test_the_heading_of_an_event_names_what_it_clashes_with(view: View) -> None:
    chart = chart_of(view, "event", week(view))
    assert event_note(view, claim(chart, "death")) == "clashes with “A second operation”"
    assert letter_of(view, claim(chart, "death@mary#death").told[0]) == "b"


def test_a_folded_lane_tells_how_many_of_its_claims_are_copies_of_what(view: View) -> None:
    chart = chart_of(view, "account", week(view))
    assert lane_note(view, claim(chart, "echo")) == "2 claims, all declared copies of Paul 2009"


def test_a_teller_is_named_with_those_that_copy_it_and_without_its_year_where_room_lacks(view: View) -> None:
    row = claim(chart_of(view, "event", week(view)), "operation@paul#second")
    assert [tellers_in_words(view, row, room) for room in (20, 8, 5)] == ["Paul 2009 +1", "Paul +1", "Paul"]


def test_a_date_is_told_in_its_own_words_else_in_ours_as_room_allows(view: View) -> None:
    chart = chart_of(view, "account", week(view))
    assert told_in_words(view, claim(chart, "wandering@paul#wanders").told[0], 20) == "“that night”"
    assert told_in_words(view, claim(chart, "operation@paul#second").told[0], 40) == "evening of 15 February 1938"
    assert told_in_words(view, claim(chart, "operation@mary#second").told[0], 20) == "no date told"
    assert told_shortly(claim(chart, "operation@mary#second").told[0], 14) == "no date"


def test_the_year_of_a_date_is_left_out_only_where_the_axis_tells_it(view: View) -> None:
    operation = claim(chart_of(view, "event", week(view)), "operation@paul#second").told[0]
    assert [told_shortly(operation, room, week(view)) for room in (14, 6)] == ["15 Feb, even.", "15 Feb"]
    assert [told_shortly(operation, room, whole_period(view)) for room in (14, 8)] == ["15 Feb 1938", "Feb 1938"]
    assert [told_shortly(operation, 14, around(operation.span, scale)) for scale in (2, 4)] == [
        "15 Feb, even.", "15 Feb 1938",
    ]  # fmt: skip
    assert told_shortly(operation, 14, week(view).moved(400)) == "15 Feb 1938"


def test_the_page_of_a_claim_tells_its_rivals_how_far_apart_they_are_and_what_it_clashes_with(view: View) -> None:
    chart = chart_of(view, "account", week(view))
    row = claim(chart, "death@mary#death")
    assert detail_title(chart, row) == "≠2 He dies: date  b  15 February 1938, 11:00, doubtful"
    assert detail_note(chart, row).startswith("Mary 2004")
    text = "\n".join(line.text for line in detail_lines(chart, row))
    assert (
        "a  16 February 1938 (at least 12 h apart; hangs on a doubt): Paul 2009, ¶ 4 (copied by Echo 2014, ¶ 2)" in text
    )
    assert "Cannot all hold together" in text
    assert name_of(view.case, "operation") in text
    assert text.endswith("He died.")


def test_the_page_of_a_claim_of_the_old_calendar_tells_its_day_on_the_axis(view_of: ViewOf) -> None:
    view = view_of("""
        == events.yaml ==
        death: {title: He dies, date: {says: 1825-11-19 morning julian, in: mary#death}}
        == sources/mary.md ==
        ---
        {title: M, short: Mary 2004, kind: book}
        ---
        He died. {#death}
    """)
    chart = chart_of(view, "account")
    row = claim(chart, "death@mary#death")
    assert detail_title(chart, row) == "He dies  morning of 19 November 1825 (Julian)"
    assert detail_lines(chart, row)[0].text.strip() == "morning of 1 December 1825 by the new calendar"


@BOTH
def test_the_page_of_every_row_can_be_told(view: View, arrangement: Arrangement) -> None:
    chart = unfolded(view, arrangement, None)
    for row in chart.rows:
        detail_lines(chart, row)
        assert detail_title(chart, row)


def test_finer_and_coarser_lead_from_hours_to_all_that_is_dated(view: View) -> None:
    period: Period | None = week(view)
    span = claim(chart_of(view, "account", period), "death@mary#death").told[0].span
    assert period is not None
    day = finer(view, period, [span])
    assert day is not None
    assert (day.scale, finer(view, day, [span])) == (0, None)
    seen = [period]
    while period := coarser(view, period):
        seen.append(period)
    assert seen[-1] == whole_period(view)
    assert all(one.length < other.length for one, other in pairwise(seen))
    assert part_of(week(view), span[0]) == day


def test_finer_keeps_what_the_row_in_hand_dates_in_sight_down_to_hours(view_of: ViewOf) -> None:
    view = view_of("""
        == events.yaml ==
        birth:
          title: She is born
          date: [{says: 1878-02-23, in: book#birth}, {says: 1880-02-11, in: book#again}]
        leaving: {title: She leaves, date: {says: "[1902-10..1902-12]", in: book#leaving}}
        wedding: {title: She weds, date: {says: 1910-06-01, in: register#wedding}}
        == sources/book.md ==
        ---
        {title: B, short: Book 2008, kind: book}
        ---
        Born. {#birth}

        Born. {#again}

        Left. {#leaving}
        == sources/register.md ==
        ---
        {title: R, short: Register, kind: register}
        ---
        Wed. {#wedding}
    """)
    chart = chart_of(view, "account")
    for id_ in ("birth@book#birth", "birth@book#again", "leaving@book#leaving", "wedding@register#wedding", "book"):
        period = whole_period(view)
        spans = spans_of(view, claim(chart, id_))
        while period and (period := finer(view, period, spans)):
            assert any(period.touches(span) for span in spans), (id_, period)
    assert spans_of(view, claim(chart_of(view, "event"), "birth")) == [
        span for id_ in ("birth@book#birth", "birth@book#again") for span in spans_of(view, claim(chart, id_))
    ]


def test_finer_goes_to_a_claim_that_lies_elsewhere_and_to_the_end_of_one_that_is_open(view: View) -> None:
    far = parse_date("1879-02-11").spans
    elsewhere = finer(view, week(view), far)
    assert elsewhere is not None
    assert elsewhere.holds(far[0])
    before = finer(view, Period(0, 40_000 * 86_400, 6), [(OPEN_FIRST, 20_000 * 86_400)])
    assert before is not None
    assert before.touches((20_000 * 86_400 - 1, 20_000 * 86_400))


def test_finer_on_an_account_goes_to_the_day_on_which_it_dates_most(view: View) -> None:
    period = week(view)
    assert period is not None
    row = claim(chart_of(view, "account", period), "mary")
    day = finer(view, period, spans_of(view, row))
    told = [timed.span for event in view.case.events for timed in chronology(view.index).times_on(event)
            if timed.claim.source == "mary" and timed.spans]  # fmt: skip
    assert day is not None
    assert any(day.holds(span) for span in told)


def test_a_case_without_dates_has_no_period_and_no_rows(view_of: ViewOf) -> None:
    view = view_of("== events.yaml ==\nundated: {title: Nobody dates it}\n")
    assert (first_period(view), whole_period(view)) == (None, None)
    assert [row.kind for row in chart_of(view, "account").rows] == ["section", "undated"]
    assert len(Rows(())) == 0


def test_by_account_the_plain_lines_tell_the_dates_of_each_account(view: View) -> None:
    lines = list(chart_lines(view, "account"))
    start = lines.index("Paul 2009 (in hand)")
    assert lines[start + 2] == "  ≠1a night of 13–14 February 1938 “that night”: He wanders (Paul 2009, ¶ 2)"
    assert "  ≠2a 16 February 1938: He dies (Echo 2014, ¶ 2, copied from Paul 2009, ¶ 4)" in lines
    assert lines[-2:] == ["no date told: 1", "  He makes his will: Mary 2004: before “He dies”"]


def test_by_event_the_plain_lines_tell_the_rivals_on_each_event(view: View) -> None:
    lines = list(chart_lines(view, "event"))
    start = lines.index("He dies, clashes with “A second operation”")
    assert lines[start + 1 : start + 3] == [
        "  ≠2a 16 February 1938: Paul 2009, ¶ 4, copied by Echo 2014, ¶ 2",
        "  ≠2b 15 February 1938, 11:00, doubtful: Mary 2004, ¶ 5",
    ]
