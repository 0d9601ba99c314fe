"""Every answer in JSON has the keys that docs/json.md names, and no other."""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import BROKEN, Run
from tests.conftest import CaseFolder

DOCUMENT = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")
CLAIM = {"value", "stance", "in", "source", "by", "firm", "reading", "worded", "carried_from", "locator"}

ROWS: dict[str, tuple[list[str], str, set[str]]] = {
    "overview": ([], "overview", {"kind", "count"}),
    "people": ([], "people", {"id", "name", "kind", "summary", "unnamed", "also", "facts", "spoken_of", "named_in"}),
    "timeline": ([], "timeline", {"id", "title", "part_of", "date", "first", "last", "place", "people"}),
    "sources": (
        [],
        "sources",
        {
            "id",
            "title",
            "short",
            "author",
            "date",
            "kind",
            "text",
            "held",
            "read",
            "rests_on",
            "reached_through",
            "passages",
        },
    ),
    "conflicts": (
        ["--all"],
        "conflicts",
        {"id", "about", "field", "asks", "turns_on", "verdict", "why", "lies", "hangs_on", "positions", "pairs"},
    ),
    "diff": (["--without", "letter"], "differences", {"id", "kind", "old", "new"}),
    "compare": (["fire"], "compare", {"id", "event", "field", "asks", "verdict", "rival_elsewhere", "cells"}),
    "search": (
        ["--", "mill"],
        "hits",
        {"kind", "id", "passage", "tier", "source", "locator", "score", "why", "text", "spans"},
    ),
    "show": (["fire"], "records", {"id", "kind", "file", "line", "record", "claims", "named_in", "referred_by"}),
    "problems": ([], "problems", {"severity", "file", "line", "column", "message", "mend"}),
}
BESIDE = {
    "overview": {"title", "question", "summary", "sharpest"},
    "compare": {"accounts"},
    "search": {"query", "exact", "near", "notes"},
}


def claims_in(value: Any) -> list[dict[str, Any]]:
    """Every claim anywhere in an answer."""
    if isinstance(value, dict):
        own = [value] if "stance" in value and "value" in value else []
        return own + [claim for inner in value.values() for claim in claims_in(inner)]
    return [claim for inner in value for claim in claims_in(inner)] if isinstance(value, list) else []


@pytest.mark.parametrize("command", [name for name in ROWS if name != "problems"])
def test_every_row_has_the_keys_of_its_contract_and_no_other(ran: Run, fire: Path, command: str) -> None:
    arguments, name, keys = ROWS[command]
    told = ran(command, fire, "--json", *arguments)
    assert (told.status, told.err) == (0, "")
    assert set(told.json) == {"format", name} | BESIDE.get(command, set())
    assert told.json["format"] == 1
    assert told.json[name]
    assert all(set(row) == keys for row in told.json[name])
    assert all(set(claim) == CLAIM for claim in claims_in(told.json))


@pytest.mark.parametrize("command", ["check", "problems"])
def test_problems_are_the_answer_of_the_commands_that_ask_for_them(
    ran: Run, case_folder: CaseFolder, command: str
) -> None:
    told = ran(command, case_folder(BROKEN), "--json")
    assert told.err == ""
    assert set(told.json) == {"format", "problems"}
    assert told.json["problems"]
    assert all(set(row) == ROWS["problems"][2] for row in told.json["problems"])


@pytest.mark.parametrize("command", ROWS)
def test_the_document_names_the_keys_of_every_command(command: str) -> None:
    row = next(line for line in DOCUMENT.splitlines() if re.match(rf"\| .*`{command} ", line))
    _, _, name, keys, _ = row.split("|")
    assert name.strip() == f"`{ROWS[command][1]}`"
    assert set(re.findall(r"`(\w+)`", keys)) == ROWS[command][2]


def test_the_document_names_the_keys_of_a_claim() -> None:
    table = DOCUMENT.partition("| key | holds |")[2].partition("\n\n")[0]
    named = [key for line in table.splitlines()[2:] for key in re.findall(r"`(\w+)`", line.split("|")[1])]
    assert set(named) == CLAIM


def test_an_overview_names_the_case_and_its_sharpest_conflicts(ran: Run, fire: Path) -> None:
    told = ran("overview", fire, "--json").json
    assert (told["title"], told["question"], told["summary"]) == ("The mill fire", "Who set fire to the mill?", None)
    assert told["sharpest"] == ["fire.date"]
    assert {"kind": "event", "count": 3} in told["overview"]


def test_a_person_has_other_names_and_facts_with_claims(ran: Run, fire: Path) -> None:
    anna = next(row for row in ran("people", fire, "--json").json["people"] if row["id"] == "anna")
    assert anna["also"] == [{"name": "Nan", "as": "nickname", "firm": "flat", "stance": "says", "in": ["letter#fire"]}]
    assert anna["facts"] == [
        {
            "field": "born",
            "claims": [
                {
                    "value": "1901-04-02",
                    "stance": "says",
                    "in": "letter#birth",
                    "source": "letter",
                    "locator": "p. 1",
                    "by": ["anna"],
                    "firm": "flat",
                    "reading": "stated",
                    "worded": None,
                    "carried_from": None,
                }
            ],
        }
    ]
    assert anna["unnamed"] is False


