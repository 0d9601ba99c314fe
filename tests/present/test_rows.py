"""The rows of the lists: what they count, and in which order they stand."""

import pytest

from casefile.analysis.leaving_out import leave_out
from casefile.present.conflicts import conflict_rows, ratio
from casefile.present.overview import holdings_in_words, overview_rows, sharpest
from casefile.present.people import people_rows
from casefile.present.sources import source_rows
from casefile.present.timeline import timeline_rows
from casefile.present.view import View, look_at
from tests.conftest import LoadText
from tests.present.conftest import ViewOf


def test_people_stand_before_places_the_most_spoken_of_first(mill: View) -> None:
    assert [(row.id, row.spoken_of) for row in people_rows(mill)] == [
        ("anna", 4),
        ("josef", 3),
        ("stranger", 0),
        ("mill", 2),
    ]


def test_a_person_goes_by_telling_names_and_else_by_the_summary(mill: View) -> None:
    rows = {row.id: row for row in people_rows(mill)}
    assert rows["anna"].also == ("Nan",)
    assert rows["anna"].short == "Nan"
    assert rows["mill"].short == ""
    assert rows["stranger"].is_unnamed


def test_a_name_that_is_left_out_is_nobodys(load_text: LoadText) -> None:
    text = """
        == people.yaml ==
        anna:
          name: Anna
          also: [{name: CROW, as: codename, in: letter#one}, {name: OWL, as: codename, in: letter#one}]
        == sources/letter.md ==
        ---
        title: A letter
        short: Letter
        kind: letter
        ---

        Some text. {#one}
    """
    case, _ = load_text(text)
    assert people_rows(look_at(case))[0].also == ("CROW", "OWL")
    assert people_rows(look_at(leave_out(case, ["CROW"])))[0].also == ("OWL",)


def test_an_answer_goes_by_what_is_said_and_not_by_the_part_of_it_that_is_denied(view_of: ViewOf) -> None:
    view = view_of("""
        == people.yaml ==
        anna: {name: Anna}
        josef: {name: Josef}
        == events.yaml ==
        signing:
          title: They sign
          people: [{denies: josef, in: b#x}, {says: [anna, josef], in: a#x}]
        == sources/a.md ==
        ---
        {title: A, short: A, kind: record}
        ---
        Both signed. {#x}
        == sources/b.md ==
        ---
        {title: B, short: B, kind: book}
        ---
        Josef did not. {#x}
    """)
    assert [row.values for row in conflict_rows(view)] == [("Anna, Josef",)]


def test_a_date_counted_from_an_event_names_it_by_its_title(view_of: ViewOf) -> None:
    view = view_of("""
        == events.yaml ==
        fire: {title: The mill burns}
        flight: {title: Josef flees, date: {says: 2..3 days after fire, in: a#x}}
        == sources/a.md ==
        ---
        {title: A, short: A, kind: book}
        ---
        He fled days later. {#x}
    """)
    assert [row.date_in_words for row in timeline_rows(view, ["flight"])] == ["2–3 days after “The mill burns”"]


def test_a_list_shows_no_name_that_only_describes(view_of: ViewOf) -> None:
    view = view_of("""
        == people.yaml ==
        anna:
          name: Anna Crowe
          also:
            - {name: the heiress, as: epithet, in: a#x}
            - {name: a woman in grey, as: description, in: a#x}
            - Crow
            - {name: OWL, as: codename, in: a#x}
        == sources/a.md ==
        ---
        title: A letter
        short: Letter
        kind: letter
        ---

        A woman in grey. {#x}
    """)
    assert people_rows(view)[0].also == ("OWL",)


def test_rows_can_be_narrowed(mill: View) -> None:
    assert [row.id for row in people_rows(mill, {"mill", "anna"})] == ["anna", "mill"]
    assert [row.id for row in timeline_rows(mill, {"rumour"})] == ["rumour"]
    assert [row.id for row in source_rows(mill, set())] == []


def test_conflicts_are_none_until_they_are_counted(mill: View) -> None:
    uncounted = look_at(mill.case)
    assert {row.conflicts for row in people_rows(uncounted)} == {None}
    assert {row.conflicts for row in timeline_rows(uncounted)} == {None}
    assert {row.conflicts for row in source_rows(uncounted)} == {None}
    assert {row.id: row.conflicts for row in people_rows(mill)}["anna"] == 1


