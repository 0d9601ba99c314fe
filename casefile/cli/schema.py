"""`casefile schema [KIND] [CASE]`: the JSON Schema of a kind of record, of a file, or of a whole case."""

import json
import os
from pathlib import Path

import click

from casefile.cli.asking import load
from casefile.loading.schema import schema


@click.command()
@click.argument("kind", required=False)
@click.argument("folder", metavar="[CASE]", required=False, type=Path)
def command(kind: str | None, folder: Path | None) -> None:
    """The JSON Schema of a kind of record (person, event, ...), of a file (people.yaml), or of a whole case.

    With a case, people and events have the fields that it declares; a kind wins over a folder of its name.
    """
    if folder is None and kind is not None and _is_folder(kind):
        folder, kind = Path(kind), None
    case = None if folder is None else load(folder, ())[0]
    text = json.dumps(schema(kind, case), ensure_ascii=False, indent=1)
    click.echo(text.encode("utf-8", "backslashreplace"))


def _is_folder(word: str) -> bool:
    return os.sep in word or word in (".", "..") or (Path(word) / "case.yaml").is_file()