def test_an_event_has_local_moments_and_null_where_nothing_is_told(ran: Run, fire: Path) -> None:
    rows = {row["id"]: row for row in ran("timeline", fire, "--json").json["timeline"]}
    assert list(rows) == ["fire", "inquest", "rumour"]
    assert (rows["fire"]["first"], rows["fire"]["last"]) == ("1920-05-03T00:00", "1920-05-05T23:59")
    assert rows["fire"]["people"] == ["anna"]
    assert (rows["rumour"]["first"], rows["rumour"]["last"], rows["rumour"]["date"]) == (None, None, [])
    assert rows["fire"]["part_of"] is None


def test_a_source_says_what_it_rests_on(ran: Run, fire: Path) -> None:
    rows = {row["id"]: row for row in ran("sources", fire, "--json").json["sources"]}
    assert rows["letter"]["rests_on"] == [{"how": None, "source": None, "person": "nobody"}]
    assert rows["report"]["rests_on"] == [{"how": "heard-from", "source": None, "person": "josef"}]
    assert (rows["letter"]["held"], rows["letter"]["passages"], rows["letter"]["text"]) == ("in hand", 2, "transcript")


def test_a_conflict_has_positions_with_letters_witnesses_and_pairs(ran: Run, fire: Path) -> None:
    sharpest, *rest = ran("conflicts", fire, "--json").json["conflicts"]
    assert (sharpest["id"], sharpest["about"], sharpest["field"], sharpest["verdict"]) == (
        "fire.date",
        "fire",
        "date",
        "conflict",
    )
    assert sharpest["hangs_on"] == ["doubt"]
    assert sharpest["lies"] == "between accounts"
    assert [position["letter"] for position in sharpest["positions"]] == ["a", "b"]
    first = sharpest["positions"][0]
    assert set(first) == {"letter", "values", "claims", "witnesses"}
    assert first["values"] == [{"value": "1920-05-03", "label": "3 May 1920"}]
    assert first["witnesses"] == {"tellers": 1, "roots": ["anna"], "unplaced": 0}
    assert all(
        set(pair) == {"claims", "verdict", "why", "lies", "hangs_on"} and len(pair["claims"]) == 2
        for pair in sharpest["pairs"]
    )
    assert [conflict["verdict"] for conflict in rest] == ["contested"]


def test_a_comparison_has_a_cell_for_every_account(ran: Run, fire: Path) -> None:
    told = ran("compare", fire, "fire", "report", "letter", "--json").json
    assert told["accounts"] == [
        {"source": "report", "short": "Report 1921"},
        {"source": "letter", "short": "Letter 1920"},
    ]
    dates = next(row for row in told["compare"] if row["id"] == "fire.date")
    assert [(cell["source"], cell["state"], cell["letters"]) for cell in dates["cells"]] == [
        ("report", "says", "b"),
        ("letter", "says", "a"),
    ]
    assert set(dates["cells"][0]) == {"source", "state", "letters", "claims"}


def test_a_hit_has_spans_in_code_points_of_its_text(ran: Run, fire: Path) -> None:
    told = ran("search", fire, "--json", "--", "constable").json
    assert told["query"] == "constable"
    hit = told["hits"][0]
    assert hit["tier"] in ("exact", "near")
    assert [hit["text"][start:end].casefold() for start, end in hit["spans"]] == ["constable"]


def test_a_record_is_shown_with_its_place_claims_and_who_refers_to_it(ran: Run, fire: Path) -> None:
    told = ran("show", fire, "fire", "letter#fire", "fire.date", "who", "josef", "--json").json["records"]
    assert [(row["id"], row["kind"]) for row in told] == [
        ("fire", "event"),
        ("letter#fire", "passage"),
        ("fire.date", "fact"),
        ("who", "question"),
        ("josef", "person"),
    ]
    assert (told[0]["file"], told[0]["line"]) == ("events.yaml", 1)
    assert told[0]["record"]["title"] == "The mill burns"
    assert told[0]["record"]["people"] == ["anna"]
    assert {claim["in"] for claim in told[1]["claims"]} == {"letter#fire"}
    assert told[2]["record"]["holds"] == "date"
    assert {(row["id"], row["kind"]) for row in told[4]["referred_by"]} >= {("who", "question")}
    assert all(set(row) == {"id", "kind", "file", "line"} for record in told for row in record["referred_by"])


def test_what_is_left_out_is_left_out_of_every_answer(ran: Run, fire: Path) -> None:
    assert ran("conflicts", fire, "--json", "--without", "report").json["conflicts"] == []
    names = ran("people", fire, "--json", "--without", "Nan").json["people"]
    assert next(row for row in names if row["id"] == "anna")["also"] == []
    claims = claims_in(ran("show", fire, "fire", "--json", "--without", "report").json)
    assert {claim["source"] for claim in claims} == {"letter"}


def test_what_is_left_out_must_exist(ran: Run, fire: Path) -> None:
    told = ran("people", fire, "--without", "reprot")
    assert told.status == 2
    assert told.err == "This case has nothing under the id “reprot”; did you mean “report”?\n"


@pytest.mark.parametrize("command", ["new", "sample"])
def test_the_files_written_are_listed(ran: Run, tmp_path: Path, command: str) -> None:
    told = ran(command, tmp_path / "here", "--json").json
    assert set(told) == {"format", "files"}
    assert str(tmp_path / "here" / "case.yaml") in told["files"]
    assert all(Path(path).is_file() for path in told["files"])
