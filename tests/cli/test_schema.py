"""`casefile schema`: the JSON Schema itself, of a kind, of a file or of a whole case."""

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.cli.conftest import Run
from tests.conftest import CaseFolder

SHIPS = """
    == case.yaml ==
    casefile: 1
    title: Ships
    fields: {tonnage: number}
"""


def test_the_schema_of_a_kind_is_printed_with_nothing_around_it(ran: Run) -> None:
    told = ran("schema", "person").json
    Draft202012Validator.check_schema(told)
    assert Draft202012Validator(told).is_valid({"name": "Anna"})
    assert not Draft202012Validator(told).is_valid({"nam": "Anna"})


def test_the_schema_of_a_whole_case_is_printed_without_a_kind(ran: Run) -> None:
    told = ran("schema").json
    Draft202012Validator.check_schema(told)
    assert "people.yaml" in told["properties"]


def test_the_fields_of_a_case_belong_to_its_schema(ran: Run, case_folder: CaseFolder) -> None:
    folder = case_folder(SHIPS)
    event = {"title": "A launch", "tonnage": {"says": "300", "in": "book#one"}}
    assert Draft202012Validator(ran("schema", "event", folder).json).is_valid(event)
    assert not Draft202012Validator(ran("schema", "event").json).is_valid(event)


def test_a_case_can_stand_without_a_kind(ran: Run, case_folder: CaseFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = case_folder(SHIPS)
    told = ran("schema", folder).json
    assert "tonnage" in told["$defs"]["event"]["properties"]
    monkeypatch.chdir(folder.parent)
    assert ran("schema", folder.name).json == told


def test_a_kind_wins_over_a_folder_that_is_no_case(ran: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "person").mkdir()
    monkeypatch.chdir(tmp_path)
    assert ran("schema", "person").json["title"] == "person"


def test_an_unknown_kind_is_told_in_one_line(ran: Run) -> None:
    told = ran("schema", "persn")
    assert (told.status, told.out, told.err.count("\n")) == (2, "", 1)
    assert "person" in told.err
