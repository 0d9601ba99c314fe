"""The tree of transmission: from the witness down, and from the page up."""

from casefile.analysis.index import Index
from casefile.analysis.leaving_out import leave_out
from casefile.analysis.transmission import transmission
from casefile.model.case import Case
from tests.analysis.conftest import LoadText, ReadCase
from tests.analysis.test_chain_trees import source

CHAINS = (
    "== people.yaml ==\norlov: {name: Orlov}\nanna: {name: Anna}\nnobody-else: {name: Not in it}\n"
    + source("gazur", {"p": ""}, "rests on: [{person: orlov, how: heard-from}]\n")
    + source("simkin", {"p": "quotes=gazur#p", "q": "paraphrases=kern#p", "r": "quotes=gazur#p"})
    + source("page", {"p": "quotes=gazur#p copies=simkin#p", "q": "paraphrases=simkin"})
    + source("kern", {"p": ""})
    + source("letter", {"p": ""}, "author: anna\nrests on: nobody\n")
    + "== sources/named.md ==\n---\ntitle: named\nshort: named\nkind: book\n---\n"
)


def tree(case: Case, *, up: bool = False) -> list[str]:
    """Each line as `depth id how`, with its end, `again` and the accounts at the top."""
    return [
        " ".join(
            filter(
                None,
                (
                    "." * node.depth + node.id,
                    *node.hows,
                    node.end,
                    "again" if node.is_again else "",
                    "" if node.parent else str(node.accounts),
                ),
            )
        )
        for node in transmission(Index(case), up=up)
    ]


def test_from_the_witness_down_roots_come_first_and_what_stands_alone_last(read_case: ReadCase) -> None:
    assert tree(read_case(CHAINS)) == [
        "orlov root 3",
        ".gazur heard-from",
        "..page quotes",
        "..simkin quotes",
        "...page paraphrases copies",
        "anna root 1",
        ".letter",
        "kern unplaced 3",
        ".simkin paraphrases again",
        "named unplaced 0",
    ]


def test_from_the_page_up_every_branch_goes_to_its_end(read_case: ReadCase) -> None:
    assert tree(read_case(CHAINS), up=True) == [
        "letter 1",
        ".anna root",
        "page 4",
        ".gazur quotes",
        "..orlov heard-from root",
        ".simkin paraphrases copies",
        "..gazur quotes again",
        "..kern paraphrases unplaced",
        "named unplaced 0",
    ]


def test_it_is_known_where_siblings_follow(read_case: ReadCase) -> None:
    follows = {(node.parent, node.id): node.follows for node in transmission(Index(read_case(CHAINS)))}
    assert follows["orlov", "gazur"] == (False,)
    assert (follows["gazur", "page"], follows["gazur", "simkin"]) == ((False, True), (False, False))


def test_what_is_left_out_has_no_part_in_it(read_case: ReadCase) -> None:
    assert tree(leave_out(read_case(CHAINS), ["gazur", "kern"])) == [
        "anna root 1",
        ".letter",
        "simkin unplaced 2",
        ".page paraphrases copies",
        "named unplaced 0",
    ]


def test_what_runs_in_a_circle_stands_at_the_end(load_text: LoadText) -> None:
    circle = source("kern", {"p": "paraphrases=wiki#p"}) + source("wiki", {"p": "paraphrases=kern#p"})
    case, _ = load_text(circle + source("alone", {"p": ""}))
    assert tree(case) == ["alone unplaced 1", "kern circle 2", ".wiki paraphrases", "..kern paraphrases again"]


def test_a_chain_of_very_many_sources_is_drawn(read_case: ReadCase) -> None:
    row = "".join(source(f"s{number}", {"p": f"quotes=s{number + 1}#p"}) for number in range(1_500))
    assert [node.depth for node in transmission(Index(read_case(row + source("s1500", {"p": ""}))))] == list(
        range(1_501)
    )
