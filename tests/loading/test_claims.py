"""Claims and plain values, in every form in which they may be written."""

from collections.abc import Callable

from casefile.dates.parse import parse_date
from casefile.model.case import Case
from casefile.model.numbers import Number
from casefile.model.problems import Problem

WRITE_KEYS = "write its keys, each with its value, in braces or one a line"

Told = Callable[[str], list[str]]
LoadText = Callable[[str], tuple[Case, tuple[Problem, ...]]]
LoadKern = Callable[[str], Case]


def test_a_claim_carries_all_that_is_written(load_kern: LoadKern) -> None:
    case = load_kern("""
    == people.yaml ==
    a:
      name: A
      born:
        says: 1908
        in: kern#birth
        worded: in the year 1908
        by: [Ann Smith, a]
        firm: probable
        reading: inferred
        because: of the year
        when: 1938
        note: a remark
    """)
    (claim,) = case.people["a"].facts["born"].claims
    assert (claim.matter, claim.stance, claim.value, claim.passage) == ("a.born", "says", ("1908",), "kern#birth")
    assert (claim.worded, claim.by, claim.firm) == ("in the year 1908", ("Ann Smith", "a"), "probable")
    assert (claim.reading, claim.because, claim.when) == ("inferred", "of the year", parse_date("1938"))
    assert (claim.note, claim.meaning, claim.source) == ("a remark", parse_date("1908"), "kern")
    assert (str(claim.location), str(claim.worded_at)) == ("people.yaml:4:5", "people.yaml:6:13")


def test_a_claim_on_several_passages_is_one_for_each(load_kern: LoadKern) -> None:
    case = load_kern("""
    == people.yaml ==
    a: {name: A, born: {denies: 1908, in: [kern#birth, kern#death]}}
    """)
    claims = case.people["a"].facts["born"].claims
    assert [(claim.stance, claim.passage, str(claim.location)) for claim in claims] == [
        ("denies", "kern#birth", "people.yaml:1:20"),
        ("denies", "kern#death", "people.yaml:1:20"),
    ]


def test_a_fact_may_be_a_value_a_claim_several_claims_or_a_mapping(load_text: LoadText) -> None:
    case, _ = load_text("""
    == sources/s.md ==
    ---
    {title: S, short: S, kind: book}
    ---
    One. {#one}
    == case.yaml ==
    {casefile: 1, title: T, fields: {height: number, dress: words, hat: words}}
    == people.yaml ==
    a:
      name: A
      born: 1908
      died: {says: 1938, in: s#one}
      born at:
        - {says: a, in: s#one}
        - {doubts: a, in: s#one}
      height:
        asks: How tall was he?
        turns on: text
        many: yes
        claims:
          - {says: 170/175, in: s#one}
      dress: [a coat, a hat]
      hat:
        holds: answer
        answers: {none: , grey: a grey one}
        claims: {says: grey, in: s#one}
    """)
    facts = case.people["a"].facts
    assert list(facts) == ["born", "died", "born at", "height", "dress", "hat"]
    assert [(len(fact.claims), fact.holds) for fact in facts.values()] == [
        *((1, "date"), (1, "date"), (2, "place"), (1, "number"), (1, "words"), (1, "answer")),
    ]
    assert facts["born"].claims[0].passage is None
    assert facts["height"].claims[0].meaning == Number("170/175", 170.0, 175.0)
    height = facts["height"]
    assert (height.id, height.about, height.field, height.asks) == ("a.height", "a", "height", "How tall was he?")
    assert (height.turns_on, height.many, str(height.location)) == ("text", True, "people.yaml:8:3")
    assert facts["dress"].claims[0].value == ("a coat", "a hat")
    assert facts["born at"].id == "a.born-at"
    assert {id_: answer.means for id_, answer in facts["hat"].answers.items()} == {"none": "none", "grey": "a grey one"}


def test_people_are_structure_where_they_are_plain_and_a_fact_where_they_are_claimed(load_kern: LoadKern) -> None:
    case = load_kern("""
    == people.yaml ==
    a: {name: A}
    == events.yaml ==
    e: {title: E, people: [a]}
    f: {title: F, people: a}
    g: {title: G, people: {says: [a], in: kern#birth}}
    """)
    assert (case.events["e"].people, case.events["f"].people) == (("a",), ("a",))
    assert dict(case.events["e"].facts) == {}
    assert case.events["g"].facts["people"].claims[0].value == ("a",)


def test_an_event_happened_yes_or_no(told: Told, load_kern: LoadKern) -> None:
    case = load_kern("""
    == events.yaml ==
    e: {title: E, happened: {denies: true, in: kern#birth}}
    f: {title: F, happened: {says: no, in: kern#birth}}
    """)
    assert [event.facts["happened"].claims[0].value for event in case.events.values()] == [("yes",), ("no",)]
    assert list(case.events["e"].facts["happened"].answers) == ["yes", "no"]
    assert told("""
    == events.yaml ==
    e: {title: E, happened: {says: maybe, in: kern#birth}}
    """) == ["error events.yaml:1:32: “maybe” is not on the list of answers of e.happened; write one of yes, no"]


