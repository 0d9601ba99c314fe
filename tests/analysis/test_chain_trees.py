"""Chains as trees: down from a passage to each end, and what becomes of them on the way."""

from casefile.analysis.chain_trees import chain_tree
from casefile.analysis.index import Index
from casefile.analysis.leaving_out import leave_out
from casefile.model.case import Case
from tests.analysis.conftest import LoadText, ReadCase


def source(id_: str, passages: dict[str, str], front: str = "") -> str:
    blocks = "\n\n".join(f"What is told. {{#{anchor} {links}}}" for anchor, links in passages.items())
    return f"== sources/{id_}.md ==\n---\ntitle: {id_}\nshort: {id_}\nkind: book\n{front}---\n\n{blocks}\n"


PEOPLE = "== people.yaml ==\norlov: {name: Orlov}\ndoctor: {name: a doctor}\n"


def tree(case: Case, passage: str) -> list[tuple[int, str | None, str, str]]:
    return [(one.depth, one.how, one.place, one.fate) for one in chain_tree(Index(case), passage)]


def test_a_tree_goes_from_the_passage_down_to_the_person_it_was_heard_from(read_case: ReadCase) -> None:
    case = read_case(
        PEOPLE
        + source("gazur", {"p": "heard-from=orlov"})
        + source("kern", {"p": "quotes=gazur#p paraphrases=wiki#p"})
        + source("wiki", {"p": ""})
    )
    assert tree(case, "kern#p") == [
        (0, None, "kern#p", "goes on"),
        (1, "quotes", "gazur#p", "goes on"),
        (2, "heard-from", "orlov", "root"),
        (1, "paraphrases", "wiki#p", "unplaced"),
    ]


def test_a_source_that_rests_on_nobody_is_an_end_and_its_author_the_root(read_case: ReadCase) -> None:
    letter = source("letter", {"p": ""}, "author: orlov\nrests on: nobody\n")
    case = read_case(PEOPLE + letter + source("kern", {"p": "read=letter"}))
    assert [(one.place, one.fate, one.root) for one in chain_tree(Index(case), "kern#p")][1:] == [
        ("letter", "root", "orlov")
    ]


def test_what_stands_above_is_not_gone_through_again(read_case: ReadCase) -> None:
    case = read_case(
        PEOPLE
        + source("gazur", {"p": "heard-from=orlov"})
        + source("simkin", {"p": "quotes=gazur#p"})
        + source("page", {"p": 'copies="simkin#p, gazur#p"'})
    )
    assert tree(case, "page#p") == [
        (0, None, "page#p", "goes on"),
        (1, "copies", "simkin#p", "goes on"),
        (2, "quotes", "gazur#p", "goes on"),
        (3, "heard-from", "orlov", "root"),
        (1, "copies", "gazur#p", "above"),
    ]


def test_a_chain_that_runs_back_into_itself_says_so(load_text: LoadText) -> None:
    case, problems = load_text(
        source("kern", {"p": "paraphrases=wiki#p"}) + source("wiki", {"p": "paraphrases=kern#p"})
    )
    assert "circle" in str(problems[0])
    assert tree(case, "kern#p")[-1] == (2, "paraphrases", "kern#p", "circle")


def test_a_link_to_what_is_left_out_is_shown_and_not_followed(read_case: ReadCase) -> None:
    case = read_case(PEOPLE + source("gazur", {"p": "heard-from=orlov"}) + source("kern", {"p": "quotes=gazur#p"}))
    assert tree(leave_out(case, ["orlov"]), "kern#p")[-1] == (2, "heard-from", "orlov", "left out")
    assert tree(leave_out(case, ["gazur"]), "kern#p")[-1] == (1, "quotes", "gazur#p", "left out")
    assert tree(leave_out(case, ["kern#p"]), "kern#p")[-1] == (1, "quotes", "gazur#p", "left out")


def test_a_chain_of_very_many_links_is_followed_to_its_end(read_case: ReadCase) -> None:
    row = {f"p{number}": f"paraphrases=book#p{number + 1}" for number in range(3_000)}
    case = read_case(PEOPLE + source("book", {**row, "p3000": "heard-from=orlov"}))
    assert tree(case, "book#p0")[-1] == (3_001, "heard-from", "orlov", "root")
