"""`casefile witnesses`: plain text, JSON, ids that are not there."""

import re
from pathlib import Path

from tests.cli.conftest import Run

DOCUMENT = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")


def test_several_matters_stand_below_one_another(ran: Run, fire: Path) -> None:
    told = ran("witnesses", fire, "who", "inquest.date").out
    assert told == (
        "Who lit it?\n"
        "  a  Josef Miller  1 teller, 1 root, 0 unplaced\n"
        "    Report 1921, ¶ 1  in hand\n"
        "      heard from Josef Miller  root\n"
        "  a  doubted: Josef Miller  1 teller, 1 root, 0 unplaced\n"
        "    Letter 1920, p. 2  in hand; root: Anna Weaver, whose own word it is\n"
        "\n"
        "An inquest is held: date\n"
        "  June 1920  1 teller, 1 root, 0 unplaced\n"
        "    Report 1921, ¶ 2  in hand\n"
        "      heard from Josef Miller  root\n"
    )


def test_a_program_reads_the_same(ran: Run, fire: Path) -> None:
    told = ran("witnesses", fire, "who", "fire.date", "--json").json
    assert set(told) == {"format", "witnesses"}
    assert [row["id"] for row in told["witnesses"]] == ["who", "fire.date"]
    positions = [position for row in told["witnesses"] for position in row["positions"]]
    keys = {"tellers", "roots", "unplaced", "links"}
    assert all(set(one) == {"letter", "against", *keys} for one in positions)
    against = [other for one in positions for other in one["against"]]
    assert [one["stance"] for one in against] == ["doubts"]
    assert all(set(one) == {"stance", *keys} for one in against)
    assert all(set(link) == {"from", "to", "how"} for one in positions for link in one["links"])


def test_the_document_names_the_keys_of_a_row() -> None:
    row = next(line for line in DOCUMENT.splitlines() if line.startswith("| `witnesses CASE ID...`"))
    assert set(re.findall(r"`(\w+)`", row.split("|")[3])) == {"id", "positions", "tellings", "could_not_know"}


def test_what_is_no_matter_is_told_in_one_line(ran: Run, fire: Path) -> None:
    told = ran("witnesses", fire, "fire.dtae")
    assert (told.status, told.out, told.err.count("\n")) == (2, "", 1)
    assert "“fire.date”" in told.err


def test_of_an_event_the_facts_are_named_that_can_be_asked_for(ran: Run, fire: Path) -> None:
    told = ran("witnesses", fire, "fire")
    assert (told.status, told.out) == (2, "")
    assert told.err == (
        "“fire” is of the kind event; witnesses stand behind facts and questions; write fire.place, fire.date or who\n"
    )


def test_what_is_told_of_nothing_is_not_said_to_be_missing(ran: Run, fire: Path) -> None:
    told = ran("witnesses", fire, "report")
    assert told.err.startswith("“report” is of the kind source; witnesses stand behind facts and questions")
