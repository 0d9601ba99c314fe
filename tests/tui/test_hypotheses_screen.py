"""The hypotheses on the screen: what keys take in hand, what is weighed anew, and where they lead."""

from collections.abc import AsyncIterator

import pytest
from textual.pilot import Pilot

from casefile.tui.app import CasefileApp
from casefile.tui.places import Place
from casefile.tui.screens.help import Signs
from casefile.tui.screens.hypotheses import HypothesesScreen
from tests.conftest import CaseFolder
from tests.tui.conftest import SEDOV, opened_app, press, screen_text, settle
from tests.tui.weighed import WEIGHED


@pytest.fixture
async def weighed(case_folder: CaseFolder) -> AsyncIterator[Pilot[None]]:
    async with opened_app(case_folder(WEIGHED), (120, 40)) as pilot:
        await press(pilot, "g h")
        yield pilot


def screen_of(pilot: Pilot[None]) -> HypothesesScreen:
    screen = pilot.app.screen
    assert isinstance(screen, HypothesesScreen)
    return screen


def cell(pilot: Pilot[None]) -> tuple[str, str]:
    """The row and the hypothesis in hand."""
    matrix = screen_of(pilot).matrix
    return matrix.in_hand, matrix.hypothesis_id


async def test_arrows_take_a_cell_in_hand_and_its_reason_is_shown(weighed: Pilot[None]) -> None:
    assert cell(weighed) == ("tank-full", "no-oil")
    assert "a full tank burns on" in screen_text(weighed.app)
    await press(weighed, "down right")
    assert cell(weighed) == ("locked", "thief")
    assert "Inconsistent 1, times weight medium 2: 2 against B." in screen_text(weighed.app)
    await press(weighed, "left left")
    assert cell(weighed) == ("locked", "no-oil")
    assert "No hypothesis is further left." in screen_text(weighed.app)


async def test_n_goes_to_the_next_row_that_tells_apart_and_passes_over_the_others(weighed: Pilot[None]) -> None:
    await press(weighed, "end N")
    assert cell(weighed)[0] == "ran-out"
    await press(weighed, "n")
    assert "No row that tells hypotheses apart after this line." in screen_text(weighed.app)


async def test_o_orders_otherwise_and_keeps_the_row_in_hand(weighed: Pilot[None]) -> None:
    matrix = screen_of(weighed).matrix
    await press(weighed, "down o")
    assert [row.id for row in matrix.rows] == ["tank-full", "seen", "locked", "dark-early", "ran-out", "weather"]
    assert matrix.in_hand == "locked"
    assert "Hypotheses › as in the file" in screen_text(weighed.app)
    await press(weighed, "o o")
    assert [row.id for row in matrix.rows][:3] == ["tank-full", "locked", "seen"]


async def test_i_leaves_a_row_out_says_what_that_changed_and_takes_it_in_again(weighed: Pilot[None]) -> None:
    before = screen_text(weighed.app)
    assert "least against: E 1, B 2, D 2, C 4, A 6" in before
    await press(weighed, "i")
    text = screen_text(weighed.app)
    assert "least against: A 1, E 1, B 2, D 2, C 4" in text
    assert "Order changed: A 1, ahead of B, C and D, level with E." in text
    assert "left out: “The tank was full of oil”" in text.splitlines()[0]
    assert cell(weighed)[0] == "tank-full"
    await press(weighed, "i")
    assert screen_text(weighed.app) == before


async def test_i_on_what_it_hangs_on_leaves_out_a_witness_a_codename_or_a_link(weighed: Pilot[None]) -> None:
    for id_, words in (
        ("nurse", "left out: the nurse"),
        ("OWL", "left out: OWL = Ole Marten"),
        ("report=nurse", "left out: the link of Report 1911 to the nurse"),
    ):
        hangs = screen_of(weighed).pane("hangs")
        hangs.move_to([row.id for row in hangs.rows].index(id_))
        screen_of(weighed).take("hangs")
        await press(weighed, "i")
        assert words in screen_text(weighed.app).splitlines()[0]
        assert hangs.in_hand == id_
        await press(weighed, "i")
        assert "without" not in screen_text(weighed.app).splitlines()[0]


async def test_what_is_left_out_and_in_hand_says_what_changes(weighed: Pilot[None]) -> None:
    hangs = screen_of(weighed).pane("hangs")
    hangs.move_to([row.id for row in hangs.rows].index("report"))
    await press(weighed, "tab tab i")
    text = screen_text(weighed.app)
    assert "Without Report 1911" in text
    assert "3 claims gone, 1 conflict gone" in text
    await press(weighed, "shift+tab")
    assert "Without Report 1911" in screen_text(weighed.app)
    await press(weighed, "shift+tab")
    assert "a full tank burns on" in screen_text(weighed.app)


