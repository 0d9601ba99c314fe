"""What somebody wrote, translated or edited."""

from casefile.analysis.leaving_out import leave_out
from casefile.present.page import page_of
from casefile.present.plain import plain_lines
from casefile.present.view import look_at
from casefile.present.written_lines import written_lines
from tests.conftest import LoadText

ROSA = """
    == people.yaml ==
    rosa: {name: Rosa}
    == sources/memoir.md ==
    ---
    {title: My father's house, short: Memoir 1938, kind: memoir, author: rosa, date: 1938~}
    ---
    He was born at Mitau. {#born}
    == sources/letter.md ==
    ---
    {title: A letter, short: Letter, kind: letter, author: [joe, rosa], editor: rosa}
    ---
    He was not. {#no}
"""


def test_a_person_of_whom_nothing_is_told_has_what_that_person_wrote(load_text: LoadText) -> None:
    case, problems = load_text(ROSA)
    assert list(plain_lines(page_of(look_at(case, problems), "rosa"))) == [
        "Wrote  Letter  letter",
        "  Memoir 1938  memoir, about 1938",
        "Edited  Letter  letter",
    ]


def test_each_leads_to_the_source(load_text: LoadText) -> None:
    case, _ = load_text(ROSA)
    assert [line.target for line in written_lines(look_at(case), "rosa")] == ["letter", "memoir", "letter"]


def test_what_is_left_out_is_not_listed(load_text: LoadText) -> None:
    case, _ = load_text(ROSA)
    told = list(plain_lines(written_lines(look_at(leave_out(case, ["letter"])), "rosa")))
    assert told == ["Wrote  Memoir 1938  memoir, about 1938"]
