"""The graph behind a number of witnesses."""

from casefile.analysis.conflicts import find_conflicts
from casefile.analysis.index import Index
from casefile.analysis.witness_graphs import PositionGraph, graph_of, positions_in, positions_on
from casefile.model.case import Case
from tests.analysis.conftest import ReadCase
from tests.analysis.test_chain_trees import PEOPLE, source


def graphs(case: Case, matter: str = "death.date") -> list[PositionGraph]:
    index = Index(case)
    return [graph_of(index, position) for position in positions_on(index, index.matters[matter])]


def dated(*claims: str) -> str:
    return "== events.yaml ==\ndeath:\n  title: He dies\n  date:\n" + "".join(f"    - {claim}\n" for claim in claims)


CHAINED = source("gazur", {"p": "heard-from=orlov"}) + source("kern", {"p": "paraphrases=gazur#p"})


def test_every_position_has_its_tellers_and_the_links_behind_them(read_case: ReadCase) -> None:
    case = read_case(
        PEOPLE
        + CHAINED
        + source("wiki", {"p": ""})
        + dated("{says: 1938-02-16, in: [gazur#p, kern#p]}", "{says: 1938-02-15, in: wiki#p}")
    )
    one, other = graphs(case)
    assert [(each.teller.source, each.teller.is_unplaced) for each in one.tellers] == [
        ("gazur", False),
        ("kern", False),
    ]
    assert [(step.start, step.how, step.to) for step in one.steps] == [
        ("gazur#p", "heard-from", "orlov"),
        ("kern#p", "paraphrases", "gazur#p"),
    ]
    assert [(each.teller.source, each.teller.is_unplaced) for each in other.tellers] == [("wiki", True)]
    assert other.steps == ()


def test_who_denies_is_no_teller(read_case: ReadCase) -> None:
    case = read_case(PEOPLE + CHAINED + dated("{says: 1938-02-16, in: gazur#p}", "{denies: 1938-02-16, in: kern#p}"))
    assert [each.teller.source for each in graphs(case)[0].tellers] == ["gazur"]


def test_a_link_along_which_a_copy_departs_does_not_count(read_case: ReadCase) -> None:
    case = read_case(
        PEOPLE
        + source("gazur", {"p": "heard-from=orlov"})
        + source("simkin", {"p": "copies=gazur#p"})
        + dated("{says: 1938-02-16, in: gazur#p}", "{says: 1938-02-17, in: simkin#p}")
    )
    departing = graphs(case)[1]
    assert [(one.id, one.fate) for one in departing.tellers[0].stations] == [
        ("simkin", "goes on"),
        ("gazur", "departs"),
    ]
    assert departing.steps == ()


def test_every_two_tellers_stand_somehow_and_an_argument_is_named(read_case: ReadCase) -> None:
    case = read_case(
        "== case.yaml ==\ncasefile: 1\ntitle: A case\nindependent:\n"
        "  - {of: [orlov, hospital], because: one was in Spain, in: hospital#p}\n"
        + PEOPLE
        + CHAINED
        + source("hospital", {"p": "heard-from=doctor"})
        + source("wiki", {"p": ""})
        + dated("{says: 1938-02-16, in: [gazur#p, kern#p, hospital#p, wiki#p]}")
    )
    assert {(tie.one, tie.other): (tie.standing, tie.because) for tie in graphs(case)[0].ties} == {
        ("gazur", "kern"): ("dependent", ""),
        ("gazur", "hospital"): ("independent", "one was in Spain"),
        ("gazur", "wiki"): ("not established", ""),
        ("kern", "hospital"): ("independent", "one was in Spain"),
        ("kern", "wiki"): ("not established", ""),
        ("hospital", "wiki"): ("not established", ""),
    }


def test_a_matter_with_one_claim_has_one_position(read_case: ReadCase) -> None:
    case = read_case(PEOPLE + CHAINED + dated("{says: 1938-02-16, in: kern#p}"))
    assert [(one.position.letter, len(one.tellers)) for one in graphs(case)] == [("", 1)]


def test_behind_each_claim_of_a_clash_stand_all_who_tell_it(read_case: ReadCase) -> None:
    case = read_case(
        PEOPLE
        + CHAINED
        + source("wiki", {"p": ""})
        + dated("{says: 1938-02-15T09, in: [kern#p, gazur#p, wiki#p]}")
        + """
surgery:
  title: Surgery
  date: {says: 1938-02-15 evening, in: wiki#p}
  before: [{says: [death, burial], in: wiki#p}, {says: death, in: gazur#p}]
burial: {title: He is buried}
"""
    )
    (clash,) = find_conflicts(case)[:1]
    counts = {
        position.values[0].claim.matter: (position.witnesses.tellers, position.witnesses.roots)
        for position in positions_in(Index(case), clash)
    }
    assert counts == {
        "death.date": (3, ("orlov",)),
        "surgery.date": (1, ()),
        "surgery.before": (2, ("orlov",)),
    }
