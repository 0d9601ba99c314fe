"""Searching from the command line: filters, lists of queries, saved searches."""

import io
import re
from pathlib import Path

import pytest

from casefile.cli import search
from tests.cli.conftest import Run

DOCUMENT = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")


def ids(hits: list[dict[str, str]]) -> list[str]:
    return [hit["id"] for hit in hits]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("who:anna src:letter", {"letter", "letter#birth", "letter#fire"}),
        ("is:disputed", {"letter#fire", "report#fire", "fire"}),
        ("when:1920-05-03", {"letter#fire", "fire"}),
        ("when:June 1920", {"report#inquest", "inquest"}),
        ("by:anna is:precis", {"report#fire"}),
        ("is:transcript -when:1901", {"letter", "letter#fire"}),
    ],
)
def test_filters_know_what_claims_say(ran: Run, fire: Path, query: str, found: set[str]) -> None:
    told = ran("search", fire, "--json", "--", *query.split(" "))
    assert set(ids(told.json["hits"])) == found


def test_a_filter_that_cannot_be_followed_is_said_beside_the_hits(ran: Run, fire: Path) -> None:
    told = ran("search", fire, "--json", "--", "mill", "is:odd")
    assert told.err.startswith("“is:odd” was left out: that is not known; write is:disputed")
    assert told.json["notes"] == [told.err.strip()]
    assert told.json["hits"]


def test_a_record_is_not_named_twice(ran: Run, fire: Path) -> None:
    (line,) = (one for one in ran("search", fire, "--", "who:anna").out.splitlines() if "(person anna;" in one)
    assert line.startswith("Anna Weaver: Nan The owner's daughter. (person anna; ")


def test_hits_that_are_not_told_are_counted_beside(ran: Run, fire: Path) -> None:
    told = ran("search", fire, "--limit", "1", "--", "the")
    assert re.fullmatch(r"1 of \d+: \d+ exact, \d+ near; --limit gives more\n", told.err)
    assert ran("search", fire, "--limit", "100", "--", "the").err == ""


def test_a_query_with_nothing_to_look_for_does_not_claim_a_search(ran: Run, fire: Path) -> None:
    assert ran("search", fire, "--", "-").err == "there is no letter and no digit in it to look for\n"


def test_a_list_with_a_byte_order_mark_is_read(ran: Run, fire: Path, tmp_path: Path) -> None:
    (tmp_path / "queries").write_text("constable\n", encoding="utf-8-sig")
    assert ran("search", fire, "--queries", tmp_path / "queries").out.startswith("constable: 1 exact")


def test_a_list_of_queries_is_answered_query_by_query(ran: Run, fire: Path, tmp_path: Path) -> None:
    (tmp_path / "queries").write_text("constable\n\n# not this\nxyzzy\nwho:anna is:odd\n", encoding="utf-8")
    told = ran("search", fire, "--json", "--limit", "1", "--queries", tmp_path / "queries")
    assert set(told.json) == {"format", "queries"}
    assert [(row["query"], len(row["hits"])) for row in told.json["queries"]] == [
        ("constable", 1),
        ("xyzzy", 0),
        ("who:anna is:odd", 1),
    ]
    assert all(set(row) == {"query", "exact", "near", "notes", "hits"} for row in told.json["queries"])
    assert (
        told.json["queries"][0]["hits"] == ran("search", fire, "--json", "--limit", "1", "--", "constable").json["hits"]
    )
    assert "who:anna is:odd: “is:odd” was left out" in told.err
    assert told.status == 0


def test_a_list_of_queries_in_words_names_each_with_its_counts(
    ran: Run, fire: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"constable\nxyzzy\n-the\nis:odd\n")))
    lines = ran("search", fire, "--queries", "-").out.splitlines()
    assert lines[0] == "constable: 1 exact, 0 near"
    assert lines[1].startswith("  Report 1921: ")
    assert lines[2:] == ["xyzzy: 0 exact, 0 near", "-the: nothing to look for", "is:odd: 0 fit"]


