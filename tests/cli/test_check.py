"""What is told of the problems of a case, and the status it leaves with."""

from pathlib import Path

from tests.cli.conftest import BROKEN, WARNED, Run
from tests.conftest import CaseFolder


def test_checking_a_sound_case_prints_nothing(ran: Run, fire: Path) -> None:
    told = ran("check", fire)
    assert (told.status, told.out, told.err) == (0, "", "")


def test_problems_of_a_sound_case_are_told_in_words(ran: Run, fire: Path) -> None:
    assert ran("problems", fire).out == "Everything the files say has been read without a problem.\n"


def test_checking_a_broken_case_leaves_with_1(ran: Run, case_folder: CaseFolder) -> None:
    told = ran("check", case_folder(BROKEN))
    assert told.status == 1
    assert told.out.startswith("people.yaml:1:")
    assert ": error: " in told.out
    assert told.err == ""


def test_listing_the_problems_of_a_broken_case_leaves_with_0(ran: Run, case_folder: CaseFolder) -> None:
    told = ran("problems", case_folder(BROKEN))
    assert told.status == 0
    assert told.out.startswith("1 error\npeople.yaml:1:")


def test_warnings_leave_with_1_only_where_it_is_strict(ran: Run, case_folder: CaseFolder) -> None:
    folder = case_folder(WARNED)
    assert ran("check", folder).status == 0
    assert ": warning: " in ran("check", folder).out
    assert ran("check", folder, "--strict").status == 1


def test_other_answers_tell_problems_on_standard_error(ran: Run, case_folder: CaseFolder) -> None:
    told = ran("people", case_folder(BROKEN))
    assert told.status == 0
    assert told.out.startswith("Anna: ")
    assert told.err.startswith("1 error in the files of this case:\npeople.yaml:1:")
    assert told.err.count("\n") == 2


def test_of_many_warnings_other_answers_tell_the_first_and_how_many_more(ran: Run, case_folder: CaseFolder) -> None:
    born = "\n".join(f"p{number}: {{name: P, born: 1900}}" for number in range(8))
    folder = case_folder(f"== people.yaml ==\n{born}\nlast: {{name: P, born: 1900x}}")
    told = ran("people", folder).err.splitlines()
    assert told[0] == "1 error, 8 warnings in the files of this case:"
    assert [line.partition(":")[2].partition(":")[0] for line in told[1:-1]] == ["1", "2", "3", "4", "5", "9"]
    assert told[-1] == "and 3 more warnings; casefile check lists all"
    assert ran("check", folder).out.count("\n") == 9
