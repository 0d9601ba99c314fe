"""A fault of the program itself: one line, a file that says where, and the terminal as it was."""

import sys
from pathlib import Path

import pexpect
from textual.worker import WorkerFailed

from casefile.tui.crashed import told_crash
from tests.tui.conftest import LAMP
from tests.tui.terminal import PATIENCE, environment

BROKEN = """
import sys
from casefile.tui.app import CasefileApp
from casefile.tui.screens.desk import Desk
Desk.show_row = lambda self, pane: 1 / 0
app = CasefileApp(__import__("pathlib").Path(sys.argv[1]))
app.run()
sys.exit(app.return_code)
"""


def test_a_fault_is_told_in_one_line_and_written_down(tmp_path: Path) -> None:
    told = told_crash(tmp_path, ValueError("no such thing"))
    start, _, file = told.removesuffix(" says where.").rpartition(" ")
    assert start == "casefile stopped over a fault of its own (ValueError); nothing of the case was changed."
    assert "ValueError: no such thing" in Path(file).read_text(encoding="utf-8")


def test_a_fault_of_a_worker_is_written_down_with_where_it_came_from(tmp_path: Path) -> None:
    try:
        int("no number")
    except ValueError as error:
        told = told_crash(tmp_path, WorkerFailed(error))
    file = told.removesuffix(" says where.").rpartition(" ")[2]
    assert "(ValueError)" in told
    assert 'int("no number")' in Path(file).read_text(encoding="utf-8")


def test_a_fault_leaves_no_traceback_on_the_terminal() -> None:
    call = ["-c", BROKEN, str(LAMP)]
    env = environment()
    program = pexpect.spawn(sys.executable, call, PATIENCE, dimensions=(24, 80), env=env, encoding="utf-8")
    program.expect("≠ 2")
    program.send("\x1b[B")
    program.expect("casefile stopped over a fault of its own")
    program.expect(pexpect.EOF)
    assert "Traceback" not in program.before
    assert program.wait() == 70
