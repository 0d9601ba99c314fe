"""The menu of what works here, and the signs below it."""

from textual.pilot import Pilot

from casefile.tui.screens.help import HelpScreen, Menu, Signs
from tests.tui.conftest import opened_app, press, screen_text, settle


def panes_of(pilot: Pilot[None]) -> tuple[Menu, Signs]:
    screen = pilot.app.screen
    assert isinstance(screen, HelpScreen)
    return screen.query_one(Menu), screen.query_one(Signs)


async def test_down_from_the_last_command_goes_through_all_signs_of_a_small_screen() -> None:
    async with opened_app() as pilot:
        await press(pilot, "question_mark")
        menu, signs = panes_of(pilot)
        assert menu.has_focus
        assert signs.count > signs.page
        await press(pilot, "end down end")
        assert signs.has_focus
        assert signs.lines[-1].spans[1].text.split()[-1] in screen_text(pilot.app).splitlines()[-2]


async def test_up_from_the_first_sign_goes_back_to_the_last_command() -> None:
    async with opened_app() as pilot:
        await press(pilot, "question_mark end pagedown up")
        menu, signs = panes_of(pilot)
        assert (menu.has_focus, signs.has_focus) == (True, False)
        assert menu.at == menu.count - 1


async def test_enter_on_a_sign_does_nothing_and_esc_closes_the_menu() -> None:
    async with opened_app() as pilot:
        await press(pilot, "question_mark end down enter")
        assert panes_of(pilot)[1].has_focus
        await press(pilot, "escape")
        assert pilot.app.screen is pilot.app.desk


async def test_what_only_the_palette_leads_to_stands_there_by_what_is_typed() -> None:
    async with opened_app() as pilot:
        await press(pilot, "question_mark")
        keys = {row.id: row.keys for row in panes_of(pilot)[0].rows}
        assert (keys["do:messages"], keys["do:tour"]) == (":messages", ":tour")
        assert all(keys.values())


async def test_what_a_small_menu_cuts_stands_whole_below_it_for_the_command_in_hand() -> None:
    async with opened_app() as pilot:
        await press(pilot, "question_mark down down")
        menu = panes_of(pilot)[0]
        assert screen_text(pilot.app).count(menu.rows[2].help) == 1
        await press(pilot, "up")
        assert menu.rows[2].help not in screen_text(pilot.app)
        assert menu.rows[1].help in " ".join(screen_text(pilot.app).split())


async def test_where_the_menu_has_room_for_all_nothing_stands_below_it() -> None:
    async with opened_app(size=(120, 40)) as pilot:
        await press(pilot, "question_mark")
        assert screen_text(pilot.app).count(panes_of(pilot)[0].rows[0].help) == 1


async def test_an_answer_of_a_box_under_the_menu_comes_too_late() -> None:
    async with opened_app() as pilot:
        await press(pilot, "slash l a m p down")
        search = pilot.app.screen
        await press(pilot, "question_mark")
        menu = pilot.app.screen
        search.dismiss(None)
        await settle(pilot)
        assert pilot.app.screen is menu
        await press(pilot, "escape")
        assert pilot.app.screen is search
        search.dismiss(None)
        await settle(pilot)
        assert pilot.app.screen is pilot.app.desk
