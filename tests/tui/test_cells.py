"""Text in cells."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from casefile.tui.cells import Part, cells, cut, fill, in_ascii, left, plain, right, tame

WIDE = st.text(alphabet="abc é日本≠…\t\n\u0301", max_size=40)


def test_what_is_cut_off_is_marked() -> None:
    assert cut("Henricus Sneevliet", 10) == "Henricus…"
    assert cut("日本語", 4) == "日…"
    assert cut("whole", 5) == "whole"


def test_blanks_that_have_no_room_are_no_loss() -> None:
    assert cut("Orlov     ", 6) == "Orlov"


@given(WIDE, st.integers(min_value=0, max_value=30))
def test_a_column_is_exactly_as_wide_as_it_is_said_to_be(text: str, width: int) -> None:
    assert cell_len(left(text, width)) == width
    assert cell_len(right(text, width)) == width
    assert cells(fill((Part(text), Part(text)), width)) == width


def test_at_most_eight_marks_on_a_letter_reach_the_screen() -> None:
    assert tame("a" + "\u0301" * 30 + "b") == "a" + "\u0301" * 8 + "b"


def test_tabs_and_line_ends_become_blanks() -> None:
    assert tame("a\tb\nc") == "a       b c"


def test_square_brackets_are_text() -> None:
    assert left("it is [sic] [/nope]", 19) == "it is [sic] [/nope]"


def test_a_longer_twin_takes_its_room_from_the_gap_beside_it() -> None:
    line = (Part("Orlov"), Part("     "), Part("≠ 12"))
    assert plain(in_ascii(line, 14)) == "Orlov    != 12"


def test_columns_stay_where_they_are_in_ascii() -> None:
    assert plain(in_ascii((Part(" ≠  date   │ a≠b yes │ no  it"),), 29)) == " != date   | a!=b yes| no  it"
    line = (Part("≠ a    "), Part("│ b"))
    assert plain(in_ascii(line, 10)) == "!= a   | b"


def test_the_margin_of_a_row_pays_for_no_twin() -> None:
    line = (Part("  What the analysis foun… ≠ What did he die of?"),)
    assert plain(in_ascii(line, 47)) == "  What the analysis foun~ != What did he die of?"
