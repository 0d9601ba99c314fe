"""Ids of positions: the matter and the letter."""

import pytest

from casefile.analysis.leaving_out import leave_out
from casefile.present.comparing import position_of, sources_of
from casefile.present.counting import count_conflicts
from casefile.present.position_ids import is_position, matter_and_letter, moved_position, position_id
from casefile.present.view import View, look_at
from tests.present.conftest import ViewOf


@pytest.mark.parametrize(
    ("id_", "parts"),
    [("fire.date:a", ("fire.date", "a")), ("fire.date", ("", "")), ("book#p", ("", "")), (":a", ("", ""))],
)
def test_an_id_of_a_position_is_a_matter_and_a_letter(id_: str, parts: tuple[str, str]) -> None:
    assert matter_and_letter(id_) == parts


def test_what_has_no_letter_has_no_id() -> None:
    assert (position_id("fire.date", "b"), position_id("fire.date", "")) == ("fire.date:b", "")


def test_an_id_leads_to_the_position_that_has_the_letter_now(mill: View) -> None:
    position = position_of(mill, "fire.date:a")
    assert position
    assert position.letter == "a"
    assert is_position(mill, "fire.date:a")
    assert not is_position(mill, "fire.date:z")
    assert position_of(mill, "fire.date:z") is None
    assert position_of(mill, "nothing:a") is None


def test_the_accounts_of_a_position_are_those_that_say_it(mill: View) -> None:
    position = position_of(mill, "fire.date:b")
    assert position
    assert set(sources_of(mill, "fire.date:b")) == {one.source for one in position.claims if one.stance == "says"}


RIVALS = """
    == events.yaml ==
    event: {title: Something happens}
    == questions.yaml ==
    cause:
      asks: What was it?
      about: event
      answers: {oil: , gale: , thief: }
      claims: [{says: oil, in: anna#p}, {says: gale, in: boris#p}, {says: thief, in: clara#p}]
""" + "".join(
    f"    == sources/{id_}.md ==\n    ---\n    {{title: T, short: {id_}, kind: book}}\n    ---\n    Told. {{#p}}\n"
    for id_ in ("anna", "boris", "clara")
)


def test_a_position_follows_its_values_to_another_letter(view_of: ViewOf) -> None:
    before = view_of(RIVALS)
    after = count_conflicts(look_at(leave_out(before.case, ["anna"])))
    assert [moved_position(before, after, f"cause:{letter}") for letter in "abc"] == ["", "cause:a", "cause:b"]
    assert [moved_position(after, before, f"cause:{letter}") for letter in "ab"] == ["cause:b", "cause:c"]
    assert moved_position(before, after, "anna") == "anna"


def test_a_position_is_gone_where_nothing_clashes_any_more(view_of: ViewOf) -> None:
    before = view_of(RIVALS)
    after = count_conflicts(look_at(leave_out(before.case, ["anna", "boris"])))
    assert moved_position(before, after, "cause:c") == ""
