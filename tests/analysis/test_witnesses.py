"""How many tell a value, and how many witnesses stand behind them."""

import pytest

from casefile.analysis.claims import claims_on
from casefile.analysis.index import Index
from casefile.analysis.leaving_out import leave_out
from casefile.analysis.witnesses import standing, tellers_of, witnesses_of
from casefile.model.case import Case, matters_of
from casefile.model.claims import Claim
from tests.analysis.conftest import ReadCase

PEOPLE = """
== people.yaml ==
orlov: {name: Orlov}
doctor: {name: a doctor, unnamed: yes}
nurse: {name: a nurse, unnamed: yes}
"""


def source(id_: str, passages: dict[str, str], front: str = "") -> str:
    blocks = "\n\n".join(f"What is told. {{#{anchor} {links}}}" for anchor, links in passages.items())
    return f"== sources/{id_}.md ==\n---\ntitle: {id_}\nshort: {id_}\nkind: book\n{front}---\n\n{blocks}\n"


def claimed(*passages: str, value: str = "1938-02-16") -> list[str]:
    return [f"- {{says: {value}, in: {passage}}}" for passage in passages]


def case_text(sources: list[str], *claims: list[str], more: str = PEOPLE) -> str:
    facts = "\n".join(f"    {claim}" for each in claims for claim in each)
    return more + f"== events.yaml ==\ndeath:\n  title: He dies\n  date:\n{facts}\n" + "".join(sources)


def claims_of(case: Case) -> tuple[Claim, ...]:
    return claims_on(Index(case), next(iter(matters_of(case))))


def count(case: Case) -> tuple[int, tuple[str, ...], int]:
    found = witnesses_of(Index(case), claims_of(case))
    return found.tellers, found.roots, found.unplaced


def test_a_chain_ends_at_the_person_it_was_heard_from(read_case: ReadCase) -> None:
    case = read_case(case_text([source("gazur", {"p": "heard-from=orlov"})], claimed("gazur#p")))
    assert count(case) == (1, ("orlov",), 0)


def test_a_chain_ends_at_the_author_of_a_source_that_rests_on_nobody(read_case: ReadCase) -> None:
    letter = source("letter", {"p": ""}, "author: orlov\nrests on: nobody\n")
    assert count(read_case(case_text([letter], claimed("letter#p")))) == (1, ("orlov",), 0)


@pytest.mark.parametrize("author", ["", "author: A Writer\n", "author: [orlov, doctor]\n"])
def test_a_chain_ends_at_the_source_itself_where_its_author_is_not_one_known_person(
    read_case: ReadCase, author: str
) -> None:
    letter = source("letter", {"p": ""}, f"{author}rests on: nobody\n")
    assert count(read_case(case_text([letter], claimed("letter#p")))) == (1, ("letter",), 0)


def test_without_a_link_a_teller_is_unplaced_and_adds_no_root(read_case: ReadCase) -> None:
    sources = [source("gazur", {"p": "heard-from=orlov"}), source("kern", {"p": ""})]
    assert count(read_case(case_text(sources, claimed("gazur#p", "kern#p")))) == (2, ("orlov",), 1)


def test_what_a_passage_says_of_its_links_goes_before_what_its_source_says(read_case: ReadCase) -> None:
    book = source("book", {"p": "", "q": "heard-from=doctor"}, "rests on: [{person: orlov, how: heard-from}]\n")
    assert count(read_case(case_text([book], claimed("book#p")))) == (1, ("orlov",), 0)
    assert count(read_case(case_text([book], claimed("book#q")))) == (1, ("doctor",), 0)


def test_two_tellers_of_one_witness_have_one_root(read_case: ReadCase) -> None:
    sources = [source("gazur", {"p": "heard-from=orlov"}), source("kern", {"p": "paraphrases=gazur#p"})]
    assert count(read_case(case_text(sources, claimed("gazur#p", "kern#p")))) == (2, ("orlov",), 0)


def test_copies_are_tellers_and_add_no_root(read_case: ReadCase) -> None:
    sources = [
        source("gazur", {"p": "heard-from=orlov"}),
        source("simkin", {"p": "quotes=gazur#p"}),
        source("page", {"p": "translates=simkin#p"}),
    ]
    assert count(read_case(case_text(sources, claimed("gazur#p")))) == (3, ("orlov",), 0)


def test_a_link_to_a_whole_source_carries_no_claim_and_still_places_who_makes_one(read_case: ReadCase) -> None:
    sources = [
        source("letter", {"p": ""}, "author: orlov\nrests on: nobody\n"),
        source("kern", {"p": "quotes=letter", "q": "quotes=letter"}),
    ]
    assert count(read_case(case_text(sources, claimed("letter#p", "kern#p")))) == (2, ("orlov",), 0)
    assert len(claims_of(read_case(case_text(sources, claimed("letter#p"))))) == 1


