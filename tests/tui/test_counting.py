"""Counting what an opened case holds."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from casefile.tui import counting
from casefile.tui.app import CasefileApp
from casefile.tui.counting import counted, with_names
from casefile.tui.opening import Opened, open_case
from tests.tui.conftest import LAMP, WIDE, screen_text, settle, wait_for

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


def test_who_is_named_where_is_found_once_the_conflicts_are_counted() -> None:
    known = counted(open_case(LAMP))
    named = with_names(known)
    assert known.conflicts == named.conflicts == 2
    assert known.view.named is None
    assert named.view.named is not None
    assert [(row.id, row.named_in) for row in known.lists.people][:1] == [("hale", None)]
    assert [(row.id, row.named_in) for row in named.lists.people][:1] == [("hale", 5)]
    assert (named.conflict_rows, named.untold) == (known.conflict_rows, known.untold)


async def test_no_conflict_waits_for_the_names_in_the_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    goes_on, find = Event(), counting.with_names

    def wait(opened: Opened) -> Opened:
        assert goes_on.wait(60)
        return find(opened)

    monkeypatch.setattr("casefile.tui.counting.with_names", wait)
    app = CasefileApp(LAMP)
    async with app.run_test(size=WIDE) as pilot:
        await wait_for(pilot, "≠ 2")
        await pilot.press("down", "up")
        await wait_for(pilot, "Where spoken of")
        assert "Named in the texts" not in screen_text(app)
        goes_on.set()
        await settle(pilot)
        await wait_for(pilot, "Named in the texts")
        app.watching.end()
