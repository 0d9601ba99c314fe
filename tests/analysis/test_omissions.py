"""What a transcript leaves out of the passage that it copies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.analysis.index import Index
from casefile.analysis.omissions import LEFT_OUT, has_part_alone
from tests.analysis.sketches import transcripts

ORIGINAL = "He left the house at nine, and was seen by the porter; nobody knows where he went then."

words = st.lists(st.integers(0, 10_000).map("w{}".format), min_size=2, max_size=40, unique=True)


def is_in_part(copy: str, original: str = ORIGINAL) -> bool:
    return has_part_alone(Index(transcripts(copy=copy, original=original)), "copy#p", "original#p")


@pytest.mark.parametrize(
    ("copy", "is_part"),
    [
        (ORIGINAL, False),
        (f"She says: {ORIGINAL.upper()} So far she.", False),
        ("He left his house at nine and was seen by a porter: nobody knows where he went.", False),
        ("He left the house at nine … nobody knows where he went then.", True),
        ("He left the house at nine.", True),
        ("Er verließ das Haus um neun.", True),
        ("", True),
    ],
)
def test_slips_are_no_omission_and_five_words_or_half_of_them_are(copy: str, is_part: bool) -> None:
    assert is_in_part(copy) is is_part


@given(words, st.data())
def test_what_lacks_so_many_words_in_a_row_has_a_part_alone(original: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(original)))
    copy = original[:at] + original[at + LEFT_OUT :]
    assert is_in_part(" ".join(copy), " ".join(original)) or len(original) - len(copy) < LEFT_OUT


@given(words, words, words)
def test_what_holds_all_words_as_they_stand_has_the_whole(
    before: list[str], original: list[str], after: list[str]
) -> None:
    assert not is_in_part(" ".join([*before, *original, *after]), " ".join(original))
