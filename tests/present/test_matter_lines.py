"""What is told on one matter: who tells it, each once, with what is to be known of each."""

from collections.abc import Callable

import pytest

from casefile.present.matter_lines import matter_lines
from casefile.present.page import page_of
from casefile.present.plain import plain_lines
from casefile.present.view import View

ViewOf = Callable[[str], View]

CASE = """
    == people.yaml ==
    anna: {name: Anna, also: [{name: Nan, as: nickname, in: [letter#ball, diary#ball, letter#again]}]}
    bert: {name: Bert}
    == events.yaml ==
    ball:
      title: The ball
      date:
        - {says: 1901-05-01, in: letter#ball, by: anna, firm: probable}
        - {says: 1901-05-01, in: letter#again, by: bert}
        - {says: 1901-05-01, in: diary#ball}
      place: {says: a hall, in: diary#ball}
    duel:
      title: The duel
      date: [{says: 2 days after ball, in: letter#again}, {says: about 1 week after ball, in: diary#ball}]
    == sources/letter.md ==
    ---
    {title: A letter, short: "Letter, to Bert", kind: letter}
    ---

    The ball. {#ball}

    Of it again. {#again}
    == sources/diary.md ==
    ---
    {title: A diary, short: Diary, kind: diary}
    ---

    The ball. {#ball}
    == sources/first.md ==
    ---
    {title: First copy, short: "First, copy", kind: book}
    ---

    The ball. {#1 copies=letter#ball,diary#ball}
    == sources/second.md ==
    ---
    {title: Second copy, short: Second, kind: book}
    ---

    The ball. {#2 copies=first#1}
"""


def told(view: View, matter: str) -> list[str]:
    """The lines as text."""
    return list(plain_lines(matter_lines(view, view.matters[matter])))


def test_each_source_stands_once_with_its_own_marks_and_its_copies(view_of: ViewOf) -> None:
    assert told(view_of(CASE), "ball.date") == [
        (
            "  when  1 May 1901  Letter, to Bert, ¶ 1 (by Anna, probable; copied by First, copy, ¶ 1; Second, ¶ 1),"
            " ¶ 2 (by Bert); Diary, ¶ 1"
        )
    ]


def test_each_wording_stands_behind_its_own_place(view_of: ViewOf) -> None:
    view = view_of("""
        == events.yaml ==
        ball:
          title: The ball
          date:
            - {says: 1901-05-01, in: diary#day, worded: on the first of May}
            - {says: 1901-05-01, in: diary#week, worded: that day, reading: inferred, because: it is the first}
            - {says: 1901-05-01, in: diary#again, worded: that day}
        == sources/diary.md ==
        ---
        {title: A diary, short: Diary, kind: diary, text: transcript}
        ---

        We dance on the first of May. {#day}

        We spoke of that day. {#week}

        Again of that day. {#again}
    """)
    assert told(view, "ball.date") == [
        (
            "  when  1 May 1901  Diary, ¶ 1 “on the first of May”, ¶ 2 “that day” (inferred: it is the first), "
            "¶ 3 “that day”"
        )
    ]


def test_a_date_counted_from_an_event_names_it_by_its_title(view_of: ViewOf) -> None:
    assert told(view_of(CASE), "duel.date")[0] == "  when  2 days after “The ball”  Letter, to Bert, ¶ 2"


def test_a_name_used_twice_in_a_source_names_the_source_once_with_both_places(view_of: ViewOf) -> None:
    names = [line for line in plain_lines(page_of(view_of(CASE), "anna")) if "nickname" in line]
    assert names == ["  Nan  nickname  Letter, to Bert, ¶ 1 and ¶ 2; Diary, ¶ 1"]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("3", "5", "they differ by 2"),
        ("3/4", "5", "they differ by at least 1"),
        ("1", "1.5/..", "they differ by at least 0.5"),
    ],
)
def test_numbers_that_conflict_tell_by_how_much(view_of: ViewOf, one: str, other: str, why: str) -> None:
    view = view_of(f"""
        == case.yaml ==
        {{casefile: 1, title: A case, fields: {{guests: number}}}}
        == events.yaml ==
        ball: {{title: The ball, guests: [{{says: {one}, in: book#1}}, {{says: {other}, in: book#2}}]}}
        == sources/book.md ==
        ---
        {{title: A book, short: Book, kind: book}}
        ---

        So.

        Or so.
    """)
    assert view.of_matter["ball.guests"].why.endswith(f": {why}")


def test_ranges_of_numbers_are_told_in_words(view_of: ViewOf) -> None:
    view = view_of("""
        == case.yaml ==
        {casefile: 1, title: A case, fields: {guests: number}}
        == events.yaml ==
        ball:
          title: The ball
          guests: [{says: 3/.., in: b#1}, {says: ../9, in: b#1}, {says: 3/4, in: b#1}, {says: -1, in: b#1}]
        == sources/b.md ==
        ---
        {title: A book, short: Book, kind: book}
        ---

        So. {#1}
    """)
    values = [value.label for one in view.of_matter["ball.guests"].positions for value in one.values]
    assert set(values) == {"3 or more", "at most 9", "3–4", "-1"}


def test_a_copy_that_tells_it_otherwise_is_said_to_depart_from_its_original(view_of: ViewOf) -> None:
    view = view_of("""
    == people.yaml ==
    hall: {name: the hall, kind: place}
    barn: {name: the barn, kind: place}
    == events.yaml ==
    ball: {title: The ball, place: [{says: hall, in: letter#ball}, {says: barn, in: book#ball}]}
    == sources/letter.md ==
    ---
    {title: A letter, short: Letter, kind: letter}
    ---

    In the hall. {#ball}
    == sources/book.md ==
    ---
    {title: A book, short: Book, kind: book}
    ---

    In the barn. {#ball quotes=letter#ball}
    """)
    assert told(view, "ball.place") == [
        "  where  a  the hall  Letter, ¶ 1",
        "    b  the barn  Book, ¶ 1 (departs from Letter)",
    ]
