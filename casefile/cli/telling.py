"""How answers are written out: plain text that a screen reader and a pipe can take, or JSON in UTF-8."""

from collections.abc import Iterable
from importlib import import_module

import click

from casefile.present.shapes import Json
from casefile.text.inert import inert


def tell(*lines: str) -> None:
    """Write lines of plain text; a line stays one, whatever it holds."""
    for line in lines:
        click.echo(_one_line(line))


def tell_beside(*lines: str) -> None:
    """Write lines to standard error, beside the answer."""
    for line in lines:
        click.echo(_one_line(line), err=True)


def _one_line(text: str) -> str:
    return inert(text).replace("\n", " ").replace("\t", " ")


def tell_json(name: str, rows: Iterable[Json], **beside: Json) -> None:
    """Write an answer in JSON, always in UTF-8, whatever the terminal speaks. What makes it is loaded only then."""
    text: str = import_module("casefile.present.json").answer(name, rows, **beside)
    click.echo(text.encode("utf-8", "backslashreplace"))
