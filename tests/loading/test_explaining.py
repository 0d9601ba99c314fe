"""Syntax errors in people's words, at the place where they can be mended."""

import pytest

from casefile.loading.parsing import parse_yaml

BRACES = "put a comma between two values, “}” at the end, and values with a comma or a colon in quotes"
BRACKETS = "put a comma between two values, “]” at the end, and values with a comma or a colon in quotes"
ONE_COLUMN = "start both in one column, or put that value in quotes if it goes on here"
LINE_UP = "start the line where its neighbours start"

NO_COLON = "write the colon and a space after its key; if it goes on from the line above, put the whole in quotes"

CASES = {
    "a: b: c": (1, 5, "a colon and a space stand where no key can", f"put the value in quotes, or {LINE_UP}"),
    "a: 1\n b: 2": (2, 2, "this stands deeper than “a” above it, which has its value already", ONE_COLUMN),
    "a:\n  b: [1, 2]\n    c: 3": (
        3,
        5,
        "this stands deeper than “b” above it, which has its value already",
        ONE_COLUMN,
    ),
    "a: [1]\n  b: 2\n": (2, 3, "this stands deeper than “a” above it, which has its value already", ONE_COLUMN),
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
    "a: 1\n\tb: 2": (2, 1, "a tab cannot indent", "write spaces"),
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
    "a: {b: c, d: e #f}\ng: h": (
        *(2, 1),
        "the mapping in braces that opens on line 1, column 4 has no comma and no “}” before this",
        f"{BRACES}; a “#” after a space starts a comment, which is not read",
    ),
    "a: {b:, c: d}": (1, 6, "a value is missing after this colon", "write one, or put the whole in quotes"),
    "a:\n  b c\n  d: e": (2, 3, "this line has no colon after its key", NO_COLON),
    "a:\n  - b c\n    d: e": (2, 5, "this line has no colon after its key", NO_COLON),
    "a:\n  at https://b.c\n\n  d: e": (2, 3, "this line has no colon after its key", NO_COLON),
    "a:\n  b:c\n  d: e": (2, 4, "a colon without a space after it is no end of a key", "write a space after it"),
    "a: b\n  goes: on": (2, 3, "this stands deeper than “a” above it, which has its value already", ONE_COLUMN),
    "a:\n\u00a0 b: c\n  d: e": (2, 1, "a no-break space cannot indent", "write plain spaces"),
    "a:\n\u3000b: c\n  d: e": (2, 1, "the space U+3000 cannot indent", "write plain spaces"),
    "a:\n<<<<<<< HEAD\n  b: c\n=======\n  b: d\n>>>>>>> other\n": (
        *(2, 1),
        "git left this mark where it could not merge",
        "keep one of the two sides, or some of both, and take out the lines of marks",
    ),
    "a: |x\n  b": (
        *(1, 5),
        "this is no YAML: did not find expected comment or line break",
        "put the value in quotes",
    ),
    "a: *b* c": (1, 4, "a value cannot start with “*” or “&”", "put it in quotes"),
    "a: ? b": (1, 4, "a value cannot start with “? ”", "put it in quotes"),
    "a: 'the owner's b'": (1, 14, "this ' ends the quoted text", "write '' for one within it, or put the whole in \""),
    'a: {b: "so "he" said"}': (
        *(1, 12),
        'this " ends the quoted text',
        "write \\\" for one within it, or put the whole in '",
    ),
    "a:\n  b:\u00a0c\n  d: e": (2, 4, "this colon, or the space after it, is not the plain one", "write both plainly"),
    "a:\n  b\uff1a c\n  d: e": (2, 4, "this colon, or the space after it, is not the plain one", "write both plainly"),
}


@pytest.mark.parametrize("text", CASES)
def test_a_syntax_error_says_what_is_wrong_where_and_what_to_write(text: str) -> None:
    parsed = parse_yaml(text, lambda *_: None)
    assert parsed.fault == CASES[text]
    assert parsed.is_broken
