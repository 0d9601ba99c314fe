"""Everything that a case says can be found, less what is left out."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from casefile.model.case import Case
from casefile.model.problems import Problem
from casefile.search.engine import build_index
from casefile.search.entries import Entry, entries_of
from casefile.search.find import find

LoadText = Callable[[str], tuple[Case, tuple[Problem, ...]]]

CASE = """
    == sources/kern-2004.md ==
    ---
    title: A Death in Washington
    short: Kern 2004
    kind: book
    author: gary-kern
    ---

    # The illness

    The file is called “TULIP”. {#tulip p=12}

    He was ill. {#ill}
    == people.yaml ==
    gary-kern: {name: Gary Kern}
    zborowski:
      name: Mark Zborowski
      also:
        - Zborowsky
        - {name: TULIP, as: codename, in: kern-2004#tulip}
        - {denies: SONNY, as: codename, in: kern-2004#tulip}
      summary: An agent.
    hospital: {name: a hospital of the city, kind: place, unnamed: yes}
    == events.yaml ==
    falls-ill: {title: Sedov falls ill, summary: In Paris.}
    == questions.yaml ==
    why-ill:
      asks: Why was he ill?
      about: falls-ill
      answers: {poison: He was poisoned, bowel: A blockage}
      claims: [{says: poison, in: kern-2004#ill}]
    == notes/anna.yaml ==
    - {at: kern-2004#ill, text: Who says so?, when: 2025-11-22T10:15}
    - {at: kern-2004#ill, mark: read, when: 2025-11-22T10:16}
    """


@pytest.fixture
def case(load_text: LoadText) -> Case:
    case, problems = load_text(CASE)
    assert not [str(problem) for problem in problems if problem.severity == "error"]
    return case


def entries(case: Case, *left_out: str) -> dict[str, Entry]:
    return {entry.id: entry for entry in entries_of(replace(case, left_out=frozenset(left_out)))}


def test_a_passage_is_found_by_its_text_at_its_place(case: Case) -> None:
    assert entries(case)["kern-2004#tulip"] == Entry(
        "passage",
        "kern-2004#tulip",
        "kern-2004#tulip",
        "kern-2004",
        "p. 12",
        "The file is called “TULIP”.",
        voices=("gary-kern",),
        told="precis",
    )
    assert entries(case)["kern-2004#ill"].locator == "The illness"


def test_a_person_is_found_by_every_name_but_a_denied_one_means_nobody(case: Case) -> None:
    entry = entries(case)["zborowski"]
    assert entry.text == "Mark Zborowski\nZborowsky; TULIP; SONNY\nAn agent."
    assert entry.names == ("Mark Zborowski", "Zborowsky", "TULIP")


def test_a_codename_has_no_surname(case: Case) -> None:
    assert entries(case)["zborowski"].surnames == ("Mark Zborowski", "Zborowsky")


def test_a_description_is_found_but_is_no_name(case: Case) -> None:
    entry = entries(case)["hospital"]
    assert (entry.text, entry.names) == ("a hospital of the city", ())


def test_a_source_is_found_by_its_titles_and_its_authors_names(case: Case) -> None:
    assert entries(case)["kern-2004"].text == "Kern 2004\nA Death in Washington\nGary Kern"


def test_an_event_and_a_question_are_found_by_all_that_they_say(case: Case) -> None:
    assert entries(case)["falls-ill"].text == "Sedov falls ill\nIn Paris."
    assert entries(case)["why-ill"].text == "Why was he ill?\nHe was poisoned; A blockage"


def test_a_note_is_found_and_leads_to_its_passage(case: Case) -> None:
    (note,) = (entry for entry in entries_of(case) if entry.kind == "note")
    assert (note.passage, note.source, note.locator, note.text) == (
        "kern-2004#ill",
        "kern-2004",
        "The illness",
        "Who says so?",
    )


def test_a_heading_is_found_once_and_leads_to_the_first_passage_under_it(case: Case) -> None:
    heading = next(entry for entry in entries_of(case) if entry.kind == "heading")
    assert (heading.id, heading.text, heading.passage) == ("kern-2004: The illness", "The illness", "kern-2004#tulip")
    assert (heading.source, heading.locator) == ("kern-2004", "p. 12")
    assert [entry.kind for entry in entries_of(case)].count("heading") == 1


def test_a_heading_over_what_is_left_out_leads_to_the_next_passage(case: Case) -> None:
    heading = entries(case, "kern-2004#tulip")["kern-2004: The illness"]
    assert (heading.passage, heading.locator) == ("kern-2004#ill", "")


def test_what_is_left_out_is_not_found(case: Case) -> None:
    kinds = [entry.kind for entry in entries(case, "kern-2004").values()]
    assert not {"passage", "source", "heading", "note"} & set(kinds)
    assert "kern-2004#ill" not in entries(case, "kern-2004#ill")
    assert entries(case, "TULIP")["zborowski"].names == ("Mark Zborowski", "Zborowsky")


@pytest.mark.parametrize(
    ("query", "kind", "id_"),
    [
        ("file called tulip", "passage", "kern-2004#tulip"),
        ("zborowsky", "person", "zborowski"),
        ("death in washingtn", "source", "kern-2004"),
        ("the illness", "heading", "kern-2004: The illness"),
        ("falls ill", "event", "falls-ill"),
        ("blockage", "question", "why-ill"),
        ("who says so", "note", "anna:1"),
    ],
)
def test_everything_of_a_case_can_be_found(case: Case, query: str, kind: str, id_: str) -> None:
    hits = find(build_index(entries_of(case)), query).hits
    assert (kind, id_) in [(hit.kind, hit.id) for hit in hits]
