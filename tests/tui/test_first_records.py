"""The examples that the reader shows where there is no record of a kind yet."""

from textwrap import dedent

import pytest

from casefile.tui.first_records import FIRST_RECORDS, first_record
from tests.conftest import LoadText

ARRIVAL = """
    == people.yaml ==
    anna: {name: Anna}
    == events.yaml ==
    arrival: {title: She arrives, people: [anna], date: {says: 1920-05-03, in: example-letter#arrival}}
    == sources/example-letter.md ==
    ---
    {title: A letter, short: Letter, kind: letter}
    ---
    I came on the third of May. {#arrival}
"""


def test_the_examples_are_read_without_a_problem(load_text: LoadText) -> None:
    files = "".join(f"== {file} =={text}" for file, text in FIRST_RECORDS.items())
    case, problems = load_text(dedent(ARRIVAL) + files)
    assert problems == ()
    assert (list(case.leads), list(case.hypotheses), list(case.evidence)) == (
        ["the-register"], ["came-to-work"], ["wages-paid"],
    )  # fmt: skip


@pytest.mark.parametrize("file", FIRST_RECORDS)
def test_an_example_stands_as_it_is_written_below_what_the_file_holds(file: str) -> None:
    lines = first_record(file)
    assert lines[0].text.startswith(f"{file} holds ")
    written = [" " * (line.indent - 2) + line.text for line in lines[2:-2]]
    assert "\n".join(written) == FIRST_RECORDS[file].strip()
