"""The README says what is so: its first case is written, checked and answered here as it stands there."""

import re
from pathlib import Path

from casefile.cli.main import COMMANDS
from tests.cli.conftest import Run

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
ANSWER = re.compile(r"^```\n\$ casefile (.+)\n((?:.*\n)+?)```$", re.MULTILINE)
FILE = re.compile(r"^```\w+ (mycase/\S+)\n((?:.*\n)+?)```$", re.MULTILINE)


def test_the_first_case_comes_out_as_the_readme_shows_it(ran: Run, tmp_path: Path) -> None:
    written = ran("new", str(tmp_path / "mycase"))
    assert written.status == 0
    files = FILE.findall(README)
    assert [name for name, _ in files] == ["mycase/sources/letters.md", "mycase/sources/diary.md", "mycase/events.yaml"]
    for name, text in files:
        (tmp_path / name).write_text(text, encoding="utf-8")
    checked = ran("check", str(tmp_path / "mycase"))
    assert (checked.status, checked.out, checked.err) == (0, "", "")
    answers = ANSWER.findall(README)
    assert answers
    for command, answer in answers:
        assert ran(*command.replace("mycase", str(tmp_path / "mycase")).split()).out == answer


def test_every_command_is_named_and_there_is_no_other() -> None:
    told = README.replace("\n", " ")
    named = {match[1] for match in re.finditer(r"(?:`?casefile |`)([a-z]+)\b", told)}
    assert set(COMMANDS) - {"open"} <= named
    shown = re.findall(r"^(?:\$ )?casefile ([a-z]+) .*(?:#|mycase$)", README, re.MULTILINE)
    assert set(shown) <= {*COMMANDS, "mycase"}


def test_every_file_it_leads_to_is_there() -> None:
    root = Path(__file__).parents[2]
    assert [link for link in re.findall(r"\]\(([^)#:]+)\)", README) if not (root / link).exists()] == []
