"""The search over the screen: what it offers, what it says of hits, and the way back."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from textual.events import Key
from textual.pilot import Pilot

from casefile.model.case import Case
from casefile.present.view import View
from casefile.search.complete import Completion
from casefile.search.find import Answer
from casefile.search.saved import SavedSearch, load_saved, save_search
from casefile.search.stopping import Cancelled
from casefile.tui.cells import plain
from casefile.tui.finder import Finder
from casefile.tui.hits import hit_line
from casefile.tui.offered import offer_rows
from casefile.tui.reloading import FilesChanged
from casefile.tui.screens.search import SearchScreen
from casefile.tui.widgets.reader import Reader
from tests.tui.conftest import LAMP, opened_app, press, screen_text, settle, wait_for


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep what is saved out of the user's own folders."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path


def search_of(pilot: Pilot[None]) -> SearchScreen:
    screen = pilot.app.screen
    assert isinstance(screen, SearchScreen)
    return screen


def offered(pilot: Pilot[None]) -> list[str]:
    return [row.text for row in search_of(pilot).offers.rows]


async def test_down_goes_to_the_hits_and_slash_back_to_the_box() -> None:
    async with opened_app() as pilot:
        await press(pilot, "/ g l a s s down")
        assert search_of(pilot).focused is search_of(pilot).hits
        await press(pilot, "/")
        assert search_of(pilot).focused is search_of(pilot).box
        assert search_of(pilot).box.value == "glass"


async def test_a_slash_plus_and_minus_can_be_typed_in_the_box() -> None:
    async with opened_app() as pilot:
        await press(pilot, "/ 1 / + -")
        assert search_of(pilot).box.value == "1/+-"


async def test_a_case_that_is_read_again_is_searched_again_as_the_box_stands(tmp_path: Path) -> None:
    lamp = Path(shutil.copytree(LAMP, tmp_path / "lamp"))
    async with opened_app(lamp) as pilot:
        await press(pilot, "/ x y l o p h o n e")
        assert not search_of(pilot).answer.hits
        with (lamp / "people.yaml").open("a", encoding="utf-8") as file:
            file.write("new: {name: A xylophone}\n")
        pilot.app.post_message(FilesChanged())
        await wait_for(pilot, "1 exact, 0 near")


async def test_while_a_search_lasts_it_is_told_that_it_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    is_free, answers = Event(), Finder.answers

    def late_answers(self: Finder, case: Case, query: str, cancelled: Cancelled, view: View) -> Iterator[Answer]:
        is_free.wait()
        yield from answers(self, case, query, cancelled, view)

    monkeypatch.setattr(Finder, "answers", late_answers)
    async with opened_app() as pilot:
        await press(pilot, "/")
        try:
            pilot.app.post_message(Key("x", "x"))
            await wait_for(pilot, "searching…")
            await wait_for(pilot, "passages and all names, events and questions.")
            assert "As you type" not in screen_text(pilot.app)
        finally:
            is_free.set()
        await wait_for(pilot, "0 exact, 0 near")


async def test_the_key_of_the_help_is_typed_behind_letters_however_quickly_they_came() -> None:
    async with opened_app() as pilot:
        await press(pilot, "/")
        for key, character in (("x", "x"), ("question_mark", "?")):
            pilot.app.post_message(Key(key, character))
        await settle(pilot)
        assert search_of(pilot).box.value == "x?"


async def test_what_was_not_followed_stands_in_full_under_the_box_while_its_answer_does() -> None:
    async with opened_app(size=(80, 24)) as pilot:
        await press(pilot, "/ g l a s s space i s : o d d")
        rows = [row.strip() for row in screen_text(pilot.app).split("\n")[2:4]]
        assert rows == [
            "“is:odd” was left out: that is not known; write is:disputed, is:unread,",
            "is:precis or is:transcript",
        ]
        await press(pilot, "backspace backspace backspace backspace backspace backspace")
        assert "was left out" not in screen_text(pilot.app)


async def test_tab_opens_the_filters_and_what_is_saved() -> None:
    save_search(LAMP, "the oil", "oil")
    async with opened_app() as pilot:
        await press(pilot, "/ tab")
        assert offered(pilot) == ["who:", "when:", "src:", "by:", "is:", "the oil"]
        await press(pilot, "end enter")
        assert search_of(pilot).box.value == "oil "
        assert search_of(pilot).answer.query == "oil "


async def test_a_filter_that_is_taken_offers_its_values_with_their_counts() -> None:
    async with opened_app() as pilot:
        await press(pilot, "/ tab enter")
        assert search_of(pilot).box.value == "who:"
        assert next((row.text, row.fits) for row in search_of(pilot).offers.rows) == ("who:hale", 12)
        await press(pilot, "down enter")
        assert search_of(pilot).box.value == "who:hale "
        assert not search_of(pilot).offers.display


async def test_a_filter_in_typing_is_completed_at_once() -> None:
    async with opened_app() as pilot:
        await press(pilot, "/ s r c colon i")
        assert offered(pilot) == ["src:inquest"]
        assert search_of(pilot).focused is search_of(pilot).box


async def test_a_search_is_saved_and_stands_among_the_offers() -> None:
    async with opened_app() as pilot:
        await press(pilot, "/ o i l tab end enter")
        assert load_saved(LAMP) == (SavedSearch("oil", "oil"),)
        await press(pilot, "tab")
        assert "oil" in offered(pilot)


async def test_esc_closes_the_offers_then_empties_then_returns_to_the_row() -> None:
    async with opened_app() as pilot:
        await press(pilot, "2 down down / o i l tab escape")
        assert search_of(pilot).box.value == "oil"
        await press(pilot, "escape")
        assert search_of(pilot).box.value == ""
        await press(pilot, "escape")
        assert pilot.app.screen is pilot.app.desk
        assert pilot.app.desk.pane_in_hand == "events"
        assert pilot.app.desk.pane("events").in_hand == "strikes"


async def test_a_near_hit_says_which_word_stands_there_and_how_it_came_near() -> None:
    async with opened_app() as pilot:
        await press(pilot, "/ k e e p e n")
        text = screen_text(pilot.app)
        assert "letter off: keeper" in text
        assert text.count("this very word: none") == 1


async def test_what_came_near_is_lit_in_the_reader_and_n_goes_on() -> None:
    async with opened_app() as pilot:
        await press(pilot, "/ g a l l e enter")
        reader = pilot.app.desk.query_one("#reader", Reader)
        assert reader.wanted == "gale"
        assert "gale" in plain(reader.row(reader.at).parts)
        first = reader.at
        await press(pilot, "n")
        assert reader.at > first


async def test_plus_shows_another_line_of_each_hit_and_minus_one_less() -> None:
    async with opened_app() as pilot:
        await press(pilot, "/ l a m p down +")
        rows = search_of(pilot).hits.rows
        assert [row.line for row in rows[:4]] == [0, 1, 0, 1]
        await press(pilot, "down")
        assert search_of(pilot).hits.at == 2
        await press(pilot, "-")
        assert all(row.id for row in search_of(pilot).hits.rows[:2])
        assert search_of(pilot).hits.in_hand == "1"


def test_completions_come_first_and_the_filters_follow_the_query() -> None:
    rows = list(offer_rows("mil", [Completion("mill", 2, "mill")], ()))
    assert [row.id for row in rows] == ["mill", "mil who:", "mil when:", "mil src:", "mil by:", "mil is:", "save"]


def test_within_a_filter_only_its_values_are_offered() -> None:
    values = [Completion("who:hale", 8, "who:hale", "Josiah Hale")]
    assert [row.text for row in offer_rows("who:h", values, [SavedSearch("a", "b")])] == ["who:hale"]


async def test_before_anything_is_typed_and_when_emptied_it_says_what_is_searched() -> None:
    async with opened_app() as pilot:
        told = f"As you type, {len(pilot.app.opened.view.case.passages)} passages and all names"
        await press(pilot, "/")
        assert "─ what is searched ─" in screen_text(pilot.app)
        assert told in screen_text(pilot.app)
        assert "─ this very word" not in screen_text(pilot.app)
        await press(pilot, "g l a s s escape")
        assert told in screen_text(pilot.app)


async def test_an_event_that_is_found_tells_below_the_hits_when_it_was() -> None:
    async with opened_app(size=(100, 40)) as pilot:
        await press(pilot, "/ g o e s space o u t")
        shown = search_of(pilot).query_one("#hit", Reader)
        assert any("3 March 1888" in line.text for line in shown.lines)


async def test_how_a_plain_word_may_go_on_stands_above_the_hits_with_counts_and_tab_takes_it() -> None:
    async with opened_app() as pilot:
        await press(pilot, "/ k e e")
        line = screen_text(pilot.app).splitlines()[2]
        assert line.split()[:4] == ["goes", "on", "keeper", "3"]
        assert line.endswith("tab takes one")
        await press(pilot, "tab")
        assert "goes on" not in screen_text(pilot.app)
        await press(pilot, "enter")
        assert search_of(pilot).box.value == "keeper "
        assert "goes on" not in screen_text(pilot.app)


async def test_where_no_longer_word_begins_so_no_line_stands_between_the_box_and_the_hits() -> None:
    async with opened_app() as pilot:
        await press(pilot, "/ k e e")
        await press(pilot, "escape")
        assert "goes on" not in screen_text(pilot.app)
        await press(pilot, "z z z")
        assert screen_text(pilot.app).splitlines()[2].startswith("─ this very word: none")


async def test_a_question_mark_in_the_empty_box_lists_what_works_there_and_enter_does_it() -> None:
    async with opened_app() as pilot:
        await press(pilot, "/")
        assert "? help" in screen_text(pilot.app)
        await press(pilot, "question_mark")
        assert "filters, box" in screen_text(pilot.app)
        assert "more lines" not in screen_text(pilot.app)
        assert "tab shift+tab filters, box" in screen_text(pilot.app)
        await press(pilot, "down enter")
        assert search_of(pilot).offers.display


async def test_a_question_mark_behind_words_is_typed_and_from_the_hits_it_lists_their_keys() -> None:
    async with opened_app() as pilot:
        await press(pilot, "/ l a m p question_mark")
        assert search_of(pilot).box.value == "lamp?"
        assert "? help" not in screen_text(pilot.app)
        assert "f1 help" in screen_text(pilot.app)
        await press(pilot, "f1")
        assert "filters, box" in screen_text(pilot.app)
        await press(pilot, "escape backspace down")
        assert "? help" in screen_text(pilot.app)
        await press(pilot, "question_mark")
        assert "more lines" in screen_text(pilot.app)
        await press(pilot, "escape")
        assert search_of(pilot).focused is search_of(pilot).hits


async def test_over_the_hit_in_hand_stands_whose_words_it_holds() -> None:
    async with opened_app() as pilot:
        await press(pilot, "/ g l a s s")
        hit = search_of(pilot).query_one("#hit", Reader)
        assert hit.heading.note.startswith(("our précis", "its own words"))


async def test_where_nothing_is_found_no_empty_pane_stands_below() -> None:
    async with opened_app() as pilot:
        await press(pilot, "/ x y z q q")
        hit = search_of(pilot).query_one("#hit", Reader)
        assert not hit.display
        await press(pilot, "escape g l a s s")
        assert hit.display


async def test_reasons_and_places_take_no_more_room_than_the_longest_of_them() -> None:
    async with opened_app() as pilot:
        await press(pilot, "/ g a l l e")
        entries = [row for row in search_of(pilot).hits.rows if row.id]
        lines = [plain(hit_line(entry, 78)) for entry in entries]
        assert {line.index(entry.place) for line, entry in zip(lines, entries, strict=True)} == {
            max(len(entry.reason) for entry in entries) + 2
        }
