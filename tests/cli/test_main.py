"""The group: names of commands, folders, versions, and what cannot be done told in one line."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pexpect
import pytest
from click.testing import CliRunner

from casefile import __version__
from casefile.cli.main import COMMANDS, casefile
from tests.cli.conftest import Run


def test_the_version_is_told(ran: Run) -> None:
    assert ran("--version").out == f"casefile {__version__}\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_of_the_table_can_be_imported_and_helps(name: str) -> None:
    result = CliRunner().invoke(casefile, [name, "--help"])
    assert result.exit_code == 0
    assert result.output.startswith(f"Usage: casefile {name} ")


def python(code: str) -> str:
    """What a fresh interpreter prints."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


LOADED = "; import sys; print(*(name for name in sys.modules if name.split('.')[0] in ('casefile', 'textual', 'rich')))"


def test_help_lists_every_command_without_importing_one() -> None:
    *told, loaded = python(f"from casefile.cli.main import run; run(['--help']){LOADED}").splitlines()
    assert all(any(line.startswith(f"  {name} ") for line in told) for name in COMMANDS)
    assert not {"casefile.model.case", "casefile.loading", "casefile.present"} & set(loaded.split())


def test_no_command_but_open_needs_textual(fire: Path) -> None:
    loaded = python(f"from casefile.cli.main import run; run(['overview', {str(fire)!r}]){LOADED}").splitlines()[-1]
    assert "casefile.present.overview" in loaded.split()
    assert not {"textual", "rich"} & set(loaded.split())


def test_nothing_that_presents_imports_textual_or_click() -> None:
    names = [f"casefile.present.{path.stem}" for path in _present().glob("*.py") if path.stem != "__init__"]
    told = python(f"import sys, {', '.join(names)}; print('textual' in sys.modules, 'click' in sys.modules)")
    assert told == "False False\n"


def _present() -> Path:
    return Path(__file__).parents[2] / "casefile" / "present"


def test_an_unknown_word_is_told_in_one_line_with_what_may_have_been_meant(ran: Run) -> None:
    told = ran("peple", "x")
    assert told.status == 2
    assert told.err == "“peple” is no command and no folder; did you mean “people”?\n"
    assert told.out == ""


def test_an_unknown_word_like_nothing_leads_to_the_list(ran: Run) -> None:
    assert ran("zzzz").err == "“zzzz” is no command and no folder; casefile --help lists the commands\n"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["people"], "Missing argument 'CASE'; casefile people --help shows how\n"),
        (
            ["conflicts", ".", "fire"],
            "casefile conflicts lists all, and cannot be asked for “fire”; casefile show CASE fire shows it\n",
        ),
        (["people", ".", "--jsn"], "No such option '--jsn'; did you mean '--json'?\n"),
        *(
            (
                ["search", ".", f"--limit={limit}", "--", "x"],
                "--limit takes a whole number, 1 or more; casefile search --help shows how\n",
            )
            for limit in ("many", "0", "-3")
        ),
        (["show", "."], "Missing argument 'ID...'; casefile show --help shows how\n"),
    ],
)
def test_a_wrong_call_is_told_in_one_line(ran: Run, arguments: list[str], told: str) -> None:
    result = ran(*arguments)
    assert result.status == 2
    assert result.out == ""
    assert result.err.count("\n") == 1
    assert result.err == told


def test_a_folder_that_is_no_case_is_told_in_one_line(ran: Run, tmp_path: Path) -> None:
    told = ran("people", tmp_path)
    assert (told.status, told.out, told.err.count("\n")) == (2, "", 1)
    assert "case.yaml" in told.err


def test_the_name_of_a_folder_cannot_send_control_characters(ran: Run) -> None:
    told = ran("people", "/no/\x1b[31mred\nfolder")
    assert told.status == 2
    assert "\x1b" not in told.err
    assert told.err.count("\n") == 1


@pytest.mark.parametrize("arguments", [["--ascii", "CASE"], ["--at", "anna", "CASE"], ["--at=anna", "--ascii", "CASE"]])
def test_the_options_of_open_may_stand_before_the_case(ran: Run, fire: Path, arguments: list[str]) -> None:
    told = ran(*(fire if word == "CASE" else word for word in arguments))
    assert (told.status, told.out) == (2, "")
    assert told.err.startswith("The screens need a terminal")


