"""`casefile new FOLDER`: a small case to begin with."""

from pathlib import Path

import click

from casefile.cli.beginning import FILES
from casefile.cli.folders import as_typed
from casefile.cli.telling import tell, tell_beside, tell_json
from casefile.cli.writing import write_into_empty


@click.command()
@click.argument("folder", type=Path)
@click.option("--title", default="", help="What the case is called; else the name of the folder.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for other programs.")
def command(folder: Path, title: str, as_json: bool) -> None:
    """Write a small case into a new folder: what is needed, and an example of each file to uncomment."""
    named = title or folder.resolve().name
    files = {path: text.replace("TITLE", _quoted(named)).encode() for path, text in FILES.items()}
    written = write_into_empty(folder, files)
    if as_json:
        tell_json("files", (str(path) for path in written))
    else:
        tell(*(str(path) for path in written))
        typed = as_typed(folder)
        tell_beside(
            f"Write into these; casefile check {typed} says what is wrong, and casefile {typed} opens the case."
        )


def _quoted(title: str) -> str:
    """The title as YAML takes it whatever it holds: in double quotes, control characters as escapes."""
    escaped = title.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(char if char.isprintable() else f"\\U{ord(char):08x}" for char in escaped) + '"'
