"""Columns and the names in them: the heads of the hypotheses, the names in the tree and in the list of sources."""

import re

import pytest

from casefile.tui.matrix_lines import Shares
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


@pytest.mark.parametrize(("width", "column"), [(78, 8), (118, 10), (198, 14)])
def test_a_column_is_as_wide_as_the_longest_word_as_far_as_there_is_room(width: int, column: int) -> None:
    assert Shares.within(width, NAMES).column == column


def test_a_column_is_no_wider_than_its_names_need() -> None:
    assert Shares.within(198, ["poison", "illness"]).column == 9


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
