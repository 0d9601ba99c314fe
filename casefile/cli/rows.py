"""A line of an answer in the rows of a terminal."""

import os
import unicodedata
from collections.abc import Iterator
from typing import IO

LEAST = 20
"""The columns below which a terminal breaks its rows itself."""


def width_of(stream: IO[str] | None) -> int:
    """The columns of the terminal that a stream writes to; 0 where it is none: a pipe and a file take whole lines."""
    try:
        return os.get_terminal_size(stream.fileno()).columns if stream and stream.isatty() else 0
    except (OSError, ValueError):  # ValueError: closed, or without a file behind it
        return 0


def rows_of(line: str, width: int) -> Iterator[str]:
    """A line in rows of at most so many columns, broken at blanks; what goes on stands two further in.

    A word longer than a row is left whole, so that an id or a path can be copied.
    """
    if width < LEAST or _columns(line) <= width:
        yield line
        return
    inner = line.lstrip(" ")
    row = " " * (len(line) - len(inner))
    goes_on, is_empty = f"{row}  ", True
    for word in inner.split(" "):
        if is_empty:
            row, is_empty = row + word, False
        elif _columns(row) + 1 + _columns(word) <= width:
            row += f" {word}"
        else:
            yield row.rstrip(" ")
            row, is_empty = goes_on + word, not word
    yield row.rstrip(" ")


def _columns(text: str) -> int:
    """The columns that a text takes: two for a wide letter, none for a mark upon one."""
    if text.isascii():
        return len(text)
    return sum(
        (2 if unicodedata.east_asian_width(char) in "WF" else 1) for char in text if not unicodedata.combining(char)
    )
