"""Selecting by sentence, and what is copied."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from casefile.kept.folders import state_folder
from casefile.present.lines import Line, Span
from casefile.tui.layout import laid_out
from casefile.tui.page_sentences import Selection, Sentences
from casefile.tui.screens.take import SENT, TakeScreen
from casefile.tui.widgets.footer import Footer
from casefile.tui.widgets.reader import Reader
from tests.tui.conftest import LAMP, SIZES, Shot, opened_app, press
from tests.tui.hostile import write_hostile
from tests.tui.retold import write_retold


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep what is copied out of the user's own folders."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path


def reader_of(pilot: Pilot[None]) -> Reader:
    return pilot.app.desk.query_one("#reader", Reader)


def said(pilot: Pilot[None]) -> str:
    return "".join(part.text for part in pilot.app.screen.query_one(Footer).said)


async def test_v_selects_the_sentence_in_hand_and_down_extends() -> None:
    async with opened_app(at="letter#oil") as pilot:
        await press(pilot, "4 down v")
        assert reader_of(pilot).selected == "There was no oil; the glass was whole in the morning."


async def test_the_selection_grows_from_line_to_line_and_shrinks_again() -> None:
    async with opened_app(at="inquest") as pilot:
        await press(pilot, "4 down down down down v down")
        assert reader_of(pilot).selected.splitlines() == [
            "Hale and Marsh had the watch together on the third of March.",
            "Hale, born in 1831, had kept the light for twenty years.",
        ]
        await press(pilot, "up")
        assert reader_of(pilot).selected == "Hale and Marsh had the watch together on the third of March."


@pytest.mark.parametrize("width", [60, 16])
def test_the_page_before_a_passage_is_not_selected_with_its_words(width: int) -> None:
    lines = (Line((Span("p. 90  ", "place"), Span("He was ill all that spring. He mended."))),)
    rows = laid_out(lines, width)
    sentences = Sentences(lines, rows)
    first = sentences.at(0)
    assert first is not None
    selection = Selection(first, first)
    assert sentences.words(selection) == "He was ill all that spring."
    lit = [part.text for row in range(len(rows)) for part in sentences.lit(rows[row].parts, row, selection)
           if part.role == "match"]  # fmt: skip
    assert " ".join(text.strip() for text in lit) == "He was ill all that spring."


async def test_tab_lets_the_other_end_go() -> None:
    async with opened_app(at="inquest") as pilot:
        await press(pilot, "4 down down down down v down tab down")
        assert reader_of(pilot).selected == "Hale, born in 1831, had kept the light for twenty years."
        assert pilot.app.desk.pane_in_hand == "reader"


async def test_esc_drops_the_selection_before_a_choice() -> None:
    async with opened_app() as pilot:
        await press(pilot, "3 down enter enter down down down v escape")
        assert reader_of(pilot).selected == ""
        assert len(pilot.app.desk.place.choices) == 1
        await press(pilot, "escape")
        assert pilot.app.desk.place.choices == ()


async def test_a_selection_stays_when_the_window_is_resized() -> None:
    async with opened_app(at="inquest") as pilot:
        await press(pilot, "4 down down down down v down")
        before = reader_of(pilot).selected
        for size in ((200, 50), (60, 16), (80, 24)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
        assert reader_of(pilot).selected == before


async def test_a_sentence_wrapped_over_rows_is_one(tmp_path: Path) -> None:
    async with opened_app(write_retold(tmp_path / "case"), at="one#out") as pilot:
        await press(pilot, "4 down down v down")
        assert reader_of(pilot).selected.endswith("as all agree. The end.")
        assert "\n" not in reader_of(pilot).selected


async def test_y_copies_what_is_selected_with_its_citation() -> None:
    async with opened_app(at="inquest") as pilot:
        await press(pilot, "4 down down down down v y enter")
        text = (
            "Hale and Marsh had the watch together on the third of March. "
            "(our précis of Inquest into the loss of the brig Perseverance, 20 March 1888, The keepers)"
        )
        assert pilot.app.clipboard == text
        assert (state_folder(LAMP) / "clip.txt").read_text(encoding="utf-8") == f"{text}\n"
        assert said(pilot) == SENT.format(state_folder(LAMP) / "clip.txt")


async def test_y_in_a_list_copies_the_name_or_the_link() -> None:
    async with opened_app() as pilot:
        await press(pilot, "y end enter")
        assert pilot.app.clipboard == "hale"


async def test_y_on_passages_side_by_side_copies_the_one_in_hand() -> None:
    async with opened_app() as pilot:
        await press(pilot, "g c enter right y end enter")
        assert pilot.app.clipboard == "inquest#out"


async def test_esc_closes_the_menu_and_copies_nothing() -> None:
    async with opened_app() as pilot:
        await press(pilot, "y")
        assert isinstance(pilot.app.screen, TakeScreen)
        await press(pilot, "escape")
        assert pilot.app.clipboard == ""


async def test_a_clip_that_cannot_be_written_is_said(state: Path) -> None:
    (state / "state").touch()
    async with opened_app() as pilot:
        await press(pilot, "y enter")
        assert said(pilot).startswith("Sent to the terminal's clipboard; clip.txt cannot be written: ")


async def test_what_is_copied_of_hostile_text_is_inert(tmp_path: Path) -> None:
    async with opened_app(write_hostile(tmp_path / "case"), at="page#one") as pilot:
        await press(pilot, "4 down v y enter")
        assert pilot.app.clipboard
        assert not any(mark in pilot.app.clipboard for mark in "\x1b\x9b\x07\u202e")


@SIZES
async def test_the_menu_of_what_can_be_taken(shot: Shot, size: tuple[int, int]) -> None:
    await shot("3 down 4 down down down down v down y", size)


async def test_the_menu_of_what_can_be_taken_in_ascii(shot: Shot) -> None:
    await shot("3 down 4 down down down down v y", is_ascii=True)


async def test_a_sentence_of_the_page_of_the_case_is_copied_by_itself(state: Path) -> None:
    async with opened_app() as pilot:
        await press(pilot, "4 v y enter")
        assert pilot.app.clipboard == "Why was the lamp of Skerry Rock out in the night of 3 March 1888?"
