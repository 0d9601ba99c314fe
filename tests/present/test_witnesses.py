"""Witnesses in words: the number, the chains that gave it, how tellers stand, and what leaving out changes."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.analysis.leaving_out import leave_out
from casefile.present.plain import plain_lines
from casefile.present.view import View, count_conflicts, look_at
from casefile.present.witness_lines import witness_page, witnesses_as_json
from casefile.present.witness_ties import grouped
from casefile.present.witnesses import witness_table
from tests.present.conftest import ViewOf

DEATH = """
    == people.yaml ==
    orlov: {name: Alexander Orlov}
    == events.yaml ==
    death:
      title: He dies
      date:
        asks: On what day did he die?
        claims:
          - {says: 1938-02-16, in: [gazur#day, kern#day, wiki#day]}
          - {says: 1938-02-15, in: diary#day}
    == sources/gazur.md ==
    ---
    title: Gazur
    short: Gazur 2001
    kind: book
    ---

    He died on the 16th. {#day p=3 heard-from=orlov}
    == sources/kern.md ==
    ---
    title: Kern
    short: Kern 2004
    kind: book
    ---

    On the 16th. {#day p=7 paraphrases=gazur#day}
    == sources/wiki.md ==
    ---
    title: Wikipedia
    short: Wikipedia
    kind: article
    ---

    On 16 February. {#day}
    == sources/diary.md ==
    ---
    title: A diary
    short: Diary
    kind: diary
    author: orlov
    rests on: nobody
    ---

    On the 15th. {#day p=1}
"""


@pytest.fixture
def death(view_of: ViewOf) -> View:
    view = view_of(DEATH)
    assert view.problems == ()
    return view


def without(view: View, *ids: str) -> View:
    return count_conflicts(look_at(leave_out(view.case, ids)))


def page(view: View) -> list[str]:
    return list(plain_lines(witness_page(witness_table(view, "death.date"))))


def test_a_page_goes_from_each_teller_down_to_the_end_of_its_chains(death: View) -> None:
    assert page(death) == [
        "On what day did he die?",
        "  a  16 February 1938  3 tellers, 1 root, 1 unplaced",
        "    Gazur 2001  in hand",
        "      Gazur 2001, p. 3",
        "        heard from Alexander Orlov  root",
        "    Kern 2004  in hand",
        "      Kern 2004, p. 7",
        "        paraphrases Gazur 2001, p. 3  see above",
        "    Wikipedia  in hand  unplaced",
        "      Wikipedia, ¶ 1  no link of its own",
        "    dependent: Gazur 2001; Kern 2004",
        "    not established: Gazur 2001; Wikipedia",
        "    not established: Kern 2004; Wikipedia",
        "  b  15 February 1938  1 teller, 1 root, 0 unplaced",
        "    Diary  in hand",
        "      Diary, p. 1  root: Alexander Orlov, whose own word it is",
    ]


def test_what_is_left_out_is_shown_with_the_number_that_it_changes(death: View) -> None:
    told = page(without(death, "gazur#day"))
    assert told[1] == (
        "  a  16 February 1938  3 tellers, 0 roots, 3 unplaced (with nothing left out: 3 tellers, 1 root, 1 unplaced)"
    )
    assert told[4] == "        heard from Alexander Orlov  left out"
    assert "nothing left out" not in next(line for line in told if "15 February" in line)


def test_a_value_that_nobody_tells_any_more_is_named(death: View) -> None:
    assert page(without(death, "diary"))[-1] == (
        "  15 February 1938: nobody tells it any more (with nothing left out: 1 teller, 1 root, 0 unplaced)"
    )


def test_other_programs_read_ids_and_links(death: View) -> None:
    assert witnesses_as_json(witness_table(death, "death.date")) == {
        "id": "death.date",
        "positions": [
            {
                "letter": "a",
                "tellers": ["gazur", "kern", "wiki"],
                "roots": ["orlov"],
                "unplaced": ["wiki"],
                "links": [
                    {"from": "gazur#day", "to": "orlov", "how": "heard-from"},
                    {"from": "kern#day", "to": "gazur#day", "how": "paraphrases"},
                ],
            },
            {"letter": "b", "tellers": ["diary"], "roots": ["orlov"], "unplaced": [], "links": []},
        ],
    }


PAIRS = st.sets(st.sampled_from(list(combinations("abcdef", 2)))).map(sorted)


@given(PAIRS)
def test_groups_hold_every_pair_and_no_two_that_are_none(pairs: list[tuple[str, str]]) -> None:
    groups = grouped(pairs)
    held = {frozenset(two) for group in groups for two in combinations(group, 2)}
    assert held == {frozenset(pair) for pair in pairs}
    assert all(len(group) > 1 for group in groups)