def test_a_claim_has_one_stance_and_a_passage(told: Told) -> None:
    assert told("""
    == people.yaml ==
    a:
      name: A
      born:
        - {says: 1908, denies: 1909, in: kern#birth}
        - {says: 1908}
        - {in: kern#birth}
        - {syas: 1908, in: kern#birth}
        - {says: 1908, in: []}
        - {value: 1908}
    """) == [
        "error people.yaml:4:20: a claim has “says” and “denies”; keep one of them, and write the other elsewhere",
        "error people.yaml:5:7: a claim has no “in”; add “in:”",
        "error people.yaml:6:7: a claim has none of “says”, “denies” and “doubts”; give it one of them",
        (
            "error people.yaml:7:8: a claim has no key “syas”; did you mean “says”? or put the whole "
            "value in quotes, for in "
            "braces a comma ends it"
        ),
        "error people.yaml:8:24: “in” is an empty list; write one, or leave the key out",
        "error people.yaml:9:7: a claim has no “in”; add “in:”",
        (
            "error people.yaml:9:8: a claim has no key “value”; did you mean “says”? or put the whole value in quotes, "
            "for in braces a comma ends it"
        ),
    ]


def test_a_comma_in_braces_is_recalled(told: Told) -> None:
    assert told("""
    == people.yaml ==
    a: {name: A, born: {says: 1908, in: kern#birth, note: he said, later, so}, summary: here, not there}
    == events.yaml ==
    e:
      title: E
      date: {says: 1908, in: kern#birth, firm: flat, frim: flat}
    """) == [
        (
            "error events.yaml:3:50: a claim has no key “frim”; did you mean “firm”? or put the "
            "whole value in quotes, for in "
            "braces a comma ends it"
        ),
        (
            "error people.yaml:1:64: a claim has no key “later”; put the whole value in quotes, for in "
            "braces a comma ends it"
        ),
        "error people.yaml:1:71: a claim has no key “so”; put the whole value in quotes, for in braces a comma ends it",
        (
            "error people.yaml:1:91: “a” has no key “not there”; "
            "write not: there, or put the whole value in quotes, for in braces a comma ends it"
        ),
    ]


def test_both_the_value_and_the_passage_of_a_claim_are_told(told: Told) -> None:
    assert told("""
    == people.yaml ==
    a: {name: A, born: {says: 1908-13, in: kern#nope, worded: x, firm: hard, reading: guessed, by: zzz}}
    """) == [
        "error people.yaml:1:27: there is no month 13; write a month from 01 to 12, or a season from 21 (spring) to 24",
        "error people.yaml:1:40: the source kern has no passage “nope”; give a paragraph of it the anchor {#nope}",
        "error people.yaml:1:68: “firm” cannot be “hard”; write one of flat, probable, possible, reported",
        "error people.yaml:1:83: “reading” cannot be “guessed”; write one of stated, inferred, from silence",
        (
            "error people.yaml:1:96: there is no person, place or source “zzz”; "
            "add it to people.yaml or sources/, or write Zzz if it is a name alone"
        ),
    ]


def test_a_list_holds_claims_or_the_parts_of_one_value(told: Told) -> None:
    assert told("""
    == people.yaml ==
    a: {name: A, born: [1908, {says: 1909, in: kern#birth}]}
    b: {name: B, born: [[1908]]}
    """) == [
        (
            "error people.yaml:1:21: a list holds claims alone, or the parts of one plain value "
            "alone; write {says: 1908, in: "
            "PASSAGE}"
        ),
        f"error people.yaml:2:21: a claim must be a mapping of keys and values, not a list; {WRITE_KEYS}",
    ]


def test_worded_is_for_one_passage(told: Told) -> None:
    assert told("""
    == people.yaml ==
    a: {name: A, born: {says: 1908, in: [kern#birth, kern#death], worded: born}}
    """) == [
        "error people.yaml:1:71: “worded” gives the words of one passage, and here are several; make a claim of each"
    ]


def test_numbers_and_ids_are_read_as_what_they_are(told: Told) -> None:
    assert told("""
    == case.yaml ==
    {casefile: 1, title: T, fields: {height: number, clinic: place, surgeon: person}}
    == events.yaml ==
    e:
      title: E
      height:
        - {says: tall, in: kern#birth}
        - {says: [1, 2], in: kern#birth}
        - {says: 3/2, in: kern#birth}
      clinic: {says: [p, q], in: kern#birth}
      surgeon: {says: e, in: kern#birth}
      after: {says: p, in: kern#birth}
    == people.yaml ==
    p: {name: P}
    """) == [
        "error events.yaml:4:14: “tall” is no number; write 3, a range 3/4, or 3/.. for three or more",
        "error events.yaml:5:14: “says” must be one number, not a list; put it in quotes if it is a text",
        "error events.yaml:6:14: “3/2” runs backwards; write 2/3",
        "error events.yaml:7:22: there is no person or place “q”; add it to people.yaml, or leave it out here",
        (
            "error events.yaml:8:19: “e” is an event, and a person or place is asked for; "
            "write the id of a person or place"
        ),
        "error events.yaml:9:17: “p” is a person or place, and an event is asked for; write the id of an event",
    ]
