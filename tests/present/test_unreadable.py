"""What of a case can no longer be read."""

from collections.abc import Callable
from pathlib import Path

import pytest

from casefile.loading.case import load_case
from casefile.present.unreadable import unreadable_words
from casefile.present.view import View, look_at

WELL = """
    == people.yaml ==
    anna: {name: Anna}
    == events.yaml ==
    fire: {title: The fire}
    flood: {title: The flood}
    storm: {title: The storm}
"""

Now = Callable[[str, str], str]


def view_of(folder: Path) -> View:
    return look_at(*load_case(folder))


@pytest.fixture
def now(case_folder: Callable[[str], Path]) -> Now:
    """What is said when one file of the case has changed to another text."""

    def now(file: str, text: str) -> str:
        folder = case_folder(WELL)
        before = view_of(folder)
        (folder / file).write_text(text, encoding="utf-8")
        return unreadable_words(before, view_of(folder))

    return now


def test_a_record_that_is_left_out_is_told_with_the_line_and_how_many_are_shown(now: Now) -> None:
    told = now("events.yaml", "fire: {title: The fire}\nflood: {titel: The flood}\nstorm: {title: The storm}\n")
    assert told == "events.yaml:2 cannot be read; 2 of 3 events shown."


def test_a_file_that_is_no_yaml_is_told(now: Now) -> None:
    told = now("events.yaml", "fire: {title: The fire}\nflood: [\n")
    assert told == "events.yaml:3 cannot be read; 1 of 3 events shown."


def test_several_faults_are_counted(now: Now) -> None:
    told = now("events.yaml", "fire: {title: The fire, plase: x}\nflood: {title: The flood, date: 19zz}\n")
    assert told.startswith("events.yaml:1 cannot be read, nor 1 other place")


def test_what_can_all_be_read_is_not_told(now: Now) -> None:
    assert now("events.yaml", "fire: {title: The great fire}\n") == ""


def test_a_fault_that_was_there_before_is_not_told_again(case_folder: Callable[[str], Path]) -> None:
    folder = case_folder(WELL)
    (folder / "people.yaml").write_text("anna: {nam: Anna}\n", encoding="utf-8")
    before = view_of(folder)
    (folder / "people.yaml").write_text("\n\nanna: {nam: Anna}\n", encoding="utf-8")
    assert unreadable_words(before, view_of(folder)) == ""


def test_the_fault_of_the_file_that_lacks_a_record_is_named_before_one_that_may_come_of_it(
    case_folder: Callable[[str], Path],
) -> None:
    folder = case_folder(WELL)
    before = view_of(folder)
    (folder / "events.yaml").write_text(
        "fire: {title: The fire, people: [ann]}\nflood: {title: The flood}\nstorm: {title: The storm}\n",
        encoding="utf-8",
    )
    (folder / "people.yaml").write_text("anna: {nmae: Anna}\n", encoding="utf-8")
    told = unreadable_words(before, view_of(folder))
    assert told == "people.yaml:1 cannot be read, nor 1 other place; 0 of 1 person shown."
