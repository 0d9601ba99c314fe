"""Who could have known: what was published later, and who was elsewhere; and that nobody is named without need."""

import pytest

from casefile.analysis.claims import claims_on
from casefile.analysis.index import Index
from casefile.analysis.knowing import Absence, Anachronism, could_not_know
from casefile.analysis.leaving_out import leave_out
from tests.analysis.conftest import ReadCase

BOOKS = """
    == case.yaml ==
    casefile: 1
    title: A case
    about: {{year: 2 years}}
    == questions.yaml ==
    question: {{asks: What was it?, about: event, claims: [{{says: fire, in: memoir#p}}]}}
    == sources/memoir.md ==
    ---
    {{title: T, short: Memoir, kind: book, {memoir}}}
    ---
    It was fire. {{#p {link}}}
    == sources/notes.md ==
    ---
    {{title: T, short: Notes, kind: notes, rests on: [{{source: report, how: quotes}}]}}
    ---
    It was fire. {{#p}}
    == sources/report.md ==
    ---
    {{title: T, short: Report, kind: report, {report}}}
    ---
    It was fire. {{#p}}
"""

FIRE = """
    == people.yaml ==
    eva: {{name: Eva{eva}}}
    paris: {{name: Paris, kind: place}}
    montmartre: {{name: Montmartre, kind: place, part of: paris}}
    madrid: {{name: Madrid, kind: place}}
    == events.yaml ==
    event:
      title: Something happens
      date: {{says: {date}, in: boris#p}}
      place: {{says: {place}, in: boris#p}}
    tour:
      title: A tour
      people: [eva]
      date: {{says: {tour}, in: dora#p}}
      place: {{says: madrid, in: dora#p}}
    == questions.yaml ==
    question: {{asks: What was it?, about: event, turns on: {turns}, claims: [{{says: fire, in: anna#p}}]}}
    == sources/anna.md ==
    ---
    {{title: T, short: Anna, kind: letter, rests on: [{{person: eva, how: heard-from}}]}}
    ---
    It was fire. {{#p}}
    == sources/boris.md ==
    ---
    {{title: T, short: Boris, kind: book}}
    ---
    Then and there. {{#p}}
    == sources/dora.md ==
    ---
    {{title: T, short: Dora, kind: book}}
    ---
    A tour. {{#p}}
"""
ALONE = {
    "eva": "",
    "date": "1938-02-15",
    "place": "paris",
    "tour": "1938-02-10/1938-02-20",
    "turns": "fact",
}


def found(read_case: ReadCase, text: str, **words: str) -> list[tuple[str, ...]]:
    index = Index(read_case(text.format(**words)))
    seen = could_not_know(index, claims_on(index, index.matters["question"]))
    return [(one.passage, one.later) if isinstance(one, Anachronism) else (one.passage, one.person) for one in seen]


def test_who_quotes_what_was_published_later_could_not_have_known_it(read_case: ReadCase) -> None:
    words = {"memoir": "date: 1939", "report": "date: 1956", "link": "quotes=report#p"}
    assert found(read_case, BOOKS, **words) == [("memoir#p", "report")]


def test_what_was_published_the_day_after_is_later_too(read_case: ReadCase) -> None:
    words = {"memoir": "date: 1939-03-01", "report": "date: 1939-03-02", "link": "quotes=report#p"}
    assert found(read_case, BOOKS, **words) == [("memoir#p", "report")]


def test_what_has_no_date_is_passed_on_the_way_to_what_is_later(read_case: ReadCase) -> None:
    words = {"memoir": "date: 1939", "report": "date: 1956", "link": "read=notes#p"}
    assert found(read_case, BOOKS, **words) == [("memoir#p", "report")]


@pytest.mark.parametrize(
    ("memoir", "report"),
    [
        ("date: 1956", "date: 1939"),
        ("date: 1939", "date: 1939-04"),
        ("date: 1938", 'date: "1939~"'),
        ("kind of: paper", "date: 1956"),
        ("date: 1939", "volume: 2"),
        ('date: "[1938..]"', "date: 1956"),
    ],
)
def test_dates_that_do_not_exclude_each_other_accuse_nobody(read_case: ReadCase, memoir: str, report: str) -> None:
    memoir = memoir.replace("kind of: paper", "volume: 1")
    assert found(read_case, BOOKS, memoir=memoir, report=report, link="quotes=report#p") == []


def test_a_teller_who_was_in_another_place_all_that_time_was_elsewhere(read_case: ReadCase) -> None:
    assert found(read_case, FIRE, **ALONE) == [("anna#p", "eva")]


def test_a_place_claimed_for_a_month_is_claimed_for_all_of_it(read_case: ReadCase) -> None:
    home = "== case.yaml ==\n    casefile: 1\n    title: A\n    fields: {{home: place}}\n    == people"
    words = {**ALONE, "tour": "1900", "eva": ", home: {says: madrid, when: 1938-02, in: dora#p}"}
    index = Index(read_case(FIRE.replace("== people", home, 1).format(**words)))
    (seen,) = could_not_know(index, claims_on(index, index.matters["question"]))
    assert isinstance(seen, Absence)
    assert (seen.person, seen.event, seen.stay.place, seen.stay.when.text) == ("eva", "event", "madrid", "1938-02")


@pytest.mark.parametrize(
    "words",
    [
        {"date": "1938-02"},
        {"date": '"1938-02-15~"'},
        {"place": "madrid"},
        {"tour": "1938-02-15"},
        {"tour": "1938-02-15/1938-02-20"},
        {"tour": "1938-02/1938-03"},
        {"tour": "../1938-03"},
        {"turns": "judgement"},
        {"turns": "text"},
    ],
)
def test_who_may_have_been_there_is_not_named(read_case: ReadCase, words: dict[str, str]) -> None:
    assert found(read_case, FIRE, **{**ALONE, **words}) == []


def test_who_had_a_part_in_it_is_not_named(read_case: ReadCase) -> None:
    text = FIRE.replace("title: Something happens", "title: Something happens\n      people: [eva]")
    assert found(read_case, text, **ALONE) == []


def test_who_is_said_to_have_been_near_as_well_is_not_named(read_case: ReadCase) -> None:
    near = """visit:
      title: A visit
      people: [eva]
      date: {{says: 1938-02-12/1938-02-18, in: boris#p}}
      place: {{says: montmartre, in: boris#p}}
    == questions"""
    assert found(read_case, FIRE.replace("== questions", near, 1), **ALONE) == []


def test_a_teller_who_has_it_from_another_is_not_asked_where_he_was(read_case: ReadCase) -> None:
    text = FIRE.replace(
        "It was fire. {{#p}}\n    == sources/boris", "It was fire. {{#p by=eva read=boris#p}}\n    == sources/boris"
    )
    assert found(read_case, text, **ALONE) == []


def test_what_is_left_out_says_nothing_of_where_anybody_was(read_case: ReadCase) -> None:
    index = Index(leave_out(read_case(FIRE.format(**ALONE)), ["dora"]))
    assert could_not_know(index, claims_on(index, index.matters["question"])) == ()