def test_ends_reached_only_through_one_file_are_one_root_and_that_is_the_file(read_case: ReadCase) -> None:
    sources = [
        source("file", {"p": "heard-from=doctor", "q": "heard-from=nurse"}),
        source("kern", {"p": "read=file#p"}),
        source("service", {"p": "read=file#q"}),
    ]
    assert count(read_case(case_text(sources, claimed("kern#p", "service#p")))) == (2, ("file",), 0)


@pytest.mark.parametrize("order", [("one", "two", "three", "four"), ("three", "two", "four", "one")])
def test_no_link_is_counted_that_can_be_spared_whoever_is_cited_first(
    read_case: ReadCase, order: tuple[str, ...]
) -> None:
    sources = [
        source("archive", {"a": "heard-from=nurse", "b": "heard-from=orlov"}),
        source("police", {"a": "heard-from=doctor", "b": "paraphrases=archive#a"}),
        source("embassy", {"a": "heard-from=clerk", "b": "paraphrases=archive#b"}),
        source("one", {"p": "paraphrases=police#a"}),
        source("two", {"p": "paraphrases=police#b"}),
        source("three", {"p": "paraphrases=embassy#b"}),
        source("four", {"p": "paraphrases=embassy#a"}),
    ]
    people = PEOPLE + "clerk: {name: a clerk, unnamed: yes}\n"
    tellers, roots, unplaced = count(
        read_case(case_text(sources, claimed(*(f"{id_}#p" for id_ in order)), more=people))
    )
    assert (tellers, set(roots), unplaced) == (4, {"police", "embassy"}, 0)


def test_an_end_that_is_reached_beside_the_common_link_too_counts_for_itself(read_case: ReadCase) -> None:
    sources = [
        source("file", {"p": "heard-from=doctor", "q": "heard-from=nurse"}),
        source("kern", {"p": "read=file#p"}),
        source("service", {"p": "read=file#q"}),
        source("gazur", {"p": "heard-from=nurse"}),
    ]
    found = count(read_case(case_text(sources, claimed("kern#p", "service#p", "gazur#p"))))
    assert found == (3, ("doctor", "nurse"), 0)


def test_one_account_is_never_more_than_one_root_whomever_it_heard(read_case: ReadCase) -> None:
    kern = source("kern", {"p": "heard-from=doctor", "q": "heard-from=nurse"})
    assert count(read_case(case_text([kern], claimed("kern#p", "kern#q")))) == (1, ("kern",), 0)


def test_a_copy_that_departs_is_no_witness_for_its_original_nor_the_original_for_it(read_case: ReadCase) -> None:
    sources = [
        source("gazur", {"p": "heard-from=orlov"}),
        source("simkin", {"p": "quotes=gazur#p"}),
        source("page", {"p": "copies=simkin#p"}),
    ]
    case = read_case(case_text(sources, claimed("gazur#p"), claimed("simkin#p", value="1938-02-17")))
    by_value = {
        value: [claim for claim in claims_of(case) if claim.value == (value,)] for value in ("1938-02-16", "1938-02-17")
    }
    found = {value: witnesses_of(Index(case), claims) for value, claims in by_value.items()}
    assert (found["1938-02-16"].tellers, found["1938-02-16"].roots) == (1, ("orlov",))
    assert (found["1938-02-17"].tellers, found["1938-02-17"].roots, found["1938-02-17"].unplaced) == (2, (), 2)


@pytest.mark.parametrize(
    "links", ['copies="gazur#p, gazur#q"', "quotes=gazur#q copies=gazur#p", 'copies="gazur#p, gazur"']
)
def test_a_copy_that_departs_has_nothing_from_elsewhere_in_that_work_either(read_case: ReadCase, links: str) -> None:
    sources = [
        source("gazur", {"p": "heard-from=orlov", "q": "heard-from=nurse"}),
        source("simkin", {"p": links}),
    ]
    case = read_case(case_text(sources, claimed("gazur#p"), claimed("simkin#p", value="1938-02-17")))
    (own,) = [claim for claim in claims_of(case) if claim.value == ("1938-02-17",)]
    found = witnesses_of(Index(case), [own])
    assert (found.tellers, found.roots, found.unplaced) == (1, (), 1)


def test_a_copy_that_departs_from_one_passage_and_agrees_with_another_has_its_word_from_that(
    read_case: ReadCase,
) -> None:
    sources = [
        source("gazur", {"p": "heard-from=orlov", "q": "heard-from=nurse"}),
        source("simkin", {"p": 'copies="gazur#p, gazur#q"'}),
    ]
    case = read_case(case_text(sources, claimed("gazur#p"), claimed("gazur#q", "simkin#p", value="1938-02-17")))
    said = [claim for claim in claims_of(case) if claim.value == ("1938-02-17",)]
    assert witnesses_of(Index(case), said).roots == ("nurse",)


