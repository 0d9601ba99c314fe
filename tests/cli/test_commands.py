"""What each command prints for people, and the status it leaves with."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import BROKEN, Run
from tests.conftest import CaseFolder


def test_an_overview_names_what_is_there(ran: Run, fire: Path) -> None:
    told = ran("overview", fire).out
    assert told.startswith("The mill fire\nWho set fire to the mill?\n\n2 people, 1 place\n3 events\n2 sources\n")
    assert "2 sources, all in hand." in told
    assert told.endswith("The sharpest conflicts:\nThe mill burns: date (fire.date)\n")


def test_people_come_before_places_and_the_most_spoken_of_first(ran: Run, fire: Path) -> None:
    assert ran("people", fire).out.splitlines() == [
        "Anna Weaver, also Nan: 3 passages, named in 1, 1 conflict (anna). The owner's daughter.",
        "Josef Miller: 2 passages (josef)",
        "the mill, place: 1 passage, named in 1 (mill)",
    ]


def test_a_timeline_has_its_dates_first_and_undated_events_last(ran: Run, fire: Path) -> None:
    assert ran("timeline", fire).out.splitlines() == [
        "between 3 and 5 May 1920: The mill burns; 2 tellers, 1 conflict (fire)",
        "June 1920: An inquest is held; 1 teller (inquest)",
        "no date told: A rumour goes round; 0 tellers (rumour)",
    ]


def test_sources_say_how_they_are_held(ran: Run, fire: Path) -> None:
    assert ran("sources", fire).out.splitlines() == [
        "2 sources, all in hand.",
        "Letter 1920: letter, in hand, 2 passages, 1 conflict (letter). A letter to her sister",
        "Report 1921: report, in hand, 2 passages, 1 conflict (report). Report of the constable",
    ]


def test_conflicts_are_blocks_with_their_positions(ran: Run, fire: Path) -> None:
    first, *_ = ran("conflicts", fire).out.split("\n\n")
    assert first.splitlines() == [
        "The mill burns: date",
        "  conflict: fact, at least 1 day apart; hangs on a doubt",
        "  a  3 May 1920: Letter 1920, p. 2; 1 teller, 1 root, 0 unplaced",
        "  b  5 May 1920, doubtful: Report 1921, ¶ 1; 1 teller, 1 root, 0 unplaced",
        "  fire.date",
    ]


def test_a_case_without_conflicts_says_so(ran: Run, case_folder: CaseFolder) -> None:
    assert ran("conflicts", case_folder("== people.yaml ==\nanna: {name: Anna}\n")).out == (
        "No two claims exclude each other.\n"
    )


def test_a_comparison_tells_what_each_account_has(ran: Run, fire: Path) -> None:
    told = ran("compare", fire, "fire").out
    assert (
        "The mill burns: date: conflict (fire.date)\n"
        "  Letter 1920: a 3 May 1920  p. 2 “on the third of May”\n"
        "  Report 1921: b 5 May 1920, doubtful  ¶ 1\n" in told
    )


@pytest.mark.parametrize("arguments", [["compare", "fier"], ["compare", "fire", "reprot"]])
def test_a_comparison_needs_ids_that_exist(ran: Run, fire: Path, arguments: list[str]) -> None:
    command, *rest = arguments
    told = ran(command, fire, *rest)
    assert (told.status, told.out, told.err.count("\n")) == (2, "", 1)
    assert "did you mean" in told.err


def test_accounts_are_compared_on_a_question_too(ran: Run, fire: Path) -> None:
    told = ran("compare", fire, "who")
    assert (told.status, told.err) == (0, "")
    assert told.out.endswith(
        "Who lit it? contested (who)\n"
        "  Letter 1920: doubts a Josef Miller  p. 2\n"
        "  Report 1921: a Josef Miller  ¶ 1 (by Anna Weaver, possible)\n"
    )


def test_positions_are_compared_by_the_matter_and_the_letter(ran: Run, fire: Path) -> None:
    told = ran("compare", fire, "fire.date:a", "fire.date:b")
    assert (told.status, told.err) == (0, "")
    assert told.out.startswith("a  3 May 1920: 1 teller, ")
    assert "\n  b  5 May 1920, doubtful: b 5 May 1920, doubtful  Report 1921, ¶ 1\n" in told.out
    assert "Who lit it?" in told.out


@pytest.mark.parametrize(
    ("position", "line"),
    [
        ("fire.date:z", "fire.date has no position “z”; casefile witnesses CASE fire.date lists what it has"),
        ("fire.dat:a", "This case has nothing under the id “fire.dat”; did you mean “fire.date”?"),
    ],
)
def test_a_position_that_is_none_is_told_in_one_line(ran: Run, fire: Path, position: str, line: str) -> None:
    told = ran("compare", fire, "fire.date:a", position)
    assert (told.status, told.out, told.err) == (2, "", line + "\n")


@pytest.mark.parametrize(
    ("about", "line"),
    [
        ("fire.date", "“fire.date” is a fact, and accounts are compared on what it is of; write fire"),
        (
            "letter",
            (
                "“letter” is of the kind source, and accounts are compared on an event, person or question; "
                "write one of these, and the sources behind it"
            ),
        ),
    ],
)
def test_what_accounts_are_not_compared_on_is_told_in_one_line(ran: Run, fire: Path, about: str, line: str) -> None:
    told = ran("compare", fire, about)
    assert (told.status, told.out, told.err) == (2, "", line + "\n")


def test_where_nothing_can_be_compared_it_is_said_what_shows_the_rest(ran: Run, fire: Path) -> None:
    told = ran("compare", fire, "josef").out
    assert told == (
        "No claim is about Josef Miller, so no accounts can be compared; casefile show CASE josef has the rest.\n"
    )
    assert "Where spoken of  2 passages" in ran("show", fire, "josef").out


@pytest.mark.parametrize("command", ["compare", "witnesses"])
def test_an_id_that_is_none_is_told_in_one_line_though_the_files_have_problems(
    ran: Run, case_folder: CaseFolder, command: str
) -> None:
    told = ran(command, case_folder(BROKEN), "nowhere")
    assert (told.status, told.out, told.err.count("\n")) == (2, "", 1)


def test_a_file_is_no_case_and_its_folder_is_named(ran: Run, fire: Path) -> None:
    told = ran("check", fire / "case.yaml")
    assert (told.status, told.err) == (2, f"{fire / 'case.yaml'} is a file, and a case is a folder; write {fire}\n")


def test_a_folder_that_is_not_there_is_told(ran: Run, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    told = ran("people", gone)
    assert (told.status, told.err) == (2, f"There is no folder {gone}; “casefile new {gone}” starts a case there\n")


def test_a_record_is_shown_as_the_reader_shows_it(ran: Run, fire: Path) -> None:
    told = ran("show", fire, "fire").out
    assert told.startswith("The mill burns, event, conflict in 1 of 3 fields (fire)\n")
    assert "  when  conflict  a  3 May 1920  Letter 1920" in told


def test_a_record_is_called_what_it_is_and_said_once(ran: Run, fire: Path) -> None:
    title, page = ran("show", fire, "mill").out.splitlines()[:2]
    assert title == "the mill, place (mill)"
    assert page.startswith("Where spoken of")


def test_showing_nothing_leaves_with_1_and_says_what_may_have_been_meant(ran: Run, fire: Path) -> None:
    told = ran("show", fire, "fier")
    assert (told.status, told.out) == (1, "")
    assert told.err == "This case has nothing under the id “fier”; did you mean “fire”?\n"


def test_showing_some_of_what_was_asked_tells_of_the_rest(ran: Run, fire: Path) -> None:
    told = ran("show", fire, "fier", "josef")
    assert told.status == 0
    assert told.out.startswith("Josef Miller, person (josef)\n")
    assert told.err.count("\n") == 1


def test_a_search_prints_hits_with_their_place(ran: Run, fire: Path) -> None:
    told = ran("search", fire, "--", "constable")
    assert told.status == 0
    assert "Report 1921" in told.out


def test_a_search_that_finds_nothing_leaves_with_1(ran: Run, fire: Path) -> None:
    told = ran("search", fire, "--", "xyzzyx")
    assert (told.status, told.out) == (1, "")
    assert told.err == "Nothing like “xyzzyx”. 4 passages searched.\n"


def test_a_search_keeps_to_its_limit(ran: Run, fire: Path) -> None:
    assert len(ran("search", fire, "--json", "--limit", "1", "--", "mill").json["hits"]) == 1


def test_an_index_gives_the_same_hits_without_loading_the_case(
    ran: Run, fire: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = ran("search", fire, "--json", "--", "mil").json
    monkeypatch.setattr("casefile.present.indexing.SETTLED", 0.01)
    told = ran("index", fire)
    assert (told.status, told.out) == (0, "13 texts indexed.\n")
    monkeypatch.setattr("casefile.cli.search.load", None)
    assert ran("search", fire, "--json", "--", "mil").json == before


def test_what_errors_keep_out_of_the_index_is_told(ran: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr("casefile.present.indexing.SETTLED", 0.01)
    (tmp_path / "case" / "sources").mkdir(parents=True)
    (tmp_path / "case" / "case.yaml").write_text("casefile: 1\ntitle: A case\n", encoding="utf-8")
    (tmp_path / "case" / "sources" / "page.md").write_text("---\ntitle: x\n---\nText.\n", encoding="utf-8")
    told = ran("index", tmp_path / "case")
    assert (told.status, told.out) == (0, "0 texts indexed.\n")
    assert told.err == "1 error in the files of this case: what errors leave out is not indexed\n"


def test_the_index_lies_in_the_cache_folder(
    ran: Run, fire: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("casefile.present.indexing.SETTLED", 0.01)
    folder = Path(ran("index", fire, "--where").out.strip())
    assert folder.is_relative_to(tmp_path / "cache")
    assert not folder.exists()
    ran("index", fire)
    made = {path.name for path in folder.iterdir()}
    ran("index", fire)
    assert {path.name for path in folder.iterdir()} == made
    assert ran("index", fire, "--rebuild").status == 0
    assert {path.name for path in folder.iterdir()} != made


def test_text_with_brackets_is_printed_as_written(ran: Run, case_folder: CaseFolder) -> None:
    folder = case_folder('== people.yaml ==\nanna: {name: "it is [sic], [illegible] and [/nope]"}\n')
    assert ran("people", folder).out.startswith("it is [sic], [illegible] and [/nope]: ")


def test_no_control_character_of_a_case_reaches_the_terminal(ran: Run, case_folder: CaseFolder) -> None:
    folder = case_folder('== people.yaml ==\nanna: {name: "A\\e[31mnna\\u202e", summary: "two\\nlines"}\n')
    for command in ("people", "overview", "problems", "check"):
        told = ran(command, folder)
        assert "\x1b" not in told.out + told.err
        assert "\u202e" not in told.out + told.err
    assert ran("people", folder).out.count("\n") == 1


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_no_encoding_of_the_terminal_is_a_reason_to_stop(fire: Path, encoding: str) -> None:
    for arguments in (["timeline"], ["timeline", "--json"]):
        done = subprocess.run(
            [sys.executable, "-m", "casefile", *arguments, str(fire)],
            capture_output=True,
            env={"PYTHONIOENCODING": encoding, "PYTHONPATH": str(Path(__file__).parents[2]), "PATH": ""},
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert b"The mill burns" in done.stdout


def test_the_program_leaves_with_the_status_and_all_that_it_wrote(ran: Run, case_folder: CaseFolder) -> None:
    folder = case_folder(BROKEN)
    done = subprocess.run([sys.executable, "-m", "casefile", "check", str(folder)], capture_output=True, check=False)
    told = ran("check", folder)
    assert (done.returncode, done.stdout.decode(), done.stderr) == (1, told.out, b"")


def test_what_cannot_be_left_out_is_not_said_to_be_missing(ran: Run, fire: Path) -> None:
    told = ran("people", fire, "--without", "fire")
    assert (told.status, told.out) == (2, "")
    assert told.err == (
        "“fire” is of the kind event, which cannot be left out; "
        "write a source, a root, a link, a codename or a row of evidence\n"
    )


def test_a_column_that_is_no_source_is_not_said_to_be_missing(ran: Run, fire: Path) -> None:
    told = ran("compare", fire, "fire", "anna")
    assert (told.status, told.out) == (2, "")
    assert told.err == "“anna” is of the kind person; an account is a source; write letter\n"
    told = ran("compare", fire, "fire", "josef")
    assert told.err == "“josef” is of the kind person; an account is a source; write letter or report\n"


def test_whoever_leaves_out_a_person_at_whom_no_chain_ends_is_told_so(ran: Run, fire: Path) -> None:
    letter = (fire / "sources" / "letter.md").read_text(encoding="utf-8")
    assert ran("conflicts", fire, "--without", "anna").err == ""
    (fire / "sources" / "letter.md").write_text(letter.replace("rests on: nobody\n", ""), encoding="utf-8")
    told = ran("conflicts", fire, "--without", "anna")
    nothing = "No chain ends at anna, and nothing is left out with it"
    assert told.err == f"{nothing}; to leave out what that person wrote: --without letter\n"
    assert (told.status, told.out) == (0, ran("conflicts", fire).out)


def test_the_overview_counts_the_problems_that_check_finds(ran: Run, fire: Path) -> None:
    (fire / "expect.yaml").write_text("who: {verdict: agree}\n")
    counts = {row["kind"]: row["count"] for row in ran("overview", fire, "--json").json["overview"]}
    assert counts["problem"] == len(ran("check", fire, "--json").json["problems"]) == 1
