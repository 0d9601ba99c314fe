"""Leads in words: what would be decided, who stands alone, what hangs on a work."""

import pytest

from casefile.present.lead_detail import why_here
from casefile.present.lead_lines import lead_as_json, leads_page
from casefile.present.leads import LeadRow, lead_rows
from casefile.present.plain import plain_lines
from casefile.present.view import View
from tests.present.conftest import ViewOf

CLINIC = """
    == people.yaml ==
    orlov: {name: Orlov}
    == events.yaml ==
    death:
      title: He dies
      date:
        - {says: 1938-02-16, in: [gazur#clinic, kern#asked]}
        - {says: 1938-02-15, in: kern#other}
        - {doubts: 1938-02-15, in: gazur#clinic}
      happened: {says: yes, in: kern#asked}
    == questions.yaml ==
    wanted: {asks: Was a doctor asked?, about: death, claims: [{says: yes, in: kern#asked}]}
    == sources/gazur.md ==
    ---
    title: Gazur
    short: Gazur 2001
    kind: book
    rests on: [{person: orlov, how: heard-from}]
    reached through: [kern]
    ---

    He died on the 16th. {#clinic}
    == sources/kern.md ==
    ---
    title: Kern
    short: Kern 2004
    kind: book
    ---

    He asked for an autopsy. {#asked}

    It was the 15th. {#other}
    == sources/file.md ==
    ---
    title: The file
    short: the file
    kind: file
    ---
    == evidence.yaml ==
    asked: {shows: A doctor was asked, in: kern#asked, claim: wanted}
    == hypotheses.yaml ==
    illness: {proposes: He was ill., weighs: {asked: {reads: consistent}}}
    poison: {proposes: It was poison., weighs: {asked: {reads: inconsistent}}}
    == leads.yaml ==
    book:
      seeks: The clinic's book
      about: death
      decides: [death.date, wanted, poison]
      expected: yes
      searched: [{where: the archive, date: 2025-11, found: nothing}, {where: the library}]
    letter: {seeks: A letter}
"""


@pytest.fixture
def clinic(view_of: ViewOf) -> View:
    view = view_of(CLINIC)
    assert [problem for problem in view.problems if problem.severity == "error"] == []
    return view


def row(view: View, id_: str, kind: str) -> LeadRow:
    return next(row for row in lead_rows(view) if (row.id, row.kind) == (id_, kind))


def test_the_page_says_all_of_it_in_words(clinic: View) -> None:
    assert list(plain_lines(leads_page(lead_rows(clinic)))) == [
        "Sought: 2",
        (
            "  The clinic's book (it ought to exist)  conflict He dies: date; Was a doctor asked?; poison  "
            "the archive, November 2025: nothing; the library: nothing told  (book)"
        ),
        "  A letter  nowhere yet  (letter)",
        "",
        "What parts the hypotheses, and on how few it hangs: 1",
        "  A doctor was asked  counts against poison, not against illness  1 teller, 0 roots, 1 unplaced  (asked)",
        "",
        "Conflicts, by how little stands behind one side: 1",
        "  He dies: date  little stands behind b 15 February 1938  1 teller, 0 roots, 1 unplaced  (death.date)",
        "",
        "One teller only: 1",
        (
            "  Was a doctor asked?  only Kern 2004 tells it; evidence rests on it: A doctor was asked  "
            "1 teller, 0 roots, 1 unplaced  (wanted)"
        ),
        "",
        "Works not in hand: 2",
        "  Gazur 2001  2 claims rest on it; Orlov known through it alone  through another  (gazur)",
        "  the file  no claim rests on it  only named  (file)",
    ]


def test_who_denies_or_doubts_may_be_the_side_that_hangs_on_little(view_of: ViewOf) -> None:
    denied = CLINIC.replace("says: 1938-02-15", "denies: 1938-02-16").replace("doubts: 1938-02-15", "says: 1938-02")
    assert row(view_of(denied), "death.date", "conflict").would == "little stands behind those who deny or doubt it"


def test_things_that_cannot_hold_together_are_something_to_decide(view_of: ViewOf) -> None:
    together = """
    == events.yaml ==
    surgery:
      title: Surgery
      date: {says: 1938-02-15 evening, in: [gazur#clinic, kern#asked]}
      before: {says: death, in: kern#asked}
    death: {title: He dies, date: {says: 1938-02-15T09, in: kern#other}}
    == sources/"""
    before, _, rest = CLINIC.partition("== events.yaml ==")
    found = row(
        view_of(
            before + together.removeprefix("\n    ") + rest.partition("== sources/")[2].partition("== evidence")[0]
        ),
        "clash-death.date+surgery.before+surgery.date",
        "conflict",
    )
    assert found.seeks == "Cannot all hold: He dies; Surgery"
    assert found.would == "least stands behind “He dies”, 15 February 1938, 09:00"


def test_a_row_leads_to_what_it_bears_on(clinic: View) -> None:
    book = row(clinic, "book", "sought")
    assert (book.about, book.decides, book.is_expected) == ("death", ("death.date", "wanted", "poison"), True)
    assert row(clinic, "asked", "evidence").decides == ("poison", "illness")


def test_other_programs_read_dates_as_written_and_null_for_what_is_not_there(clinic: View) -> None:
    assert lead_as_json(row(clinic, "book", "sought"))["searched"] == [
        {"where": "the archive", "date": "2025-11", "found": "nothing"},
        {"where": "the library", "date": None, "found": None},
    ]
    assert lead_as_json(row(clinic, "gazur", "work")) == {
        "kind": "work",
        "id": "gazur",
        "seeks": "Gazur 2001",
        "about": None,
        "decides": [],
        "expected": None,
        "searched": [],
        "claims": 2,
        "tellers": None,
        "roots": ["orlov"],
        "unplaced": None,
    }


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (0, "none that is in dispute"),
        (1, "the one of these that is a conflict or a hypothesis"),
        (3, "the 3 of these that are conflicts or hypotheses"),
    ],
)
def test_a_lead_says_how_much_of_what_it_would_decide_is_in_dispute(number: int, told: str) -> None:
    row = LeadRow(kind="sought", id="log", seeks="The log", would="", beside="", bears_on=number)
    assert why_here(row) == f"Stands here for {told}; then what ought to exist."
