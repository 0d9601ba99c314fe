"""`casefile reuse`: words that transcripts share, as plain text and JSON."""

import re
from pathlib import Path

from tests.cli.conftest import Run
from tests.conftest import CaseFolder

DOCUMENT = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")
KEYS = {"passages", "spans", "words", "exchanged", "declared", "common", "suggested"}

SENTENCE = "They brought him to the {} clinic in the afternoon by car"
CASE = f"""
    == sources/diary.md ==
    ---
    title: A diary
    short: Diary 1938
    kind: diary
    date: 1938
    text: transcript
    ---

    {SENTENCE.format("Bergère")} {{#clinic p=3}}
    == sources/memoir.md ==
    ---
    title: A memoir
    short: Memoir 1950
    kind: book
    date: 1950
    text: transcript
    ---

    {SENTENCE.format("Mirabeau")} {{#clinic p=7}}
"""


def test_a_person_reads_the_words_the_exchange_and_the_suggestion(ran: Run, case_folder: CaseFolder) -> None:
    assert ran("reuse", case_folder(CASE)).out.splitlines() == [
        "Diary 1938, p. 3 and Memoir 1950, p. 7  11 words in common",
        "  “They brought him to the Bergère clinic in the afternoon by car”",
        "  one thing exchanged: “Bergère” in Diary 1938, p. 3, “Mirabeau” in Memoir 1950, p. 7",
        "  not declared; Memoir 1950 is the later one",
        "  if it is so, write at memoir#clinic: copies=diary#clinic",
    ]


def test_a_program_reads_the_same(ran: Run, case_folder: CaseFolder) -> None:
    told = ran("reuse", case_folder(CASE), "--json").json
    assert told == {
        "format": 1,
        "reuse": [
            {
                "passages": ["diary#clinic", "memoir#clinic"],
                "spans": [[0, 62], [0, 63]],
                "words": 11,
                "exchanged": [["Bergère", "Mirabeau"]],
                "declared": False,
                "common": [],
                "suggested": {"at": "memoir#clinic", "how": "copies", "of": "diary#clinic"},
            }
        ],
    }


def test_the_document_names_the_keys_of_a_row() -> None:
    row = next(line for line in DOCUMENT.splitlines() if line.startswith("| `reuse CASE`"))
    assert set(re.findall(r"`(\w+)`", row.split("|")[3])) == KEYS


def test_without_two_transcripts_it_says_what_marks_one(ran: Run, fire: Path) -> None:
    assert ran("reuse", fire).out.endswith("“text: transcript” marks one.\n")
