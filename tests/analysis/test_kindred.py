"""Things parted by what they share."""

from hypothesis import given
from hypothesis import strategies as st

from casefile.analysis.kindred import kindreds


def test_what_shares_a_mark_with_a_third_is_kindred_too() -> None:
    marks = {"letter": ["orlov"], "book": ["orlov", "doctor"], "page": ["doctor"], "diary": ["nurse"]}
    assert kindreds(marks) == (["letter", "book", "page"], ["diary"])


def test_what_has_no_mark_stands_alone() -> None:
    assert kindreds({"letter": [], "book": ["orlov"], "page": []}) == (["letter"], ["book"], ["page"])


@given(st.dictionaries(st.integers(0, 30), st.sets(st.sampled_from("abcdefgh"), max_size=3)))
def test_no_two_parts_share_a_mark_and_each_thing_is_in_one(marks: dict[int, set[str]]) -> None:
    parts = kindreds(marks)
    behind = [set[str]().union(*(marks[thing] for thing in part)) for part in parts]
    assert sum(map(len, behind)) == len(set[str]().union(*behind))
    assert sorted(thing for part in parts for thing in part) == sorted(marks)
