"""What accounts are compared on, and of what there is nothing to compare."""

from casefile.analysis.leaving_out import leave_out
from casefile.present.comparing import find_untold
from casefile.present.view import look_at
from tests.conftest import LoadText

TOLD = """
    == people.yaml ==
    hale: {name: Hale, born: {says: 1831, in: log#p}}
    marsh: {name: Marsh}
    crew: {name: the crew}
    cook: {name: the cook, part of: crew, died: {says: 1890, in: log#p}}
    rock: {name: Skerry Rock, kind: place}
    == events.yaml ==
    watch: {title: The watch}
    gale: {title: The gale, part of: watch, people: [marsh], date: {says: 1888, in: log#p}}
    peace: {title: The peace, people: [rock]}
    == sources/log.md ==
    ---
    {title: The log, short: Log, kind: log}
    ---
    All of it. {#p}
"""


def test_untold_is_who_has_no_claim_no_told_part_and_no_part_in_what_is_told(load_text: LoadText) -> None:
    case, _ = load_text(TOLD)
    assert find_untold(look_at(case)) == {"rock", "peace"}


def test_without_the_only_account_nothing_is_told_of_anybody(load_text: LoadText) -> None:
    case, _ = load_text(TOLD)
    assert find_untold(look_at(leave_out(case, ["log"]))) == {*case.people, *case.events}
