"""`casefile sources --tree`: the tree of transmission."""

import re
from pathlib import Path

from tests.cli.conftest import Run
from tests.conftest import CaseFolder

DOCUMENT = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")
KEYS = {"id", "depth", "how", "end", "again", "held", "tellers", "departs", "perhaps", "words"}


def test_the_tree_is_printed_from_the_witness_down(ran: Run, fire: Path) -> None:
    assert ran("sources", fire, "--tree").out.splitlines() == [
        "Anna Weaver  root; 1 teller",
        "  wrote Letter 1920  in hand",
        "Josef Miller  root; 1 teller",
        "  told Report 1921  in hand",
    ]


def test_with_up_it_is_printed_from_the_page(ran: Run, fire: Path) -> None:
    told = ran("sources", fire, "--tree", "--up").out
    assert told.startswith("Letter 1920  in hand; 1 teller\n  written by Anna Weaver  root\n")
    assert ran("sources", fire, "--up").out == told


def test_a_program_reads_the_same(ran: Run, fire: Path) -> None:
    told = ran("sources", fire, "--tree", "--json").json
    assert set(told) == {"format", "tree"}
    assert [(row["id"], row["depth"], row["end"]) for row in told["tree"]][:2] == [
        ("anna", 0, "root"),
        ("letter", 1, None),
    ]
    assert all(set(row) == KEYS for row in told["tree"])


def test_the_document_names_the_keys_of_a_row() -> None:
    row = next(line for line in DOCUMENT.splitlines() if line.startswith("| `sources CASE --tree"))
    assert set(re.findall(r"`(\w+)`", row.split("|")[3])) == KEYS


def test_without_a_source_it_says_what_to_add(ran: Run, case_folder: CaseFolder) -> None:
    told = ran("sources", case_folder("== people.yaml ==\nanna: {name: Anna}\n"), "--tree")
    assert told.out == "No source yet. Add sources/NAME.md.\n"


def test_a_source_left_out_is_neither_listed_nor_counted(ran: Run, fire: Path) -> None:
    told = ran("sources", fire, "--without", "letter").out.splitlines()
    assert told[0] == "1 source, in hand."
    assert told[1].startswith("Report 1921: ")
    assert told[2:] == ["Left out: Letter 1920."]
    listed = ran("sources", fire, "--without", "letter", "--json").json["sources"]
    assert [row["id"] for row in listed] == ["report"]
    counted = {
        row["kind"]: row["count"] for row in ran("overview", fire, "--without", "letter", "--json").json["overview"]
    }
    assert (counted["source"], counted["passage"]) == (1, 2)
