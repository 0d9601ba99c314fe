"""The desk: what keys do to what is chosen and shown."""

import pytest
from textual.pilot import Pilot

from casefile.tui.places import Choice
from casefile.tui.screens.desk import Desk
from casefile.tui.widgets.footer import Footer
from casefile.tui.widgets.line_list import LineList
from casefile.tui.widgets.reader import Reader
from tests.tui.conftest import SEDOV, opened_app, press, screen_text, settle


def desk_of(pilot: Pilot[None]) -> Desk:
    desk: Desk = pilot.app.desk
    return desk


def ids(pilot: Pilot[None], pane: str) -> list[str]:
    return [row.id for row in desk_of(pilot).pane(pane).rows]


def said(pilot: Pilot[None]) -> str:
    return "".join(part.text for part in pilot.app.screen.query_one(Footer).said)


async def test_moving_shows_and_narrows_nothing() -> None:
    async with opened_app() as pilot:
        before = ids(pilot, "events")
        await press(pilot, "down")
        assert desk_of(pilot).place.at == "marsh"
        assert desk_of(pilot).query_one("#reader", Reader).page_id == "marsh"
        assert ids(pilot, "events") == before


async def test_enter_narrows_the_other_lists_and_never_its_own() -> None:
    async with opened_app() as pilot:
        everyone = ids(pilot, "people")
        await press(pilot, "enter")
        assert desk_of(pilot).place.choices == (Choice("people", "hale"),)
        assert ids(pilot, "people") == everyone
        assert ids(pilot, "events") == ["watch", "lamp-out"]


async def test_choices_add_up_and_esc_takes_the_newest_away() -> None:
    async with opened_app() as pilot:
        await press(pilot, "enter tab down enter")
        assert [choice.id for choice in desk_of(pilot).place.choices] == ["hale", "lamp-out"]
        await press(pilot, "escape")
        assert [choice.id for choice in desk_of(pilot).place.choices] == ["hale"]
        await press(pilot, "escape")
        assert desk_of(pilot).place.choices == ()
        assert len(ids(pilot, "events")) == 5


async def test_esc_never_leaves_the_desk() -> None:
    async with opened_app() as pilot:
        await press(pilot, "escape escape escape")
        assert pilot.app.screen is desk_of(pilot)


async def test_enter_on_what_is_chosen_goes_on_into_the_reader() -> None:
    async with opened_app() as pilot:
        await press(pilot, "2 enter enter")
        assert desk_of(pilot).pane_in_hand == "reader"
        await press(pilot, "left")
        assert desk_of(pilot).pane_in_hand == "events"


async def test_a_narrowed_list_keeps_its_row_in_hand_if_that_is_still_there() -> None:
    async with opened_app() as pilot:
        await press(pilot, "tab down shift+tab enter")
        assert desk_of(pilot).pane("events").in_hand == "lamp-out"


async def test_tab_goes_round_the_panes_and_a_number_goes_to_one() -> None:
    async with opened_app() as pilot:
        seen = []
        for _ in range(4):
            seen.append(desk_of(pilot).pane_in_hand)
            await press(pilot, "tab")
        assert seen == ["people", "events", "sources", "reader"]
        await press(pilot, "3")
        assert desk_of(pilot).pane_in_hand == "sources"


async def test_opening_from_the_reader_is_a_place_to_come_back_from() -> None:
    async with opened_app(at="lamp-out") as pilot:
        await press(pilot, "4 w enter")
        assert desk_of(pilot).place.at == "hale"
        await press(pilot, "backspace")
        assert desk_of(pilot).place.at == "lamp-out"
        await press(pilot, ">")
        assert desk_of(pilot).place.at == "hale"


async def test_there_is_nothing_before_the_first_place() -> None:
    async with opened_app() as pilot:
        await press(pilot, "backspace")
        assert said(pilot) == "Here is where we began."


async def test_a_case_opens_at_any_id() -> None:
    async with opened_app(at="cause") as pilot:
        assert desk_of(pilot).query_one("#reader", Reader).page_id == "cause"


async def test_x_goes_to_the_next_conflict_in_the_reader_and_capital_x_back() -> None:
    async with opened_app(at="lamp-out") as pilot:
        reader = desk_of(pilot).query_one("#reader", Reader)
        await press(pilot, "4 x")
        first = reader.target
        await press(pilot, "x")
        second = reader.target
        assert (first, second) == ("lamp-out.date", "cause")
        await press(pilot, "X")
        assert reader.target == first


