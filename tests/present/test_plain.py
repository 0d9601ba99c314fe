"""Lines of the reader as plain text."""

from casefile.present.lines import EMPTY, Line, Page, Span, heading, words
from casefile.present.plain import plain


def test_columns_are_parted_by_two_spaces_and_empty_ones_leave_no_gap() -> None:
    line = Line((Span("where"), Span("", column=1), Span("the mill", "claim", column=2)), indent=2)
    assert plain(line) == "  where  the mill"


def test_a_row_that_goes_on_with_the_one_above_stands_further_in() -> None:
    told = Line(
        (Span("where"), Span("a", "letter", None, 1), Span("the mill", "claim", column=2)), indent=2, table="told"
    )
    more = Line((Span(""), Span("b", "letter", None, 1), Span("the ford", "claim", column=2)), indent=2, table="told")
    assert [plain(told), plain(more)] == ["  where  a  the mill", "    b  the ford"]


def test_a_row_without_a_sign_or_a_letter_stands_where_the_others_do() -> None:
    told = Line((Span("", "conflict"), Span("where", column=1), Span("the mill", column=2)), indent=2, table="told")
    assert plain(told) == "  where  the mill"


def test_signs_become_words() -> None:
    line = Line((Span("≠", "conflict"), Span("✗a", "letter", None, 1), Span("by ≠ text", column=2)))
    assert plain(line) == "conflict  denies a  by ≠ text"


def test_a_doubted_reading_and_a_bare_letter_are_told_apart() -> None:
    assert plain(Line((Span("?b", "letter"),))) == "doubts b"
    assert plain(Line((Span("ab", "letter"),))) == "ab"


def test_the_number_of_a_passage_stands_before_its_text() -> None:
    assert plain(Line((Span("Some text"),), margin="≠m 12")) == "12  Some text"


def test_a_margin_without_a_number_is_left_out() -> None:
    assert plain(Line((Span("Some text"),), margin="≠m")) == "Some text"


def test_square_brackets_are_text() -> None:
    assert plain(words("it is [sic] and [/nope]")) == "it is [sic] and [/nope]"


def test_a_page_parts_its_parts_by_one_empty_line_and_drops_empty_ones() -> None:
    page = Page()
    page.part((words("one"),))
    page.part((), heading("nothing here"))
    page.part((words("two"),), heading("head"))
    assert page.done() == (words("one"), EMPTY, heading("head"), words("two"))


def test_a_line_leads_to_what_its_first_span_with_a_target_leads_to() -> None:
    assert Line((Span("and "), Span("Anna", "name", "anna"))).target == "anna"
    assert EMPTY.target is None
