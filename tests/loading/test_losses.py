"""A record left out keeps its id: what refers to it is no second problem, and is counted."""

from collections.abc import Callable

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
    assert case.lost == {"a"}
    assert case.events["e"].people == ("b",)


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
    q: {asks: Q, about: nope, claims: [{says: x, in: kern#brith}], resolved: {as: y}}
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
        "error questions.yaml:1:21: there is no person, place or event “nope”; “q” is left out",
        "error questions.yaml:1:50: the source kern has no passage “brith”; did you mean “kern#birth”?",
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
