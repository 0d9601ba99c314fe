"""Where words stand in a text, and what stands in it between quotation marks."""

import pytest

from casefile.text.quoted import find_words, quoted_spans


@pytest.mark.parametrize(
    ("words", "text", "places"),
    [
        ("ten", "often ten, tend to ten", [6, 19]),
        ("10", "10 o'clock, 1910, at 10", [0, 21]),
        ("(sic)", "as he wrote(sic)so", [11]),
        ("", "nothing", []),
    ],
)
def test_words_are_found_as_words(words: str, text: str, places: list[int]) -> None:
    assert list(find_words(words, text)) == places


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("he “said so” and “no more”", ["said so", "no more"]),
        ('„so“ «so» »so« ‹so› "so"', ["so"] * 5),
        ("‘it isn’t so’", ["it isn’t so"]),
        ("an “open one", []),
    ],
)
def test_what_stands_between_quotation_marks_is_quoted(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in quoted_spans(text)] == found
