"""What is left out is seen to be so, on its row and in the head of every screen, and without colours."""

import pytest

from tests.tui.conftest import CASES, LAMP, opened_app, press, screen_text

BRIDGE = CASES / "bridge"


@pytest.mark.parametrize("is_ascii", [False, True], ids=["signs", "ascii"])
async def test_a_source_that_is_left_out_has_a_sign_on_its_row(*, is_ascii: bool) -> None:
    sign = "#" if is_ascii else "⊘"
    async with opened_app(LAMP, is_ascii=is_ascii) as pilot:
        await press(pilot, "3 i")
        head, _, row = screen_text(pilot.app).splitlines()[:3]
        assert f"{sign} Ballad" in row
        assert f"   {sign} 1 left out: Ballad  " in head
        await press(pilot, "i")
        assert sign not in screen_text(pilot.app).splitlines()[2]
        assert "left out" not in screen_text(pilot.app).splitlines()[0]


async def test_a_person_who_is_left_out_has_a_sign_on_his_row() -> None:
    async with opened_app(LAMP) as pilot:
        await press(pilot, "i")
        assert "> ⊘ Josiah Hale  " in screen_text(pilot.app).splitlines()[2]


async def test_a_link_that_is_left_out_has_a_sign_among_witnesses_and_sources() -> None:
    async with opened_app(BRIDGE) as pilot:
        await press(pilot, "g c p down down down i")
        row = next(row for row in screen_text(pilot.app).splitlines() if row.startswith(">"))
        assert "⊘ " in row
        assert row.endswith("left out")
        await press(pilot, "g s end")
        assert "⊘ the link of " in screen_text(pilot.app)


@pytest.mark.parametrize("goal", ["d", "t", "s", "c", "h", "l", "exclamation_mark"])
async def test_every_screen_says_how_much_is_left_out(goal: str) -> None:
    async with opened_app(LAMP) as pilot:
        await press(pilot, f"i 3 i g {goal}")
        assert "   ⊘ 2 left out" in screen_text(pilot.app).splitlines()[0]


async def test_where_the_place_is_long_the_number_of_what_is_left_out_is_not_cut_off() -> None:
    async with opened_app(LAMP, (60, 20)) as pilot:
        await press(pilot, "i down enter 3 i down enter")
        assert "…   ⊘ 2 left out  " in screen_text(pilot.app).splitlines()[0]
