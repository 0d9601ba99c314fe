"""The first steps: six cards over the case in hand, each waiting for the key it teaches."""

import re
from pathlib import Path

import pytest
from textual.pilot import Pilot

from casefile.tui.tour import ALL, keep_done, load_done, tour_file
from tests.tui.conftest import opened_app, press, screen_text
from tests.tui.hostile import write_hostile

QUIET = """\
casefile: 1
title: Nothing disputed
"""


def card(pilot: Pilot[None]) -> str:
    """The rule of the card on the screen, without its strokes; empty where none lies there."""
    rules = [line for line in screen_text(pilot.app).splitlines() if re.search(r" (?<!line )\d of [4-6] ", line)]
    return " ".join(rules[-1].replace("━", " ").split()) if rules else ""


@pytest.fixture
def quiet(tmp_path: Path) -> Path:
    """A case without a conflict."""
    folder = tmp_path / "quiet"
    folder.mkdir()
    (folder / "case.yaml").write_text(QUIET, encoding="utf-8")
    (folder / "people.yaml").write_text("anna: {name: Anna}\nbert: {name: Bert}\n", encoding="utf-8")
    (folder / "events.yaml").write_text("fire: {title: The fire, people: [anna]}\n", encoding="utf-8")
    return folder


async def test_each_card_waits_for_the_key_it_teaches() -> None:
    ends = "esc ends the first steps"
    async with opened_app(has_habits=True) as pilot:
        for keys, shown in (
            ("", f"Moving shows 1 of 6 {ends}"),
            ("tab shift+tab", f"Moving shows 1 of 6 {ends}"),
            ("down", f"Moving shows 1 of 6 {ends}"),
            ("up", f"Choosing narrows 2 of 6 {ends}"),
            ("down up", f"Choosing narrows 2 of 6 {ends}"),
            ("enter", "One step back 3 of 6"),
            ("down", "One step back 3 of 6"),
            ("escape", f"Two values are told 4 of 6 {ends}"),
            ("tab", f"Two values are told 4 of 6 {ends}"),
            ("enter", f"The accounts side by side 5 of 6 {ends}"),
            ("c", f"Find anything, do anything 6 of 6 {ends}"),
        ):
            await press(pilot, keys)
            assert card(pilot) == shown, keys
        await press(pilot, "slash escape")
        assert card(pilot).startswith("Find anything")
        await press(pilot, "question_mark escape")
        assert card(pilot) == ""
    assert load_done() == ALL


async def test_the_rows_are_picked_from_the_case_and_put_in_hand() -> None:
    async with opened_app(has_habits=True) as pilot:
        await press(pilot, "down up end")
        await pilot.app.run_action("tour")
        await press(pilot, "down up")
        counts = {row.id: pilot.app.opened.conflicts_of(row.id) for row in pilot.app.opened.lists.people}
        picked = pilot.app.desk.subject
        assert counts[picked] == max(counts.values())
        assert pilot.app.opened.name(picked) in screen_text(pilot.app)
        await press(pilot, "enter escape tab")
        sharpest = next(one for one in pilot.app.opened.conflict_rows)
        assert pilot.app.desk.subject == "lamp-out"
        assert sharpest.asks in " ".join(screen_text(pilot.app).split())


async def test_esc_ends_them_for_good() -> None:
    async with opened_app(has_habits=True) as pilot:
        await press(pilot, "down up escape")
        assert card(pilot) == ""
        assert pilot.app.desk.place.at
    async with opened_app(has_habits=True) as pilot:
        assert card(pilot) == ""


async def test_who_leaves_in_the_middle_goes_on_there() -> None:
    async with opened_app(has_habits=True) as pilot:
        await press(pilot, "down up enter")
        assert card(pilot).startswith("One step back 3 of 6")
    assert load_done() == {1, 2}


async def test_the_palette_brings_them_back() -> None:
    keep_done(ALL)
    async with opened_app(has_habits=True) as pilot:
        assert card(pilot) == ""
        await press(pilot, "g c : t o u r enter")
        assert card(pilot).startswith("Moving shows 1 of 6")
        assert pilot.app.here is pilot.app.desk


async def test_a_case_without_a_conflict_keeps_two_cards_for_the_first_one(quiet: Path) -> None:
    async with opened_app(quiet, has_habits=True) as pilot:
        for keys, shown in (
            ("", "Moving"),
            ("down up", "Choosing"),
            ("enter", "One step"),
            ("escape", "Find anything"),
        ):
            await press(pilot, keys)
            assert card(pilot).startswith(shown)
        await press(pilot, "slash escape question_mark escape")
    assert load_done() == {1, 2, 3, 6}
    async with opened_app(has_habits=True) as pilot:
        await press(pilot, "tab")
        assert "━ Two values are told ━" in screen_text(pilot.app)
        assert "1 of 2" in screen_text(pilot.app)


