"""Words that begin alike and end otherwise are forms of one word."""

import pytest

from casefile.search.stems import of_one_stem

KNOWN = (
    *("murder", "murdered", "murderers", "murmur", "kidnapped", "autopsy", "trotsky", "trotskyist", "international"),
    *("internal", "thirty", "operated", "operation", "opera"),
)


def beginning(prefix: str) -> list[str]:
    return [word for word in KNOWN if word.startswith(prefix)]


@pytest.mark.parametrize(
    ("typed", "forms"),
    [
        ("murdering", ["murder", "murdered", "murderers"]),
        ("kidnapping", ["kidnapped"]),
        ("autopsied", ["autopsy"]),
        ("trotskites", ["trotsky", "trotskyist"]),
        ("thirties", ["thirty"]),
        ("operation", ["operated"]),
        ("interview", []),
        ("murder", ["murdered", "murderers"]),
        ("opera", []),
        ("interna1", []),
    ],
)
def test_a_form_shares_most_of_the_word_and_has_a_short_ending(typed: str, forms: list[str]) -> None:
    assert of_one_stem(typed, beginning) == forms
