"""The timeline: what the keys and the mouse do on it."""

import re
from pathlib import Path

import pytest
from textual.pilot import Pilot

from casefile.tui.places import Place
from casefile.tui.screens.timeline import TimelineScreen
from tests.tui.conftest import opened_app, press, screen_text, settle
from tests.tui.hostile import write_hostile

CLINIC = Path(__file__).parent / "cases" / "clinic"
MIDDLE = (120, 40)


def timeline(pilot: Pilot[None]) -> TimelineScreen:
    screen = pilot.app.screen
    assert isinstance(screen, TimelineScreen)
    return screen


def in_hand(pilot: Pilot[None]) -> str:
    return timeline(pilot).chart.in_hand


def header(pilot: Pilot[None]) -> str:
    return screen_text(pilot.app).splitlines()[0]


async def test_the_timeline_opens_on_the_week_around_the_heart_of_the_case() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t")
        assert header(pilot).startswith(" Timeline › 10–17 March 1924 › by account")
        assert header(pilot).endswith("≠ 3   19 claims of 5 accounts")
        assert in_hand(pilot) == "dies@lindt#dies"
        assert ">≠2a Voss dies" in screen_text(pilot.app)


async def test_the_other_arrangement_keeps_the_claim_in_hand() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t end up up up up up o")
        assert "› by event" in header(pilot)
        before = in_hand(pilot)
        await press(pilot, "o o")
        assert in_hand(pilot) == before


async def test_moving_shows_the_claim_its_rivals_and_how_far_they_are_apart() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t down down down down down")
        assert in_hand(pilot) == "dies@harper#dies"
        text = screen_text(pilot.app)
        assert "≠2 On what day did he die?  b  16 March 1924, 11:00, doubtful" in text
        assert "at least 12 h apart; hangs on an" in text
        assert "Cannot all hold together" in text


async def test_a_lane_is_folded_and_unfolded_with_the_arrows() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t left")
        assert in_hand(pilot) == "lindt"
        await press(pilot, "left")
        assert "▸ Lindt 1969  ●  6 claims" in screen_text(pilot.app)
        await press(pilot, "right")
        assert "▾ Lindt 1969" in screen_text(pilot.app)
        await press(pilot, "right")
        assert in_hand(pilot) == "enters@lindt#enters"


async def test_a_lane_of_copies_is_folded_from_the_start_and_says_what_it_copies() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t")
        assert "▸ Weekly 1970  ●  4 claims, all declared copies of Lindt 1969" in screen_text(pilot.app)


async def test_what_reaches_further_than_the_period_is_folded_into_one_line() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t end up up")
        assert in_hand(pilot) == ":further"
        assert "The spring" not in screen_text(pilot.app)
        await press(pilot, "enter")
        assert "The spring in which he" in screen_text(pilot.app)


async def test_what_has_no_date_stands_in_a_lane_of_its_own() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t end")
        text = screen_text(pilot.app)
        assert "▾ no date told: 1" in text
        assert "Gazette: before “Voss dies”" in text


async def test_finer_and_coarser_change_the_axis_around_the_claim_in_hand() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t +")
        assert "› 17 March 1924 ›" in header(pilot)
        assert "03:00" in screen_text(pilot.app)
        assert in_hand(pilot) == "dies@lindt#dies"
        await press(pilot, "+")
        assert "Hours are the finest." in screen_text(pilot.app)
        await press(pilot, "- - - - -")
        assert "This is all that is dated." in screen_text(pilot.app)
        assert in_hand(pilot) == "dies@lindt#dies"


async def test_finer_on_the_heading_of_an_account_shows_what_it_dates() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t home")
        assert timeline(pilot).row.kind == "lane"
        await press(pilot, "+")
        strokes = {"●", "├", "━", "◇"}
        assert strokes & set(screen_text(pilot.app))
        lane = timeline(pilot).row.about
        period = timeline(pilot).state.period
        rows = [row for row in timeline(pilot).chart.rows if row.kind == "claim" and row.told[0].claim.source == lane]
        assert any(period.holds(row.told[0].span) for row in rows)


