"""The tree of transmission in words."""

import pytest

from casefile.model.words import HOWS, How
from casefile.present.plain import plain_lines
from casefile.present.transmission import link_in_words, transmission_rows
from casefile.present.transmission_lines import transmission_as_json, transmission_page
from casefile.present.view import View
from tests.present.conftest import ViewOf

CHAINS = """
    == people.yaml ==
    orlov: {name: Alexander Orlov}
    anna: {name: Anna}
    == events.yaml ==
    death:
      title: He dies
      date:
        - {says: 1938-02-16, in: gazur#day}
        - {says: 1938-02-17, in: simkin#day}
    == sources/gazur.md ==
    ---
    title: Gazur
    short: Gazur 2001
    kind: book
    rests on: [{person: orlov, how: heard-from}]
    reached through: [simkin]
    ---

    He died on the 16th. {#day}
    == sources/simkin.md ==
    ---
    title: Simkin
    short: Simkin 2014
    kind: blog
    ---

    He died on the 17th. {#day copies=gazur#day}

    It is so told. {#more quotes=gazur#day paraphrases=kern}
    == sources/kern.md ==
    ---
    title: Kern
    short: Kern 2004
    kind: book
    ---
    == sources/letter.md ==
    ---
    title: A letter
    short: Letter
    kind: letter
    author: anna
    rests on: nobody
    ---

    I was there. {#p}
"""


@pytest.fixture
def chains(view_of: ViewOf) -> View:
    view = view_of(CHAINS)
    assert view.problems == ()
    return view


def test_from_the_witness_down_each_link_is_a_word(chains: View) -> None:
    assert list(plain_lines(transmission_page(chains, transmission_rows(chains)))) == [
        "Alexander Orlov  root; 2 tellers",
        "  told Gazur 2001  through another",
        "    quoted and copied by Simkin 2014  in hand  departs on He dies: date",
        "Anna  root; 1 teller",
        "  wrote Letter  in hand",
        "Kern 2004  unplaced: no link of its own; only named; 1 teller",
        "  paraphrased by Simkin 2014  in hand",
    ]


def test_from_the_page_up_the_words_are_turned(chains: View) -> None:
    assert list(plain_lines(transmission_page(chains, transmission_rows(chains, up=True)))) == [
        "Letter  in hand; 1 teller",
        "  written by Anna  root",
        "Simkin 2014  in hand; 2 tellers",
        "  quotes and copies Gazur 2001  through another  departs on He dies: date",
        "    heard from Alexander Orlov  root",
        "  paraphrases Kern 2004  unplaced: no link of its own; only named",
    ]


def test_other_programs_read_ids_and_how(chains: View) -> None:
    assert transmission_as_json(transmission_rows(chains)[2]) == {
        "id": "simkin",
        "depth": 2,
        "how": ["quotes", "copies"],
        "end": None,
        "again": False,
        "held": "in hand",
        "tellers": None,
        "departs": ["death.date"],
    }


@pytest.mark.parametrize(
    ("hows", "down", "up"),
    [
        ((), "wrote", "written by"),
        (("heard-from",), "told", "heard from"),
        (("read", "edits"), "read and edited by", "read and edits"),
        (("heard-from", "read", "copies"), "told and read and copied by", "heard from, read and copies"),
    ],
)
def test_several_links_are_joined(hows: tuple[How, ...], down: str, up: str) -> None:
    assert (link_in_words(hows, up=False), link_in_words(hows, up=True)) == (down, up)


def test_every_kind_of_link_has_its_word() -> None:
    assert all(link_in_words((how,), up=up) for how in HOWS for up in (True, False))  # type: ignore[arg-type]