async def test_enter_opens_the_passage_and_backspace_comes_back_to_the_cell(weighed: Pilot[None]) -> None:
    await press(weighed, "o down right enter")
    assert "OWL was seen on the stairs." in screen_text(weighed.app)
    await press(weighed, "backspace")
    assert cell(weighed) == ("seen", "thief")
    assert screen_of(weighed).order == "as in the file"


async def test_enter_on_what_it_hangs_on_takes_evidence_in_hand_and_opens_other_things(weighed: Pilot[None]) -> None:
    hangs = screen_of(weighed).pane("hangs")
    hangs.move_to([row.id for row in hangs.rows].index("locked"))
    await press(weighed, "tab tab enter")
    assert cell(weighed)[0] == "locked"
    assert screen_of(weighed).pane_in_hand == "matrix"
    hangs.move_to([row.id for row in hangs.rows].index("OWL"))
    await press(weighed, "tab tab enter")
    assert weighed.app.here.here().at == "marten"  # type: ignore[attr-defined]


@pytest.mark.parametrize("at", ["locked", "wind"])
async def test_a_place_is_a_row_or_a_hypothesis(case_folder: CaseFolder, at: str) -> None:
    async with opened_app(case_folder(WEIGHED), (120, 40)) as pilot:
        assert isinstance(pilot.app, CasefileApp)
        await pilot.app.show(Place("hypotheses", at))
        await settle(pilot)
        assert at in cell(pilot)


async def test_e_edits_the_reason_in_the_cell_or_where_the_thing_is_told(
    weighed: Pilot[None], monkeypatch: pytest.MonkeyPatch
) -> None:
    without_editor(monkeypatch)
    case = screen_of(weighed).opened.view.case  # type: ignore[union-attr]
    await press(weighed, "right e")
    line = case.hypotheses["thief"].weighs["tank-full"].location.line
    assert f"The line is hypotheses.yaml:{line}." in screen_text(weighed.app)
    hangs = screen_of(weighed).pane("hangs")
    hangs.move_to([row.id for row in hangs.rows].index("OWL"))
    await press(weighed, "tab tab e")
    assert "The line is people.yaml:2." in screen_text(weighed.app)


def without_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no editor be set, so that the line is told instead."""
    monkeypatch.delenv("EDITOR", raising=False)
    monkeypatch.delenv("VISUAL", raising=False)


@pytest.mark.parametrize(
    ("text", "words", "file"),
    [
        ("", "No hypotheses yet; e opens hypotheses.yaml.", "hypotheses.yaml"),
        (
            "== hypotheses.yaml ==\nwind: {proposes: The wind.}\n",
            "No evidence yet; e opens evidence.yaml.",
            "evidence.yaml",
        ),
    ],
)
async def test_where_there_is_nothing_yet_e_opens_the_file_for_it(
    case_folder: CaseFolder, monkeypatch: pytest.MonkeyPatch, text: str, words: str, file: str
) -> None:
    without_editor(monkeypatch)
    async with opened_app(case_folder(text)) as pilot:
        await press(pilot, "g h")
        assert words in screen_text(pilot.app)
        await press(pilot, "e")
        assert f"The line is {file}:1." in screen_text(pilot.app)


async def test_the_menu_explains_how_evidence_is_weighed(weighed: Pilot[None]) -> None:
    await press(weighed, "?")
    told = [line.text for line in weighed.app.screen.query_one(Signs).lines]
    assert any(text.endswith("speaks against it; two strongly") for text in told)


async def test_a_click_takes_a_cell_in_hand(weighed: Pilot[None]) -> None:
    matrix = screen_of(weighed).matrix
    x = 2 + matrix.shares.start_of(2)
    await weighed.click("#matrix", offset=(x, matrix.over + 1))
    await settle(weighed)
    assert cell(weighed) == ("locked", "wind")


async def test_find_looks_through_the_reasons_too(weighed: Pilot[None]) -> None:
    await press(weighed, "f d r a u g h t enter")
    assert [row.id for row in screen_of(weighed).matrix.rows] == ["locked"]


async def test_without_a_witness_the_sample_case_is_weighed_anew() -> None:
    async with opened_app(SEDOV, (80, 24)) as pilot:
        await press(pilot, "g h")
        hangs = screen_of(pilot).pane("hangs")
        hangs.move_to([row.id for row in hangs.rows].index("kern-2004"))
        await press(pilot, "tab tab i")
        text = screen_text(pilot.app)
        assert "left out: Kern 2004" in text.splitlines()[0]
        assert "Order changed: " in text


async def test_the_footer_offers_to_take_in_what_is_left_out(weighed: Pilot[None]) -> None:
    assert "i leave out" in screen_text(weighed.app)
    await press(weighed, "i")
    assert "i take in" in screen_text(weighed.app)
