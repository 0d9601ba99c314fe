"""Chains from account to account."""

from casefile.analysis.chain_stations import stations_on
from casefile.analysis.chain_trees import chain_tree
from casefile.analysis.index import Index
from casefile.analysis.leaving_out import leave_out, link_ids
from casefile.model.case import Case
from tests.analysis.conftest import ReadCase
from tests.analysis.test_chain_trees import PEOPLE, source

CHAINS = (
    PEOPLE
    + source("gazur", {"p": "", "q": "heard-from=doctor"}, "rests on: [{person: orlov, how: heard-from}]\n")
    + source("simkin", {"p": 'quotes="gazur#p, gazur#q" copies=kern#p', "q": "copies=gazur#p"})
    + source("kern", {"p": ""})
)


def stations(case: Case, *passages: str) -> list[str]:
    """Each station as `depth id hows fate`."""
    index, seen = Index(case), set[str]()
    found = stations_on(chain_tree(index, passage, seen=seen) for passage in passages)
    return [" ".join(filter(None, ("." * one.depth + one.id, *one.hows, one.fate))) for one in found]


def test_links_from_one_account_to_another_are_one_step(read_case: ReadCase) -> None:
    assert stations(read_case(CHAINS), "simkin#p", "simkin#q") == [
        "simkin goes on",
        ".gazur quotes copies goes on",
        "..orlov heard-from root",
        "..doctor heard-from root",
        ".kern copies unplaced",
    ]


def test_a_step_knows_its_places_and_where_siblings_follow(read_case: ReadCase) -> None:
    index = Index(read_case(CHAINS))
    _, gazur, orlov, doctor, kern = stations_on([chain_tree(index, "simkin#p")])
    assert gazur.places == ("gazur#p", "gazur#q")
    assert [one.follows for one in (gazur, orlov, doctor, kern)] == [(True,), (True, True), (True, False), (False,)]


def test_a_link_left_out_is_a_step_of_its_own_and_leads_nowhere(read_case: ReadCase) -> None:
    case = leave_out(read_case(CHAINS), ["gazur=orlov"])
    assert stations(case, "simkin#p")[1:4] == [
        ".gazur quotes goes on",
        "..orlov heard-from left out",
        "..doctor heard-from root",
    ]


def test_every_link_of_a_case_has_an_id_to_leave_it_out_by(read_case: ReadCase) -> None:
    letter = source("letter", {"p": ""}, "author: orlov\nrests on: nobody\n")
    assert set(link_ids(read_case(CHAINS + letter))) == {
        "gazur=orlov", "gazur=doctor", "simkin=gazur", "simkin=kern", "letter=orlov",
    }  # fmt: skip


def test_without_its_author_a_source_that_saw_is_no_root(read_case: ReadCase) -> None:
    case = read_case(PEOPLE + source("letter", {"p": ""}, "author: orlov\nrests on: nobody\n"))
    assert stations(case, "letter#p") == ["letter root"]
    assert stations(leave_out(case, ["letter=orlov"]), "letter#p") == ["letter unplaced"]
