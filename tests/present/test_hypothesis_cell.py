"""One cell of the matrix: the reason, what it counts and why, and what it rests on."""

from casefile.analysis.leaving_out import leave_out
from casefile.present.hypotheses import hypotheses_table
from casefile.present.hypothesis_cell import cell_heading, cell_page
from casefile.present.plain import plain_lines
from casefile.present.view import View, look_at
from tests.present.conftest import ViewOf

ORLOV = """
    == people.yaml ==
    orlov: {name: Orlov}
    == questions.yaml ==
    found: {asks: What was found?, about: orlov, claims: [{says: nothing, in: gazur#sham}]}
    == sources/gazur.md ==
    ---
    title: Gazur
    short: Gazur 2001
    kind: book
    rests on: [{person: orlov, how: heard-from}]
    ---

    The clinic was trusted. {#clinic}

    The autopsy was a sham. {#sham}
    == evidence.yaml ==
    clinic: {shows: The clinic was trusted, in: gazur#clinic, weight: low}
    sham: {shows: The autopsy was a sham, in: gazur#sham, claim: found}
    == hypotheses.yaml ==
    by-illness:
      proposes: He was ill.
      weighs: {clinic: {reads: inconsistent}, sham: {reads: very inconsistent, because: it hid something}}
    poison: {proposes: It was poison., weighs: {sham: {reads: consistent}}}
"""


def page(view: View, row_id: str, hypothesis: str) -> list[str]:
    table = hypotheses_table(view)
    row = next(row for row in table.rows if row.id == row_id)
    column = next(column for column in table.columns if column.id == hypothesis)
    return [*cell_heading(row, column), *plain_lines(cell_page(view, table, row, column))]


def test_a_cell_says_why_what_it_counts_and_on_what_it_rests(view_of: ViewOf) -> None:
    assert page(view_of(ORLOV), "sham", "by-illness") == [
        "A  – –  The autopsy was a sham",
        "weight medium",
        "A  – –  it hid something",
        "Very inconsistent 2, times weight medium 2: 4 against A.",
        "A  He was ill.",
        "",
        "Rests on 1 teller, 1 root, 0 unplaced",
        "  Gazur 2001, ¶ 2  The autopsy was a sham.",
        "  root  Orlov",
        "  answers  What was found?",
        "",
        "How it reads",
        "  A  – –  by illness  it hid something",
        "  B  +  poison",
    ]


def test_a_row_of_a_root_that_counts_already_says_in_which_row(view_of: ViewOf) -> None:
    assert page(view_of(ORLOV), "clinic", "by-illness")[3] == (
        "Inconsistent 1, times weight low 1: would count 1, "
        "but one root counts once: Orlov counts in “The autopsy was a sham”."
    )


def test_a_cell_that_counts_nothing_says_so(view_of: ViewOf) -> None:
    view = view_of(ORLOV)
    assert page(view, "sham", "poison")[2:4] == [
        "B  +  No reason is written down.",
        "Consistent: counts nothing against B.",
    ]
    assert page(view, "clinic", "poison")[2:4] == ["B  Nobody weighed it.", ""]


def test_a_row_that_is_left_out_counts_nothing(view_of: ViewOf) -> None:
    view = look_at(leave_out(view_of(ORLOV).case, ["sham"]))
    told = page(view, "sham", "by-illness")
    assert told[3] == "Very inconsistent 2, times weight medium 2: would count 4, but what it rests on is left out."
    assert "Left out" in told
