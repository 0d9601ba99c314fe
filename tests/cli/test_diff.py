"""`casefile diff`: what differs between two states of a case."""

from pathlib import Path

import pytest

from tests.cli.conftest import FIRE, Run
from tests.conftest import write_files

AGREED = FIRE.replace('"1920-05-05?"', "1920-05")


@pytest.fixture
def agreed(tmp_path: Path) -> Path:
    return write_files(tmp_path / "agreed", AGREED)


def test_two_states_differ_in_claims_and_verdicts(ran: Run, fire: Path, agreed: Path) -> None:
    told = ran("diff", fire, agreed)
    assert (told.status, told.err) == (0, "")
    assert told.out.splitlines() == [
        "1 claim changed, 1 conflict gone.",
        "",
        "Claims",
        "  changed  The mill burns: date  5 May 1920, doubtful, Report 1921, ¶ 1 → May 1920, Report 1921, ¶ 1",
        "",
        "Verdicts",
        "  changed  The mill burns: date  conflict → compatible",
    ]


def test_programs_get_both_claims_and_both_verdicts(ran: Run, fire: Path, agreed: Path) -> None:
    told = ran("diff", fire, agreed, "--json").json
    assert set(told) == {"format", "differences"}
    claim, verdict = told["differences"]
    assert set(claim) == {"id", "kind", "old", "new"}
    assert (claim["id"], claim["kind"], claim["old"]["value"], claim["new"]["value"]) == (
        "fire.date",
        "claim",
        "1920-05-05?",
        "1920-05",
    )
    assert verdict == {"id": "fire.date", "kind": "verdict", "old": "conflict", "new": "compatible"}


def test_a_state_differs_from_itself_in_nothing(ran: Run, fire: Path) -> None:
    assert ran("diff", fire, fire).out == "No claim, verdict or number of roots differs.\n"
    assert ran("diff", fire, fire, "--json").json == {"format": 1, "differences": []}


def test_one_state_is_held_against_itself_without_what_is_left_out(ran: Run, fire: Path) -> None:
    told = ran("diff", fire, "--without", "letter", "--json").json["differences"]
    assert ("fire.date", "verdict", "conflict", None) in [tuple(one.values()) for one in told]
    assert ("fire.date", "roots", 2, 1) in [tuple(one.values()) for one in told]
    assert all(one["new"] is None for one in told if one["kind"] == "claim")


def test_one_folder_alone_is_held_against_nothing(ran: Run, fire: Path) -> None:
    told = ran("diff", fire)
    assert (told.status, told.out, told.err.count("\n")) == (2, "", 1)
    assert "Write a second folder, or --without ID" in told.err


def test_problems_are_told_of_the_folder_that_has_them(ran: Run, fire: Path, agreed: Path) -> None:
    (agreed / "people.yaml").write_text("anna: {name: [}\n", encoding="utf-8")
    told = ran("diff", fire, agreed).err.splitlines()
    assert told[0].endswith(f" in the files of {agreed}:")
    assert any(line.startswith("people.yaml:1:") for line in told[1:])
