"""The passages below a table of accounts: they are read on with the keys and the wheel."""

import pytest
from textual import events
from textual.pilot import Pilot

from casefile.tui.screens.compare import CompareScreen
from casefile.tui.screens.passages import PassagesScreen
from tests.conftest import CaseFolder
from tests.tui.conftest import opened_app, press, screen_text

LONG = " ".join(f"Sentence {number} of the account." for number in range(1, 120))
CASE = f"""
    == events.yaml ==
    fall:
      title: The bridge falls
      date: [{{says: 1871-03-03, in: report#night}}, {{says: 1871-03-04, in: letter#night}}]
    == sources/report.md ==
    ---
    title: Report
    short: Report
    kind: report
    ---

    {LONG} {{#night}}
    == sources/letter.md ==
    ---
    title: Letter
    short: Letter
    kind: letter
    ---

    It fell on the fourth. {{#night}}
"""


def compare_of(pilot: Pilot[None]) -> CompareScreen:
    screen = pilot.app.screen
    assert isinstance(screen, CompareScreen)
    return screen


async def test_tab_goes_into_the_passages_and_the_keys_of_pages_read_on(case_folder: CaseFolder) -> None:
    async with opened_app(case_folder(CASE)) as pilot:
        await press(pilot, "2 c")
        strip = compare_of(pilot).strip
        assert f"↓ {strip.lines_in_all - strip.page} more" in screen_text(pilot.app)
        assert "tab below" in screen_text(pilot.app)
        await press(pilot, "tab")
        assert strip.has_focus
        assert "tab above" in screen_text(pilot.app)
        await press(pilot, "pagedown down")
        assert strip.top == strip.page + 1
        await press(pilot, "end")
        assert strip.top == strip.lines_in_all - strip.page
        assert screen_text(pilot.app).splitlines()[-2].endswith("account.")
        assert " more " not in screen_text(pilot.app)
        await press(pilot, "home up")
        assert strip.top == 0
        await press(pilot, "shift+tab")
        assert compare_of(pilot).grid.has_focus


async def test_another_row_begins_with_the_first_line_of_its_passages(case_folder: CaseFolder) -> None:
    text = CASE.replace("      date:", "      place: [{says: the weir, in: report#night}]\n      date:")
    people = "\n    == people.yaml ==\n    weir: {name: the weir, kind: place}"
    async with opened_app(case_folder(text.replace("says: the weir", "says: weir") + people)) as pilot:
        await press(pilot, "2 c tab end tab")
        strip = compare_of(pilot).strip
        assert strip.top
        await press(pilot, "down")
        assert compare_of(pilot).grid.at == 1
        assert strip.top == 0


async def test_enter_in_the_passages_sets_them_beside_each_other(case_folder: CaseFolder) -> None:
    async with opened_app(case_folder(CASE)) as pilot:
        await press(pilot, "2 c tab enter")
        assert isinstance(pilot.app.screen, PassagesScreen)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_wheel_reads_on_and_back_to_the_first_line(case_folder: CaseFolder, size: tuple[int, int]) -> None:
    async with opened_app(case_folder(CASE), size) as pilot:
        await press(pilot, "2 c")
        strip = compare_of(pilot).strip
        for wheel, top in ((events.MouseScrollDown, 3), (events.MouseScrollUp, 0), (events.MouseScrollUp, 0)):
            strip.post_message(wheel(strip, 2, 2, 0, 0, 0, shift=False, meta=False, ctrl=False))
            await pilot.pause()
            assert strip.top == top
            assert compare_of(pilot).grid.has_focus


async def test_passages_that_fit_say_nothing_of_more() -> None:
    async with opened_app(at="lamp-out") as pilot:
        await press(pilot, "2 c tab end")
        assert compare_of(pilot).strip.top == 0
        assert "tab below" not in screen_text(pilot.app)
