"""A record left out keeps its id: what refers to it is no second problem, and is counted."""

from collections.abc import Callable
from textwrap import dedent

import pytest

from casefile.model.case import Case
from casefile.model.problems import Problem

Told = Callable[[str], list[str]]
LoadText = Callable[[str], tuple[Case, tuple[Problem, ...]]]


def test_references_to_a_record_without_a_required_key_wait(told: Told, load_text: LoadText) -> None:
    text = """
    == people.yaml ==
    a: {summary: no name}
    b: {name: B, not: a, born: {says: 1908, in: kern#birth, by: a}}
    == events.yaml ==
    e: {title: E, people: [a, b]}
    """
    assert told(text) == [
        "error people.yaml:1:4: “a” has no “name”; “a” is left out, and 3 references wait for it; add “name:”"
    ]
    case, _ = load_text(text)
    assert case.lost == {"a", "b.born"}, "what is expected of the fact waits for its claim"
    assert case.events["e"].people == ("b",)


@pytest.mark.parametrize("people", ["brandt: {nam: Brandt}", "brandt: {name: Brandt"])
def test_who_wrote_two_sources_stays_one_and_the_same_while_the_record_cannot_be_read(
    load_text: LoadText, people: str
) -> None:
    case, problems = load_text(f"""
    == sources/first.md ==
    ---
    {{title: First, short: First, kind: statement, author: brandt}}
    ---
    At nine. {{#nine}}
    == sources/second.md ==
    ---
    {{title: Second, short: Second, kind: statement, author: brandt}}
    ---
    At ten. {{#ten}}
    == people.yaml ==
    {people}
    """)
    assert len(problems) == 1
    assert [source.author for source in case.sources.values()] == [("brandt",), ("brandt",)]
    assert [(person.id, person.name) for person in case.people.values()] == [("brandt", "brandt")]


def test_a_claim_that_cannot_be_read_is_left_out_alone(load_text: LoadText) -> None:
    case, problems = load_text("""
    == sources/s.md ==
    ---
    {title: S, short: S, kind: book}
    ---
    One. {#one}
    == people.yaml ==
    a:
      name: A
      born:
        - {says: 1908, in: s#one}
        - {says: 1909, in: s#two}
        - {says: 1910, in: s#one, frim: flat}
        - {says: 1911, in: [s#one, s#none]}
    """)
    assert len(problems) == 3
    assert [(claim.value, claim.passage) for claim in case.people["a"].facts["born"].claims] == [
        (("1908",), "s#one"),
        (("1911",), "s#one"),
    ]


def test_losses_lead_to_losses_and_none_is_told_twice(told: Told) -> None:
    assert told("""
    == sources/lost.md ==
    ---
    {short: L, kind: book}
    ---
    One. {#one}
    == evidence.yaml ==
    v: {shows: V, in: lost#one}
    == hypotheses.yaml ==
    h: {proposes: H, weighs: {v: {reads: neutral}}}
    """) == [
        (
            "error sources/lost.md:2:1: the source “lost” has no “title”; “lost” is left out, and 1 "
            "reference waits for it; "
            "add “title:”"
        )
    ]


