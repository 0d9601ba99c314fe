"""What narrow tables do with many counts, long names and many actions."""

from casefile.present.conflicts import ConflictRow
from casefile.present.lines import Line, Span
from casefile.tui.cells import plain
from casefile.tui.conflict_lines import ConflictColumns
from casefile.tui.layout import laid_out
from casefile.tui.widgets.footer import Footer
from casefile.tui.widgets.reader import Reader
from tests.tui.conftest import SEDOV, WIDE, opened_app, press, screen_text


def row_of(tellers: tuple[int, ...], denying: int = 0) -> ConflictRow:
    class Lettered(ConflictRow):
        letters = ("a",) * len(tellers)

    return Lettered(
        id="clinic", asks="Which clinic was he taken to?", verdict="conflict", section="Conflicts", turns_on="fact",
        why="", positions=(), tellers=tellers, roots=(0,) * len(tellers), unplaced=tellers, denying=denying,
    )  # fmt: skip


def test_the_counts_of_four_answers_do_not_run_together() -> None:
    row = row_of((2, 1, 2, 3))
    columns = ConflictColumns.of((row,))
    line = plain(columns.line(row, 56))
    assert " 2:1:2:3  0:0:0:0  " in line
    assert len(line) == len(plain(columns.heads(56))) + len("judgement") - len("kind")


def test_columns_are_as_wide_as_the_counts_of_five_answers_and_the_question_has_the_rest() -> None:
    row = row_of((1, 1, 1, 1, 1))
    columns = ConflictColumns.of((row, row_of((7, 1))))
    assert columns == ConflictColumns(told=9, roots=9, unplaced=9)
    assert plain(columns.line(row, 80)).endswith("  1:1:1:1:1  0:0:0:0:0  1:1:1:1:1  fact     ")
    assert "taken to?   1:1:1:1:1  0:0:0:0:0  fact" in plain(columns.line(row, 63))


def test_counts_of_very_many_answers_leave_the_question_its_room() -> None:
    row = row_of((1,) * 40)
    assert plain(ConflictColumns.of((row,)).line(row, 78)).startswith("Which clinic was he taken to?")


def test_an_answer_and_its_denial_are_counted_both() -> None:
    assert " 4:✗1 " in plain(ConflictColumns().line(row_of((4,), denying=1), 56))


async def test_the_page_says_how_many_deny_it() -> None:
    async with opened_app(SEDOV, (120, 40), at="second-operation.happened") as pilot:
        reader = pilot.app.desk.query_one("#reader", Reader)
        words = " ".join(line.text for line in reader.lines)
        assert "4 tellers" in words
        assert "; 1 denies it" in words


def test_a_long_name_does_not_squeeze_the_other_columns() -> None:
    name = "Wolfeschlegelstein" * 22
    line = Line((Span(name, "name", "long"), Span("what is told of it", column=1)), table="told")
    rows = laid_out((line,), 118)
    assert len(rows) <= 3
    assert "…" in " ".join(plain(row.parts) for row in rows)
    assert "what is told of it" in plain(rows[0].parts)


async def test_a_small_reader_names_as_many_actions_as_there_is_room_for() -> None:
    async with opened_app() as pilot:
        await press(pilot, "enter 4")
        last = screen_text(pilot.app).splitlines()[-1]
        assert "esc everyone again" in last
        assert len(last) > 60


async def test_the_third_column_says_what_it_waits_for() -> None:
    async with opened_app(size=(200, 50)) as pilot:
        assert "here stands the passage behind" in screen_text(pilot.app)


async def test_in_a_wide_window_moving_shows_the_first_passage_behind_the_page_too() -> None:
    async with opened_app(size=WIDE) as pilot:
        await press(pilot, "2 down")
        passage = pilot.app.desk.query_one("#passage", Reader)
        assert (pilot.app.desk.reader.page_id, passage.page_id) == ("lamp-out", "inquest#out")
        await press(pilot, "4 end")  # a line behind which no passage stands
        assert passage.page_id == "inquest#out"


async def test_the_menu_of_the_desk_explains_the_letters() -> None:
    async with opened_app(size=(120, 40)) as pilot:
        await press(pilot, "?")
        text = screen_text(pilot.app)
        assert all(f"  {sign} " in text for sign in ("a b", "ab", "a≠b", "?a", "·", "░", "/"))


async def test_the_accounts_of_a_person_stand_under_their_name_at_once() -> None:
    async with opened_app(size=(120, 40)) as pilot:
        await pilot.press("c")
        assert "Compare › Josiah Hale" in screen_text(pilot.app)


async def test_the_claims_that_cannot_hold_together_are_compared_and_set_side_by_side() -> None:
    async with opened_app(SEDOV, (120, 40)) as pilot:
        clash = next(row.id for row in pilot.app.opened.conflict_rows if row.id.startswith("clash-"))
        await press(pilot, "g c")
        pane = pilot.app.screen.pane("conflicts")
        pane.move_to(next(at for at, row in enumerate(pane.rows) if row.id == clash))
        await press(pilot, "c")
        shown = {row.id for row in pilot.app.screen.grid.rows}
        assert shown == set(clash.removeprefix("clash-").split("+"))
        await press(pilot, "backspace enter")
        assert "Passages › Cannot all hold" in screen_text(pilot.app)
        assert pilot.app.screen.query_one(Footer).hints


CLINICS = Line(
    (
        Span("≠", "conflict", "clinic"),
        Span("Which clinic was it?", "plain", "clinic", 1),
        Span("a ", "letter", "clinic", 2),
        Span("the Clinique Mirabeau", "claim", "clinic", 2),
        Span("b ", "letter", "clinic", 3),
        Span("the Bergère Clinic, run by émigrés", "claim", "clinic", 3),
    ),
    indent=2,
    table="conflicts",
)


def test_answers_stand_beside_their_question_where_they_take_few_rows() -> None:
    rows = [plain(row.parts).rstrip() for row in laid_out([CLINICS], 100)]
    assert rows == ["  ≠  Which clinic was it?  a the Clinique Mirabeau  b the Bergère Clinic, run by émigrés"]


def test_answers_stand_below_their_question_where_they_would_take_many_rows() -> None:
    assert [plain(row.parts).rstrip() for row in laid_out([CLINICS], 34)] == [
        "  ≠ Which clinic was it?",
        "      a the Clinique Mirabeau",
        "      b the Bergère Clinic, run by",
        "        émigrés",
    ]
