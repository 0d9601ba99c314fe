"""Things that cannot hold together, in lists, on pages and for other programs."""

import json

from casefile.present.conflict_json import conflict_as_json
from casefile.present.conflict_lines import positions_in_short
from casefile.present.conflicts import conflict_rows, headline
from casefile.present.lines import Line
from casefile.present.page import page_of, title_of
from casefile.present.plain import plain_lines
from casefile.present.view import View
from tests.present.conftest import ViewOf

ID = "clash-death.date+operation.before+operation.date"
SURGERY = """
    == people.yaml ==
    patient: {name: The patient}
    == events.yaml ==
    operation:
      title: Surgery
      date: {says: 1938-02-15 evening, in: anna#p}
      before: {says: death, in: [anna#p, clara#p]}
    death:
      title: He dies
      people: [patient]
      date: [{says: 1938-02-16, in: anna#p}, {says: "1938-02-15T11?", in: boris#p}]
    == leads.yaml ==
    register: {seeks: The register, about: death, decides: [death.date]}
    == sources/anna.md ==
    ---
    {title: A, short: Anna 1940, kind: book}
    ---

    Told. {#p}
    == sources/boris.md ==
    ---
    {title: B, short: Boris 1950, kind: book}
    ---

    Told. {#p}
    == sources/clara.md ==
    ---
    {title: C, short: Clara 1960, kind: book}
    ---

    Told. {#p}
"""
TOGETHER = """\
  b  He dies  15 February 1938, 11:00, doubtful  Boris 1950, ¶ 1
  Surgery  evening of 15 February 1938  Anna 1940, ¶ 1
  Surgery  before He dies  Anna 1940, ¶ 1; Clara 1960, ¶ 1"""


def text(lines: tuple[Line, ...]) -> str:
    return "\n".join(plain_lines(lines))


def test_the_page_shows_each_claim_with_its_letter_and_all_who_tell_it(view_of: ViewOf) -> None:
    view = view_of(SURGERY)
    assert title_of(view, ID) == "Cannot all hold: He dies; Surgery"
    told = text(page_of(view, ID))
    assert told.startswith("fact, at least 5 h apart; hangs on a doubt\nBoris 1950 dates “He dies” 15 February 1938")
    assert f"Cannot all hold together\n{TOGETHER}\n\nWhat would decide it\n  The register" in told


def test_of_a_claim_of_several_orders_the_one_that_clashes_is_told_with_the_letter_of_the_whole(
    view_of: ViewOf,
) -> None:
    orders = "before: [{says: [death, burial], in: clara#p}, {denies: death, in: boris#p}]"
    more = "\n    burial: {title: He is buried}\n    == leads.yaml =="
    view = view_of(
        SURGERY.replace("before: {says: death, in: [anna#p, clara#p]}", orders).replace("\n    == leads.yaml ==", more)
    )
    assert "  a  Surgery  before He dies  Clara 1960, ¶ 1" in text(page_of(view, ID))
    assert "puts “Surgery” before “He dies”: these cannot all hold" in text(page_of(view, ID))


def test_the_pages_of_what_is_caught_in_it_show_it_too(view_of: ViewOf) -> None:
    view = view_of(SURGERY)
    for id_ in ("death.date", "death", "operation"):
        assert f"Cannot all hold together\n{TOGETHER}" in text(page_of(view, id_))


def test_each_claim_leads_to_its_matter_event_and_passages(view_of: ViewOf) -> None:
    line = next(line for line in page_of(view_of(SURGERY), ID) if line.text.startswith("b"))
    goals = [span.target for span in line.spans if span.target]
    assert goals == ["death.date", "death", "death.date", "boris#p", "boris#p"]


def test_a_row_has_no_positions_and_says_what_cannot_all_hold(view_of: ViewOf) -> None:
    row = next(row for row in conflict_rows(view_of(SURGERY)) if row.id == ID)
    assert (row.asks, row.section, row.letters) == ("Cannot all hold: He dies; Surgery", "Conflicts", ())
    assert row.values == (
        "15 February 1938, 11:00, doubtful",
        "evening of 15 February 1938",
        "before He dies",
    )


def test_it_counts_as_a_conflict_of_the_people_events_and_sources_in_it(view_of: ViewOf) -> None:
    view: View = view_of(SURGERY)
    counts = {id_: view.count_touching(id_) for id_ in ("patient", "operation", "death", "clara", "anna")}
    assert counts == {"patient": 2, "operation": 1, "death": 2, "clara": 0, "anna": 2}


def test_in_a_list_of_conflicts_its_claims_stand_below_it(view_of: ViewOf) -> None:
    view = view_of(SURGERY)
    assert text(tuple(positions_in_short(view, view.of_matter[ID]))) == TOGETHER
    assert headline(view.of_matter[ID]) == "fact, at least 5 h apart; hangs on a doubt"


def test_other_programs_get_one_pair_of_as_many_claims_as_it_takes(view_of: ViewOf) -> None:
    view = view_of(SURGERY)
    told = json.loads(json.dumps(conflict_as_json(view, view.of_matter[ID])))
    assert [told[key] for key in ("about", "field", "asks", "positions")] == [None, None, None, []]
    (pair,) = told["pairs"]
    assert [(claim["value"], claim["in"]) for claim in pair["claims"]] == [
        ("1938-02-15T11?", "boris#p"),
        ("1938-02-15 evening", "anna#p"),
        ("death", "anna#p"),
    ]


def test_a_reason_that_stands_alone_does_not_ask_which_is_the_first(view_of: ViewOf) -> None:
    view = view_of("""
    == events.yaml ==
    ball: {title: The ball, date: [{says: 1901-05-01, in: anna#p}, {says: 1901-05, in: boris#p}]}
    == sources/anna.md ==
    ---
    {title: A, short: Anna, kind: book}
    ---
    Told. {#p}
    == sources/boris.md ==
    ---
    {title: B, short: Boris, kind: book}
    ---
    Told. {#p}
    """)
    conflict = view.of_matter["ball.date"]
    assert headline(conflict) == "fact, one is finer"
    assert conflict.why == "Anna has 1 May 1901; Boris has May 1901: the first is finer"