async def test_the_account_is_named_over_its_rows_where_its_heading_is_above_them() -> None:
    async with opened_app(CLINIC, (80, 16)) as pilot:
        await press(pilot, "g t home")
        assert timeline(pilot).chart.account_above == ""
        while not timeline(pilot).chart.account_above:
            await press(pilot, "down")
        assert timeline(pilot).chart.account_above in screen_text(pilot.app).splitlines()[2]


async def test_the_header_names_the_period_of_the_axis_where_something_else_stands_before_it() -> None:
    async with opened_app(CLINIC, (80, 16)) as pilot:
        await press(pilot, "g t escape home")
        assert "10–17 Mar 1924" in screen_text(pilot.app).splitlines()[2]
        assert "Mar 1924" not in header(pilot)
        while not timeline(pilot).chart.account_above:
            await press(pilot, "down")
        assert "› by account, 10–17 Mar 1924" in header(pilot)
        await press(pilot, "home f d i e s enter")
        assert "find “dies”" in screen_text(pilot.app).splitlines()[2]
        assert "› by account, 10–17 Mar 1924" in header(pilot)


async def test_finer_on_an_event_keeps_one_of_its_claims_on_the_axis() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t o escape - - - -")
        chart = timeline(pilot).chart
        chart.move_to(chart.find_row("wanders"))
        for _ in range(5):
            await press(pilot, "+")
            state, row = timeline(pilot).state, timeline(pilot).row
            assert state is not None
            assert state.period is not None
            assert row is not None
            assert row.kind == "event"
            assert any(state.period.touches(timed.span) for timed in row.told)
        assert "Hours are the finest." in screen_text(pilot.app)


async def test_on_the_axis_a_part_is_marked_and_enter_narrows_to_it_and_esc_goes_back() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t home up right right enter")
        assert "› 12 March 1924 ›" in header(pilot)
        await press(pilot, "escape")
        assert "› 10–17 March 1924 ›" in header(pilot)


async def test_at_the_edge_of_the_axis_the_period_moves_on_and_the_rows_with_it() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t home up left")
        assert "› 9–16 March 1924 ›" in header(pilot)
        assert timeline(pilot).pane_in_hand == "axis"
        await press(pilot, "down")
        assert timeline(pilot).pane_in_hand == "chart"


async def test_esc_shows_all_that_is_dated_and_the_axis_then_follows_the_row_in_hand() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t escape home")
        assert header(pilot).startswith(" Timeline › by account")
        state = timeline(pilot).state
        assert state is not None
        assert not state.is_narrowed
        await press(pilot, "f s p r i n g enter down")
        moved = timeline(pilot).state
        assert moved is not None
        assert moved.period is not None
        assert state.period is not None
        assert moved.period.first < state.period.first


async def test_enter_opens_the_passage_and_backspace_comes_back_to_the_same_row_and_period() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t o + down")
        before, title = in_hand(pilot), header(pilot)
        await press(pilot, "enter")
        assert not isinstance(pilot.app.screen, TimelineScreen)
        await press(pilot, "backspace")
        assert (in_hand(pilot), header(pilot)) == (before, title)


async def test_c_lays_the_accounts_of_the_event_side_by_side() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t c")
        assert header(pilot).startswith(" Compare › Voss dies")


async def test_i_leaves_the_account_out_and_the_header_says_so() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t i")
        assert "left out: Lindt 1969" in header(pilot)
        assert "▾ Lindt 1969" not in screen_text(pilot.app)


async def test_find_keeps_the_headings_of_what_it_finds() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t f o p e r a t i o n enter")
        rows = [row.id for row in timeline(pilot).chart.rows]
        assert rows[:3] == ["lindt", "operation@lindt#operation", "second@lindt#second"]
        assert "find “operation”" in screen_text(pilot.app)
        await press(pilot, "escape")
        assert len(timeline(pilot).chart.rows) > len(rows)


async def test_a_find_looks_into_folded_lanes_and_leaves_the_heading_of_what_is_folded_again_in_hand() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t")
        chart = timeline(pilot).chart
        folded = next(row for row in chart.rows if row.is_folded and row.kind == "lane")
        await press(pilot, "f d i e s enter")
        claims = [row.id for row in chart.rows if row.kind == "claim" and row.told[0].claim.source == folded.about]
        assert claims == ["dies@weekly#dies"]
        chart.move_to(chart.find_row(claims[0]))
        await press(pilot, "escape")
        assert in_hand(pilot) == folded.id


