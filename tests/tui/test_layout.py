"""Pages laid out in a width."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.present.lines import EMPTY, Line, Span, words
from casefile.tui.cells import cells, plain
from casefile.tui.layout import LaidOut
from casefile.tui.wrapping import wrapped_text


def rows(lines: list[Line], width: int) -> list[str]:
    laid = LaidOut(lines, width)
    laid.finish()
    return [plain(row.parts).rstrip() for row in laid]


def test_words_are_wrapped_behind_their_indent() -> None:
    assert rows([words("one two three four", indent=2)], 11) == ["  one two", "  three", "  four"]


def test_a_word_too_long_for_a_row_is_broken() -> None:
    assert wrapped_text("abcdefgh ij", 5) == ["abcde", "fgh", "ij"]


def test_a_page_or_paragraph_stands_on_one_row_with_its_number() -> None:
    assert wrapped_text("Spartacus, Zborowski, ¶ 26; Kern, p. 4", 24) == ["Spartacus, Zborowski,", "¶ 26; Kern, p. 4"]
    assert wrapped_text("Birth 1879, f. 12v", 14) == ["Birth 1879,", "f. 12v"]
    assert wrapped_text("f. 12v", 3) == ["f.", "12v"]


def test_wide_letters_count_twice() -> None:
    assert wrapped_text("日本語の文", 4) == ["日本", "語の", "文"]


def test_a_line_end_breaks_and_an_empty_line_stays() -> None:
    assert rows([words("one\ntwo"), EMPTY, words("three")], 20) == ["one", "two", "", "three"]


@given(st.text(alphabet="ab 日é", max_size=60), st.integers(min_value=2, max_value=20))
def test_nothing_is_lost_and_no_row_is_too_wide(text: str, width: int) -> None:
    found = wrapped_text(text, width)
    assert "".join(found).replace(" ", "") == text.replace(" ", "")
    laid = LaidOut([words(text)], max(width, 6))
    laid.finish()
    assert all(cells(row.parts) <= max(width, 6) for row in laid)


def test_columns_of_a_table_stand_below_one_another() -> None:
    table = [
        Line((Span("when"), Span("≠", column=1), Span("9 February", column=2)), indent=2, table="told"),
        Line((Span("to which clinic"), Span("", column=1), Span("Mirabeau", column=2)), indent=2, table="told"),
    ]
    assert rows(table, 60) == ["  when             ≠ 9 February", "  to which clinic    Mirabeau"]


@given(
    st.lists(st.lists(st.text(alphabet="ab ≠日", max_size=24), min_size=1, max_size=5), min_size=1, max_size=4),
    st.integers(min_value=50, max_value=90),
    st.integers(min_value=0, max_value=4),
)
def test_no_row_of_a_table_is_too_wide(cells_of: list[list[str]], width: int, indent: int) -> None:
    spans = [tuple(Span(text, column=column) for column, text in enumerate(row)) for row in cells_of]
    laid = LaidOut([Line(row, indent=indent, table="t") for row in spans], width)
    laid.finish()
    assert all(cells(row.parts) <= width for row in laid)


def test_a_table_too_wide_wraps_in_its_columns() -> None:
    table = [Line((Span("who chose it"), Span("he chose it himself", column=1)), table="told")]
    assert rows(table, 16) == ["who     he chose", "chose   it", "it      himself"]


def test_only_what_is_looked_at_is_laid_out() -> None:
    laid = LaidOut([words("one two")] * 1000, 5)
    assert (len(laid), plain(laid[0].parts)) == (1000, "one")
    assert len(laid) == 1001
    laid.finish()
    assert len(laid) == 2000


def test_a_row_knows_the_line_it_came_from() -> None:
    laid = LaidOut([words("one two"), words("three")], 6)
    assert (laid.row_of(1), laid[laid.row_of(1)].line) == (2, 1)


def test_of_each_goal_the_part_that_tells_most_is_in_hand() -> None:
    line = Line(
        (Span("when", "plain", "e.date"), Span("≠", "conflict", "e.date", 1), Span("1888", "date", "e.date", 2))
    )
    row = LaidOut([line], 40)[0]
    assert [row.parts[at].text for at in row.things] == ["1888"]


def test_rows_that_stand_further_in_keep_their_names_whole() -> None:
    told = [
        Line((Span("Kern", "source"), Span("Clinique Mirabeau", column=1), Span("", column=2)), indent=2, table="told"),
        Line(
            (
                Span("Spartacus, Zborowski", "source"),
                Span("the Bergere Clinic", column=1),
                Span("in place of Clinique Mirabeau", column=2),
            ),
            indent=6,
            table="told",
        ),
    ]
    assert rows(told, 57)[1:3] == [
        "      Spartacus,    the Bergere Clinic  in place of",
        "      Zborowski                         Clinique Mirabeau",
    ]


def test_a_count_at_the_end_of_a_line_stands_at_its_right_and_is_never_broken() -> None:
    line = Line((Span("a  "), Span("16 February"), Span("  4 tellers, 0 roots", "number")))
    assert rows([line], 40) == ["a  16 February        4 tellers, 0 roots"]
    assert rows([line], 30) == ["a  16 February", "   4 tellers, 0 roots"]


@pytest.mark.parametrize("text", ["a" + "\u0301" * 9 + " b", "\u9418\u306e\u9418", "\u0301" * 9])
@pytest.mark.parametrize("width", [1, 2, 6])
def test_marks_without_room_and_letters_wider_than_the_row_end_no_wrapping(text: str, width: int) -> None:
    assert "".join(wrapped_text(text, width)).replace(" ", "") == "".join(wrapped_text(text, 80)).replace(" ", "")


def lead(seeks: str, searched: str) -> Line:
    return Line((Span(seeks), Span(searched, "muted", None, 1)), indent=2, table="leads")


def test_a_lead_that_is_too_long_for_a_column_runs_on_over_the_whole_width() -> None:
    table = [lead("The certificate", "not searched for"), lead("The registers of the hospitals", "not searched for")]
    assert rows(table, 60) == [
        "  The certificate                 not searched for",
        "  The registers of the hospitals  not searched for",
    ]
    assert rows(table, 40) == [
        "  The certificate  not searched for",
        "  The registers of the hospitals",
        "      not searched for",
    ]


def test_what_went_from_teller_to_teller_keeps_its_depth_where_its_columns_have_no_room() -> None:
    table = [
        Line((Span("Letter 1920"), Span("at noon, by the clock", column=1)), indent=2, table="tellings"),
        Line(
            (Span("Book 1950 (copies)"), Span("at noon", column=1), Span("coarser than at noon", column=2)),
            indent=4,
            table="tellings",
        ),
    ]
    assert rows(table, 48) == [
        "  Letter 1920  at noon, by the clock",
        "    Book 1950 (copies)  at noon",
        "        coarser than at noon",
    ]


def test_the_first_column_has_again_what_the_others_leave() -> None:
    table = [
        Line((Span("the clinic where he lay"), Span("x" * 12, column=1)), table="told"),
        Line((Span("when"), Span("short", column=1)), table="told"),
    ]
    assert rows(table, 32)[0] == f"{'the clinic where':20}{'x' * 12}"


def test_a_table_whose_words_would_be_broken_runs_on() -> None:
    line = Line((Span("11 February 1879"), Span("Birth 1879", column=1), Span("in hand", column=2)), table="told")
    assert rows([line], 24) == ["11 February 1879", "    Birth 1879  in hand"]


def test_words_longer_than_most_are_broken_rather_than_that_a_table_runs_on() -> None:
    line = Line((Span("Wolfeschlegelsteinhausen"), Span("Birth 1879", column=1)), table="told")
    assert len(rows([line], 24)) > 1
    assert "Birth 1879" in rows([line], 24)[0]


def told(label: str, letter: str, value: str, tellers: str) -> Line:
    """A row of what is told of an event."""
    spans = (Span(label), Span("", column=1), Span(letter, column=2), Span(value, column=3), Span(tellers, column=4))
    return Line(spans, indent=2, table="told")


def test_tellers_stand_under_their_value_where_they_would_be_a_tower_beside_it() -> None:
    many = "Simkin, p. 1; Kern, p. 14 and p. 15; Service, p. 9; Patenaude, p. 210"
    assert rows([told("murdered?", "a", "Yes", many), told("", "b", "Not shown", "Kern, p. 3")], 50) == [
        "  murdered?  a Yes",
        "                 Simkin, p. 1; Kern, p. 14 and",
        "                 p. 15; Service, p. 9; Patenaude,",
        "                 p. 210",
        "             b Not shown  Kern, p. 3",
    ]


def test_few_tellers_stand_beside_it() -> None:
    assert rows([told("murdered?", "a", "Yes", "Kern, p. 1"), told("", "b", "No", "Simkin")], 50) == [
        "  murdered?  a Yes  Kern, p. 1",
        "             b No   Simkin",
    ]