def test_a_copy_that_repeats_its_original_in_so_many_words_keeps_its_root(read_case: ReadCase) -> None:
    sources = [source("gazur", {"p": "heard-from=orlov"}), source("simkin", {"p": "quotes=gazur#p"})]
    assert count(read_case(case_text(sources, claimed("gazur#p", "simkin#p")))) == (2, ("orlov",), 0)


def test_a_copy_of_two_originals_has_from_each_only_what_that_one_tells(read_case: ReadCase) -> None:
    sources = [
        source("gazur", {"p": "heard-from=orlov"}),
        source("kern", {"p": "heard-from=doctor"}),
        source("simkin", {"p": 'quotes="gazur#p, kern#p"'}),
    ]
    case = read_case(case_text(sources, claimed("gazur#p"), claimed("kern#p", value="1938-02-15")))
    said = [claim for claim in claims_of(case) if claim.value == ("1938-02-16",)]
    assert (witnesses_of(Index(case), said).tellers, witnesses_of(Index(case), said).roots) == (2, ("orlov",))


def test_who_denies_or_doubts_is_no_teller(read_case: ReadCase) -> None:
    sources = [source("gazur", {"p": "heard-from=orlov"}), source("kern", {"p": ""})]
    case = read_case(case_text(sources, claimed("gazur#p"), ["- {denies: 1938-02-16, in: kern#p}"]))
    assert count(case) == (1, ("orlov",), 0)


def test_a_root_left_out_leaves_its_tellers_unplaced(read_case: ReadCase) -> None:
    sources = [source("gazur", {"p": "heard-from=orlov"}), source("kern", {"p": "quotes=gazur#p"})]
    case = read_case(case_text(sources, claimed("gazur#p")))
    assert count(leave_out(case, ["orlov"])) == (2, (), 2)


def test_an_account_left_out_tells_nothing_and_what_rests_on_it_is_unplaced(read_case: ReadCase) -> None:
    sources = [source("gazur", {"p": "heard-from=orlov"}), source("kern", {"p": "quotes=gazur#p"})]
    case = read_case(case_text(sources, claimed("gazur#p")))
    assert count(leave_out(case, ["gazur"])) == (1, (), 1)


def test_a_passage_left_out_rests_on_nothing_known_and_carries_nothing(read_case: ReadCase) -> None:
    sources = [source("gazur", {"p": "heard-from=orlov"}), source("kern", {"p": "quotes=gazur#p"})]
    case = read_case(case_text(sources, claimed("gazur#p")))
    assert count(leave_out(case, ["kern#p"])) == (1, ("orlov",), 0)
    assert count(leave_out(case, ["gazur#p"])) == (2, (), 2)


def test_a_chain_of_very_many_links_is_followed_to_its_end(read_case: ReadCase) -> None:
    row = {f"p{number}": f"paraphrases=book#p{number + 1}" for number in range(3_000)}
    book = source("book", {**row, "p3000": "heard-from=orlov"})
    assert count(read_case(case_text([book], claimed("book#p0")))) == (1, ("orlov",), 0)


STANDING = [
    source("gazur", {"p": "heard-from=orlov"}),
    source("kern", {"p": "paraphrases=gazur#p"}),
    source("hospital", {"p": "heard-from=doctor"}),
    source("wiki", {"p": ""}),
]
ARGUED = """
== case.yaml ==
casefile: 1
title: A case
independent:
  - {of: [orlov, hospital], because: one was in Spain, in: hospital#p}
"""


@pytest.mark.parametrize(
    ("one", "other", "argued", "word"),
    [
        ("gazur", "kern", "", "dependent"),
        ("gazur", "kern", ARGUED, "dependent"),
        ("gazur", "hospital", "", "established, not shown independent"),
        ("gazur", "hospital", ARGUED, "independent"),
        ("gazur", "wiki", ARGUED, "not established"),
    ],
)
def test_two_tellers_are_independent_only_where_the_case_argues_it(
    read_case: ReadCase, one: str, other: str, argued: str, word: str
) -> None:
    text = case_text(STANDING, claimed("gazur#p", "kern#p", "hospital#p", "wiki#p"), more=PEOPLE + argued.lstrip())
    case = read_case(text)
    tellers = {teller.source: teller for teller in tellers_of(Index(case), claims_of(case))}
    assert standing(case, tellers[one], tellers[other]) == word
    assert standing(case, tellers[other], tellers[one]) == word
