"""`casefile` alone: the cases found here and those opened lately."""

import os
from collections.abc import Iterator
from pathlib import Path

import click

from casefile.cli.folders import as_typed, has_case
from casefile.cli.recent import load_recent
from casefile.cli.telling import tell


@click.command()
def command() -> None:
    """The cases found here and those opened lately."""
    here = tuple(_found_here(Path()))
    known = {path.resolve() for path in here}
    lately = tuple(path for path in load_recent() if path not in known)
    if here:
        tell("Cases here:", *(f"  casefile {as_typed(path)}" for path in here))
    if lately:
        tell("Opened lately:", *(f"  casefile {as_typed(path)}" for path in lately))
    if not here:
        tell("No case here.", "  casefile sample FOLDER  writes one to try", "  casefile new FOLDER  begins your own")
    tell("", "casefile --help lists the commands")


def _found_here(folder: Path) -> Iterator[Path]:
    """The folder, its folders and those in `cases`, wherever one holds a case.yaml."""
    for place in (folder, folder / "cases"):
        inside = sorted(place.iterdir()) if os.access(place, os.R_OK | os.X_OK) else []
        yield from (path for path in (place, *inside) if has_case(path))