async def test_a_click_takes_a_row_and_a_double_click_opens_it() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t home")
        await pilot.click("#chart", offset=(10, 2))
        await settle(pilot)
        assert in_hand(pilot) == "operation@lindt#operation"
        await pilot.double_click("#chart", offset=(10, 2))
        await settle(pilot)
        assert not isinstance(pilot.app.screen, TimelineScreen)


async def test_a_click_on_the_axis_marks_a_part_and_a_double_click_narrows_to_it() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t home")
        await pilot.click("#axis", offset=(50, 1))
        await settle(pilot)
        assert timeline(pilot).axis.at == 2
        await pilot.double_click("#axis", offset=(50, 1))
        await settle(pilot)
        assert "› 12 March 1924 ›" in header(pilot)


async def test_a_window_made_smaller_and_larger_keeps_the_row_in_hand() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t down down down")
        before = in_hand(pilot)
        for size in ((60, 16), (200, 50), (80, 24)):
            await pilot.resize_terminal(*size)
            await settle(pilot)
            assert in_hand(pilot) == before
            assert before.partition("@")[0] == "operation"
            assert "The first operati" in screen_text(pilot.app)


async def test_a_place_brings_back_the_arrangement_and_the_period() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t o -")
        place = timeline(pilot).here()
        assert place.screen == "timeline"
        await press(pilot, "g d")
        await pilot.app.show(place)
        await settle(pilot)
        assert timeline(pilot).here() == place


@pytest.mark.parametrize("side", ["event", "", "event 5 1 9", "event x", "account 1 2 3 4"])
async def test_a_place_that_nobody_can_read_opens_the_timeline_as_it_begins(side: str) -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await pilot.app.show(Place("timeline", "nobody@nothing", side=side))
        await settle(pilot)
        assert "10–17 March 1924" in header(pilot)


async def test_a_case_in_which_nothing_is_dated_says_so(tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text("casefile: 1\ntitle: Nothing yet\n", encoding="utf-8")
    async with opened_app(tmp_path) as pilot:
        await press(pilot, "g t")
        assert "No event is dated yet. events.yaml holds them." in screen_text(pilot.app)
        await press(pilot, "+ - o up down right left enter c i e f escape escape tab tab")


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 50)])
async def test_hostile_text_is_drawn_as_it_is_written(tmp_path: Path, size: tuple[int, int]) -> None:
    async with opened_app(write_hostile(tmp_path / "case"), size) as pilot:
        await press(pilot, "g t o + - - down enter backspace o home up right enter f s i c enter")
        assert "\x1b" not in screen_text(pilot.app)


@pytest.mark.parametrize(("is_ascii", "sign"), [(False, "├──┤"), (True, "[--]")])
async def test_the_menu_explains_how_dates_are_drawn(is_ascii: bool, sign: str) -> None:
    async with opened_app(CLINIC, MIDDLE, is_ascii=is_ascii) as pilot:
        await press(pilot, "g t ?")
        assert re.search(rf"{re.escape(sign)} +some time within; the span is sure", screen_text(pilot.app))


async def test_below_what_is_told_stands_how_dates_are_drawn_where_there_is_room() -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, "g t home down down")
        below = screen_text(pilot.app).splitlines()[-10:]
        assert "  ● a moment   ├──┤ some time within   ━━━ all through   ┄┄┄ possible" in below
        await pilot.resize_terminal(80, 24)
        await settle(pilot)
        assert "● a moment" not in screen_text(pilot.app)


@pytest.mark.parametrize("goal", ["t", "s", "c", "l"])
async def test_what_was_looked_for_in_a_list_is_so_when_one_comes_back(goal: str) -> None:
    async with opened_app(CLINIC, MIDDLE) as pilot:
        await press(pilot, f"g {goal} f d i e s enter")
        before = screen_text(pilot.app)
        assert "find “dies”" in before
        await press(pilot, "g d backspace")
        assert screen_text(pilot.app) == before