async def test_leaving_a_source_out_recounts_and_taking_it_in_undoes_it() -> None:
    async with opened_app() as pilot:
        assert pilot.app.opened.conflicts == 2
        await press(pilot, "3 down down i")
        assert pilot.app.opened.left_out == {"letter"}
        assert pilot.app.opened.conflicts == 1
        assert "left out: Marsh's letter" in screen_text(pilot.app)
        await press(pilot, "i")
        assert pilot.app.opened.conflicts == 2


async def test_q_asks_before_it_leaves() -> None:
    async with opened_app() as pilot:
        await press(pilot, "q")
        assert said(pilot) == "q again leaves."
        await press(pilot, "down q")
        assert pilot.app.is_running
        await pilot.press("q")
        assert pilot.app._exit


async def test_a_key_that_does_nothing_is_answered() -> None:
    async with opened_app() as pilot:
        await press(pilot, "b")
        assert said(pilot) == "b does nothing here. ? lists what does."


async def test_the_pane_in_hand_takes_the_whole_screen_and_gives_it_back() -> None:
    async with opened_app(size=(120, 40)) as pilot:
        await press(pilot, "z")
        assert not desk_of(pilot).query_one("#reader").display or desk_of(pilot).pane("people").size.width == 120
        await press(pilot, "z")
        assert desk_of(pilot).query_one("#reader").size.width > 60


