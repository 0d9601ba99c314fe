"""How answers are written out: plain text that a screen reader and a pipe can take, or JSON in UTF-8."""

from collections.abc import Iterable

import click

from casefile.present.json import Json, answer
from casefile.present.lines import Line
from casefile.present.plain import plain_lines


def tell(*lines: str) -> None:
    """Write lines of plain text; a line stays one, whatever it holds."""
    for line in lines:
        click.echo(line.replace("\n", " ").replace("\t", " "))


def tell_page(lines: Iterable[Line]) -> None:
    """Write the lines of a page as plain text."""
    tell(*plain_lines(lines))


def tell_json(name: str, rows: Iterable[Json], **beside: Json) -> None:
    """Write an answer in JSON; always in UTF-8, whatever the terminal speaks."""
    click.echo(answer(name, rows, **beside).encode("utf-8", "backslashreplace"))