def test_every_fault_of_a_record_that_is_left_out_is_told(told: Told) -> None:
    assert told("""
    == people.yaml ==
    a:
      summary: no name
      kind: ship
      born: {says: 1908-13, in: kern#brith}
    == questions.yaml ==
    q: {asks: Q, about: nope, claims: [{says: x, in: kern#detth}], resolved: {as: y}}
    == sources/s.md ==
    ---
    {short: S, kind: book}
    ---
    One. {pp=1}
    """) == [
        "error people.yaml:2:3: “a” has no “name”; “a” is left out; add “name:”",
        (
            "error people.yaml:3:9: “kind” cannot be “ship”; write one of person, organisation, "
            "place, document, object, or "
            "name it under “kinds” in case.yaml"
        ),
        "error people.yaml:4:16: there is no month 13; write a month from 01 to 12, or a season from 21 (spring) to 24",
        "error people.yaml:4:29: the source kern has no passage “brith”; did you mean “kern#birth”?",
        (
            "error questions.yaml:1:21: there is no person, place or event “nope”; “q” is left out; "
            "add it to people.yaml or events.yaml, or leave it out here"
        ),
        "error questions.yaml:1:50: the source kern has no passage “detth”; did you mean “kern#death”?",
        "error questions.yaml:1:74: “resolved” has no “because”; add “because:”",
        "error sources/s.md:2:1: the source “s” has no “title”; “s” is left out; add “title:”",
        "error sources/s.md:4:10: a passage has no attribute “pp”; did you mean “p”?",
    ]


def test_a_fact_that_is_lost_is_named_where_something_waits_for_it(told: Told) -> None:
    assert told("""
    == events.yaml ==
    e: {title: E, date: {holds: date}, dat: {says: 1908, in: kern#birth}}
    == evidence.yaml ==
    v: {shows: V, in: kern#birth, claim: e.date}
    """) == [
        (
            "error events.yaml:1:21: the fact “e.date” has no “claims”; “e.date” is left out, and 1 "
            "reference waits for it; "
            "put what is said under “claims”, beside the other keys"
        ),
        (
            "error events.yaml:1:36: “e” has no key “dat”; did you mean “date”? or put the whole "
            "value in quotes, for in "
            "braces a comma ends it"
        ),
    ]


def test_what_a_record_without_a_readable_id_may_be_waits_for_it(told: Told) -> None:
    assert told("""
    == people.yaml ==
    a: {name: A}
      b: {name: B}
    c: {name: C}
    == events.yaml ==
    e: {title: E, people: [b, c]}
    """) == [
        (
            "error people.yaml:2:3: this stands deeper than “a” above it, which has its value already; "
            "2 records are left out, and 1 reference waits for them; "
            "start both in one column, or put that value in quotes if it goes on here"
        )
    ]


def test_a_record_that_is_lost_by_name_is_not_counted_again_as_one_without(told: Told) -> None:
    waiting = """
    == events.yaml ==
    e: {title: E, people: [chaya, berko]}
    """
    assert told("\n== people.yaml ==\nberko:\n\tname: B\n\tborn: 1879\n" + dedent(waiting)) == [
        ("error people.yaml:2:1: a tab cannot indent; “berko” is left out, and 2 references wait for it; write spaces")
    ]
    assert told("\n== people.yaml ==\nberko:\n\tname: B\nchaya\n\tname: C\n" + dedent(waiting)) == [
        (
            "error people.yaml:2:1: a tab cannot indent; 2 records are left out, and 2 references wait for them; "
            "write spaces"
        )
    ]


def test_what_a_record_has_whose_id_is_given_twice_waits_and_what_neither_has_does_not(told: Told) -> None:
    text = """
    == people.yaml ==
    kane: {name: Kane}
    == sources/kane.md ==
    ---
    {title: Kane, short: Kane, kind: deposition}
    ---
    He saw it. {#all}
    == events.yaml ==
    e: {title: E, people: kane, place: {says: kane, in: kane#all}}
    f: {title: F, part of: kane, place: {says: kane, in: kane#all}}
    """
    assert told(text) == [
        ("error events.yaml:2:24: “kane” is a person or place, and an event is asked for; write the id of an event"),
        (
            "error sources/kane.md:1:1: the id “kane” is given twice, first at people.yaml:1:1; "
            "a record is left out, and 2 references wait for it; change one of the two"
        ),
    ]


def test_what_comes_near_to_another_id_waits_for_nothing(told: Told) -> None:
    _, near = told("""
    == people.yaml ==
    "b: {name: B}
    caroline: {name: C}
    == sources/s.md ==
    ---
    {title: S, short: S, kind: book, author: carolin}
    ---
    """)
    assert near == "error sources/s.md:2:42: there is no person or place “carolin”; did you mean “caroline”?"