async def test_resizing_loses_nothing() -> None:
    async with opened_app(size=(120, 40)) as pilot:
        await press(pilot, "enter tab down")
        before = desk_of(pilot).here()
        for size in ((80, 24), (52, 14), (200, 50), (120, 40)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
        assert desk_of(pilot).here() == before
        assert desk_of(pilot).pane("events").in_hand == "lamp-out"


async def test_a_window_too_small_says_what_is_needed() -> None:
    async with opened_app(size=(52, 14)) as pilot:
        assert "casefile needs 60 x 16" in screen_text(pilot.app)


async def test_a_click_takes_a_row_in_hand_and_a_double_click_chooses_it() -> None:
    async with opened_app() as pilot:
        await pilot.click("#people", offset=(5, 2))
        assert desk_of(pilot).place.at == "marsh"
        await pilot.click("#people", offset=(5, 1), times=2)
        assert desk_of(pilot).place.choices == (Choice("people", "hale"),)


async def test_the_terminals_cursor_sits_on_the_row_in_hand() -> None:
    async with opened_app() as pilot:
        await press(pilot, "down down")
        assert tuple(pilot.app.cursor_position) == (0, 4)


async def test_f_narrows_the_list_in_hand_and_esc_shows_all_again() -> None:
    async with opened_app() as pilot:
        await press(pilot, "2 f b r i g enter")
        assert ids(pilot, "events") == ["strikes"]
        assert "find “brig” 1 of 5" in screen_text(pilot.app)
        await press(pilot, "escape")
        assert len(ids(pilot, "events")) == 5


async def test_f_shows_the_row_that_it_takes_in_hand_and_says_what_esc_takes_away() -> None:
    async with opened_app() as pilot:
        await press(pilot, "2 f b r i g")
        assert desk_of(pilot).query_one("#reader", Reader).page_id == "strikes"
        await press(pilot, "enter")
        assert screen_text(pilot.app).splitlines()[-1].startswith(" esc all 5 again")
        await press(pilot, "escape")
        assert desk_of(pilot).pane("events").in_hand == "strikes"
        assert "again" not in screen_text(pilot.app).splitlines()[-1]


async def test_where_f_finds_nothing_the_row_in_hand_before_is_so_again() -> None:
    async with opened_app() as pilot:
        await press(pilot, "2 down f x x x enter")
        assert ids(pilot, "events") == []
        assert desk_of(pilot).query_one("#reader", Reader).page_id == "lamp-out"
        await press(pilot, "escape")
        assert desk_of(pilot).pane("events").in_hand == "lamp-out"


async def test_while_sentences_are_selected_the_footer_names_what_extends_them() -> None:
    async with opened_app(at="inquest") as pilot:
        await press(pilot, "4 v")
        foot = screen_text(pilot.app).splitlines()[-1]
        assert foot == " ↑↓ extend   tab the other end   y take it along   esc select nothing   ? help"
        await press(pilot, "escape")
        assert "select nothing" not in screen_text(pilot.app)


async def test_backspace_comes_back_to_the_line_that_was_left() -> None:
    async with opened_app(at="lamp-out") as pilot:
        reader = desk_of(pilot).query_one("#reader", Reader)
        await press(pilot, "4 m m")
        left = (reader.at, reader.target)
        assert left[0] > 0
        await press(pilot, "enter")
        assert (reader.page_id, reader.at) == (left[1], 0)
        await press(pilot, "backspace")
        assert (reader.page_id, reader.at, reader.target) == ("lamp-out", *left)


async def test_a_page_that_runs_on_says_so_before_it_is_in_hand() -> None:
    async with opened_app(at="lamp-out") as pilot:
        desk = desk_of(pilot)
        count = len(desk.query_one("#reader", Reader).rows)
        assert f"line 1 of {count} ─" in screen_text(pilot.app)
        await press(pilot, "4")
        assert f"line 1 of {count} ━" in screen_text(pilot.app)


async def test_f_in_the_reader_goes_to_the_words_and_n_goes_on() -> None:
    async with opened_app(at="inquest") as pilot:
        reader = desk_of(pilot).query_one("#reader", Reader)
        await press(pilot, "4 f h a l e enter")
        first = reader.at
        await press(pilot, "n")
        assert reader.at > first
        await press(pilot, "N")
        assert reader.at == first


async def test_the_words_of_a_search_stay_lit_in_the_reader() -> None:
    async with opened_app() as pilot:
        await press(pilot, "/ w i c k enter")
        reader = desk_of(pilot).query_one("#reader", Reader)
        assert reader.wanted == "wick"
        assert "wick" in "".join(part.text for part in reader.row(reader.at).parts).lower()


async def test_r_shows_what_refers_and_again_the_page() -> None:
    async with opened_app() as pilot:
        await press(pilot, "r")
        assert "What refers to Josiah Hale" in screen_text(pilot.app)
        await press(pilot, "r")
        assert "What refers" not in screen_text(pilot.app)


async def test_e_without_an_editor_names_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EDITOR", raising=False)
    monkeypatch.delenv("VISUAL", raising=False)
    async with opened_app() as pilot:
        await press(pilot, "e")
        assert said(pilot) == "No $EDITOR is set. The line is people.yaml:1."


async def test_where_nothing_more_comes_it_is_said() -> None:
    async with opened_app(at="log") as pilot:
        await press(pilot, "4 x")
        assert said(pilot) == "No conflict after this line."


async def test_the_cursor_is_in_the_box_while_one_is_open_and_back_after() -> None:
    async with opened_app() as pilot:
        before = tuple(pilot.app.cursor_position)
        await press(pilot, "f a")
        assert pilot.app.cursor_position.y == 23
        await press(pilot, "escape escape")
        assert tuple(pilot.app.cursor_position) == before


async def test_a_chosen_row_has_a_sign_of_its_own_beside_the_row_in_hand() -> None:
    async with opened_app() as pilot:
        await press(pilot, "enter down")
        rows = [line for line in screen_text(pilot.app).splitlines() if "Hale" in line or "Marsh" in line]
        assert any(row.startswith("› ") for row in rows)
        assert [row[0] for row in rows].count(">") == 1


async def test_opened_on_an_event_its_list_is_in_hand_with_its_row() -> None:
    async with opened_app(at="lamp-out") as pilot:
        assert (desk_of(pilot).pane_in_hand, desk_of(pilot).subject) == ("events", "lamp-out")


async def test_a_list_that_is_come_back_to_shows_the_rows_it_showed() -> None:
    async with opened_app(SEDOV, (80, 24)) as pilot:
        people = pilot.app.desk.query_one("#people", LineList)
        await press(pilot, "down down tab 1")
        assert (people.at, people.top) == (2, 0)
        await pilot.resize_terminal(200, 50)
        await settle(pilot)
        assert (people.at, people.top) == (2, 0)


async def test_what_stands_in_no_list_opens_with_the_reader_in_hand() -> None:
    async with opened_app(at="cause") as pilot:
        reader = desk_of(pilot).reader
        assert reader.has_focus
        await press(pilot, "down")
        assert (reader.page_id, reader.at) == ("cause", 1)
    async with opened_app(at="lamp-out") as pilot:
        assert desk_of(pilot).pane("events").has_focus


async def test_what_an_empty_list_says_is_wrapped() -> None:
    async with opened_app(size=(100, 40)) as pilot:
        people = desk_of(pilot).pane("people")
        people.empty = "Nobody at all has to do with the harbour of Skerry. Esc shows all 5."
        people.show_rows(())
        people.refresh()
        await settle(pilot)
        text = screen_text(pilot.app)
        assert "  Nobody at all has to do with the harbour of" in text
        assert "  Skerry. Esc shows all 5." in text
