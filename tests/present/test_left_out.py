"""What is left out, by its name, and what goes with it."""

import pytest

from casefile.analysis.leaving_out import leave_out
from casefile.present.left_out import can_be_left_out, left_out_rows, location_of_thing, order_change, thing_name
from casefile.present.view import View, look_at
from tests.present.conftest import ViewOf

SYNOK = """
    == people.yaml ==
    sedov: {name: Lev Sedov, also: [{name: SYNOK, as: codename, in: kern#report}, {name: Lyova, as: diminutive}]}
    == events.yaml ==
    told: {title: He is reported, date: {says: 1938-02, in: kern#report}}
    == sources/kern.md ==
    ---
    title: Kern
    short: Kern 2004
    kind: book
    ---

    It is reported that SYNOK wished it. {#report}

    Of Sedov, called SYNOK, no more is told. {#more}
    == evidence.yaml ==
    report: {shows: He was reported, in: kern#report}
    == hypotheses.yaml ==
    illness: {proposes: He was ill., weighs: {report: {reads: inconsistent}}}
    poison: {proposes: It was poison., weighs: {report: {reads: consistent}}}
"""


@pytest.fixture
def synok(view_of: ViewOf) -> View:
    return view_of(SYNOK)


def without(view: View, *ids: str) -> View:
    return look_at(leave_out(view.case, ids))


def test_a_codename_is_what_it_assumes(synok: View) -> None:
    assert thing_name(synok.case, "SYNOK") == "SYNOK = Lev Sedov"
    assert thing_name(synok.case, "report") == "“He was reported”"
    assert thing_name(synok.case, "kern#more") == "what Kern 2004, ¶ 2 rests on"


def test_without_a_codename_go_the_passages_that_name_him_by_it_alone(synok: View) -> None:
    assert [(row.name, row.words) for row in left_out_rows(without(synok, "SYNOK"))] == [
        ("SYNOK = Lev Sedov", "1 passage in which codenames alone tell who is meant, 1 row of evidence")
    ]


def test_without_a_source_go_its_claims(synok: View) -> None:
    assert [row.words for row in left_out_rows(without(synok, "kern"))] == ["1 claim, 1 row of evidence"]


def test_it_says_how_the_order_of_the_hypotheses_changed_and_what_it_was(synok: View) -> None:
    letters = {"illness": "A", "poison": "B"}
    assert order_change(synok.case, letters) == ()
    changed = ("Order changed: A 0, level with B.", "It was B 0, A 2.")
    assert order_change(without(synok, "SYNOK").case, letters) == changed
    assert order_change(without(synok, "sedov").case, letters) == ("Nothing counts otherwise than with it.",)


def test_only_what_is_counted_can_be_left_out(synok: View) -> None:
    ids = ("SYNOK", "Lyova", "kern", "kern#report", "kern=sedov", "sedov", "report", "illness")
    assert [id_ for id_ in ids if not can_be_left_out(synok.case, id_)] == ["Lyova", "illness"]


def test_a_codename_is_edited_where_it_is_told_and_a_link_where_it_starts(synok: View) -> None:
    case = synok.case
    assert location_of_thing(case, "SYNOK") == case.people["sedov"].also[0].location
    assert location_of_thing(case, "kern=sedov") == case.sources["kern"].location
    assert location_of_thing(case, "report", "poison") == case.hypotheses["poison"].weighs["report"].location
    assert location_of_thing(case, "sedov") is None