def test_what_is_meant_by_an_id_that_is_none_waits_for_it(told: Told) -> None:
    assert told("""
    == people.yaml ==
    autopésy: {name: A}
    == events.yaml ==
    e: {title: E, people: [autopsy]}
    """) == [
        (
            "error people.yaml:1:1: “autopésy” is no id; “autopésy” is left out, and 1 reference waits for it; "
            "write autopesy"
        )
    ]


def test_a_key_given_twice_is_one_problem_even_where_it_has_no_value(told: Told, load_text: LoadText) -> None:
    text = """
    == people.yaml ==
    a:
    a: {name: A}
    """
    assert told(text) == ["error people.yaml:2:1: “a” is given twice, first on line 1, column 1; keep one of the two"]
    assert load_text(text)[0].people["a"].name == "A"


def test_a_key_that_is_no_text_may_be_the_one_that_is_missing(told: Told) -> None:
    assert told("""
    == people.yaml ==
    a: {[name]: A}
    b: {name: B, not: a}
    """) == [
        (
            "error people.yaml:1:5: a key must be one text; “a” is left out, and 1 reference waits for it; "
            "put it in quotes if brackets or braces belong to it"
        )
    ]


def test_what_stands_above_a_broken_line_is_not_told_to_lack_what_it_breaks(told: Told) -> None:
    assert told("""
    == questions.yaml ==
    q:
      asks: Q?
      about: e
      claims:
    - {says: X, in: kern#birth}
    == events.yaml ==
    e: {title: E}
    """) == [
        (
            "error questions.yaml:5:1: this neither ends the value before it nor starts a key; "
            "put the whole value in quotes, or start the line where its neighbours start"
        )
    ]


def test_an_id_that_stands_in_a_broken_line_is_lost_though_it_comes_near_to_another(told: Told) -> None:
    assert told("""
    == people.yaml ==
    anna-b: {name: B}
    \tanna: {name: A}
    == events.yaml ==
    e: {title: E, people: [anna]}
    """) == [
        (
            "error people.yaml:2:1: a tab cannot indent; 2 records are left out, and 1 reference waits for them; "
            "write spaces"
        )
    ]


def test_what_is_expected_of_a_fact_waits_for_a_claim_that_cannot_be_read(told: Told, load_text: LoadText) -> None:
    text = """
    == events.yaml ==
    e:
      title: E
      date: [{says: 1908-02-30, in: kern#birth}, {says: 1909, in: kern#birth}]
      pleace: {says: p, in: kern#birth}
    == expect.yaml ==
    e.date: {verdict: conflict}
    """
    assert len(told(text)) == 2
    case, _ = load_text(text)
    assert {"e", "e.date"} <= case.lost


def test_where_the_key_of_the_fields_is_misspelt_facts_wait(told: Told) -> None:
    assert told("""
    == case.yaml ==
    casefile: 1
    title: T
    feilds: {clinic: words}
    == events.yaml ==
    e: {title: E, clinic: {says: X, in: kern#birth}}
    """) == [
        (
            "error case.yaml:3:1: case.yaml has no key “feilds”; “fields” is left out, and 1 fact waits for it; "
            "did you mean “fields”?"
        )
    ]


def test_what_an_id_without_its_colon_is_waits_for_it(told: Told) -> None:
    assert told("""
    == hypotheses.yaml ==
    poisoned
      proposes: He was poisoned.
    == leads.yaml ==
    l: {seeks: L, decides: poisoned}
    """) == [
        (
            "error hypotheses.yaml:1:1: this line has no colon after its key; a record is left out, "
            "and 1 reference waits for it; write the colon and a space after its key; "
            "if it goes on from the line above, put the whole in quotes"
        )
    ]
