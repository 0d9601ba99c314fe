"""The leads on the screen: their orders, what they would decide, and where they lead."""

from collections.abc import AsyncIterator

import pytest
from textual.pilot import Pilot

from casefile.present.leads import LeadRow
from casefile.tui.cells import plain
from casefile.tui.lead_list import LeadColumns
from casefile.tui.screens.conflicts import ConflictsScreen
from casefile.tui.screens.hypotheses import HypothesesScreen
from casefile.tui.screens.leads import LeadsScreen
from tests.conftest import CaseFolder
from tests.tui.conftest import opened_app, press, screen_text
from tests.tui.weighed import WEIGHED


@pytest.fixture
async def sought(case_folder: CaseFolder, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Pilot[None]]:
    """The leads of a case, where no editor is set, so that the line is told instead."""
    monkeypatch.delenv("EDITOR", raising=False)
    monkeypatch.delenv("VISUAL", raising=False)
    async with opened_app(case_folder(WEIGHED), (120, 40)) as pilot:
        await press(pilot, "g l")
        yield pilot


def screen_of(pilot: Pilot[None]) -> LeadsScreen:
    screen = pilot.app.screen
    assert isinstance(screen, LeadsScreen)
    return screen


def listed(pilot: Pilot[None]) -> list[str]:
    """The ids of the rows, in their order; of a heading its words."""
    return [row.id or row.words for row in screen_of(pilot).pane("leads").rows]


async def go_to(pilot: Pilot[None], id_: str) -> None:
    pane = screen_of(pilot).pane("leads")
    pane.move_to([row.id for row in pane.rows].index(id_))
    await pilot.pause()


async def test_what_would_decide_most_comes_first(sought: Pilot[None]) -> None:
    assert listed(sought)[:4] == ["log", "locked", "letter", "tank-full"]
    assert "Stands here for the 3 of these" in screen_text(sought.app)


async def test_o_lists_them_by_hypothesis_then_kind_by_kind(sought: Pilot[None]) -> None:
    await press(sought, "o")
    assert listed(sought)[:2] == ["The oil ran out 4", "tank-full"]
    assert screen_of(sought).pane("leads").in_hand == "log"
    await press(sought, "o")
    assert listed(sought)[:3] == ["Sought 2", "log", "key"]
    assert "Leads › kind by kind" in screen_text(sought.app)


async def test_the_one_in_hand_says_what_it_would_decide_and_where_it_was_searched_for(sought: Pilot[None]) -> None:
    text = screen_text(sought.app)
    assert "The log of the harbour  (it ought to exist)" in text
    assert "≠ Was there oil left?" in text
    await go_to(sought, "key")
    assert "the archive of the harbour" in screen_text(sought.app)


async def test_enter_opens_what_a_lead_decides(sought: Pilot[None]) -> None:
    await go_to(sought, "locked")
    await press(sought, "enter")
    assert isinstance(sought.app.screen, HypothesesScreen)
    assert sought.app.screen.matrix.in_hand == "locked"
    await press(sought, "backspace")
    assert screen_of(sought).pane("leads").in_hand == "locked"
    await go_to(sought, "oil")
    await press(sought, "enter")
    assert isinstance(sought.app.screen, ConflictsScreen)
    await press(sought, "backspace home enter")
    assert sought.app.here.here().at == "darkness.date"  # type: ignore[attr-defined]


async def test_e_edits_a_lead_where_it_is_written(sought: Pilot[None]) -> None:
    await press(sought, "e")
    assert "The line is leads.yaml:1." in screen_text(sought.app)


async def test_f_finds_leads_by_their_words(sought: Pilot[None]) -> None:
    await press(sought, "f h a r b o u r enter")
    assert listed(sought) == ["log"]


async def test_where_nothing_is_looked_for_e_opens_the_file_for_it(
    case_folder: CaseFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("EDITOR", raising=False)
    monkeypatch.delenv("VISUAL", raising=False)
    without = WEIGHED.partition("== leads.yaml ==")[0]
    for text in ("", without):
        async with opened_app(case_folder(text)) as pilot:
            await press(pilot, "g l")
            assert "Nothing is looked for yet; e opens leads.yaml." in screen_text(pilot.app)
            await press(pilot, "e")
            assert "The line is leads.yaml:1." in screen_text(pilot.app)
            await press(pilot, "enter")
            assert "e opens leads.yaml." in screen_text(pilot.app)


@pytest.mark.parametrize("width", [60, 76, 100, 160])
def test_the_word_for_a_work_that_is_held_through_another_is_never_cut(width: int) -> None:
    row = LeadRow(kind="work", id="gazur", seeks="Gazur 2001", would="2 claims rest on it", beside="through another")
    assert plain(LeadColumns.of((row,)).line(row, width)).rstrip().endswith("through another")


def test_what_would_be_decided_has_the_cells_that_the_other_columns_leave() -> None:
    row = LeadRow(kind="one teller", id="x", seeks="S" * 50, would="only Rivke 1904 tells it", beside="1 teller")
    assert "  only Rivke 1904 tells it  1 teller" in plain(LeadColumns.of((row,)).line(row, 70))
