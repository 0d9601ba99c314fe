"""Ids of positions: the matter and the letter."""

import pytest

from casefile.present.comparing import position_of, sources_of
from casefile.present.position_ids import is_position, matter_and_letter, position_id
from casefile.present.view import View


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
