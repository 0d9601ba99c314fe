"""Folded text becomes words, each with its place."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.search.tokens import joined_tokens_of, side_by_side, spaced_words_in, tokens_of, words_of
from casefile.text.fold import fold


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two surgeons, Simkov & Thalheimer", ["two", "surgeons", "simkov", "thalheimer"]),
        ("Sedov's clinic; Sedov’s will", ["sedov", "clinic", "sedov", "will"]),
        ("in 1937-38 [sic]", ["in", "1937", "38", "sic"]),
        ("Лев Седов", ["лев", "седов"]),
        ("北京大学", ["北京", "京大", "大学", "学"]),
        ("서울 대학", ["서울", "대학"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("", []),
        ("… — !", []),
    ],
)
def test_a_text_is_found_by_its_words(text: str, words: list[str]) -> None:
    assert words_of(fold(text)) == words


def test_a_word_with_hyphens_is_found_without_them_too() -> None:
    assert words_of("a white-russian zbo-\nrowski") == [
        *("a", "white", "russian", "zbo", "rowski"),
        *("whiterussian", "zborowski"),
    ]


@given(st.text())
def test_every_token_stands_where_it_says(text: str) -> None:
    folded = fold(text)
    tokens = list(tokens_of(folded))
    assert [folded[token.start : token.end] for token in tokens] == [token.word for token in tokens]
    assert tokens == sorted(tokens, key=lambda token: token.start)
    for token in joined_tokens_of(folded):
        assert re.sub(r"[-\u2010\u2011]\n?", "", folded[token.start : token.end]) == token.word


@given(st.text("abcéж北京 -'’s\n", max_size=40))
def test_words_are_the_tokens_and_the_joined_ones(text: str) -> None:
    folded = fold(text)
    assert words_of(folded) == [token.word for token in (*tokens_of(folded), *joined_tokens_of(folded))]


SIGNS = "'-’‘“”„«»–—… \xa0\n\u2010\u0301\u200b\u3099\u27e8"
PIECES = st.sampled_from([*SIGNS, *"aB1éСъ北ि", "'s", "’s", "’S ", "⟨200B⟩", "clinic"])


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)))
def test_the_quick_way_to_the_words_of_a_text_gives_all_of_them(text: str) -> None:
    assert spaced_words_in(text).split() == words_of(fold(text))


@pytest.mark.parametrize("text", ["mark zborowski", "mark, zborowski", "(mark) “zborowski”", "mark-zborowski"])
def test_words_stand_side_by_side_whatever_marks_part_them(text: str) -> None:
    assert side_by_side("mark zborowski").search(text)


@pytest.mark.parametrize("text", ["mark von zborowski", "zborowski mark", "denmark zborowski", "mark zborowskis"])
def test_words_do_not_stand_side_by_side_if_others_do(text: str) -> None:
    assert not side_by_side("mark zborowski").search(text)


def test_characters_of_a_script_without_spaces_stand_within_a_run() -> None:
    assert side_by_side("京大").search("北京大学")
