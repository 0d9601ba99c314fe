"""The text of a passage in lines."""

from casefile.present.passage_text import text_lines
from casefile.present.view import View
from tests.present.conftest import ViewOf

LETTER = """
    == people.yaml ==
    anna: {{name: Anna, born: {claims}}}
    == sources/letter.md ==
    ---
    title: A letter
    short: Letter
    kind: letter
    text: transcript
    ---

    {text} {{#one}}
"""


def lines(view: View) -> list[str]:
    return ["".join(span.text for span in line.spans) for line in text_lines(view, view.case.passages["letter#one"])]


def test_a_line_end_within_a_paragraph_is_a_space(view_of: ViewOf) -> None:
    view = view_of(LETTER.format(claims="{says: 1901, in: letter#one}", text="One line\n    and the next."))
    assert lines(view) == ["One line and the next."]


def test_items_of_a_list_are_lines_of_their_own(view_of: ViewOf) -> None:
    view = view_of(LETTER.format(claims="{says: 1901, in: letter#one}", text="- one\n    - two\n    - three"))
    assert lines(view) == ["- one", "- two", "- three"]


def test_quoted_words_are_found_across_line_ends_and_typographic_marks(view_of: ViewOf) -> None:
    view = view_of(
        LETTER.format(
            claims="{says: 1901, in: letter#one, worded: “born  in - May”}",
            text='It says "born\n    in – May" there.',
        )
    )
    marked = [span for line in text_lines(view, view.case.passages["letter#one"]) for span in line.spans]
    assert [(span.text, span.target) for span in marked if span.role == "claim"] == [('"born in – May"', "anna.born")]


def quoted(view: View) -> str:
    """The text with what is quoted in brackets."""
    (line,) = text_lines(view, view.case.passages["letter#one"])
    return "".join(f"[{span.text}]" if span.role == "claim" else span.text for span in line.spans)


def test_quoted_words_are_no_parts_of_other_words(view_of: ViewOf) -> None:
    claims = "{says: 1901, in: letter#one, worded: in May}"
    view = view_of(LETTER.format(claims=claims, text="Born again in Mayfair, she says; born in May."))
    assert quoted(view) == "Born again in Mayfair, she says; born [in May]."


def test_in_a_precis_the_quoted_words_are_those_between_quotation_marks(view_of: ViewOf) -> None:
    case = LETTER.replace("text: transcript", "text: precis")
    claims = "{says: 1901, in: letter#one, worded: in May}"
    view = view_of(case.format(claims=claims, text="Whether she was born in May is open; she was, “early in May”."))
    assert quoted(view) == "Whether she was born in May is open; she was, “early [in May]”."


def test_quotations_that_overlap_never_repeat_text(view_of: ViewOf) -> None:
    claims = "[{says: 1901, in: letter#one, worded: born in}, {says: 1901-05, in: letter#one, worded: in May}]"
    view = view_of(LETTER.format(claims=claims, text="She was born in May."))
    assert lines(view) == ["She was born in May."]


def test_a_claim_without_quoted_words_stands_in_the_margin_of_the_first_line(view_of: ViewOf) -> None:
    view = view_of(LETTER.format(claims="{says: 1901, in: letter#one}", text="- one\n    - two"))
    assert [line.margin for line in text_lines(view, view.case.passages["letter#one"])] == [" m  1", ""]
