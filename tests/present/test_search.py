"""Hits as rows: what each opens, where it stands, and the piece of text around what matched."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from casefile.present.search import excerpt, found_in_words, hit_rows, more_found, nothing_found
from casefile.present.view import View
from casefile.search.engine import build_index
from casefile.search.entries import entries_of
from casefile.search.find import Answer, find
from tests.conftest import LoadText


def test_a_hit_says_where_it_stands_and_what_it_opens(mill: View) -> None:
    rows = hit_rows(mill.case, find(build_index(entries_of(mill.case)), "suspect"))
    assert [(row.kind, row.target, row.place, row.is_exact) for row in rows] == [
        ("passage", "letter#fire", "Letter 1920, p. 2", True)
    ]
    assert [rows[0].text[start:end] for start, end in rows[0].spans] == ["suspect"]


def test_the_text_of_a_hit_is_one_line(mill: View) -> None:
    rows = hit_rows(mill.case, find(build_index(entries_of(mill.case)), "Josef"))
    assert all("\n" not in row.text for row in rows)


def test_a_note_opens_its_passage(mill: View) -> None:
    rows = hit_rows(mill.case, find(build_index(entries_of(mill.case)), "look this up"))
    assert [(row.kind, row.target) for row in rows if row.kind == "note"] == [("note", "letter#fire")]


def test_a_heading_opens_the_first_passage_under_it(load_text: LoadText) -> None:
    case, _ = load_text("""
        == sources/log.md ==
        ---
        title: A log
        short: Log
        kind: log
        ---

        # The vessel Aurora

        She sailed. {#sails}

        She sank. {#sinks}
    """)
    (row,) = hit_rows(case, find(build_index(entries_of(case)), "aurora"))
    assert (row.kind, row.place, row.text, row.target) == ("heading", "Log", "The vessel Aurora", "log#sails")


def test_a_fact_is_called_by_what_it_is_about_and_never_by_its_id(load_text: LoadText) -> None:
    case, _ = load_text("""
        == events.yaml ==
        fire: {title: The fire, date: {asks: When did the mill burn?, claims: [{says: 1920, in: page#one}]}}
        == sources/page.md ==
        It burned. {#one}
    """)
    rows = hit_rows(case, find(build_index(entries_of(case)), "did the mill burn"))
    assert [row.place for row in rows] == ["The fire: date"]


def test_nothing_found_tells_what_was_searched(mill: View) -> None:
    assert nothing_found(mill.case, "is:unread").startswith("Nothing fits “is:unread”. 6 passages searched")
    assert nothing_found(mill.case, "xyz") == "Nothing like “xyz”. 6 passages searched; 1 source is unread."


def test_what_is_left_out_was_not_searched(mill: View) -> None:
    case = replace(mill.case, left_out=frozenset(("letter",)))
    assert nothing_found(case, "xyz").startswith("Nothing like “xyz”. 3 passages searched")


def test_a_query_of_which_nothing_can_be_followed_tells_what_would_be_searched(mill: View) -> None:
    assert nothing_found(mill.case, " - ").startswith("As you type, 6 passages")


def test_a_long_query_is_not_said_again_in_full(mill: View) -> None:
    assert nothing_found(mill.case, "x" * 900).startswith(f"Nothing like “{'x' * 80}…”.")


def test_hits_beside_those_that_are_given_are_counted(mill: View) -> None:
    index = build_index(entries_of(mill.case))
    every = find(index, "the").exact
    assert more_found(find(index, "the", limit=1)) == f"1 of {every}: {every} exact, 0 near"
    assert more_found(find(index, "the", limit=100)) == ""


def test_of_very_many_near_ones_it_is_said_that_there_may_be_more() -> None:
    assert found_in_words(Answer("x", exact=1_200, near=7)) == "1,200 exact, 7 near"
    assert found_in_words(Answer("x", near=406, is_more_near=True)) == "0 exact, 406 or more near"


def test_what_filters_alone_leave_fits_and_is_neither_exact_nor_near(mill: View) -> None:
    answer = find(build_index(entries_of(mill.case)), "src:letter", limit=1)
    assert found_in_words(answer) == "7 fit"
    assert more_found(answer) == "1 of 7 that fit"
    assert found_in_words(Answer("-")) == ""


def test_an_excerpt_is_cut_around_what_matched() -> None:
    text, spans = excerpt("word " * 20 + "HERE " + "word " * 20, ((100, 104),), 30)
    assert text.startswith("…")
    assert text.endswith("…")
    assert [text[start:end] for start, end in spans] == ["HERE"]


def test_a_short_text_is_not_cut() -> None:
    assert excerpt("short", ((0, 2),), 30) == ("short", ((0, 2),))


@given(st.text(max_size=300), st.data(), st.integers(min_value=1, max_value=100))
def test_spans_of_an_excerpt_mark_the_same_text(text: str, data: st.DataObject, length: int) -> None:
    start = data.draw(st.integers(min_value=0, max_value=len(text)))
    end = data.draw(st.integers(min_value=start, max_value=len(text)))
    cut, spans = excerpt(text, ((start, end),), length)
    assert len(cut) <= length + 2 or cut == text
    assert all(cut[first:last] in text[start:end] for first, last in spans)
    assert start == end or len(spans) == 1
