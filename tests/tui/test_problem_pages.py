"""A problem as a page."""

from pathlib import Path

from casefile.present.problems import ProblemRow
from casefile.tui.problem_pages import problem_page


def problem(file: str, line: int, column: int) -> ProblemRow:
    return ProblemRow(severity="error", file=file, line=line, column=column, message="it is wrong", mend="mend it")


def texts(folder: Path, row: ProblemRow) -> list[str]:
    return [line.text for line in problem_page(folder, row)]


def test_the_lines_around_it_are_shown_with_a_caret_under_it(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("one\ntwo\n\tthree\nfour\nfive\n", encoding="utf-8")
    assert texts(tmp_path, problem("a.yaml", 3, 2))[:7] == [
        "1  one", "2  two", "3          three", "          ^", "4  four", "", "it is wrong",
    ]  # fmt: skip


def test_control_marks_of_the_file_are_made_visible(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("a: \x1b[31m\n", encoding="utf-8")
    assert texts(tmp_path, problem("a.yaml", 1, 1))[0] == "1  a: ␛[31m"


def test_a_file_that_leads_out_of_the_case_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret\n", encoding="utf-8")
    (tmp_path / "case").mkdir()
    (tmp_path / "case" / "a.yaml").symlink_to(tmp_path / "secret")
    for file in ("a.yaml", "../secret"):
        assert texts(tmp_path / "case", problem(file, 1, 1))[0] == "it is wrong"


def test_a_file_that_is_gone_or_no_text_leaves_the_message(tmp_path: Path) -> None:
    (tmp_path / "b.yaml").write_bytes(b"\xff\xfe\x00")
    assert texts(tmp_path, problem("b.yaml", 1, 1))[:2] == ["it is wrong", "mend it"]
    assert texts(tmp_path, problem("gone.yaml", 9, 9))[:2] == ["it is wrong", "mend it"]
