"""What differs in case, accents or form only folds to the same text, and every place leads back."""

import re
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.text.fold import _EVEN, fold, fold_with_map, fold_words, fold_words_with_map
from casefile.text.inert import inert

ODD = (
    "ÉéßŁłøÞæœЪьЁйςΣÅﬁ½ﷺ\u0301\u0308\u0345\u3099カガｶﾞ한ㄱㅏ\u1100"
    "\u1161\u11a8ักำ\u0e33का\u09c7\u09be\u00ad\u200b\u200d⟨2060⟩ʼnŉ´″–—“’« \t\n\u00a0"
)
UNUSED = ("Cn", "Co")
"""Categories of what is no character, or anybody's own; of a million such places one in a hundred is tried."""
EVERY = [
    chr(number)
    for number in range(sys.maxunicode + 1)
    if number % 100 == 0 or unicodedata.category(chr(number)) not in UNUSED
]
TEXT = st.text(st.characters() | st.sampled_from(ODD) | st.sampled_from("abc AZ-'\""))


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Étienne", "etienne"),
        ("E\u0301tienne", "etienne"),
        ("STRASSE straße", "strasse strasse"),
        ("Łódź, Ørsted, Đilas, Þór, Æsop, Œuvre", "lodz, orsted, dilas, thor, aesop, oeuvre"),
        ("Съезд, Шпигельглас, Ёлкин, Троцкий", "сезд, шпигелглас, елкин, троцкии"),
        ("Ὀδυσσεύς", "οδυσσευσ"),
        ("שָׁלוֹם", "שלום"),
        ("مُحَمَّد", "محمد"),
        ("ﬁle №７", "file no7"),
        ("Zborow\u00adski", "zborowski"),
        (inert("Zborow\u00adski\u200b"), "zborowski"),
        ("가 ㄱㅏ", "가 가"),
        ("が ｶﾞ", "が ガ"),
        ("ที่นี่", "ที่นี่"),
        ("कि", "कि"),
    ],
)
def test_what_is_the_same_word_folds_to_the_same_text(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("“I don’t – I can’t,” he said", "'i don't - i can't,' he said"),
        ('„so“ «so» ‹so› ‘so’ "so"', "'so' 'so' 'so' 'so' 'so'"),
        ("1937—38, 1937–38, 1937-38", "1937-38, 1937-38, 1937-38"),
        ("two\n  lines\tand\u00a0more ", "two lines and more "),
        ("[sic] (p. 3): a*b_c", "[sic] (p. 3): a*b_c"),
    ],
)
def test_words_are_compared_without_regard_to_dashes_marks_and_spaces(written: str, folded: str) -> None:
    assert fold_words(written) == folded


@given(TEXT)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold_words(fold_words(text)) == fold_words(text)


def test_folding_twice_is_folding_once_for_every_character() -> None:
    for character in EVERY:
        once = fold(character)
        assert fold(once) == once, ascii(character)
        assert fold_words(fold_words(character)) == fold_words(character), ascii(character)


@given(TEXT)
def test_the_form_in_which_accents_are_written_does_not_matter(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text)) == fold(text)


@given(st.text("abcdefghijklmnopqrstuvwxyz ", min_size=1), st.sampled_from("\u0300\u0301\u0308\u030c\u0327"))
def test_accents_and_case_do_not_matter(text: str, accent: str) -> None:
    assert fold("".join(c.upper() + accent for c in text)) == text


@given(TEXT)
def test_folded_text_has_at_most_eighteen_characters_for_one(text: str) -> None:
    assert len(fold(text)) <= 18 * len(text)


@given(TEXT)
def test_the_map_of_folded_text_rises_and_stays_in_the_text(text: str) -> None:
    for plain, mapped in ((fold, fold_with_map), (fold_words, fold_words_with_map)):
        folded, offsets = mapped(text)
        assert folded == plain(text)
        assert len(offsets) == len(folded) + 1
        assert offsets[-1] == len(text)
        assert list(offsets) == sorted(offsets)
        assert all(0 <= at < len(text) for at in offsets[:-1])


def test_every_character_that_can_melt_into_the_one_before_it_is_folded_with_it() -> None:
    for character in EVERY:
        for before in "aか각ক":
            text = before + character
            assert fold_with_map(text)[0] == fold(text), ascii(character)


def test_a_character_that_is_not_counted_folds_to_one() -> None:
    for character in EVERY:
        if re.match(f"[{_EVEN}]", character):
            assert len(fold(character)) == 1, ascii(character)


def test_the_map_points_at_the_word_itself_past_all_that_folding_dropped() -> None:
    text = "Dr.\u00a0Girmon\u00adsky\u2019s “clinic”"
    folded, offsets = fold_words_with_map(text)
    start = folded.index("clinic")
    assert text[offsets[start] : offsets[start + 6]] == "clinic"
