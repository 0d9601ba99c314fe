"""Filters are read as typed, dates among them in any form."""

import pytest

from casefile.search.filters import read_filter, read_period


@pytest.mark.parametrize(
    ("query", "kind", "value"),
    [
        ("who:sedov clinic", "who", "sedov"),
        ('who:"Mark Zborowski" clinic', "who", "Mark Zborowski"),
        ("who:“Mark Zborowski”", "who", "Mark Zborowski"),
        ('who:"Mark Zbor', "who", "Mark Zbor"),
        ("WHO:sedov", "who", "sedov"),
        ("src:kern-2004", "src", "kern-2004"),
        ("when:9 Feb 1938 clinic", "when", "9 Feb 1938"),
        ("when:winter 1937-8 clinic", "when", "winter 1937-8"),
        ("when:1825-11-19 julian clinic", "when", "1825-11-19 julian"),
        ("when:1938-02-13/1938-02-14 clinic", "when", "1938-02-13/1938-02-14"),
        ("when:soon clinic", "when", "soon"),
    ],
)
def test_a_value_ends_with_its_word_its_quotation_mark_or_its_date(query: str, kind: str, value: str) -> None:
    found = read_filter(query, 0)
    assert found is not None
    assert (found.kind, found.value, found.is_refused) == (kind, value, False)
    assert query.startswith(found.text)


def test_a_minus_sign_refuses_what_fits() -> None:
    found = read_filter("x -by:orlov", 2)
    assert found is not None
    assert (found.kind, found.is_refused, found.text) == ("by", True, "-by:orlov")


@pytest.mark.parametrize("query", ["who:", "who: x", "whose:x", "x:who", "sedov"])
def test_other_words_are_no_filters(query: str) -> None:
    assert read_filter(query, 0) is None


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("1938-02-09", ["1938-02-09"]),
        ("[1938-02-09..1938-02-16]", ["[1938-02-09..1938-02-16]"]),
        ("../1937", ["../1937"]),
        ("1937..", ["1937/.."]),
        ("..1937-05", ["../1937-05"]),
        ("1936..1938-02", ["1936/1938-02"]),
        ("1937-24", ["1937-24"]),
        ("the winter of 1937–38", ["1937-24"]),
        ("on 9th February, 1938", ["1938-02-09"]),
        ("9 and 13 February 1938", ["1938-02-09", "1938-02-13"]),
        ("9 Feb", ["XXXX-02-09"]),
    ],
)
def test_a_period_is_read_in_edtf_and_in_words(value: str, edtf: list[str]) -> None:
    assert [date.text for date in read_period(value)] == edtf


@pytest.mark.parametrize(
    "value", ["", "soon", "9", "..", "1938..1937", "9 Feb 1938 at the clinic", "1 day after the-fire"]
)
def test_what_is_no_date_as_a_whole_is_none(value: str) -> None:
    assert read_period(value) == ()
