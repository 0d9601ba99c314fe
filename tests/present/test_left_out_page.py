"""What a thing that is left out changes, as a page."""

from casefile.analysis.leaving_out import leave_out
from casefile.present.counting import count_conflicts
from casefile.present.left_out_page import left_out_page
from casefile.present.plain import plain_lines
from casefile.present.view import View, look_at
from tests.present.conftest import ViewOf
from tests.present.test_left_out import SYNOK


def without(view: View, id_: str) -> list[str]:
    view = count_conflicts(look_at(leave_out(view.case, [id_])))
    return list(plain_lines(left_out_page(view, id_)))


def test_a_codename_takes_along_what_is_told_under_it_alone(view_of: ViewOf) -> None:
    assert without(view_of(SYNOK), "SYNOK")[:6] == [
        "1 passage in which codenames alone tell who is meant, 1 row of evidence",
        "Order changed: A 0, level with B.",
        "It was B 0, A 2.",
        "1 claim gone.",
        "",
        "Claims",
    ]


def test_a_source_takes_its_claims_with_it(view_of: ViewOf) -> None:
    told = without(view_of(SYNOK), "kern")
    assert told[0] == "1 claim, 1 row of evidence"
    assert told[3:6] == ["1 claim gone.", "", "Claims"]