def test_events_stand_in_the_order_of_their_dates_and_undated_ones_last(mill: View) -> None:
    assert [(row.id, row.date) for row in timeline_rows(mill)] == [
        ("fire", "3–5 May 1920"),
        ("inquest", "12 Jun 1920"),
        ("rumour", ""),
    ]


def test_an_event_is_dated_by_the_finest_date_that_all_others_hold(mill: View) -> None:
    assert next(row for row in timeline_rows(mill) if row.id == "inquest").date_in_words == "12 June 1920"


def test_an_event_in_dispute_spans_all_that_is_told(mill: View) -> None:
    fire = timeline_rows(mill)[0]
    assert fire.date_in_words == "between 3 and 5 May 1920"
    assert fire.is_disputed
    assert fire.tellers == 3


@pytest.mark.parametrize(
    ("date", "short"),
    [
        ("1920-05-03", "3 May 1920"),
        ('"1920-05-03?"', "3 May 1920 ?"),
        ('"1920-05-03~"', "about 3 May"),
        ("1920-05-03T11", "3 May, 11:00"),
        ("1920/1921", "1920–21"),
    ],
)
def test_a_date_takes_at_most_14_cells(view_of: ViewOf, date: str, short: str) -> None:
    view = view_of(f"""
        == events.yaml ==
        fire: {{title: A fire, date: {{says: {date}, in: letter#one}}}}
        == sources/letter.md ==
        ---
        title: A letter
        short: Letter
        kind: letter
        ---

        Some text. {{#one}}
    """)
    told = timeline_rows(view)[0].date
    assert len(told) <= 14
    assert told == short


def test_sources_in_hand_stand_first_and_those_only_named_last(mill: View) -> None:
    assert [(row.id, row.held) for row in source_rows(mill)] == [
        ("book", "in hand"),
        ("letter", "in hand"),
        ("report", "through another"),
        ("diary", "only named"),
    ]
    assert not source_rows(mill)[-1].is_read


def test_holdings_are_told_in_one_sentence(mill: View) -> None:
    assert holdings_in_words(mill) == "4 sources, 2 of them in hand; 1 known through another, 1 only named."


def test_a_case_without_sources_says_so(view_of: ViewOf) -> None:
    assert holdings_in_words(view_of("== people.yaml ==\nanna: {name: Anna}\n")) == "No source yet."


def test_conflicts_are_listed_down_to_cannot_tell(mill: View) -> None:
    assert [(row.id, row.section) for row in conflict_rows(mill)] == [("fire.date", "Conflicts"), ("who", "Softer")]
    assert [row.section for row in conflict_rows(mill, everything=True)][2:] == [
        "No conflict: finer or coarser",
        "Agree",
    ]


def test_a_conflict_counts_tellers_roots_and_unplaced_by_position(mill: View) -> None:
    row = conflict_rows(mill)[0]
    assert row.asks == "The mill burns: date"
    assert row.why == "at least 1 day apart; hangs on a doubt"
    assert (row.letters, row.values) == (("a", "b"), ("3 May 1920", "5 May 1920, doubtful"))
    assert (ratio(row.tellers), ratio(row.roots), ratio(row.unplaced)) == ("2:1", "1:1", "0:0")


def test_conflicts_can_be_narrowed_to_what_they_touch(mill: View) -> None:
    assert [row.id for row in conflict_rows(mill, only={"diary"})] == []
    assert [row.id for row in conflict_rows(mill, only={"josef"})] == ["who"]


def test_an_overview_counts_what_is_there(mill: View) -> None:
    counts = {row.kind: row.count for row in overview_rows(mill)}
    assert (counts["person"], counts["event"], counts["source"], counts["passage"]) == (4, 3, 4, 6)
    assert (counts["claim"], counts["conflict"], counts["softer conflict"], counts["problem"]) == (10, 1, 1, 0)
    assert sharpest(mill) == ("fire.date",)


def test_an_overview_leaves_conflicts_open_until_they_are_counted(mill: View) -> None:
    rows = {row.kind: row for row in overview_rows(look_at(mill.case))}
    assert rows["conflict"].count is None
    assert rows["conflict"].text == "conflicts"
