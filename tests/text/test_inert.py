"""Text is made harmless once, visibly, and nothing of it is lost."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.text.inert import inert

UNSAFE = "\x00\x1b\x7f\x9b\u202e\u2066\u200b\ufeff\ud800\U000e0041 [a]\n\t"
ANY_TEXT = st.text(st.characters() | st.sampled_from(UNSAFE))


@pytest.mark.parametrize(
    ("given_text", "shown"),
    [
        ("\x1b]52;c;eA==\x07", "␛]52;c;eA==␇"),
        ("\x00\x08\x0b\x0c\x0d\x1f", "␀␈␋␌␍␟"),
        ("rub\x7fout", "rub␡out"),
        ("\x9b31m", "⟨009B⟩31m"),
        ("a\u0085b\u2028c\u2029d", "a⟨0085⟩b⟨2028⟩c⟨2029⟩d"),
        ("\u202egnp.exe\u2066\u2069", "⟨202E⟩gnp.exe⟨2066⟩⟨2069⟩"),
        ("no\u200bbreak\ufeff\u2060", "no⟨200B⟩break⟨FEFF⟩⟨2060⟩"),
        ("lone \ud83d", "lone ⟨D83D⟩"),
        ("tag \U000e0041", "tag ⟨E0041⟩"),
    ],
)
def test_an_unsafe_character_becomes_a_visible_mark(given_text: str, shown: str) -> None:
    assert inert(given_text) == shown


@pytest.mark.parametrize(
    "text", ["it is [sic]", "[illegible]", "[/nope]", "two\nlines\tand a tab", "Étienne, Седов, 北京", "क्‍ष", "👨‍👩‍👧"]
)
def test_text_that_can_be_shown_is_left_as_it_is(text: str) -> None:
    assert inert(text) is text


@given(ANY_TEXT)
def test_no_control_character_remains(text: str) -> None:
    left = {unicodedata.category(c) for c in inert(text) if c not in "\n\t"}
    assert not left & {"Cc", "Cs", "Zl", "Zp"}


@given(ANY_TEXT)
def test_inert_text_is_inert(text: str) -> None:
    assert inert(inert(text)) == inert(text)
