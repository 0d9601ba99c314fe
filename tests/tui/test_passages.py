"""Passages side by side, and the accounts that are compared."""

from pathlib import Path

from textual.pilot import Pilot

from casefile.tui.cells import Part
from casefile.tui.messages import Going
from casefile.tui.places import Choice, Place
from casefile.tui.screens.compare import CompareScreen
from casefile.tui.screens.passages import PassagesScreen
from casefile.tui.widgets.footer import Footer
from tests.tui.conftest import CASES, opened_app, press, screen_text
from tests.tui.retold import write_retold

CLINIC = CASES / "clinic"


def passages_of(pilot: Pilot[None]) -> PassagesScreen:
    screen = pilot.app.screen
    assert isinstance(screen, PassagesScreen)
    return screen


def compare_of(pilot: Pilot[None]) -> CompareScreen:
    screen = pilot.app.screen
    assert isinstance(screen, CompareScreen)
    return screen


def lit_in(screen: PassagesScreen, column: int) -> list[str]:
    parts = [part for row in screen.beside.texts[column] for part in (*row.parts, Part(" "))]
    lit = "".join(part.text if part.role == "match" or not part.text.strip() else "|" for part in parts)
    return [words.strip() for words in lit.split("|") if words.strip()]


async def test_enter_on_a_conflict_sets_its_passages_side_by_side() -> None:
    async with opened_app() as pilot:
        await press(pilot, "g c enter")
        screen = passages_of(pilot)
        assert screen.place.at == "cause"
        assert [one.id for one in screen.beside.columns] == ["letter#oil", "inquest#out"]
        await press(pilot, "backspace")
        assert pilot.app.here.here().screen == "conflicts"


async def test_enter_on_a_cell_puts_its_passage_first() -> None:
    async with opened_app(at="lamp-out") as pilot:
        await press(pilot, "2 c n right enter")
        screen = passages_of(pilot)
        assert screen.place.at == "cause"
        assert [one.id for one in screen.columns] == ["letter#oil", "inquest#out", "ballad#wick"]


async def test_a_cell_without_a_passage_says_so() -> None:
    async with opened_app(at="strikes") as pilot:
        await press(pilot, "c")
        grid = compare_of(pilot).grid
        row = next(at for at, one in enumerate(grid.rows) if any(not cell.claims for cell in one.cells))
        column = next(at for at, cell in enumerate(grid.rows[row].cells) if not cell.claims)
        await press(pilot, " ".join(["down"] * row + ["right"] * column + ["enter"]))
        said = "".join(part.text for part in pilot.app.screen.query_one(Footer).said)
        assert said.startswith("No passage: ")


async def test_words_that_differ_are_lit_against_the_first_passage(tmp_path: Path) -> None:
    async with opened_app(write_retold(tmp_path), (200, 50)) as pilot:
        await press(pilot, "g c enter")
        screen = passages_of(pilot)
        assert [one.short for one in screen.beside.columns] == ["One", "Two", "Three"]
        assert screen.beside.is_one_wording
        assert (lit_in(screen, 0), lit_in(screen, 1)) == (["glass", "3 March 1888"], ["door", "4 March 1888"])
        assert lit_in(screen, 2) == ["4 March 1888"]
        await press(pilot, "right right")
        assert lit_in(screen, 0) == ["3 March 1888"]


async def test_n_goes_to_the_next_line_that_differs_and_capital_n_back(tmp_path: Path) -> None:
    async with opened_app(write_retold(tmp_path)) as pilot:
        await press(pilot, "g c enter n")
        beside = passages_of(pilot).beside
        first = beside.at
        await press(pilot, "n")
        assert beside.at > first > 0
        await press(pilot, "N")
        assert beside.at == first


async def test_the_passages_scroll_as_one(tmp_path: Path) -> None:
    async with opened_app(write_retold(tmp_path, times=30)) as pilot:
        await press(pilot, "g c enter end")
        beside = passages_of(pilot).beside
        assert beside.top > 0
        assert any(line.count("The end.") == 2 for line in screen_text(pilot.app).splitlines())


async def test_where_no_passage_tells_it_that_is_said() -> None:
    async with opened_app() as pilot:
        pilot.app.desk.post_message(Going(Place("passages", "lamp-out")))
        await press(pilot, "n right enter")
        assert "No passage tells it: it is our own statement." in screen_text(pilot.app)


async def test_further_passages_are_a_key_away(tmp_path: Path) -> None:
    async with opened_app(write_retold(tmp_path)) as pilot:
        await press(pilot, "g c enter")
        screen = passages_of(pilot)
        assert [one.short for one in screen.beside.columns] == ["One", "Two"]
        await press(pilot, "right right")
        assert [one.short for one in screen.beside.columns] == ["Two", "Three"]
        await press(pilot, "left left")
        assert [one.short for one in screen.beside.columns] == ["One", "Two"]


async def test_enter_reads_the_passage_in_hand_and_the_way_back_restores_it() -> None:
    async with opened_app() as pilot:
        await press(pilot, "g c enter right enter")
        assert pilot.app.desk.place.at == "inquest#out"
        await press(pilot, "backspace")
        assert passages_of(pilot).place.at == "cause"


