"""`casefile hypotheses`: plain text, JSON, and what is left out."""

import re
from pathlib import Path

from tests.cli.conftest import Run
from tests.conftest import CaseFolder

DOCUMENT = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")

CASE = """
    == sources/kern.md ==
    ---
    title: Kern
    short: Kern 2004
    kind: book
    ---

    He asked for an autopsy. {#asked}
    == evidence.yaml ==
    asked: {shows: An autopsy was asked for, in: kern#asked}
    == hypotheses.yaml ==
    illness: {proposes: He was ill., weighs: {asked: {reads: consistent}}}
    poison: {proposes: It was poison., weighs: {asked: {reads: inconsistent, because: a poisoner does not ask}}}
"""


def test_a_person_reads_what_counts_against_each(ran: Run, case_folder: CaseFolder) -> None:
    told = ran("hypotheses", case_folder(CASE)).out
    assert "Counts against\n  A  0  He was ill.  (illness)\n  B  2  It was poison.  (poison)\n" in told
    assert "  B  inconsistent  2 against  a poisoner does not ask\n" in told


def test_a_program_reads_the_same(ran: Run, case_folder: CaseFolder) -> None:
    told = ran("hypotheses", case_folder(CASE), "--json").json
    assert set(told) == {"format", "hypotheses", "evidence", "hangs_on"}
    assert [set(row) for row in told["hypotheses"]] == [{"id", "letter", "proposes", "against", "weighs"}] * 2
    assert told["hypotheses"][1]["weighs"] == [
        {
            "evidence": "asked",
            "reads": "inconsistent",
            "because": "a poisoner does not ask",
            "against": 2,
            "counts": True,
        }
    ]
    assert told["evidence"] == [
        {
            "id": "asked",
            "shows": "An autopsy was asked for",
            "weight": "medium",
            "in": ["kern#asked"],
            "tellers": ["kern"],
            "roots": [],
            "tells_apart": True,
        }
    ]
    changed = {"changes_lead": True, "changes_order": True, "against": {"illness": 0, "poison": 0}}
    assert told["hangs_on"] == [
        {"kind": "evidence", "id": "asked", **changed},
        {"kind": "source", "id": "kern", **changed},
    ]


def test_the_document_names_the_keys_of_a_row() -> None:
    row = next(line for line in DOCUMENT.splitlines() if line.startswith("| `hypotheses CASE`"))
    assert set(re.findall(r"`(\w+)`", row.split("|")[3])) == {"id", "letter", "proposes", "against", "weighs"}


def test_a_row_of_evidence_can_be_left_out(ran: Run, case_folder: CaseFolder) -> None:
    told = ran("hypotheses", case_folder(CASE), "--json", "--without", "asked").json
    assert [row["against"] for row in told["hypotheses"]] == [0, 0]


def test_without_hypotheses_it_says_where_they_are_written(ran: Run, fire: Path) -> None:
    assert ran("hypotheses", fire).out == "No hypotheses yet. hypotheses.yaml holds them.\n"
