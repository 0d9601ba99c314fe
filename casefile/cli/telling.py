"""How answers are written out: plain text that a screen reader and a pipe can take, or JSON in UTF-8."""

import sys
from collections.abc import Iterable
from importlib import import_module

import click

from casefile.cli.rows import rows_of, width_of
from casefile.present.shapes import Json
from casefile.text.inert import inert


def tell(*lines: str) -> None:
    """Write lines of plain text; a line stays one, whatever it holds, but on a terminal breaks between words."""
    width = width_of(sys.stdout)
    for line in lines:
        for row in rows_of(_one_line(line), width):
            click.echo(row)


def tell_beside(*lines: str) -> None:
    """Write lines to standard error, beside the answer."""
    width = width_of(sys.stderr)
    for line in lines:
        for row in rows_of(_one_line(line), width):
            click.echo(row, err=True)


def _one_line(text: str) -> str:
    return inert(text).replace("\n", " ").replace("\t", " ")


def tell_json(name: str, rows: Iterable[Json], **beside: Json) -> None:
    """Write an answer in JSON, always in UTF-8, whatever the terminal speaks. What makes it is loaded only then."""
    text: str = import_module("casefile.present.json").answer(name, rows, **beside)
    click.echo(text.encode("utf-8", "backslashreplace"))