def test_a_list_that_finds_nothing_leaves_with_1(ran: Run, fire: Path, tmp_path: Path) -> None:
    (tmp_path / "queries").write_text("xyzzy\n", encoding="utf-8")
    assert ran("search", fire, "--queries", tmp_path / "queries").status == 1


def test_a_search_is_saved_run_narrowed_listed_and_forgotten(ran: Run, fire: Path) -> None:
    first = ran("search", fire, "--save", "the mill", "--json", "--", "mill")
    assert ran("search", fire, "--run", "The Mill", "--json").json == first.json
    assert ran("search", fire, "--run", "the mill", "--json", "--", "src:letter").json["query"] == "mill src:letter"
    assert ran("search", fire, "--saved").out == "the mill: mill\n"
    assert ran("search", fire, "--saved", "--json").json == {
        "format": 1,
        "searches": [{"name": "the mill", "query": "mill"}],
    }
    assert ran("search", fire, "--forget", "the mill").err == "Forgotten: “the mill”.\n"
    assert ran("search", fire, "--saved").out == ""
    assert {path.name for path in fire.iterdir()} == {
        "case.yaml",
        "people.yaml",
        "events.yaml",
        "questions.yaml",
        "sources",
    }


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ([], "Write words to look for, or one of --queries, --run, --saved and --forget"),
        (["--saved", "--", "mill"], "Write words to look for, or one of --queries, --run, --saved and --forget"),
        (["--run", "nothing"], "No search is saved as “nothing”; none is saved for this case; --save NAME saves one"),
        (["--save", " ", "--", "mill"], "A search is saved under a name; write one of at most 80 characters"),
        (["--queries", "no-such-file"], "no-such-file"),
        (["--", " "], "Write words to look for, or one of --queries, --run, --saved and --forget"),
        (["--save", "mine", "--queries", "-"], "Write words to look for, or one of --queries"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_status_2(ran: Run, fire: Path, arguments: list[str], error: str) -> None:
    told = ran("search", fire, *arguments)
    assert told.status == 2
    assert error in told.err
    assert told.err.count("\n") == 1


def test_among_very_many_texts_it_is_told_how_to_have_an_index(
    ran: Run, fire: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "casefile index" not in ran("search", fire, "mill").err
    monkeypatch.setattr(search, "MANY", 3)
    assert ran("search", fire, "mill").err.endswith(f"“casefile index {fire}” makes this quick\n")
    assert "casefile index" not in ran("search", fire, "--without", "letter", "mill").err


def test_where_no_search_is_saved_it_is_told_how_to_save_one(ran: Run, fire: Path) -> None:
    assert ran("search", fire, "--saved").err == "No search is saved for this case; --save NAME saves one\n"


@pytest.mark.parametrize("words", [(), ("fire",), ("--", "-fire")])
def test_a_word_in_place_of_the_case_is_told(ran: Run, words: tuple[str, ...]) -> None:
    told = ran("search", "mill", *words)
    query = " ".join(("mill", *words)).replace("-- ", "")
    assert told.status == 2
    assert told.err == f"There is no folder mill; search takes the case first: casefile search CASE {query}\n"


def test_in_a_case_the_dot_for_it_is_told(ran: Run, fire: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(fire)
    assert ran("search", "mill").err.endswith("search takes the case first: casefile search . mill\n")


@pytest.mark.parametrize(
    ("option", "name", "keys"),
    [
        ("--queries FILE", "queries", {"query", "exact", "near", "notes", "hits"}),
        ("--saved", "searches", {"name", "query"}),
    ],
)
def test_the_document_names_the_keys(option: str, name: str, keys: set[str]) -> None:
    row = next(line for line in DOCUMENT.splitlines() if f"`search CASE {option}`" in line)
    _, _, named, listed, _ = row.split("|")
    assert named.strip() == f"`{name}`"
    assert set(re.findall(r"`(\w+)`", listed)) == keys
