"""docs/search.md holds: every example finds what it says, for the reason it gives."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from casefile.cli.search import command
from casefile.loading.case import load_case
from casefile.present.counting import count_conflicts
from casefile.present.findings import findings_of
from casefile.present.view import look_at
from casefile.search.engine import Index, build_index
from casefile.search.entries import entries_of
from casefile.search.filters import FILTER_KINDS, STATES
from casefile.search.find import find
from casefile.search.findings import Findings

ROOT = Path(__file__).parents[1]
DOCUMENT = (ROOT / "docs" / "search.md").read_text(encoding="utf-8")
EVERYTHING = 2_000


def rows(heading: str) -> list[tuple[str, ...]]:
    """The rows of all tables with that heading, each cell without its backticks."""
    found = []
    for table in re.findall(rf"^\| {re.escape(heading)} \|\n\|[-|]+\|\n((?:\|.*\|\n)+)", DOCUMENT, re.MULTILINE):
        found += [tuple(cell.strip(" `") for cell in line.strip("|").split("|")) for line in table.splitlines()]
    return found


@pytest.fixture(scope="module")
def sedov() -> tuple[Index, Findings]:
    case, _ = load_case(ROOT / "cases" / "sedov")
    return build_index(entries_of(case)), findings_of(count_conflicts(look_at(case)))


Sedov = tuple[Index, Findings]


@pytest.mark.parametrize(("query", "id_", "why"), rows("write | finds | because"))
def test_a_query_finds_what_is_said_for_the_reason_given(sedov: Sedov, query: str, id_: str, why: str) -> None:
    index, findings = sedov
    hits = {hit.id: hit.why for hit in find(index, query, findings=findings).hits}
    assert hits.get(id_) == why


@pytest.mark.parametrize(("query", "_", "id_"), rows("write | leaves | for example"))
def test_a_filter_leaves_what_is_said(sedov: Sedov, query: str, _: str, id_: str) -> None:
    index, findings = sedov
    answer = find(index, query, EVERYTHING, findings=findings)
    assert not answer.notes
    assert id_ in [hit.id for hit in answer.hits]


@pytest.mark.parametrize(("query", "note"), rows("write | says"))
def test_a_note_reads_as_is_said(sedov: Sedov, query: str, note: str) -> None:
    index, findings = sedov
    assert note in find(index, query, findings=findings).notes


def test_every_table_was_read() -> None:
    assert len(rows("write | finds | because")) == 19
    assert len(rows("write | leaves | for example")) == 10
    assert len(rows("write | says")) == 5


@pytest.mark.parametrize("name", [f"{kind}:" for kind in FILTER_KINDS] + [f"is:{state}" for state in STATES])
def test_every_filter_is_in_the_document(name: str) -> None:
    assert f"`{name}" in DOCUMENT


def test_every_option_is_in_the_document() -> None:
    options = set(re.findall(r"--[a-z]+", CliRunner().invoke(command, ["--help"]).output)) - {"--help", "--without"}
    assert options <= set(re.findall(r"--[a-z]+", DOCUMENT))
