"""The matrix of the hypotheses: letters, signs, what counts, and what a change would mean."""

import pytest
from msgspec.structs import replace

from casefile.analysis.leaving_out import leave_out
from casefile.analysis.linchpins import Linchpin
from casefile.present.hypotheses import ORDERS, HypothesesTable, hypotheses_table, ordered_rows
from casefile.present.hypothesis_changes import hangs_row
from casefile.present.hypothesis_lines import hypotheses_page
from casefile.present.plain import plain_lines
from casefile.present.view import View, look_at
from tests.present.conftest import ViewOf

CLINIC = """
    == people.yaml ==
    orlov: {name: Orlov}
    == sources/gazur.md ==
    ---
    title: Gazur
    short: Gazur 2001
    kind: book
    rests on: [{person: orlov, how: heard-from}]
    ---

    The clinic was trusted. {#clinic}

    The autopsy was a sham. {#sham}
    == sources/kern.md ==
    ---
    title: Kern
    short: Kern 2004
    kind: book
    ---

    He asked for an autopsy. {#asked}
    == evidence.yaml ==
    clinic: {shows: The clinic was trusted, in: gazur#clinic, weight: low}
    sham: {shows: The autopsy was a sham, in: [gazur#sham, kern#asked]}
    asked: {shows: An autopsy was asked for, in: kern#asked, weight: high}
    unweighed: {shows: Nobody weighed this, in: kern#asked}
    == hypotheses.yaml ==
    illness:
      proposes: He was ill.
      weighs:
        clinic: {reads: inconsistent, because: they meant well}
        sham: {reads: very inconsistent}
        asked: {reads: consistent}
    poison:
      proposes: It was poison.
      weighs: {asked: {reads: inconsistent, because: a poisoner does not ask}, sham: {reads: neutral}}
"""


@pytest.fixture
def clinic(view_of: ViewOf) -> View:
    view = view_of(CLINIC)
    assert view.problems == ()
    return view


@pytest.fixture
def table(clinic: View) -> HypothesesTable:
    return hypotheses_table(clinic)


def test_columns_stand_by_what_counts_against_them_under_letters_of_the_file(table: HypothesesTable) -> None:
    assert [(column.letter, column.id, column.against) for column in table.columns] == [
        ("B", "poison", 3),
        ("A", "illness", 4),
    ]


def test_a_row_has_a_cell_for_every_column_and_a_blank_one_where_nobody_weighed_it(table: HypothesesTable) -> None:
    signs = {row.id: [cell.sign for cell in row.cells] for row in table.rows}
    assert signs == {"asked": ["–", "+"], "sham": ["0", "– –"], "clinic": ["", "–"], "unweighed": ["", ""]}


def test_a_row_that_would_count_does_not_where_a_larger_one_of_its_root_does(table: HypothesesTable) -> None:
    cells = {row.id: row.cells[1] for row in table.rows}
    assert (cells["sham"].points, cells["sham"].counts) == (4, True)
    assert (cells["clinic"].points, cells["clinic"].counts) == (1, False)


def test_a_row_tells_how_many_stand_behind_it(table: HypothesesTable) -> None:
    assert {row.id: row.witnesses for row in table.rows}["sham"] == "2 tellers, 1 root, 1 unplaced"


def test_what_it_hangs_on_is_told_in_letters_and_counts(table: HypothesesTable) -> None:
    assert {row.name: (row.effect, row.words) for row in table.hangs_on} == {
        "“The autopsy was a sham”": ("changes the lead", "A 1, ahead of B"),
        "“An autopsy was asked for”": ("no change", "B 0"),
        "Kern 2004": ("no change", "B 0"),
        "the link of Gazur 2001 to Orlov": ("no change", "A 5"),
    }


def test_letters_stay_when_a_witness_is_left_out(clinic: View) -> None:
    without = look_at(leave_out(clinic.case, ["gazur"]))
    assert [(column.letter, column.against) for column in hypotheses_table(without).columns] == [("B", 3), ("A", 4)]
    assert hypotheses_table(without).rows[-1].tellers == ()


def test_rows_stand_in_the_order_asked_for_and_what_is_left_out_keeps_its_place(clinic: View) -> None:
    table = hypotheses_table(look_at(leave_out(clinic.case, ["sham"])))
    assert {order: [row.id for row in ordered_rows(table, order)] for order in ORDERS} == {
        "what tells them apart first": ["sham", "asked", "clinic", "unweighed"],
        "as in the file": ["clinic", "sham", "asked", "unweighed"],
        "the weightiest first": ["asked", "sham", "unweighed", "clinic"],
    }


def test_what_is_left_out_stands_on_the_page_with_what_that_changed(clinic: View) -> None:
    without = look_at(leave_out(clinic.case, ["sham"]))
    lines = list(plain_lines(hypotheses_page(without, hypotheses_table(without))))
    assert lines[2:6] == [
        "Left out",
        "  “The autopsy was a sham”  1 row of evidence",
        "  Order changed: A 1, ahead of B.",
        "  It was B 3, A 4.",
    ]


def test_the_page_says_all_of_it_in_words(clinic: View, table: HypothesesTable) -> None:
    assert list(plain_lines(hypotheses_page(clinic, table))) == [
        "2 hypotheses, 4 rows of evidence",
        "",
        "Counts against",
        "  B  3  It was poison.  (poison)",
        "  A  4  He was ill.  (illness)",
        "",
        "The autopsy was a sham  weight medium; Gazur 2001; Kern 2004; 2 tellers, 1 root, 1 unplaced (sham)",
        "  B  neutral",
        "  A  very inconsistent  4 against",
        "",
        "An autopsy was asked for  weight high; Kern 2004; 1 teller, 0 roots, 1 unplaced (asked)",
        "  B  inconsistent  3 against  a poisoner does not ask",
        "  A  consistent",
        "",
        "The clinic was trusted  weight low; Gazur 2001; 1 teller, 1 root, 0 unplaced (clinic)",
        "  A  inconsistent  its root counts already  they meant well",
        "",
        "What it hangs on",
        "  changes the lead  without “The autopsy was a sham”: A 1, ahead of B  (sham)",
        "  no change  without “An autopsy was asked for”: B 0  (asked)",
        "  no change  without Kern 2004: B 0  (kern)",
        "  no change  without the link of Gazur 2001 to Orlov: A 5  (gazur=orlov)",
        "inconsistent 1, very inconsistent 2, times the weight: low 1, medium 2, high 3; rows of one root once",
    ]


CHANGED = Linchpin("source", "kern", {"a": 2, "b": 2, "c": 1}, {"a": 0, "b": 1, "c": 1})


@pytest.mark.parametrize(
    ("linchpin", "words"),
    [
        (CHANGED, "A 0, ahead of B and C; B 1, level with C"),
        (replace(CHANGED, after={"a": 2, "b": 2, "c": 0}), "C 0"),
        (replace(CHANGED, after={"a": 2, "b": 2, "c": 3}), "C 3, behind A and B"),
    ],
)
def test_a_change_names_each_pair_that_stands_otherwise_once(linchpin: Linchpin, words: str) -> None:
    assert hangs_row(linchpin, "Kern", {"a": "A", "b": "B", "c": "C"}).words == words