async def test_resizing_the_passages_loses_nothing(tmp_path: Path) -> None:
    async with opened_app(write_retold(tmp_path)) as pilot:
        await press(pilot, "g c enter right down")
        screen = passages_of(pilot)
        in_hand = screen.beside.passage
        for size in ((200, 50), (52, 14), (80, 24)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
        assert screen.beside.passage == in_hand


async def test_a_click_takes_a_passage_in_hand_and_a_double_click_reads_it() -> None:
    async with opened_app() as pilot:
        await press(pilot, "g c enter")
        screen = passages_of(pilot)
        await pilot.click("#passages", offset=(60, screen.beside.over))
        assert screen.beside.account == 1
        await pilot.click("#passages", offset=(60, screen.beside.over), times=2)
        await press(pilot, "")
        assert pilot.app.desk.place.at == "inquest#out"


async def test_space_marks_and_c_compares_the_accounts_that_are_marked() -> None:
    async with opened_app(at="lamp-out") as pilot:
        await press(pilot, "3 space down down space")
        assert pilot.app.marked == {"ballad", "letter"}
        assert "■ 2" in screen_text(pilot.app).splitlines()[0]
        await press(pilot, "2 c")
        screen = compare_of(pilot)
        assert screen.accounts == ("ballad", "letter")
        assert screen.here().choices == (Choice("sources", "ballad"), Choice("sources", "letter"))


async def test_a_mark_stands_in_the_margin_and_space_takes_it_away() -> None:
    async with opened_app() as pilot:
        await press(pilot, "space down")
        assert " ■Josiah Hale" in screen_text(pilot.app)
        await press(pilot, "up space")
        assert pilot.app.marked == frozenset()
        assert "■" not in screen_text(pilot.app)


async def test_marks_stay_when_the_case_is_read_again() -> None:
    async with opened_app() as pilot:
        await press(pilot, "3 space down i")
        assert pilot.app.marked == {"ballad"}
        assert "■" in screen_text(pilot.app)


async def test_marked_events_are_compared_together() -> None:
    async with opened_app() as pilot:
        await press(pilot, "2 down space down space 1 c")
        screen = compare_of(pilot)
        assert {row.about for row in screen.grid.rows} == {"lamp-out", "strikes"}
        assert screen.here().side == "lamp-out strikes"


async def test_accounts_marked_alone_are_compared_on_all_that_two_of_them_tell() -> None:
    async with opened_app() as pilot:
        await press(pilot, "3 down space down space c")
        screen = compare_of(pilot)
        assert {row.id for row in screen.grid.rows} == {"lamp-out.date", "cause"}


async def test_a_comparison_keeps_what_it_is_on_when_one_comes_back_to_it() -> None:
    async with opened_app(at="hale") as pilot:
        await press(pilot, "c down down")
        before = compare_of(pilot).here()
        await press(pilot, "g d backspace")
        assert compare_of(pilot).here() == before
        assert compare_of(pilot).compared.name == "Josiah Hale"


async def test_lines_that_no_account_shown_tells_are_counted_and_not_shown() -> None:
    async with opened_app(size=(80, 60), at="hale") as pilot:
        await press(pilot, "c right right right")
        screen = compare_of(pilot)
        assert screen.grid.folded > 0
        assert "told by other accounts" in screen_text(pilot.app)


async def test_more_of_its_source_can_be_read_around_each_passage_and_less_again() -> None:
    async with opened_app() as pilot:
        await press(pilot, "g c enter")
        screen = passages_of(pilot)
        alone = screen.beside.count
        await press(pilot, "+")
        assert screen.beside.count > alone
        assert any(one.before or one.after for one in screen.columns)
        assert screen.beside.at == screen.beside.texts[0].row_of(len(screen.columns[0].before))
        await press(pilot, "-")
        assert screen.beside.count == alone
        await press(pilot, "-")
        assert "The passages alone are shown." in screen_text(pilot.app)


async def test_a_sentence_of_a_passage_beside_others_is_selected_and_taken_along() -> None:
    async with opened_app() as pilot:
        await press(pilot, "g c enter v")
        screen = passages_of(pilot)
        passage, words = screen.to_take
        assert passage == "letter#oil"
        assert words
        assert words in " ".join(line.text for line in screen.columns[0].lines)
        await press(pilot, "escape")
        assert screen.to_take == ("letter#oil", "")
        await press(pilot, "v right")
        assert screen.to_take == ("inquest#out", "")


async def test_tab_goes_from_passage_to_passage() -> None:
    async with opened_app() as pilot:
        await press(pilot, "g c enter tab")
        assert passages_of(pilot).beside.account == 1
        await press(pilot, "shift+tab")
        assert passages_of(pilot).beside.account == 0


async def test_backspace_comes_back_to_the_cell_in_hand_and_the_order_of_the_accounts() -> None:
    async with opened_app(CLINIC, (80, 24)) as pilot:
        await press(pilot, "g c c right right down down")
        left = compare_of(pilot)
        columns, spot = [one.id for one in left.grid.columns], left.spot
        await press(pilot, "g t backspace")
        assert compare_of(pilot) is not left
        assert [one.id for one in compare_of(pilot).grid.columns] == columns
        assert compare_of(pilot).spot == spot
