"""Syntax errors in people's words, at the place where they can be mended."""

import pytest

from casefile.loading.parsing import parse_yaml

BRACES = "put a comma between two values, “}” at the end, and values with a comma or a colon in quotes"
BRACKETS = "put a comma between two values, “]” at the end, and values with a comma or a colon in quotes"
LINE_UP = "start the line where its neighbours start"

CASES = {
    "a: b: c": (1, 5, "a colon and a space stand where no key can", f"put the value in quotes, or {LINE_UP}"),
    "a: 1\n b: 2": (2, 3, "a colon and a space stand where no key can", f"put the value in quotes, or {LINE_UP}"),
    'a: "x" y': (
        *(1, 8),
        "this neither ends the value before it nor starts a key",
        f"put the whole value in quotes, or {LINE_UP}",
    ),
    "- a\nb: 1": (
        *(2, 1),
        "this line is in the place of an item, but does not start with “-”",
        "start it with “- ”, or where the keys around the list start",
    ),
    "a: }": (1, 4, "a value is missing here", "write one, in quotes if it is a sign"),
    'a: "\\q"': (
        *(1, 5),
        "no escape sequence of YAML starts like this",
        "write \\\\ for a backslash, or put the value in single quotes",
    ),
    "a: - b": (1, 4, "a list cannot start here with “-”", "put it on a line of its own, or in brackets"),
    "{a: 1}\nb: 2": (2, 1, "the file goes on after its end", LINE_UP),
    "%YAML 3.0\n---\na: 1": (1, 1, "this is a YAML of the future", "leave the %YAML line out"),
    "a:\n\tb: 1": (2, 1, "a tab cannot indent", "write spaces"),
    "a: @b": (1, 4, "a value cannot start with “@”", "put it in quotes"),
    "a: `b": (1, 4, "a value cannot start with “`”", "put it in quotes"),
    "a: 'b\nc: d\n": (1, 4, "the quotation mark that opens here is never closed", "close it"),
    "a: 1\nfoo\nb: 2": (
        *(2, 1),
        "a key stands here without a colon",
        "write the colon, a space and the value after it",
    ),
    "a: [1, 2\nb: 3": (
        *(2, 2),
        "the list in brackets that opens on line 1, column 4 has no comma and no “]” before this",
        BRACKETS,
    ),
    "a: 1\nb: {c: d\ne: f": (
        *(3, 2),
        "the mapping in braces that opens on line 2, column 4 has no comma and no “}” before this",
        BRACES,
    ),
    "a: |x\n  b": (1, 5, "this is no YAML: did not find expected comment or line break", ""),
}


@pytest.mark.parametrize("text", CASES)
def test_a_syntax_error_says_what_is_wrong_where_and_what_to_write(text: str) -> None:
    parsed = parse_yaml(text, lambda *_: None)
    assert parsed.fault == CASES[text]
    assert parsed.is_broken
