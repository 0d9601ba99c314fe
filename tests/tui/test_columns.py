"""Columns and the names in them: the heads of the hypotheses, the names in the tree and in the list of sources."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.present.people import PersonRow
from casefile.tui.cells import plain
from casefile.tui.matrix_lines import MORE, WEIGHT, Shares
from casefile.tui.painters import person_line
from tests.tui.conftest import SEDOV, opened_app, press, screen_text

NAMES = [
    "poisoned",
    "killed on the table",
    "abduction overtaken",
    "counterproductive",
    "a",
    "b",
    "c",
    "zborowski killed",
]


@pytest.mark.parametrize(
    ("width", "columns"),
    [
        (78, (8,) * 8),
        (112, (9, 8, 10, 9, 8, 8, 8, 10)),
        (118, (9, 9, 10, 14, 9, 9, 9, 10)),
        (198, (9, 9, 10, 14, 9, 9, 9, 10)),
    ],
)
def test_a_column_is_as_wide_as_the_longest_word_of_its_name_where_there_is_room(
    width: int, columns: tuple[int, ...]
) -> None:
    assert Shares.within(width, NAMES).columns == columns


@given(st.integers(20, 240), st.lists(st.text("ab ", max_size=30), min_size=1, max_size=12))
def test_columns_and_evidence_share_the_whole_width_and_a_cell_lies_in_the_column_it_starts(
    width: int, names: list[str]
) -> None:
    shares = Shares.within(width, names)
    more = MORE * (shares.shown < len(names))
    used = shares.label + WEIGHT + sum(shares.columns[: shares.shown]) + more
    assert used == width or shares.label == 1
    assert [shares.column_at(shares.start_of(at)) for at in range(shares.shown)] == list(range(shares.shown))


async def test_beside_the_reader_the_names_of_sources_are_told_with_their_years() -> None:
    async with opened_app(SEDOV, (120, 40)) as pilot:
        assert "◐ Costello, Tsarev 1993  book" in screen_text(pilot.app)


async def test_in_the_tree_a_name_is_whole_and_by_stays_where_a_link_is_cut() -> None:
    async with opened_app(SEDOV, (120, 40)) as pilot:
        await press(pilot, "g s")
        assert re.search(r"├ paraphrased by +Costello, Tsarev 1993 +◐", screen_text(pilot.app))
        assert re.search(r"└ paraphras… by +Spartacus, Zborowski +●", screen_text(pilot.app))


async def test_what_stands_alone_is_said_to_be_so_once() -> None:
    async with opened_app(SEDOV, (120, 40)) as pilot:
        await press(pilot, "g s end")
        text = screen_text(pilot.app)
        alone = text[text.index("─ Alone ") :]
        assert "unplaced, and nothing rests on them" in alone
        assert "(unplaced" not in alone
        assert "(unplaced)  " in text


def test_a_person_of_whom_nothing_else_is_told_has_the_whole_row_for_the_name() -> None:
    row = PersonRow(
        id="firm", name="Nordhaven Shipping and Salvage Ltd", kind="organisation", is_unnamed=False, also=(),
        summary="", spoken_of=0, named_in=3, conflicts=0, is_left_out=False,
    )  # fmt: skip
    assert "Nordhaven Shipping and Salvage Ltd" in plain(person_line(row, 50))
    assert len(plain(person_line(row, 50))) == 50


async def test_the_place_that_a_narrow_cell_has_no_room_for_stands_over_its_passage_below() -> None:
    async with opened_app(SEDOV, (80, 24), "sedov-dies") as pilot:
        await press(pilot, "c")
        above, _, below = screen_text(pilot.app).partition("─ On what day did he die? ─")
        assert "b 15 February 1938, 11:00" in above
        assert "The clinic" not in above
        assert "The clinic  our précis, through" in below
