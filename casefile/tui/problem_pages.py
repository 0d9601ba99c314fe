"""A problem as a page: the lines of the file around it, what is wrong, and what to write instead."""

from collections.abc import Iterator
from pathlib import Path

from casefile.loading.texts import TextError, load_text
from casefile.present.lines import EMPTY, Line, Span, words
from casefile.present.problems import ProblemRow

BEFORE, AFTER = 2, 1
"""Lines of the file that are shown around the one with the problem."""

EFFECTS = {
    "error": "Until it is mended what cannot be read is left out; what refers to it is no second problem.",
    "warning": "Nothing is left out for it.",
}


def problem_page(folder: Path, row: ProblemRow) -> tuple[Line, ...]:
    """The page of one problem of the case in a folder."""
    excerpt = tuple(_excerpt(folder, row))
    mend = (words(row.mend),) if row.mend else ()
    return (
        *excerpt,
        *(EMPTY,) * bool(excerpt),
        words(row.message),
        *mend,
        EMPTY,
        words(EFFECTS[row.severity], "muted"),
    )


def _excerpt(folder: Path, row: ProblemRow) -> Iterator[Line]:
    lines = _lines(folder, row.file)
    for number in range(max(row.line - BEFORE, 1), min(row.line + AFTER, len(lines)) + 1):
        text = lines[number - 1].expandtabs(8)
        yield Line((Span(str(number), "muted"), Span(text, column=1)), table="excerpt")
        if number == row.line:
            yield Line(
                (Span("^".rjust(_column(lines[number - 1], row.column)), "conflict", column=1),), table="excerpt"
            )


def _column(line: str, column: int) -> int:
    return len(line[: column - 1].expandtabs(8)) + 1


def _lines(folder: Path, file: str) -> list[str]:
    """The lines of a file of the case; none of what is no plain file within its folder."""
    path = folder / file
    is_plain = path.is_file() and not path.is_symlink() and path.resolve().is_relative_to(folder.resolve())
    try:
        return load_text(path).split("\n") if is_plain else []
    except TextError:
        return []
