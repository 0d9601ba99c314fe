"""What keys hold: words, choices, yes and no, dates, lists."""

from collections.abc import Callable

from casefile.dates.parse import parse_date
from casefile.model.case import Case
from casefile.model.problems import Problem

Told = Callable[[str], list[str]]
LoadText = Callable[[str], tuple[Case, tuple[Problem, ...]]]
LoadKern = Callable[[str], Case]


def test_one_text_is_no_list_no_mapping_and_not_nothing(told: Told) -> None:
    assert told("""
    == people.yaml ==
    a: {name: [A, B]}
    b: {name: {first: B}}
    c: {name: ~}
    d: {name: NULL}
    e: {name: ""}
    f:
      name:
    g: {name: "NULL"}
    """) == [
        (
            "error people.yaml:1:11: “name” must be one text, not a list; “a” is left out; put it in "
            "quotes if it is a text"
        ),
        (
            "error people.yaml:2:11: “name” must be one text, not a mapping; “b” is left out; put it in "
            "quotes if it is a text"
        ),
        "error people.yaml:3:11: “name” has no value; “c” is left out; put “~” in quotes if it is the word",
        "error people.yaml:4:11: “name” has no value; “d” is left out; put “NULL” in quotes if it is the word",
        "error people.yaml:5:11: “name” has no value; “e” is left out; write one, or leave the key out",
        "error people.yaml:7:8: “name” has no value; “f” is left out; write one, or leave the key out",
    ]


def test_no_is_a_name_until_a_field_decides(load_kern: LoadKern) -> None:
    case = load_kern("""
    == people.yaml ==
    no: {name: NO, summary: 1938-02, unnamed: true}
    yes: {name: yes, unnamed: no}
    """)
    assert [(person.name, person.is_unnamed) for person in case.people.values()] == [("NO", True), ("yes", False)]


def test_a_word_that_is_not_on_its_list_is_told_the_nearest_or_all(told: Told) -> None:
    assert told("""
    == evidence.yaml ==
    a: {shows: A, in: kern#birth, weight: hihg}
    b: {shows: B, in: kern#birth, weight: heavy}
    == leads.yaml ==
    l: {seeks: L, expected: perhaps}
    """) == [
        "error evidence.yaml:1:39: “weight” cannot be “hihg”; did you mean “high”?",
        "error evidence.yaml:2:39: “weight” cannot be “heavy”; write one of low, medium, high",
        "error leads.yaml:1:25: “expected” cannot be “perhaps”; write yes or no",
    ]


def test_an_empty_list_and_a_value_given_twice_are_errors(told: Told, load_text: LoadText) -> None:
    assert told("""
    == people.yaml ==
    a: {name: A, not: []}
    b: {name: B, not: [a, a]}
    """) == [
        "error people.yaml:1:19: “not” is an empty list; write one, or leave the key out",
        "error people.yaml:2:23: “a” stands twice in “not”; keep one of them",
    ]


def test_what_cannot_be_read_in_a_list_is_left_out_alone(load_text: LoadText) -> None:
    case, problems = load_text("""
    == people.yaml ==
    a: {name: A, not: [b, zzz, [c], c]}
    b: {name: B}
    c: {name: C}
    """)
    assert case.people["a"].is_not == ("b", "c")
    assert [str(problem) for problem in problems] == [
        "people.yaml:1:23: there is no person or place “zzz”; add it to people.yaml, or leave it out here",
        "people.yaml:1:28: “not” must be one id, not a list; put it in quotes if it is a text",
    ]


def test_dates_may_be_written_as_lists_without_quotes(load_kern: LoadKern) -> None:
    case = load_kern("""
    == people.yaml ==
    a: {name: A, born: {says: [1908-01-26, 1908-01-27], in: kern#birth}}
    b: {name: B, born: {says: [..1938-02], in: kern#birth}}
    c: {name: C, born: {says: "{1936, 1937}", in: kern#birth}}
    d: {name: D, born: {says: 1938-02-16?, in: kern#birth}}
    """)
    claims = [person.facts["born"].claims[0] for person in case.people.values()]
    assert [claim.value for claim in claims] == [
        ("[1908-01-26, 1908-01-27]",),
        ("[..1938-02]",),
        ("{1936, 1937}",),
        ("1938-02-16?",),
    ]
    assert [claim.meaning for claim in claims] == [parse_date(claim.value[0]) for claim in claims]


def test_dates_that_yaml_takes_for_its_own_show_the_quotes(told: Told) -> None:
    assert told("""
    == people.yaml ==
    a: {name: A, born: {says: {1936, 1937}, in: kern#birth}}
    b: {name: B, born: {1936, 1937}}
    c: {name: C, born: {says: [[1936], 1937], in: kern#birth}}
    d: {name: D, born: {says: , in: kern#birth}}
    """) == [
        'error people.yaml:1:27: YAML takes the braces of “says” for its own; write "{1936, 1937}" in quotes',
        'error people.yaml:2:20: YAML takes the braces of “born” for its own; write "{1936, 1937}" in quotes',
        "error people.yaml:3:27: “says” must be one date, not a list; put it in quotes if it is a text",
        "error people.yaml:4:27: “says” has no value; write one, or leave the key out",
    ]


def test_a_date_that_cannot_be_read_says_what_to_write(told: Told) -> None:
    assert told("""
    == people.yaml ==
    a: {name: A, born: {says: 1908-13, in: kern#birth}, ties: [{to: a, as: friend of, when: 1934/19}]}
    """) == [
        "error people.yaml:1:27: there is no month 13; write a month from 01 to 12, or a season from 21 (spring) to 24",
        "error people.yaml:1:89: “1934/19” is no date; write 1934-19",
    ]


def test_a_relative_date_is_counted_from_an_event_of_the_case(told: Told, load_kern: LoadKern) -> None:
    text = """
    == events.yaml ==
    e: {title: E}
    f: {title: F, date: {says: 1 day after e morning, in: kern#birth}}
    """
    assert load_kern(text).events["f"].facts["date"].claims[0].meaning.event == "e"
    assert told(text.replace("after e", "after eee")) == [
        "error events.yaml:2:28: there is no event “eee”; add it to events.yaml, or leave it out here"
    ]


def test_parts_of_the_day_are_those_of_the_case(load_kern: LoadKern, told: Told) -> None:
    text = """
    == case.yaml ==
    casefile: 1
    title: T
    period: 1938-02-15 dusk
    day: {dusk: 17-19}
    == events.yaml ==
    e: {title: E, date: {says: 1938-02-15 dusk, in: kern#birth}}
    """
    assert load_kern(text).period == load_kern(text).events["e"].facts["date"].claims[0].meaning
    assert len(told(text.replace("day: {dusk: 17-19}", ""))) == 2
