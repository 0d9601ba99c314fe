"""Ids of records, facts and passages."""

import pytest

from casefile.loading.ids import fact_id, is_id, proposed_id


@pytest.mark.parametrize("text", ["a", "1938", "service-2009", "a--b", "a-"])
def test_an_id_is_of_lower_case_letters_digits_and_hyphens(text: str) -> None:
    assert is_id(text)


@pytest.mark.parametrize("text", ["", "-", "A", "a b", "a_b", "é", "a.b", "a#b", "a\n", "²"])
def test_anything_else_is_none(text: str) -> None:
    assert not is_id(text)


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("Service 2009", "service-2009"),
        ("Étienne Ø. B", "etienne-b"),
        ("a_b.c", "a-b-c"),
        ("  x  ", "x"),
        ("Дело", ""),
        ("", ""),
    ],
)
def test_an_id_is_proposed(text: str, proposed: str) -> None:
    assert proposed_id(text) == proposed
    assert proposed == "" or is_id(proposed)


def test_the_spaces_of_a_field_are_hyphens_in_the_id_of_its_fact() -> None:
    assert fact_id("zborowski", "said of") == "zborowski.said-of"
