"""New cases: small, sound, and never written over anything."""

from pathlib import Path

import pytest

from casefile.cli.beginning import FILES, SOURCE
from casefile.loading.case import load_case
from tests.cli.conftest import Run


def test_a_new_case_checks_silently(ran: Run, tmp_path: Path) -> None:
    told = ran("new", tmp_path / "mill")
    assert told.status == 0
    assert told.out.splitlines() == [str(tmp_path / "mill" / name) for name in FILES]
    assert ran("check", "--strict", tmp_path / "mill").out == ""
    assert load_case(tmp_path / "mill")[0].title == "mill"


def test_the_examples_of_a_new_case_check_silently_once_they_are_no_comments(ran: Run, tmp_path: Path) -> None:
    folder = tmp_path / "mill"
    ran("new", folder)
    for path in folder.glob("*.yaml"):
        head, *lines = path.read_text(encoding="utf-8").splitlines()
        path.write_text("\n".join([head, *(line.removeprefix("# ") for line in lines)]), encoding="utf-8")
    letter = SOURCE.partition("\n---\n")[1] + SOURCE.partition("\n---\n")[2]
    (folder / "sources" / "example-letter.md").write_text(letter.lstrip(), encoding="utf-8")
    told = ran("check", "--strict", folder)
    assert (told.status, told.out) == (0, "")
    assert "arrival" in load_case(folder)[0].events


@pytest.mark.parametrize("title", ['The "great" fire', "back\\slash", "two\nlines", "yes", "# not a comment", "1938"])
def test_any_title_is_kept(ran: Run, tmp_path: Path, title: str) -> None:
    ran("new", tmp_path / "case", "--title", title)
    case, problems = load_case(tmp_path / "case")
    assert (case.title, problems) == (title, ())


@pytest.mark.parametrize("command", ["new", "sample"])
def test_nothing_is_written_over(ran: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "case.yaml").write_text("mine", encoding="utf-8")
    told = ran(command, tmp_path)
    assert told.status == 2
    assert told.err == f"{tmp_path} is not empty, and nothing is written over; name a new folder\n"
    assert [path.read_text(encoding="utf-8") for path in tmp_path.glob("*.*")] == ["mine"]


def test_a_file_in_place_of_the_folder_is_refused(ran: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    assert ran("new", tmp_path / "file").status == 2


def test_an_empty_folder_is_written_into(ran: Run, tmp_path: Path) -> None:
    (tmp_path / "empty" / ".git").mkdir(parents=True)
    assert ran("check", tmp_path / "empty").err.endswith(f"“casefile new {tmp_path / 'empty'}” starts a case there\n")
    assert ran("new", tmp_path / "empty").status == 0


def test_a_folder_that_cannot_be_made_is_told_in_one_line(ran: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    told = ran("new", tmp_path / "file" / "case")
    assert (told.status, told.err.count("\n")) == (2, 1)
    assert str(tmp_path / "file") in told.err


def test_the_sample_is_the_sedov_case_and_checks_silently(ran: Run, tmp_path: Path) -> None:
    told = ran("sample", tmp_path / "sedov")
    assert told.status == 0
    assert {Path(line).name for line in told.out.splitlines()} >= {"case.yaml", "people.yaml", "events.yaml"}
    assert all(Path(line).is_file() for line in told.out.splitlines())
    assert not list((tmp_path / "sedov").rglob(".*"))
    original = Path(__file__).parents[2] / "cases" / "sedov" / "case.yaml"
    assert (tmp_path / "sedov" / "case.yaml").read_bytes() == original.read_bytes()


def test_it_is_told_what_comes_next_beside_the_files(ran: Run, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    told = ran("new", folder)
    assert told.err == (
        f"Write into these; casefile check {folder} says what is wrong, and casefile {folder} opens the case.\n"
    )
    assert told.out.splitlines()[0] == str(folder / "case.yaml")


def test_a_file_is_not_written_into(ran: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    told = ran("new", tmp_path / "file")
    assert (told.status, told.err) == (2, f"{tmp_path / 'file'} is no folder; name a new one\n")


def test_what_the_system_refuses_is_told_with_what_to_do(ran: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    told = ran("new", tmp_path / "file" / "mine")
    assert told.status == 2
    assert told.err == f"{tmp_path / 'file' / 'mine'}: Not a directory; name another file or folder\n"
