"""Witnesses in words: the number, the chains that gave it, how tellers stand, and what leaving out changes."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.analysis.leaving_out import leave_out
from casefile.analysis.witnesses import Witnesses
from casefile.present.counting import count_conflicts
from casefile.present.plain import plain_lines
from casefile.present.view import View, look_at
from casefile.present.witness_detail import witness_detail
from casefile.present.witness_lines import witness_page, witnesses_as_json
from casefile.present.witness_rows import witness_rows
from casefile.present.witness_ties import grouped
from casefile.present.witness_words import changed_in_words
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

WIKIPEDIA_GOES_ON = """
    == sources/wiki.md ==
    ---
    title: Wikipedia
    short: Wikipedia
    kind: article
    ---

    On 16 February. {#day}

    It was evening. {#b}

    It rained. {#c}

    Nobody came. {#d}
"""


@pytest.fixture
def death(view_of: ViewOf) -> View:
    view = view_of(DEATH)
    assert view.problems == ()
    return view


def without(view: View, *ids: str) -> View:
    return count_conflicts(look_at(leave_out(view.case, ids)))


def page(view: View) -> list[str]:
    return list(plain_lines(witness_page(view, witness_table(view, "death.date"))))


def test_a_page_goes_from_each_teller_down_to_the_end_of_its_chains(death: View) -> None:
    assert page(death) == [
        "On what day did he die?",
        "  a  16 February 1938  3 tellers, 1 root, 1 unplaced",
        "    Gazur 2001, p. 3  in hand",
        "      heard from Alexander Orlov  root",
        "    Kern 2004, p. 7  in hand",
        "      paraphrases Gazur 2001, p. 3  see above",
        "    Wikipedia, ¶ 1  in hand; unplaced: no link of its own",
        "    dependent: Gazur 2001; Kern 2004 (on Alexander Orlov)",
        "    not established: Wikipedia (with any other)",
        "  b  15 February 1938  1 teller, 1 root, 0 unplaced",
        "    Diary, p. 1  in hand; root: Alexander Orlov, whose own word it is",
    ]


def test_what_becomes_of_a_chain_is_lit_where_it_ends_with_a_root(death: View) -> None:
    spans = [span for line in witness_page(death, witness_table(death, "death.date")) for span in line.spans]
    assert [span.text for span in spans if span.column and span.role == "name"] == [
        "root", "in hand; root: Alexander Orlov, whose own word it is",
    ]  # fmt: skip


def test_a_contested_link_stands_there_with_the_number_that_it_changes(death: View) -> None:
    told = page(without(death, "gazur=orlov"))
    assert told[1:4] == [
        "  a  16 February 1938  3 tellers, 0 roots (was 1), 3 unplaced (was 1)",
        "    Gazur 2001, p. 3  in hand; unplaced",
        "      heard from Alexander Orlov  left out",
    ]
    assert "was" not in next(line for line in told if "15 February" in line)


def test_all_links_of_a_passage_can_be_contested_too(death: View) -> None:
    assert page(without(death, "gazur#day"))[1:4] == page(without(death, "gazur=orlov"))[1:4]


def test_a_value_that_nobody_tells_any_more_is_named_and_so_is_the_account_left_out(death: View) -> None:
    assert page(without(death, "diary"))[-2:] == [
        "  15 February 1938: nobody tells it any more (were 1 teller, 1 root, 0 unplaced)",
        "  left out: Diary",
    ]


def test_a_link_that_stands_under_one_answer_is_not_told_again_under_another(view_of: ViewOf) -> None:
    told = page(view_of(DEATH.replace("in: diary#day}", "in: [diary#day, kern#day]}")))
    assert told.count("      heard from Alexander Orlov  root") == 1
    assert told[-3:] == [
        "    Diary, p. 1  in hand; root: Alexander Orlov, whose own word it is",
        "    Kern 2004, p. 7  in hand; see above",
        "    dependent: Diary; Kern 2004 (on Alexander Orlov)",
    ]


def test_several_links_from_one_account_to_another_are_one_line(view_of: ViewOf) -> None:
    link = "paraphrases=gazur#day"
    assert link in DEATH
    told = page(view_of(DEATH.replace(link, 'quotes="wiki#day, wiki#b, wiki#c, wiki#d"') + WIKIPEDIA_GOES_ON))
    assert "      quotes Wikipedia, 4 passages  unplaced" in told


def test_behind_each_of_the_things_that_cannot_hold_together_stand_all_who_tell_or_deny_it(view_of: ViewOf) -> None:
    view = view_of(
        DEATH
        + """
    == events/surgery.yaml ==
    surgery: {title: Surgery, before: [{says: [death, burial], in: [gazur#day, kern#day]}]}
    burial: {title: He is buried, after: [{denies: surgery, in: wiki#day}]}
    """
    )
    table = witness_table(view, "clash-burial.after+surgery.before")
    assert [(one.values, one.counts, [teller.id for teller in one.tellers]) for one in table.positions] == [
        ("Surgery: before He is buried", "2 tellers, 1 root, 0 unplaced", ["gazur", "kern"]),
        ("He is buried: not after Surgery", "1 teller, 0 roots, 1 unplaced", ["wiki"]),
    ]


def test_numbers_that_stay_are_said_to_have_been_others() -> None:
    one, other = Witnesses(2, ("orlov",), 0), Witnesses(2, ("doctor",), 0)
    assert changed_in_words(one, other) == "2 tellers, 1 root (was another), 0 unplaced"
    assert changed_in_words(Witnesses(3, ("orlov", "x"), 1), one) == (
        "3 tellers (was 2), 2 roots (was 1), 1 unplaced (was 0)"
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
                "against": [],
            },
            {"letter": "b", "tellers": ["diary"], "roots": ["orlov"], "unplaced": [], "links": [], "against": []},
        ],
    }


DENIED = f"""{DEATH}
    == questions.yaml ==
    was-moved:
      asks: Was he moved?
      about: death
      answers: {{moved: He was}}
      claims:
        - {{says: moved, in: wiki#day}}
        - {{denies: moved, in: [gazur#day, kern#day]}}
        - {{doubts: moved, in: diary#day}}
"""


def test_what_a_link_behind_a_denial_changes_is_told_of_those_who_deny(view_of: ViewOf) -> None:
    view = view_of(DENIED)
    rows = witness_rows(view, witness_table(view, "was-moved"))
    link = next(row for row in rows if row.kind == "link" and row.position and row.position.stance == "denies")
    told = witness_detail(view, "was-moved", link).lines[0].text
    assert told == "Without this link: a  denied: He was: 2 tellers, 0 roots (was 1), 2 unplaced (was 0)"


def test_who_denies_an_answer_stands_below_those_who_tell_it_with_the_chains_behind(view_of: ViewOf) -> None:
    view = view_of(DENIED)
    told = [line.text for line in witness_page(view, witness_table(view, "was-moved"))]
    heads = [line for line in told if "teller" in line]
    assert heads == [
        "a  He was  1 teller, 0 roots, 1 unplaced",
        "a  denied: He was  2 tellers, 1 root, 0 unplaced",
        "a  doubted: He was  1 teller, 1 root, 0 unplaced",
    ]
    assert told[told.index(heads[1]) + 1].startswith("Gazur")


PAIRS = st.sets(st.sampled_from(list(combinations("abcdef", 2)))).map(sorted)


@given(PAIRS)
def test_groups_hold_every_pair_and_no_two_that_are_none(pairs: list[tuple[str, str]]) -> None:
    groups = grouped(pairs)
    held = {frozenset(two) for group in groups for two in combinations(group, 2)}
    assert held == {frozenset(pair) for pair in pairs}
    assert all(len(group) > 1 for group in groups)
