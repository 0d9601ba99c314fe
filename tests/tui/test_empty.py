"""An empty case: every screen opens and says what to do."""

from pathlib import Path

import pytest

from casefile.tui.messages import Going
from casefile.tui.places import Place
from tests.conftest import CaseFolder
from tests.tui.conftest import opened_app, press, screen_text, settle


@pytest.mark.parametrize(
    "keys", ["", "g c", "g h", "g l", "g exclamation_mark", "slash", "question_mark", "tab", "tab tab down enter"]
)
async def test_an_empty_case_stops_no_screen(tmp_path: Path, keys: str) -> None:
    (tmp_path / "case.yaml").write_text("casefile: 1\ntitle: Nothing yet\n", encoding="utf-8")
    async with opened_app(tmp_path) as pilot:
        await press(pilot, keys)
        assert pilot.app.is_running
        assert screen_text(pilot.app).strip()


def empty(folder: Path) -> Path:
    folder.mkdir()
    (folder / "case.yaml").write_text("casefile: 1\ntitle: Nothing yet\n", encoding="utf-8")
    return folder


async def test_an_empty_case_says_what_to_do_and_enter_shows_an_example(tmp_path: Path) -> None:
    async with opened_app(empty(tmp_path / "mine")) as pilot:
        assert "This case is empty. Add sources/NAME.md" in screen_text(pilot.app)
        assert "Enter shows an example." in " ".join(screen_text(pilot.app).split())
        assert screen_text(pilot.app).splitlines()[-1].startswith(" enter see an example")
        await press(pilot, "enter")
        assert "The death of Lev Sedov" in screen_text(pilot.app)
        await press(pilot, "down enter g c q")
        assert "The death of Lev Sedov" in screen_text(pilot.app)
        await press(pilot, "q")
        assert "This case is empty." in screen_text(pilot.app)
        assert pilot.app.folder == tmp_path / "mine"


async def test_the_example_is_not_written_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", "false")
    async with opened_app(empty(tmp_path / "mine")) as pilot:
        await press(pilot, "enter e")
        assert "casefile sample FOLDER writes one of your own" in screen_text(pilot.app)


async def test_a_case_that_is_filled_is_shown_as_soon_as_it_is_read(tmp_path: Path) -> None:
    folder = empty(tmp_path / "mine")
    async with opened_app(folder) as pilot:
        (folder / "people.yaml").write_text("anna: {name: Anna}\n", encoding="utf-8")
        pilot.app.read_again()
        await settle(pilot)
        await press(pilot, "enter")
        assert "Anna" in screen_text(pilot.app)
        assert pilot.app.own is None


@pytest.mark.parametrize(("name", "shown"), [("mine", "mine"), ("my case", "'my case'")])
async def test_a_window_that_is_too_small_names_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, shown: str
) -> None:
    monkeypatch.chdir(tmp_path)
    async with opened_app(empty(tmp_path / name), (50, 14)) as pilot:
        assert f"casefile timeline {shown}\n" in screen_text(pilot.app)


async def test_without_a_conflict_the_footer_names_no_key_that_needs_one(tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text("casefile: 1\ntitle: Nothing yet\n", encoding="utf-8")
    async with opened_app(tmp_path) as pilot:
        await press(pilot, "g c")
        assert "No two claims exclude each other." in screen_text(pilot.app)
        assert screen_text(pilot.app).splitlines()[-1].strip() == "/ search   q close   ? help"


UNTOLD = """
    == people.yaml ==
    anna: {name: Anna}
    == events.yaml ==
    fire: {title: The fire, date: {says: 1920-05-03, in: letter#one}}
    rain: {title: Rain, people: [anna]}
    == sources/letter.md ==
    ---
    title: A letter
    short: Letter
    kind: letter
    ---

    It burnt. {#one}
"""


async def test_where_nothing_is_to_be_done_the_footer_names_no_key_for_it(tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text("casefile: 1\ntitle: Nothing yet\n", encoding="utf-8")
    async with opened_app(tmp_path) as pilot:
        for goal in ("t", "s", "exclamation_mark"):
            await press(pilot, f"g {goal}")
            assert screen_text(pilot.app).splitlines()[-1].strip() == "/ search   q close   ? help", goal
        await press(pilot, "g l")
        assert screen_text(pilot.app).splitlines()[-1].strip() == "e leads.yaml   / search   q close   ? help"


async def test_accounts_of_what_nobody_tells_are_none(case_folder: CaseFolder) -> None:
    async with opened_app(case_folder(UNTOLD), at="rain") as pilot:
        assert "c compare" not in screen_text(pilot.app).splitlines()[-1]
        await press(pilot, "c")
        assert screen_text(pilot.app).splitlines()[-1].startswith(" No claim is about ")
        pilot.app.post_message(Going(Place("compare", "rain")))  # as a way that was kept may lead there
        await settle(pilot)
        assert "No account tells anything of it." in screen_text(pilot.app)
        assert "account " not in screen_text(pilot.app).splitlines()[-1]


async def test_without_a_conflict_enter_lists_what_one_account_alone_tells(case_folder: CaseFolder) -> None:
    async with opened_app(case_folder(UNTOLD)) as pilot:
        await press(pilot, "g c")
        text = " ".join(screen_text(pilot.app).split())
        assert "No two claims exclude each other. 1 field has one teller only; enter lists it." in text
        await press(pilot, "enter")
        place = pilot.app.here.here()
        assert (place.screen, place.at, place.side) == ("leads", "fire.date", "kind by kind")


async def test_a_list_that_a_choice_leaves_empty_says_what_is_none_and_the_page_that_nothing_is_told(
    case_folder: CaseFolder,
) -> None:
    folder = case_folder(UNTOLD)
    with (folder / "people.yaml").open("a", encoding="utf-8") as file:
        file.write("\nbo: {name: Bo}\n")
    async with opened_app(folder, at="bo") as pilot:
        await press(pilot, "enter")
        assert "Nothing is told of Bo yet." in screen_text(pilot.app)
        await press(pilot, "2")
        assert "No event has to do with Bo. Esc shows all" in screen_text(pilot.app)
        await press(pilot, "3")
        assert "No source speaks of or names Bo. Esc shows all" in screen_text(pilot.app)


async def test_a_case_without_people_opens_on_its_first_list_with_rows(case_folder: CaseFolder) -> None:
    mill = "== events.yaml ==\nfire: {title: The mill burns}\n"
    async with opened_app(case_folder(mill)) as pilot:
        assert pilot.app.desk.pane_in_hand == "events"
        assert "> " in screen_text(pilot.app).splitlines()[2]
