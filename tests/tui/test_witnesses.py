"""The graph of witnesses: one link contested, and the number follows."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from casefile.tui.app import CasefileApp
from casefile.tui.screens.witnesses import WitnessesScreen
from casefile.tui.widgets.reader import Reader
from tests.tui.conftest import LAMP, opened_app, press, screen_text
from tests.tui.hostile import write_hostile
from tests.tui.test_sources import BRIDGE

GRAPH = "g c p"
TO_THE_QUOTATION = "down down down down down"


def graph(pilot: Pilot[None]) -> WitnessesScreen:
    assert isinstance(pilot.app, CasefileApp)
    assert isinstance(pilot.app.here, WitnessesScreen)
    return pilot.app.here


def page(pilot: Pilot[None]) -> str:
    return "\n".join(line.text for line in graph(pilot).query_one("#reader", Reader).lines)


async def test_each_answer_has_its_letter_and_its_number() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, GRAPH)
        text = screen_text(pilot.app)
        assert "Witnesses › On what day did it fall?" in text
        assert "a  3 March 1871" in text
        assert "5 tellers, 2 roots, 1 unplaced" in text


async def test_the_page_of_an_answer_tells_what_the_number_is_made_of_in_words() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, GRAPH)
        told = page(pilot)
        assert "Tobias Reed stands behind Reed's letter; Echo 1880; History 1920" in told
        assert "Hester Vane stands behind Report 1871; History 1920" in told
        assert "independent: Reed's letter; Report 1871 (because the engineer came from the county" in told
        assert "unplaced: Ballad\nnot established: no chain of theirs ends;" in told


async def test_the_page_of_a_link_tells_what_the_number_would_be_without_it() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, f"{GRAPH} {TO_THE_QUOTATION}")
        assert "Without this link: a  3 March 1871: 5 tellers, 2 roots, 2 unplaced (was 1)" in page(pilot)


async def test_a_contested_link_changes_the_number_and_the_old_one_stands_beside_it() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, f"{GRAPH} {TO_THE_QUOTATION} i")
        text = screen_text(pilot.app)
        assert "5 tellers, 2 roots, 2 unplaced (was 1)" in text
        assert "left out" in text
        assert graph(pilot).to_leave_out == "echo=letter"
        await press(pilot, "i")
        assert "(was" not in screen_text(pilot.app).splitlines()[2]


async def test_the_number_of_roots_falls_when_their_one_link_is_contested() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, f"{GRAPH} down down down i")
        assert "5 tellers, 1 root (was 2), 2 unplaced (was 1)" in screen_text(pilot.app)


async def test_a_teller_left_out_stays_in_hand_and_i_takes_it_in_again() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, f"{GRAPH} down i")
        assert "4 tellers (was 5)" in screen_text(pilot.app)
        assert graph(pilot).to_leave_out == "letter"
        await press(pilot, "i")
        assert "(was" not in screen_text(pilot.app)
        assert graph(pilot).to_leave_out == "letter"


async def test_what_nobody_tells_any_more_is_named_with_its_old_number() -> None:
    async with opened_app(BRIDGE, (120, 40)) as pilot:
        await press(pilot, f"{GRAPH} end")
        await press(pilot, "up i")
        assert "nobody now (were 1 teller, 0 roots, 1 unplaced)" in screen_text(pilot.app)


async def test_enter_reads_the_passage_and_on_an_answer_the_matter() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, f"{GRAPH} down down enter")
        rule = next(row for row in screen_text(pilot.app).splitlines() if row.startswith("━"))
        assert "Report 1871" in rule
        await press(pilot, "backspace up up enter")
        assert "On what day did it fall?" in screen_text(pilot.app)


async def test_p_leads_there_from_the_desk_and_from_accounts_side_by_side() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, "2 p")
        assert graph(pilot).place.at == "fall.date"
        await press(pilot, "g d 2 c p")
        assert graph(pilot).place.at == "fall.date"


async def test_p_on_what_has_no_matter_says_what_it_needs() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, "3 p")
        assert "p shows who tells a fact or an answer" in screen_text(pilot.app)


async def test_things_that_cannot_hold_together_have_a_graph_too() -> None:
    async with opened_app(LAMP) as pilot:
        await press(pilot, "g c end p")
        assert graph(pilot).place.at


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
async def test_hostile_text_is_shown_and_does_nothing(tmp_path: Path, size: tuple[int, int]) -> None:
    async with opened_app(write_hostile(tmp_path / "case"), size) as pilot:
        await press(pilot, f"{GRAPH} down i i down tab down")
        assert "[sic]" in screen_text(pilot.app)


async def test_c_lays_the_accounts_of_the_matter_side_by_side() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, f"{GRAPH} c")
        assert "Compare" in screen_text(pilot.app).splitlines()[0]


async def test_a_place_brings_back_the_row() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, f"{GRAPH} down down down")
        place = graph(pilot).here()
        await press(pilot, "g d backspace")
        assert graph(pilot).here() == place


async def test_enter_on_a_count_of_tellers_opens_the_graph_that_gave_it() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, "g c right")
        reader = pilot.app.screen.query_one("#reader", Reader)
        counted = next(
            at for at, row in enumerate(reader.rows) if "5 tellers" in reader.lines[reader.row(at).line].text
        )
        await press(pilot, " ".join(["down"] * counted + ["enter"]))
        assert graph(pilot).place.at == "fall.date"


async def test_who_stands_behind_it_is_asked_from_the_passages_side_by_side() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, "g c enter p")
        assert graph(pilot).place.at == "fall.date"
        await press(pilot, "backspace")
        assert pilot.app.here.here().screen == "passages"


@pytest.mark.parametrize("line", ["Josias Hale", "Old Wick", "First keeper"])
async def test_p_on_a_line_that_nobody_tells_does_not_choose_a_question(line: str) -> None:
    async with opened_app(LAMP, (120, 40), "hale") as pilot:
        await press(pilot, "right")
        reader = pilot.app.screen.query_one("#reader", Reader)
        at = next(at for at, row in enumerate(reader.rows) if line in reader.lines[reader.row(at).line].text)
        await press(pilot, " ".join(["down"] * at + ["p"]))
        assert pilot.app.here is pilot.app.desk
        assert "p shows who tells a fact or an answer: take one in hand, or a question." in screen_text(pilot.app)


async def test_p_on_a_fact_of_a_persons_page_leads_to_its_witnesses() -> None:
    async with opened_app(LAMP, (120, 40), "hale") as pilot:
        await press(pilot, "right")
        reader = pilot.app.screen.query_one("#reader", Reader)
        at = next(at for at, row in enumerate(reader.rows) if "1831" in reader.lines[reader.row(at).line].text)
        await press(pilot, " ".join(["down"] * at + ["p"]))
        assert graph(pilot).place.at == "hale.born"