async def test_an_empty_case_waits_with_them(tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text(QUIET, encoding="utf-8")
    async with opened_app(tmp_path, has_habits=True) as pilot:
        assert "1 of" not in screen_text(pilot.app)
    assert not tour_file().exists()


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 50), (60, 16)])
async def test_a_card_lies_on_the_foot_of_the_reader(size: tuple[int, int]) -> None:
    async with opened_app(size=size, has_habits=True) as pilot:
        lines = screen_text(pilot.app).splitlines()
        assert "then ↑." in " ".join(" ".join(lines[-4:]).split())
        reader = pilot.app.desk.query_one("#reader").region
        assert lines[reader.bottom - 2 - (size[0] < 80)][reader.x :].startswith(("━ Moving shows", "  ↓ takes"))


async def test_a_matter_that_is_no_question_ends_with_a_stop_on_its_card(quiet: Path) -> None:
    letter = "---\n{title: A letter, short: Letter, kind: letter}\n---\nIt burnt on the 3rd, or on the 4th. {#a}\n"
    days = "[{says: 1920-05-03, in: letter#a}, {says: 1920-05-04, in: letter#a}]"
    (quiet / "sources").mkdir()
    (quiet / "sources" / "letter.md").write_text(letter, encoding="utf-8")
    (quiet / "events.yaml").write_text(f"fire: {{title: The fire, people: [anna], date: {days}}}\n", encoding="utf-8")
    async with opened_app(quiet, has_habits=True) as pilot:
        await press(pilot, "down up enter escape")
        assert "The fire: date. Two values are told. Press tab" in " ".join(screen_text(pilot.app).split())


async def test_a_card_moves_with_the_window() -> None:
    async with opened_app(has_habits=True) as pilot:
        await pilot.resize_terminal(120, 40)
        await pilot.pause()
        await pilot.pause()
        assert any("━ Moving shows" in line[48:] for line in screen_text(pilot.app).splitlines()[-5:])


async def test_names_of_a_hostile_case_stand_on_the_cards(tmp_path: Path) -> None:
    async with opened_app(write_hostile(tmp_path / "case"), has_habits=True) as pilot:
        for keys in ("", "down up", "enter", "escape", "tab", "enter", "c"):
            await press(pilot, keys)
            assert "\x1b" not in screen_text(pilot.app)


@pytest.mark.parametrize("kept", ["", "x", "1 2 nine"])
def test_a_file_that_cannot_be_read_shows_nobody_a_card_again(kept: str) -> None:
    tour_file().parent.mkdir(parents=True)
    tour_file().write_text(kept, encoding="ascii")
    assert load_done() == (ALL if kept else frozenset())


async def test_the_first_card_names_the_row_that_its_key_takes_in_hand() -> None:
    async with opened_app(has_habits=True) as pilot:
        told = " ".join(screen_text(pilot.app).split())
        assert "↓ takes Ada Marsh in hand, and this pane shows it; ↑ goes back to Josiah Hale." in told
        await press(pilot, "down")
        assert pilot.app.desk.subject == "marsh"


async def test_a_card_waits_on_the_desk_and_stands_in_nobody_s_way_elsewhere() -> None:
    async with opened_app(has_habits=True) as pilot:
        await press(pilot, "g c")
        assert card(pilot) == ""
        await press(pilot, "escape q")
        assert card(pilot).startswith("Moving shows 1 of 6")


async def test_the_last_card_lies_on_the_accounts_side_by_side_and_no_further() -> None:
    async with opened_app(has_habits=True) as pilot:
        await press(pilot, "down up enter escape tab enter c")
        assert card(pilot).startswith("Find anything")
        await press(pilot, "g t")
        assert card(pilot) == ""
        await press(pilot, "backspace")
        assert card(pilot).startswith("Find anything")


@pytest.mark.parametrize("asked", ["brig", "lamp-out"])
async def test_the_place_that_was_asked_for_stands_behind_the_first_card(asked: str) -> None:
    async with opened_app(at=asked, has_habits=True) as pilot:
        assert card(pilot).startswith("Moving shows 1 of 6")
        assert pilot.app.desk.subject == asked
        assert f"─ {pilot.app.opened.name(asked)} ─" in screen_text(pilot.app)
        assert "↓ takes the next row in hand" in " ".join(screen_text(pilot.app).split())
        await press(pilot, "down")
        assert card(pilot).startswith("Choosing narrows 2 of 6")


async def test_a_page_that_was_asked_for_stands_behind_the_first_card() -> None:
    async with opened_app(at="inquest#hale", has_habits=True) as pilot:
        assert card(pilot).startswith("Moving shows 1 of 6")
        assert pilot.app.desk.here().at == "inquest#hale"
        assert "↓ goes to the next line here." in " ".join(screen_text(pilot.app).split())


async def test_a_card_that_takes_another_row_in_hand_waits_for_a_start_at_no_place() -> None:
    keep_done(frozenset({1}))
    async with opened_app(at="brig", has_habits=True) as pilot:
        assert card(pilot) == ""
        assert pilot.app.desk.subject == "brig"
    async with opened_app(has_habits=True) as pilot:
        assert card(pilot).startswith("Choosing narrows 1 of 5")
