"""`casefile leads`: plain text and JSON."""

import re
from pathlib import Path

from tests.cli.conftest import Run

DOCUMENT = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")
KEYS = {"kind", "id", "seeks", "about", "decides", "expected", "searched", "claims", "tellers", "roots", "unplaced"}


def test_where_nothing_is_sought_it_says_so_and_tells_what_the_case_lacks(ran: Run, fire: Path) -> None:
    told = ran("leads", fire).out
    assert told.startswith("Nothing is looked for. leads.yaml holds what ought to exist.\n\n")
    assert "\nOne teller only: " in told
    assert "  Who lit it?  only Report 1921 tells it  1 teller, 1 root, 0 unplaced  (who)\n" in told


def test_a_program_reads_the_same(ran: Run, fire: Path) -> None:
    told = ran("leads", fire, "--json").json
    assert set(told) == {"format", "leads"}
    assert all(set(row) == KEYS for row in told["leads"])
    assert {row["kind"] for row in told["leads"]} == {"conflict", "one teller"}


def test_the_document_names_the_keys_of_a_row() -> None:
    row = next(line for line in DOCUMENT.splitlines() if line.startswith("| `leads CASE`"))
    assert set(re.findall(r"`(\w+)`", row.split("|")[3])) == KEYS
