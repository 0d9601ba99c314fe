"""Markdown parted into blocks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.loading.blocks import split_blocks


def blocks(text: str) -> list[tuple[str, int, str]]:
    return list(split_blocks(text, 1))


def texts(text: str) -> list[str]:
    return [block[0] for block in split_blocks(text, 1)]


def test_a_block_ends_at_a_blank_line() -> None:
    assert blocks("one\nand more\n\n\ntwo\n \t\nthree") == [("one\nand more", 1, ""), ("two", 5, ""), ("three", 7, "")]


def test_a_heading_names_the_section_and_is_not_counted() -> None:
    assert blocks("# One #\n\na\n\n## Two\nb\n\n###\n\nc\n#no\n") == [
        ("a", 3, "One"),
        ("b", 6, "Two"),
        ("c\n#no", 10, ""),
    ]


def test_an_underlined_heading_is_one_too() -> None:
    assert blocks("One\n===\n\na\n\nTwo\n---\nb\n") == [("a", 4, "One"), ("b", 8, "Two")]


def test_a_heading_may_stand_in_the_midst_of_lines() -> None:
    assert blocks("a\n# One\nb\n") == [("a", 1, ""), ("b", 3, "One")]


def test_a_rule_is_no_block() -> None:
    assert blocks("a\n\n---\n\n* * *\n\nb\n") == [("a", 1, ""), ("b", 7, "")]


def test_a_list_with_several_items_is_one_block() -> None:
    assert blocks("- a\n- b\n\n- c\n\n  more of c\n\nafter\n") == [
        ("- a\n- b\n\n- c\n\n  more of c", 1, ""),
        ("after", 8, ""),
    ]
    assert texts("1. a\n\n2. b\n\n- c") == ["1. a\n\n2. b", "- c"]


def test_what_only_begins_like_a_list_does_not_run_on() -> None:
    assert texts("*So* he said.\n\n  and then") == ["*So* he said.", "  and then"]
    assert texts("1938 was dry.\n\n  and cold") == ["1938 was dry.", "  and cold"]


def test_attributes_end_a_list() -> None:
    assert texts("- a {#x}\n\n- b {#y}") == ["- a {#x}", "- b {#y}"]


def test_a_heading_ends_a_list_even_where_it_is_the_same_as_that_before() -> None:
    assert blocks("# Present\n\n1. one\n\n# Present\n\n2. two") == [("1. one", 3, "Present"), ("2. two", 7, "Present")]
    assert texts("# A\n\n- a\n\n# A\n\n  b") == ["- a", "  b"]


def test_a_rule_ends_a_list() -> None:
    assert texts("- a\n\n---\n\n- b") == ["- a", "- b"]


def test_a_quotation_is_a_block() -> None:
    assert texts("> a\n> b\n>\n> c\n\n> d") == ["> a\n> b\n>\n> c", "> d"]


def test_fenced_code_may_hold_blank_lines_and_signs() -> None:
    code = "```\n# a\n\n- b\n\n```"
    assert blocks(f"x\n\n{code}\n\ny") == [("x", 1, ""), (code, 3, ""), ("y", 10, "")]
    assert texts("~~~ {x}\n\na\n~~~\n\nb") == ["~~~ {x}\n\na\n~~~", "b"]
    assert texts("```\na\n\nb") == ["```\na\n\nb"]
    assert texts("````\n```\n\na\n````\n\nb") == ["````\n```\n\na\n````", "b"]


def test_a_comment_is_left_out() -> None:
    assert blocks("a\n\n<!-- x\n\ny -->\n\nb <!-- c -->\n") == [("a", 1, ""), ("b <!-- c -->", 7, "")]
    assert texts("<!-- never closed\n\na") == []


@pytest.mark.parametrize("text", ["", "\n\n \n", "# only a heading\n", "---\n"])
def test_what_has_no_block_gives_none(text: str) -> None:
    assert blocks(text) == []


def test_many_open_fences_take_no_longer_than_one() -> None:
    assert len(texts("```\n\n" * 100_000)) >= 1


@given(st.text(alphabet="ab #-*>1.`~<!\n \t{}=", max_size=200))
def test_every_block_stands_where_it_says(text: str) -> None:
    lines = text.split("\n")
    for block, line, _ in split_blocks(text, 1):
        assert block.strip()
        assert lines[line - 1].strip().startswith(block.split("\n")[0].strip())


@given(st.text(alphabet="ab\n ", max_size=100))
def test_plain_text_is_parted_at_blank_lines_alone(text: str) -> None:
    assert "".join("".join(texts(text)).split()) == "".join(text.split())
