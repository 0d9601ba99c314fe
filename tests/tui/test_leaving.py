"""`i` where one reads: a codename, a teller, an account out of all that is counted, and in again."""

from textual.pilot import Pilot

from casefile.tui.screens.compare import CompareScreen
from tests.conftest import CaseFolder
from tests.tui.conftest import opened_app, press, screen_text

MASKED = """
    == people.yaml ==
    tom: {name: Tom Reed, also: [{name: HERON, as: codename, in: memo#p}, {name: Tommy, as: nickname, in: diary#p}]}
    ann: {name: Ann Lee, summary: Nobody tells of her.}
    == events.yaml ==
    flight:
      title: Reed flees
      people: [tom]
      date:
        - {says: 1950-05-01, in: memo#p}
        - {says: 1950-05-09, in: diary#p}
    hired:
      title: Reed is hired
      people: [tom]
      date: {says: 1949, in: diary#p}
    == sources/memo.md ==
    ---
    {title: A memo, short: Memo, kind: memo}
    ---
    HERON left on 1 May. {#p}
    == sources/diary.md ==
    ---
    {title: A diary, short: Diary, kind: diary}
    ---
    Tommy left on 9 May by boat. {#p}
"""


def foot(pilot: Pilot[None]) -> str:
    return screen_text(pilot.app).rstrip("\n").rpartition("\n")[2]


def compare_of(pilot: Pilot[None]) -> CompareScreen:
    screen = pilot.app.screen
    assert isinstance(screen, CompareScreen)
    return screen


async def test_a_codename_is_left_out_on_the_page_of_its_bearer_and_taken_in_there(case_folder: CaseFolder) -> None:
    async with opened_app(case_folder(MASKED), (120, 40), at="tom") as pilot:
        await press(pilot, "4 w")
        assert "i leave HERON out" in foot(pilot)
        await press(pilot, "i")
        assert pilot.app.opened.left_out == {"HERON"}
        assert "left out: HERON" in screen_text(pilot.app)
        assert foot(pilot).startswith(" Without HERON = Tom Reed: 1 claim gone, 1 conflict gone")
        await press(pilot, "up down")
        assert "i take HERON in" in foot(pilot)
        await press(pilot, "i")
        assert pilot.app.opened.left_out == set()
        assert foot(pilot).startswith(" With HERON = Tom Reed again: 1 claim new, 1 conflict new")


async def test_in_the_reader_the_account_of_the_row_is_left_out(case_folder: CaseFolder) -> None:
    async with opened_app(case_folder(MASKED), (120, 40), at="flight") as pilot:
        await press(pilot, "4 d")
        assert "i leave Memo out" in foot(pilot)
        await press(pilot, "i")
        assert pilot.app.opened.left_out == {"memo"}


async def test_a_row_that_no_account_tells_leaves_out_whom_the_page_is_about(case_folder: CaseFolder) -> None:
    async with opened_app(case_folder(MASKED), (120, 40), at="ann") as pilot:
        await press(pilot, "4 i")
        assert pilot.app.opened.left_out == {"ann"}
        assert "Without Ann Lee: claims and conflicts stay as they were." in foot(pilot)


async def test_on_the_conflicts_a_teller_is_left_out_in_the_reader(case_folder: CaseFolder) -> None:
    async with opened_app(case_folder(MASKED), (120, 40)) as pilot:
        await press(pilot, "g c i")
        assert foot(pilot) == " i leaves a teller out: take a row that names one in hand, in the reader."
        await press(pilot, "right m")
        assert "i leave Memo out" in foot(pilot)
        await press(pilot, "i")
        assert pilot.app.opened.left_out == {"memo"}
        assert "≠ 0" in screen_text(pilot.app).splitlines()[0]


async def test_the_account_in_hand_is_left_out_of_what_is_compared(case_folder: CaseFolder) -> None:
    async with opened_app(case_folder(MASKED), (120, 40), at="flight") as pilot:
        await press(pilot, "c right")
        assert "2 accounts" in screen_text(pilot.app).splitlines()[0]
        left = compare_of(pilot).to_leave_out
        await press(pilot, "i")
        assert pilot.app.opened.left_out == {left}
        assert "1 account " in f"{screen_text(pilot.app).splitlines()[0]} "
        assert "account   " not in foot(pilot)


async def test_rows_that_clash_most_sharply_come_first_or_all_in_the_order_of_time(case_folder: CaseFolder) -> None:
    async with opened_app(case_folder(MASKED), (120, 40), at="tom") as pilot:
        await press(pilot, "c")
        assert [row.id for row in compare_of(pilot).grid.rows] == ["hired.date", "flight.date"]
        await press(pilot, "home o")
        sharpest = compare_of(pilot)
        assert [row.id for row in sharpest.grid.rows] == ["flight.date", "hired.date"]
        assert sharpest.matter == "hired.date"
        assert [row.field for row in sharpest.grid.rows] == ["Reed flees: date", "Reed is hired: date"]
        assert "o by time" in foot(pilot)
        await press(pilot, "enter backspace")
        assert compare_of(pilot).is_sharpest


async def test_of_whom_nothing_is_told_nothing_is_to_be_compared(case_folder: CaseFolder) -> None:
    async with opened_app(case_folder(MASKED), (120, 40)) as pilot:
        await press(pilot, "1")
        assert "c compare" in foot(pilot)
        await press(pilot, "end")
        assert "c compare" not in foot(pilot)
        await press(pilot, "c")
        assert foot(pilot) == " No claim is about Ann Lee, so no accounts can be compared."


async def test_on_the_conflicts_i_takes_back_what_it_left_out_though_its_row_is_gone(case_folder: CaseFolder) -> None:
    async with opened_app(case_folder(MASKED), (120, 40)) as pilot:
        await press(pilot, "g c right m i")
        assert pilot.app.opened.left_out == {"memo"}
        await press(pilot, "i")
        assert pilot.app.opened.left_out == set()
        assert pilot.app.here.here().at == "flight.date"


async def test_where_nothing_can_be_left_out_i_takes_in_the_newest_of_what_is(case_folder: CaseFolder) -> None:
    async with opened_app(case_folder(MASKED), (120, 40)) as pilot:
        await press(pilot, "3 i down i g c")
        assert "i take Memo in" in foot(pilot)
        await press(pilot, "i")
        assert pilot.app.opened.left_out == {"diary"}
        await press(pilot, "up i")
        assert pilot.app.opened.left_out == set()


async def test_an_account_that_is_compared_comes_back_with_the_next_i(case_folder: CaseFolder) -> None:
    async with opened_app(case_folder(MASKED), (120, 40), at="flight") as pilot:
        await press(pilot, "c right i i")
        assert pilot.app.opened.left_out == set()
        assert "2 accounts" in screen_text(pilot.app).splitlines()[0]


async def test_an_account_on_the_timeline_comes_back_with_the_next_i(case_folder: CaseFolder) -> None:
    async with opened_app(case_folder(MASKED), (120, 40), at="flight") as pilot:
        await press(pilot, "g t i")
        assert len(pilot.app.opened.left_out) == 1
        await press(pilot, "i")
        assert pilot.app.opened.left_out == set()
