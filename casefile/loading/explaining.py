"""What libyaml's complaints mean to a person, and what to write instead."""

from yaml.error import MarkedYAMLError

from casefile.loading.slips import COMMENT, find_slip, hides_in_comment

_SENTENCES = {
    "mapping values are not allowed in this context": (
        "a colon and a space stand where no key can",
        "put the value in quotes, or start the line where its neighbours start",
    ),
    "did not find expected key": (
        "this neither ends the value before it nor starts a key",
        "put the whole value in quotes, or start the line where its neighbours start",
    ),
    "did not find expected '-' indicator": (
        "this line is in the place of an item, but does not start with “-”",
        "start it with “- ”, or where the keys around the list start",
    ),
    "found a tab character that violates indentation": ("a tab cannot indent", "write spaces"),
    "did not find expected node content": ("a value is missing here", "write one, in quotes if it is a sign"),
    "found unknown escape character": (
        "no escape sequence of YAML starts like this",
        "write \\\\ for a backslash, or put the value in single quotes",
    ),
    "block sequence entries are not allowed in this context": (
        "a list cannot start here with “-”",
        "put it on a line of its own, or in brackets",
    ),
    "did not find expected <document start>": (
        "the file goes on after its end",
        "start the line where its neighbours start",
    ),
    "found unexpected ':'": ("a value is missing after this colon", "write one, or put the whole in quotes"),
    "mapping keys are not allowed in this context": ("a value cannot start with “? ”", "put it in quotes"),
    "found incompatible YAML document": ("this is a YAML of the future", "leave the %YAML line out"),
}

_OPENED = {
    "did not find expected alphabetic or numeric character": (
        "a value cannot start with “*” or “&”",
        "put it in quotes",
    ),
    "found unexpected end of stream": ("the quotation mark that opens here is never closed", "close it"),
    "could not find expected ':'": (
        "a key stands here without a colon",
        "write the colon, a space and the value after it",
    ),
}
"""What is mended where it was opened."""

Explained = tuple[int, int, str, str]
"""The line and column, from 1, what is wrong, and what to write instead."""


def explain_syntax(error: MarkedYAMLError, text: str, above: int) -> Explained:
    """The explanation of a syntax error in a text with so many lines above it, at the place where it can be mended."""
    mark, opened = error.problem_mark, error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    said = str(error.problem)
    message, mend = _SENTENCES.get(said, (f"this is no YAML: {said}", "put the value in quotes"))
    if said == "found character that cannot start any token":
        message, mend = _of_character(text, line, column)
    elif opened and said in _OPENED:
        message, mend = _OPENED[said]
        line, column = opened.line, opened.column
    elif opened and said.startswith("did not find expected ','"):
        message, mend = _of_brackets(said[-2], opened.line + above, opened.column)
        mend += COMMENT if hides_in_comment(text.split("\n"), opened.line, line) else ""
    return _of_slip(text, line, column, above) or (line + above + 1, column + 1, message, mend)


def _of_slip(text: str, line: int, column: int, above: int) -> Explained | None:
    lines = text.split("\n")
    slip = find_slip(lines, line, column) if line < len(lines) else None
    return slip and (slip[0] + above + 1, slip[1] + 1, slip[2], slip[3])


def _of_character(text: str, line: int, column: int) -> tuple[str, str]:
    lines = text.split("\n", line + 1)
    character = lines[line][column : column + 1] if line < len(lines) else ""
    if character == "\t":
        return "a tab cannot indent", "write spaces"
    return f"a value cannot start with “{character}”", "put it in quotes"


def _of_brackets(closing: str, line: int, column: int) -> tuple[str, str]:
    what = "list in brackets" if closing == "]" else "mapping in braces"
    return (
        f"the {what} that opens on line {line + 1}, column {column + 1} has no comma and no “{closing}” before this",
        f"put a comma between two values, “{closing}” at the end, and values with a comma or a colon in quotes",
    )
