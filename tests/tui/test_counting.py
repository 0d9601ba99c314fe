"""Counting what an opened case holds."""

from collections.abc import Callable
from pathlib import Path

from casefile.tui.counting import counted
from casefile.tui.opening import open_case

LOST = """
    == people.yaml ==
    anna: {name: Anna, born: {says: 1901, in: letter#born}}
    == expect.yaml ==
    anna.born: {verdict: conflict}
    == sources/letter.md ==
    ---
    {title: A letter, short: Letter, kind: letter}
    ---
    Born in 1901. {#born}
"""


def test_what_is_lost_of_what_is_expected_is_among_the_problems_once(case_folder: Callable[[str], Path]) -> None:
    opened = counted(open_case(case_folder(LOST)))
    assert [problem.location.file for problem in opened.view.problems] == ["expect.yaml"]
    assert counted(opened).view.problems == opened.view.problems


def test_a_case_without_one_of_its_sources_is_not_held_to_what_is_expected(case_folder: Callable[[str], Path]) -> None:
    assert counted(open_case(case_folder(LOST), ("letter",))).view.problems == ()
