"""On a terminal a line breaks between words; in a pipe and a file it stays whole."""

import os
import pty
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.cli.rows import rows_of, width_of
from casefile.cli.telling import tell


@pytest.mark.parametrize(
    ("line", "rows"),
    [
        ("He came over in 1902.", ["He came over in 1902."]),
        ("He came over in the autumn of 1902.", ["He came over in the", "  autumn of 1902."]),
        ("  a  Mitau: Memoir 1938; 1 teller", ["  a  Mitau: Memoir", "    1938; 1 teller"]),
        ("see emigration-of-the-family.date there", ["see", "  emigration-of-the-family.date", "  there"]),
        ("十一日 十一日 十一日 十一日", ["十一日 十一日 十一日", "  十一日"]),
        ("a\u0301" * 20, ["a\u0301" * 20]),
        ("", [""]),
    ],
)
def test_a_line_breaks_between_words_and_goes_on_further_in(line: str, rows: list[str]) -> None:
    assert list(rows_of(line, 22)) == rows


@given(st.text("ab十 ", max_size=80), st.integers(0, 60))
def test_no_word_is_lost_or_broken(line: str, width: int) -> None:
    assert " ".join(rows_of(line, width)).split() == line.split()


@given(st.lists(st.text("ab", min_size=1, max_size=16), max_size=20), st.integers(20, 60))
def test_no_row_is_longer_than_the_terminal_where_its_words_are_not(words: list[str], width: int) -> None:
    assert all(len(row) <= width for row in rows_of(" ".join(words), width))


def test_nothing_breaks_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    tell("word " * 100)
    assert capsys.readouterr().out == "word " * 100 + "\n"
    assert width_of(None) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="asks a pseudo-terminal of Unix")
def test_the_width_is_that_of_the_terminal() -> None:
    ours, theirs = pty.openpty()
    os.set_blocking(ours, False)
    with os.fdopen(ours), os.fdopen(theirs, "w") as stream:
        assert width_of(stream) == os.get_terminal_size(theirs).columns
