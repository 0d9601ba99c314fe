"""Who is named in which texts."""

from casefile.analysis.leaving_out import leave_out
from casefile.present.named_lines import MOST_PLACES
from casefile.present.narrowing import Chosen, narrow
from casefile.present.page import page_of
from casefile.present.people import people_rows, person_as_json
from casefile.present.plain import plain_lines
from casefile.present.show import show_as_json
from casefile.present.view import View, look_at
from tests.present.conftest import ViewOf

SCANS = """
    == people.yaml ==
    viktor: {name: Viktor Salenko}
    ana: {name: Ana Brandão, also: [A. Brandao]}
    clara: {name: Clara Salenko}
    dora: {name: Dora Hale}
    == events.yaml ==
    transfer: {title: The money is moved, date: {says: 2019-12-04, in: scan-1#1, by: viktor}}
    == sources/scan-1.md ==
    ---
    title: The first scan
    short: Scan 1
    kind: scan
    ---

    Salenko moved it. {#1}

    Absent: A. Brandao. {#2}
    == sources/scan-2.md ==
    ---
    title: The second scan
    short: Scan 2
    kind: scan
    ---

    Nobody but Ana Brandão was there; the Brandãos know. {#1}
"""


def page(view: View, id_: str) -> str:
    return "\n".join(plain_lines(page_of(view, id_)))


def test_whom_no_claim_speaks_of_is_told_to_be_named_in_the_texts(view_of: ViewOf) -> None:
    told = page(view_of(SCANS).with_names(), "ana")
    assert told.endswith(
        "Named in the texts  2 passages in 2 sources\n"
        "  No claim speaks of Ana Brandão yet.\n"
        "  / who:ana shows the words around the name\n"
        "  Scan 1  ¶ 2\n"
        "  Scan 2  ¶ 1"
    )
    assert "Where spoken of" not in told


def test_of_a_name_that_others_bear_it_is_said_that_they_do(view_of: ViewOf) -> None:
    told = page(view_of(SCANS).with_names(), "viktor")
    assert "Where spoken of  1 passage in 1 source" in told
    assert "All of them by a name that others bear too." in told
    assert "No claim" not in told


def test_nothing_is_said_of_names_before_the_texts_are_read_for_them(view_of: ViewOf) -> None:
    view = view_of(SCANS)
    assert "Named" not in page(view, "ana")
    assert [row.named_in for row in people_rows(view)] == [None] * 4


def test_those_named_alone_stand_by_how_often_behind_those_spoken_of(view_of: ViewOf) -> None:
    rows = people_rows(view_of(SCANS).with_names())
    assert [(row.id, row.spoken_of, row.named_in, row.named_alone) for row in rows] == [
        ("viktor", 1, 1, 0),
        ("ana", 0, 2, 2),
        ("clara", 0, 1, 1),
        ("dora", 0, 0, 0),
    ]


def test_other_programs_are_told_of_claims_and_of_names_apart(view_of: ViewOf) -> None:
    view = view_of(SCANS).with_names()
    assert person_as_json(view, "ana")["spoken_of"] == []
    assert person_as_json(view, "ana")["named_in"] == ["scan-1#2", "scan-2#1"]
    shown = show_as_json(view, ["ana", "transfer"])
    assert [row["named_in"] for row in shown if isinstance(row, dict)] == [["scan-1#2", "scan-2#1"], []]


def test_names_in_texts_narrow_people_and_sources_and_not_events(view_of: ViewOf) -> None:
    view = view_of(SCANS).with_names()
    assert view.named is not None
    found = narrow(view.case, view.near, Chosen(person="ana"), view.named.near)
    assert (found.sources, found.events) == ({"scan-1", "scan-2"}, set())
    assert narrow(view.case, view.near, Chosen(source="scan-2"), view.named.near).people == {"ana"}
    assert narrow(view.case, view.near, Chosen(person="ana")).sources == set()


def test_what_is_left_out_names_nobody(view_of: ViewOf) -> None:
    view = look_at(leave_out(view_of(SCANS).case, ["scan-2"])).with_names()
    assert view.named is not None
    assert view.named.passages["ana"] == ("scan-1#2",)


def test_of_very_many_places_a_page_counts_the_rest(view_of: ViewOf) -> None:
    many = "\n\n".join(f"    Ana Brandão. {{#p{number}}}" for number in range(MOST_PLACES + 3))
    view = view_of(SCANS.replace("    Absent: A. Brandao. {#2}", many)).with_names()
    assert page(view, "ana").endswith("\n  and 4 more passages")
