"""The sources as a tree of transmission: what keys do, and what is shown."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from casefile.tui.app import CasefileApp
from casefile.tui.places import Place
from casefile.tui.screens.sources import SourcesScreen
from casefile.tui.widgets.reader import Reader
from tests.conftest import CaseFolder
from tests.tui.conftest import opened_app, press, screen_text
from tests.tui.hostile import write_hostile

BRIDGE = Path(__file__).parent / "cases" / "bridge"
TREE = "g s"


def sources(pilot: Pilot[None]) -> SourcesScreen:
    assert isinstance(pilot.app, CasefileApp)
    assert isinstance(pilot.app.here, SourcesScreen)
    return pilot.app.here


def in_hand(pilot: Pilot[None]) -> str:
    return sources(pilot).tree_list.in_hand


def shown(pilot: Pilot[None]) -> list[str]:
    return [row.id for row in sources(pilot).tree_list.rows if row.id]


async def test_the_first_root_is_in_hand_and_moving_shows_what_stands_behind_a_line() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, TREE)
        assert in_hand(pilot) == "clerk"
        await press(pilot, "down down")
        assert in_hand(pilot) == "echo"
        assert sources(pilot).query_one("#reader", Reader).heading.name == "Echo 1880 quotes Reed's letter"


async def test_left_folds_and_goes_up_and_right_unfolds_and_goes_into_the_page() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, f"{TREE} down down left")
        assert "history" not in shown(pilot)
        await press(pilot, "left")
        assert in_hand(pilot) == "letter"
        await press(pilot, "left left left")
        assert (in_hand(pilot), shown(pilot)[:2]) == ("clerk", ["clerk", "engineer"])
        await press(pilot, "right")
        assert (in_hand(pilot), sources(pilot).pane_in_hand, shown(pilot)[1]) == ("clerk", "tree", "letter")
        await press(pilot, "right")
        assert sources(pilot).pane_in_hand == "reader"
        await press(pilot, "left")
        assert sources(pilot).pane_in_hand == "tree"


async def test_the_tree_turns_with_the_same_source_in_hand() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, f"{TREE} down down")
        await press(pilot, "o")
        assert "from the page up" in screen_text(pilot.app)
        assert sources(pilot).subject == "echo"
        assert sources(pilot).here().side == "up"
        await press(pilot, "o")
        assert "from the witness down" in screen_text(pilot.app)
        assert sources(pilot).subject == "echo"


async def test_a_source_with_two_parents_stands_twice_the_second_time_as_see_above() -> None:
    async with opened_app(BRIDGE, (120, 40)) as pilot:
        await press(pilot, TREE)
        rows = [line for line in screen_text(pilot.app).splitlines() if "History 1920" in line]
        assert ["see above" in row for row in rows] == [False, True, True]


async def test_words_shared_are_an_edge_and_the_page_says_that_it_is_a_suggestion() -> None:
    async with opened_app(BRIDGE, (120, 40)) as pilot:
        await press(pilot, f"{TREE} down down down down down")
        assert in_hand(pilot) == "almanac echo"
        text = screen_text(pilot.app)
        assert "┄┄ perhaps" in text
        assert "Suggested by the words that both share" in text
        assert "one thing exchanged: “fourth”" in text


async def test_enter_reads_the_source_on_the_desk_and_backspace_comes_back() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, f"{TREE} down down enter")
        assert "The Old Ford Echo" in screen_text(pilot.app)
        await press(pilot, "backspace")
        assert in_hand(pilot) == "echo"


async def test_a_place_brings_back_the_line_and_the_arrangement() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, f"{TREE} o home down down down")
        place = sources(pilot).here()
        assert place == Place("sources", "ballad", "tree", side="up")
        await press(pilot, "g d backspace")
        assert sources(pilot).here() == place


async def test_i_leaves_a_source_out_and_takes_it_in_again_where_it_stood() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, f"{TREE} down down i")
        assert in_hand(pilot) == "out echo"
        assert "left out: Echo 1880" in screen_text(pilot.app)
        assert "Nothing is counted on it" in screen_text(pilot.app)
        await press(pilot, "i")
        assert in_hand(pilot) == "echo"
        assert "without" not in screen_text(pilot.app)


async def test_a_root_left_out_is_the_end_of_no_chain() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, f"{TREE} i")
        assert "engineer" in shown(pilot)
        assert "clerk" not in shown(pilot)
        assert sources(pilot).tree_list.heading.note == "1 root, 1 unplaced, 3 alone"


async def test_on_the_page_of_a_link_i_contests_that_link() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, f"{TREE} down down tab i")
        assert "left out: the link o…" in screen_text(pilot.app)
        assert isinstance(pilot.app, CasefileApp)
        assert pilot.app.opened
        assert pilot.app.opened.left_out == {"echo=letter"}


async def test_a_find_looks_into_what_is_folded_and_shows_the_way_there() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, f"{TREE} left")
        await press(pilot, "f g u i d e enter")
        assert shown(pilot) == ["clerk", "letter", "echo", "history", "guide"]
        await press(pilot, "escape")
        assert shown(pilot)[:2] == ["clerk", "engineer"]


async def test_p_on_the_page_shows_who_stands_behind_the_matter() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, f"{TREE} down down down down tab down p")
        assert "Witnesses › On what day did it fall?" in screen_text(pilot.app)


async def test_a_click_takes_a_row_and_a_double_click_reads_it() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, TREE)
        await pilot.click("#tree", offset=(40, 5))
        assert in_hand(pilot) == "echo"
        await pilot.click("#tree", offset=(40, 5), times=2)
        await press(pilot, "escape")
        assert "The Old Ford Echo" in screen_text(pilot.app)


async def test_a_case_without_sources_says_what_to_add(case_folder: CaseFolder) -> None:
    async with opened_app(case_folder("== people.yaml ==\nanna: {name: Anna}\n")) as pilot:
        await press(pilot, f"{TREE} i o c p enter left right")
        assert "No source yet. Add sources/NAME.md." in screen_text(pilot.app)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
async def test_hostile_text_is_shown_and_does_nothing(tmp_path: Path, size: tuple[int, int]) -> None:
    async with opened_app(write_hostile(tmp_path / "case"), size) as pilot:
        await press(pilot, f"{TREE} down o down i i tab down")
        assert "[sic]" in screen_text(pilot.app)


async def test_c_lays_two_marked_sources_side_by_side() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, f"{TREE} down space down space c")
        assert "Compare" in screen_text(pilot.app).splitlines()[0]
        assert "Reed's letter" in screen_text(pilot.app)


async def test_another_size_loses_nothing() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, f"{TREE} down down down left down")
        before = (in_hand(pilot), shown(pilot))
        for size in ((120, 40), (60, 16), (200, 50), (80, 24)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert (in_hand(pilot), shown(pilot)) == before


async def test_a_source_left_out_is_no_longer_counted_among_those_in_hand() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, TREE)
        before = int(screen_text(pilot.app).split(" in hand")[0].split()[-2])
        await press(pilot, "down down i")
        assert f"{before - 1} sources in hand" in screen_text(pilot.app)


async def test_from_the_page_up_the_rule_counts_what_no_other_retells_and_not_what_is_held() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, f"{TREE} o")
        note = sources(pilot).tree_list.heading.note
        tops = [row for row in sources(pilot).shown if row.section]
        assert note == f"{len(tops)} that no other retells"
