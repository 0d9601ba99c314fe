"""The tree of transmission in words."""

import pytest

from casefile.analysis.leaving_out import leave_out
from casefile.analysis.reuse_links import shared_words
from casefile.model.words import HOWS, How
from casefile.present.counting import count_conflicts
from casefile.present.plain import plain_lines
from casefile.present.transmission import link_in_words, transmission_rows, tree_in_words
from casefile.present.transmission_detail import transmission_detail
from casefile.present.transmission_lines import transmission_as_json, transmission_page
from casefile.present.view import View, look_at
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
        "    quoted and copied by Simkin 2014  in hand  departs: He dies: date",
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
        "  quotes and copies Gazur 2001  through another  departs: He dies: date",
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
        "perhaps": False,
        "words": 0,
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


def test_a_source_that_stands_again_has_a_key_of_its_own(chains: View) -> None:
    keys = [row.key for row in transmission_rows(chains)]
    assert keys == ["orlov", "gazur", "simkin", "anna", "letter", "kern", "simkin kern"]


def test_what_stands_at_the_top_is_sorted_into_sections(chains: View) -> None:
    assert [row.section for row in transmission_rows(chains) if row.section] == ["Roots", "Roots", "Unplaced"]
    assert tree_in_words(transmission_rows(chains)) == "2 roots, 1 unplaced"
    assert tree_in_words(transmission_rows(chains, up=True), up=True) == "2 that no other retells"


def test_a_link_left_out_is_in_neither_tree(chains: View) -> None:
    view = count_conflicts(look_at(leave_out(chains.case, ["gazur=orlov"])))
    assert "orlov" not in {row.id for row in transmission_rows(view)}
    assert next(row for row in transmission_rows(view) if row.id == "gazur").section == "Unplaced"


REUSE = """
    == sources/early.md ==
    ---
    title: Early
    short: Early 1950
    kind: book
    date: 1950
    text: transcript
    ---

    He was taken that same night to the clinic Mirabeau in the north of the town by a friend of his. {#p}
    == sources/late.md ==
    ---
    title: Late
    short: Late 1990
    kind: book
    date: 1990
    text: transcript
    ---

    He was taken that same night to the clinic Bergere in the north of the town by a friend of his. {#p}
    == sources/undated.md ==
    ---
    title: Undated
    short: Undated
    kind: leaf
    text: precis
    ---

    He was taken that same night to the clinic Bergere in the north of the town by a friend of his. {#p}
"""


@pytest.fixture
def reuse(view_of: ViewOf) -> View:
    return view_of(REUSE)


def test_words_that_transcripts_share_are_an_edge_that_counts_for_nothing(reuse: View) -> None:
    rows = transmission_rows(reuse, shared=shared_words(reuse.index))
    assert list(plain_lines(transmission_page(reuse, rows))) == [
        "Early 1950  unplaced: no link of its own; in hand; 1 teller",
        "  perhaps copied by Late 1990  in hand; 20 words in common, not declared",
        "Late 1990  unplaced: no link of its own; in hand; 1 teller",
        "Undated  unplaced: no link of its own; in hand; 1 teller",
    ]


def test_a_precis_shares_no_words_with_anybody(reuse: View) -> None:
    assert not any("undated" in pair for pair in shared_words(reuse.index))


def test_from_the_page_up_the_later_one_stands_above(reuse: View) -> None:
    rows = transmission_rows(reuse, up=True, shared=shared_words(reuse.index))
    late = next(row for row in rows if row.parent == "late")
    assert (late.id, late.link, late.is_perhaps, late.link_id) == ("early", "perhaps copies", True, "")


def test_where_no_date_tells_the_earlier_one_each_stands_below_the_other(view_of: ViewOf) -> None:
    view = view_of(REUSE.replace("    date: 1990\n", ""))
    rows = transmission_rows(view, shared=shared_words(view.index))
    assert [(row.parent, row.link, row.id) for row in rows if row.is_perhaps] == [
        ("early", "same words as", "late"),
        ("late", "same words as", "early"),
    ]


def test_a_declared_link_says_how_many_words_are_the_same(view_of: ViewOf) -> None:
    declared = REUSE.replace(
        "Bergere in the north of the town by a friend of his. {#p}",
        "Bergere in the north of the town by a friend of his. {#p copies=early#p}",
        1,
    )
    view = view_of(declared)
    rows = transmission_rows(view, shared=shared_words(view.index))
    assert [(row.id, row.is_perhaps, row.words_shared) for row in rows if row.parent] == [("late", False, 20)]


def test_the_page_of_a_suggested_link_tells_what_was_exchanged_and_what_to_write(reuse: View) -> None:
    shared = shared_words(reuse.index)
    rows = transmission_rows(reuse, shared=shared)
    detail = transmission_detail(reuse, rows[1], rows, shared)
    told = list(plain_lines(detail.lines))
    assert (detail.title, detail.note) == ("Late 1990 and Early 1950", "suggested")
    assert told[0] == "Suggested by the words that both share; it counts for nothing."
    assert "  one thing exchanged: “Mirabeau” in Early 1950, ¶ 1, “Bergere” in Late 1990, ¶ 1" in told
    assert "  if it is so, write at late#p: copies=early#p" in told


def test_the_page_of_a_link_tells_where_the_copy_departs_and_what_it_passes_on(chains: View) -> None:
    rows = transmission_rows(chains)
    detail = transmission_detail(chains, rows[2], rows, {})
    told = list(plain_lines(detail.lines))
    assert detail.title == "Simkin 2014 quotes and copies Gazur 2001"
    assert told[1] == "  He dies: date  17 February 1938, where Gazur 2001 has 16 February 1938"
    assert told[3:6] == [
        "Declared  2 passages of Simkin 2014, from 1 passage of Gazur 2001",
        "  ¶ 1  copies  Gazur 2001, ¶ 1",
        "  ¶ 2  quotes  Gazur 2001, ¶ 1",
    ]
    assert "Passes on" in told
    assert next(line for line in detail.lines if line.text.startswith("Declared")).anchor == "simkin=gazur"


def test_the_page_at_the_top_tells_what_goes_out_from_there(chains: View) -> None:
    rows = transmission_rows(chains)
    assert list(plain_lines(transmission_detail(chains, rows[0], rows, {}).lines))[-1] == ("  told  Gazur 2001")