def test_a_command_after_the_folder_is_told_where_it_stands(ran: Run, fire: Path) -> None:
    told = ran(fire, "people")
    assert (told.status, told.err) == (2, f"The command comes before the case; write casefile people {fire}\n")


def test_an_unknown_word_has_no_help_of_its_own(ran: Run) -> None:
    assert ran("zzzz", "--help").err == "“zzzz” is no command and no folder; casefile --help lists the commands\n"


def test_a_word_with_a_minus_is_told_how_to_stand_in_a_search(ran: Run, fire: Path) -> None:
    told = ran("search", fire, "mill", "-fire")
    assert told.err == "No such option '-f'; write -- before words of which one begins with a minus\n"


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-", "<&-"])
def test_streams_that_were_closed_are_no_fault(fire: Path, closed: str) -> None:
    called = f"{sys.executable} -m casefile people {fire} {closed}"
    done = subprocess.run(["sh", "-c", called], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_terminal_that_cannot_draw_is_told_the_commands(fire: Path) -> None:
    child = pexpect.spawn(
        sys.executable, ["-m", "casefile", str(fire)], env={**os.environ, "TERM": "dumb"}, encoding="utf-8"
    )
    child.expect(pexpect.EOF)
    child.close()
    told = " ".join(child.before.split())
    assert child.exitstatus == 2
    assert told.startswith("This terminal (TERM=dumb) cannot draw screens; every screen is also a command: casefile ")


def test_a_command_wins_over_a_folder_of_its_name(
    ran: Run, fire: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fire.rename(tmp_path / "people")
    monkeypatch.chdir(tmp_path)
    assert "Missing argument" in ran("people").err
    assert "The screens need a terminal" in ran("./people").err


def test_a_folder_is_opened_and_says_that_the_screens_need_a_terminal(ran: Run, fire: Path) -> None:
    told = ran(fire)
    assert told.status == 2
    assert told.err.startswith("The screens need a terminal; every screen is also a command: casefile overview ")


def test_a_folder_without_a_case_is_not_opened(ran: Run, tmp_path: Path) -> None:
    told = ran(tmp_path)
    assert told.status == 2
    assert told.err == f"{tmp_path} has no case.yaml; “casefile new {tmp_path}” starts a case there\n"


def test_a_folder_around_cases_leads_to_one(ran: Run, fire: Path) -> None:
    told = ran("people", fire.parent)
    assert (told.status, told.err) == (2, f"{fire.parent} has no case.yaml; {fire} has one\n")


def test_a_folder_with_other_files_is_not_sent_to_where_nothing_is_written(ran: Run, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Anna,")
    told = ran(tmp_path)
    assert told.err == (
        f"{tmp_path} has no case.yaml, and is not empty; write one there with “casefile: 1” and a title, "
        "or name a new folder\n"
    )


def test_the_words_are_quiet_when_nobody_reads_on(case_folder: Callable[[str], Path]) -> None:
    people = "".join(f"p{number}: {{name: Person {number}}}\n" for number in range(20_000))
    folder = case_folder("== people.yaml ==\n" + people)
    code = f"import sys; from casefile.cli.main import main; sys.argv[1:] = ['people', {str(folder)!r}]; main()"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 141


def test_an_interrupted_command_is_quiet(ran: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_name: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("casefile.cli.main._command", interrupted)
    told = ran("people", ".")
    assert (told.status, told.out, told.err.strip()) == (130, "", "")


def test_a_fault_of_the_program_is_told_in_one_line_that_names_a_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    code = (
        "import sys; from casefile.cli import main; main.run = lambda words: 1 / 0; sys.argv[1:] = ['people', '.'];"
        "main.main()"
    )
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (70, "", 1)
    assert done.stderr.startswith("casefile stopped over a fault of its own (ZeroDivisionError); ")
    assert "ZeroDivisionError" in next(tmp_path.rglob("crash.txt")).read_text()


def test_a_fault_of_the_program_is_not_hidden_from_tests(ran: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def faulty(_name: str) -> None:
        raise TypeError

    monkeypatch.setattr("casefile.cli.main._command", faulty)
    with pytest.raises(TypeError):
        ran("people", ".")
