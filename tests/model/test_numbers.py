"""Numbers and ranges as sources give them."""

import pytest

from casefile.model.numbers import NumberError, parse_number


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("3", 3, 3), ("-2.5", -2.5, -2.5), ("3/4", 3, 4), ("3/..", 3, None), ("../4", None, 4), (" 3 ", 3, 3)],
)
def test_a_number_is_one_or_a_range_that_may_be_open(text: str, low: float | None, high: float | None) -> None:
    number = parse_number(text)
    assert (number.text, number.low, number.high) == (text, low, high)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("three", "“three” is no number; write 3, a range 3/4, or 3/.. for three or more"),
        ("٣", "“٣” is no number; write 3, a range 3/4, or 3/.. for three or more"),
        ("3-4", "“3-4” is no number; write 3, a range 3/4, or 3/.. for three or more"),
        ("..", "“..” is no number; write 3, a range 3/4, or 3/.. for three or more"),
        ("../..", "“../..” is open on both sides; write a number on one side, as in 3/.."),
        ("4/3", "“4/3” runs backwards; write 3/4"),
    ],
)
def test_what_is_no_number_says_what_to_write(text: str, says: str) -> None:
    with pytest.raises(NumberError) as error:
        parse_number(text)
    assert str(error.value) == f"{error.value.message}; {error.value.mend}" == says
