"""The files of a case: what is read, and what is refused."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from casefile.loading import files
from casefile.loading.case import NoCaseHere, load_case
from casefile.model.case import Case

Told = Callable[[str], list[str]]
LoadKern = Callable[[str], Case]
CaseFolder = Callable[[str], Path]

OUTSIDE = "this leads out of the case folder, and is not followed; copy what it leads to into the case"
SOURCE = "---\ntitle: T\nshort: T\nkind: book\n---\n"


def told_of(folder: Path) -> list[str]:
    return [f"{problem.severity} {problem}" for problem in load_case(folder)[1]]


def test_each_kind_may_stand_in_a_file_and_in_a_folder_and_both_are_merged(load_kern: LoadKern) -> None:
    case = load_kern("""
    == people.yaml ==
    a: {name: A}
    == people/exiles.yaml ==
    b: {name: B}
    == people/police/paris.yaml ==
    c: {name: C}
    == events/one.yaml ==
    e: {title: E}
    == questions/one.yaml ==
    q: {asks: Q, about: e, answers: {x: X}}
    == evidence/one.yaml ==
    v: {shows: V, in: kern#birth}
    == hypotheses/one.yaml ==
    h: {proposes: H}
    == leads/one.yaml ==
    l: {seeks: L}
    == expect/one.yaml ==
    e.date: {verdict: agree}
    == sources/letters/l1.md ==
    ---
    {title: L, short: L, kind: letter}
    ---
    """)
    assert sorted(case.people) == ["a", "b", "c"]
    assert [len(table) for table in (case.events, case.questions, case.evidence, case.hypotheses, case.leads)] == [
        1
    ] * 5
    assert [expected.id for expected in case.expectations] == ["e.date"]
    assert sorted(case.sources) == ["kern", "l1"]


def test_records_stand_in_the_order_of_their_files(load_kern: LoadKern) -> None:
    case = load_kern("""
    == people/b.yaml ==
    x: {name: X}
    == people/a.yaml ==
    z: {name: Z}
    y: {name: Y}
    """)
    assert list(case.people) == ["z", "y", "x"]


def test_files_with_numbers_in_their_names_stand_as_one_counts(case_folder: CaseFolder) -> None:
    names = ["file-1", "file-2", "file-02b", "file-10", "file-11a", "file-x", "file-٣"]
    folder = case_folder("".join(f"== sources/{name}.md ==\n{SOURCE}" for name in reversed(names)))
    assert list(load_case(folder)[0].sources) == names[:-1]


def test_only_case_yaml_is_required(case_folder: CaseFolder, tmp_path: Path) -> None:
    case, problems = load_case(case_folder(""))
    assert (case.title, problems) == ("A case", ())
    with pytest.raises(NoCaseHere, match=r"nothing has no case\.yaml; “casefile new .*nothing” starts a case there"):
        load_case(tmp_path / "nothing")


def test_other_files_and_hidden_ones_are_left_alone(told: Told) -> None:
    assert (
        told("""
    == README.md ==
    Not a source.
    == sources/scan.txt ==
    x
    == sources/.draft.md ==
    x
    == .people.yaml ==
    x
    == images/people.yaml ==
    x
    """)
        == []
    )


def test_a_yaml_file_that_a_case_does_not_have_is_an_error(told: Told) -> None:
    assert told("""
    == hypothesis.yaml ==
    == people.yml ==
    == notes.yaml ==
    == zzz.yaml ==
    == people/x.yml ==
    == sources/x.markdown ==
    == sources/y.MD ==
    """) == [
        "error hypothesis.yaml:1:1: a case has no file “hypothesis.yaml”; did you mean “hypotheses.yaml”?",
        "error notes.yaml:1:1: a case has no file “notes.yaml”; put it into notes/ under the name of its reader",
        "error people.yml:1:1: a case has no file “people.yml”; name it people.yaml",
        "error people/x.yml:1:1: a file that ends in .yml is not read here; let it end in .yaml",
        "error sources/x.markdown:1:1: a file that ends in .markdown is not read here; let it end in .md",
        "error sources/y.MD:1:1: a file that ends in .MD is not read here; let it end in .md",
        (
            "error zzz.yaml:1:1: a case has no file “zzz.yaml”; a case has case.yaml, people.yaml, events.yaml, "
            "questions.yaml, evidence.yaml, hypotheses.yaml, leads.yaml, expect.yaml, and folders of such files"
        ),
    ]


def test_a_link_to_a_file_outside_is_not_followed(case_folder: CaseFolder, tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("a: {name: secret}\n")
    folder = case_folder("")
    (folder / "people.yaml").symlink_to(tmp_path / "secret.yaml")
    case, problems = load_case(folder)
    assert [str(problem) for problem in problems] == [f"people.yaml:1:1: {OUTSIDE}"]
    assert case.people == {}


def test_a_link_to_a_folder_outside_is_not_followed(case_folder: CaseFolder, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "x.md").write_text(SOURCE)
    folder = case_folder("== sources/y.md ==\n" + SOURCE)
    (folder / "sources" / "more").symlink_to(tmp_path / "elsewhere")
    (folder / "people").symlink_to(tmp_path / "elsewhere")
    assert told_of(folder) == [f"error people:1:1: {OUTSIDE}", f"error sources/more:1:1: {OUTSIDE}"]


def test_a_link_within_the_case_is_followed_once(case_folder: CaseFolder) -> None:
    folder = case_folder("== people/a.yaml ==\na: {name: A}\n")
    (folder / "events.yaml").symlink_to(folder / "people" / "a.yaml")
    (folder / "people" / "loop").symlink_to(folder / "people")
    assert told_of(folder)[-1] == (
        "error people/loop:1:1: this folder is read already, by another path; leave the link out"
    )


def test_a_link_that_leads_nowhere_is_a_problem(case_folder: CaseFolder) -> None:
    folder = case_folder("")
    (folder / "people.yaml").symlink_to(folder / "people2.yaml")
    (folder / "events.yaml").symlink_to(folder / "events.yaml")
    assert told_of(folder) == [
        "error events.yaml:1:1: this link leads nowhere; put the file itself here",
        "error people.yaml:1:1: this link leads nowhere; put the file itself here",
    ]


def test_a_folder_in_the_place_of_a_file_is_a_problem(case_folder: CaseFolder) -> None:
    folder = case_folder("")
    (folder / "people.yaml").mkdir()
    assert told_of(folder) == [
        "error people.yaml:1:1: this is a folder, and a file is asked for; name the folder otherwise"
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_pipe_is_not_waited_for(case_folder: CaseFolder) -> None:
    folder = case_folder("")
    os.mkfifo(folder / "people.yaml")
    assert told_of(folder) == [
        "error people.yaml:1:1: this is no ordinary file, and is not read; put the file itself here"
    ]


def test_files_above_the_limit_are_one_problem(case_folder: CaseFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    assert files.FILE_LIMIT == 100_000
    monkeypatch.setattr(files, "FILE_LIMIT", 4)
    folder = case_folder("".join(f"== people/{n}.yaml ==\n{n}: {{name: A}}\n" for n in "abcde"))
    case, problems = load_case(folder)
    assert list(case.people) == ["a", "b"]
    assert [str(problem) for problem in problems] == [
        "people:1:1: the case has more than 4 files, and from here on they are not read; part the case"
    ]


@pytest.mark.parametrize("unread", ["people", "sources"])
def test_a_folder_that_cannot_be_read_is_one_problem_and_what_refers_to_it_waits(
    case_folder: CaseFolder, monkeypatch: pytest.MonkeyPatch, unread: str
) -> None:
    folder = case_folder(f"""
== events.yaml ==
e: {{title: E, people: [a], date: {{says: 1938, in: kern#p}}}}
== people/a.yaml ==
a: {{name: A}}
== sources/kern.md ==
{SOURCE}
Text. {{#p}}
""")
    listed = type(folder).iterdir

    def refuse(self: Path) -> Iterator[Path]:
        if self.name == unread:
            raise PermissionError(13, "Permission denied")
        return listed(self)

    monkeypatch.setattr(type(folder), "iterdir", refuse)
    wrong = f"error {unread}:1:1: the folder cannot be read: Permission denied"
    assert told_of(folder) == [f"{wrong}; “{unread}” is left out, and 1 reference waits for it; let yourself read it"]


def test_a_file_that_may_not_be_looked_at_hides_no_other(
    case_folder: CaseFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = case_folder("== people/a.yaml ==\na: {name: A}\n== people/b.yaml ==\nb: {name: B, not: c}\n")
    looked = os.stat

    def refuse(path: Any, **how: Any) -> os.stat_result:
        if str(path).endswith("a.yaml"):
            raise PermissionError(13, "Permission denied")
        return looked(path, **how)

    monkeypatch.setattr(os, "stat", refuse)
    assert told_of(folder) == [
        "error people/a.yaml:1:1: the file cannot be read: Permission denied; let yourself read it",
        "error people/b.yaml:1:19: there is no person or place “c”; add it to people.yaml, or leave it out here",
    ]


def test_a_name_with_control_characters_is_told_inert(case_folder: CaseFolder) -> None:
    folder = case_folder("")
    (folder / "sources").mkdir()
    (folder / "sources" / "a\x1b[31m.md").write_text(SOURCE)
    assert told_of(folder) == [
        (
            "error sources/a␛[31m.md:1:1: “a␛[31m” is no id, and the name of a source’s file is its "
            "id; “a␛[31m” is left "
            "out; name the file a-31m.md"
        )
    ]


def test_a_folder_that_differs_by_a_capital_or_the_plural_is_not_passed_over(told: Told) -> None:
    assert told("""
    == source/a.md ==
    == Events/a.yaml ==
    == scans/a.md ==
    """) == [
        "error Events:1:1: a case has no folder “Events”, and it is not read; name it events",
        "error source:1:1: a case has no folder “source”, and it is not read; name it sources",
    ]


def test_a_folder_of_sources_without_one_that_can_be_read_is_a_warning(case_folder: CaseFolder) -> None:
    folder = case_folder("")
    (folder / "sources" / "scans").mkdir(parents=True)
    (folder / "sources" / "README.txt").write_text("Write into these.")
    assert told_of(folder) == []
    (folder / "sources" / "scans" / "one.pdf").write_bytes(b"%PDF")
    mend = "write the text of each into a file that ends in .md, with front matter"
    assert told_of(folder) == [
        f"warning sources:1:1: this folder has no source that can be read: the one file in it is no Markdown; {mend}"
    ]
    (folder / "sources" / "two.txt").write_text("Two.")
    assert told_of(folder) == [
        f"warning sources:1:1: this folder has no source that can be read: the 2 files in it are no Markdown; {mend}"
    ]
    (folder / "sources" / "two.md").write_text(SOURCE)
    assert told_of(folder) == []
