"""Passages beside each other."""

from casefile.present.comparing import abouts_of, accounts_in_order, compare_abouts, compare_shared
from casefile.present.counting import count_conflicts
from casefile.present.lines import Line, Span
from casefile.present.side_by_side import lines_lit, passage_columns
from casefile.present.view import View, look_at
from tests.conftest import LoadText

TEXT = """
    == case.yaml ==
    casefile: 1
    title: He dies
    fields: {ward: words}
    == events.yaml ==
    dies:
      title: He dies
      date:
        - {says: 1938-02-16, in: one#a, worded: the sixteenth}
        - {says: 1938-02-16, in: two#a}
        - {says: 1938-02-15, in: three#a}
      ward:
        - {says: the upper ward, in: one#a}
        - {says: a side room, in: two#a}
    enters:
      title: He goes in
      date: {says: 1938-02-09, in: two#b}
    == sources/one.md ==
    ---
    {title: One, short: One 1940, kind: book, tells: [dies]}
    ---

    He died on "the sixteenth" in the upper ward. {#a}
    == sources/two.md ==
    ---
    {title: Two, short: Two 1950, kind: book, text: transcript}
    ---

    He died on 16 February in a side room. {#a}

    He went in on the ninth. {#b}
    == sources/three.md ==
    ---
    {title: Three, short: Three 1960, kind: book, reached through: [one]}
    ---

    He died on 15 February. {#a}
    """


def view_of(load_text: LoadText) -> View:
    case, problems = load_text(TEXT)
    assert [one.message for one in problems if one.severity == "error"] == []
    return count_conflicts(look_at(case, problems))


def test_one_passage_of_each_position_stands_in_turn(load_text: LoadText) -> None:
    columns = passage_columns(view_of(load_text), "dies.date")
    assert [column.id for column in columns] == ["one#a", "three#a", "two#a"]
    assert [column.told for column in columns] == [
        (("a", "16 February 1938"),), (("b", "15 February 1938"),), (("a", "16 February 1938"),),
    ]  # fmt: skip


def test_of_each_position_its_copies_stand_last(load_text: LoadText) -> None:
    case, _ = load_text(f"""
    {TEXT}
    == sources/again.md ==
    ---
    {{title: Again, short: Again 1970, kind: book}}
    ---

    It repeats the first. {{#a copies=one#a}}
    """)
    columns = passage_columns(count_conflicts(look_at(case)), "dies.date")
    assert [column.id for column in columns] == ["one#a", "three#a", "two#a", "again#a"]


def test_those_asked_for_stand_first(load_text: LoadText) -> None:
    columns = passage_columns(view_of(load_text), "dies.date", ("two#a", "three"))
    assert [column.id for column in columns] == ["two#a", "three#a", "one#a"]


def test_a_passage_says_whose_words_it_is_in_and_through_what_it_is_read(load_text: LoadText) -> None:
    one, three, two = passage_columns(view_of(load_text), "dies.date")
    assert (one.place, one.worded) == ("¶ 1, our précis", "“the sixteenth”")
    assert three.place == "¶ 1, our précis, through One 1940"
    assert two.place == "¶ 1, its own words"


def test_what_is_lit_may_lie_across_spans_and_lines() -> None:
    lines = (Line((Span("He "), Span("died", "claim", "dies"))), Line((Span("alone"),)))
    lit = lines_lit(lines, ((1, 5), (8, 13)))
    assert [(span.text, span.role) for line in lit for span in line.spans] == [
        ("H", "plain"), ("e ", "match"), ("di", "match"), ("ed", "claim"), ("alone", "match"),
    ]  # fmt: skip


def test_accounts_that_tell_what_is_in_hand_come_first_one_of_each_side_in_turn(load_text: LoadText) -> None:
    view = view_of(load_text)
    comparison = compare_abouts(view, ("dies",))
    assert accounts_in_order(view, comparison, "dies.date") == ("one", "three", "two")
    assert accounts_in_order(view, comparison, "dies.ward") == ("one", "two", "three")
    assert accounts_in_order(view, comparison, "dies") == ("one", "two", "three")


def test_accounts_are_compared_on_what_a_fact_is_of(load_text: LoadText) -> None:
    view = view_of(load_text)
    assert abouts_of(view, "dies.date") == ("dies",)
    assert abouts_of(view, "dies") == ("dies",)


def test_several_records_are_compared_each_matter_once(load_text: LoadText) -> None:
    lines = compare_abouts(view_of(load_text), ("dies.ward", "dies", "enters")).lines
    assert [line.matter.id for line in lines] == ["dies.ward", "dies.date", "enters.date"]


def test_accounts_alone_are_compared_on_what_two_of_them_tell(load_text: LoadText) -> None:
    view = view_of(load_text)
    assert [line.matter.id for line in compare_shared(view, ("one", "two")).lines] == ["dies.date", "dies.ward"]
    assert [line.matter.id for line in compare_shared(view, ("two", "three")).lines] == ["dies.date"]
