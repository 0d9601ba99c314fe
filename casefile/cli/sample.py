"""`casefile sample FOLDER`: write out the death of Lev Sedov."""

from collections.abc import Iterator
from importlib.resources.abc import Traversable
from pathlib import Path

import click

from casefile.cli.telling import tell, tell_json
from casefile.cli.writing import write_into_empty
from casefile.loading.sample import find_sample


@click.command()
@click.argument("folder", type=Path)
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for other programs.")
def command(folder: Path, as_json: bool) -> None:
    """Write the death of Lev Sedov into a new folder, to try things on."""
    written = write_into_empty(folder, dict(_contents(find_sample(), "")))
    if as_json:
        tell_json("files", (str(path) for path in written))
    else:
        tell(*(str(path) for path in written))


def _contents(folder: Traversable, path: str) -> Iterator[tuple[str, bytes]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.startswith((".", "__")):
            continue
        if entry.is_dir():
            yield from _contents(entry, f"{path}{entry.name}/")
        else:
            yield path + entry.name, entry.read_bytes()
