"""Our own plain statements must not clash."""

from pathlib import Path

from casefile.analysis.checks.own_statements import check_own_statements
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.events import Event
from casefile.model.location import Location
from casefile.model.matters import Matter


def stated(value: str, line: int, passage: str | None = None) -> Claim:
    return Claim(
        matter="death.place", stance="says", value=(value,), passage=passage, location=Location("events.yaml", line, 5)
    )


def case_with(tmp_path: Path, *claims: Claim) -> Case:
    place = Location("events.yaml", 3, 3)
    matter = Matter(
        id="death.place", about="death", field="place", holds="words", claims=claims, many=False, location=place
    )
    return Case(
        folder=tmp_path, events={"death": Event(id="death", title="He dies", facts={"place": matter}, location=place)}
    )


def test_two_that_cannot_both_hold_are_an_error_that_names_both_places(tmp_path: Path) -> None:
    denial = Claim(
        matter="death.place", stance="denies", value=("Paris",), passage=None, location=Location("events.yaml", 5, 5)
    )
    (problem,) = check_own_statements(case_with(tmp_path, stated("paris", 4), denial))
    assert str(problem) == (
        "events.yaml:5:5: our own statements on death.place clash: Paris here, paris at events.yaml:4:5; "
        "leave one of them out, or cite who says it with “in”"
    )


def test_what_an_account_says_against_us_is_no_problem(tmp_path: Path) -> None:
    assert list(check_own_statements(case_with(tmp_path, stated("paris", 4), stated("lyon", 5, "anna#p")))) == []
