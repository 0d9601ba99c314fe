"""`casefile open CASE`, the same as `casefile CASE`: the screens."""

import gc
import os
import sys
from pathlib import Path
from typing import TextIO

import click

from casefile.cli.folders import require_folder
from casefile.cli.recent import remember
from casefile.loading.no_case import say_no_case
from casefile.model.errors import CasefileError

_AS_COMMAND = "every screen is also a command: casefile overview"


def _is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody sits at it; a stream that was closed before the start is None."""
    return stream is not None and stream.isatty()


@click.command()
@click.argument("folder", metavar="CASE", type=Path)
@click.option("--at", metavar="ID", help="Open on this person, event, source, passage or question.")
@click.option("--ascii", "is_ascii", is_flag=True, help="Draw with ASCII signs only.")
@click.pass_context
def command(ctx: click.Context, folder: Path, at: str | None, is_ascii: bool) -> None:
    """Open a case on the screens."""
    require_folder(folder)
    if not (folder / "case.yaml").is_file():
        raise CasefileError(say_no_case(folder))
    if not (_is_terminal(sys.stdin) and _is_terminal(sys.stderr)):
        raise CasefileError(f"The screens need a terminal; {_AS_COMMAND} {folder}")
    if os.environ.get("TERM") == "dumb":
        raise CasefileError(f"This terminal (TERM=dumb) cannot draw screens; {_AS_COMMAND} {folder}")
    remember(folder)
    gc.disable()  # until the rows are painted: nothing is garbage yet, and looking takes a fifth of the time
    from casefile.tui.app import CasefileApp  # noqa: PLC0415 - every other command starts without Textual

    app = CasefileApp(folder, at or "", is_ascii=is_ascii, has_habits=True)
    app.run()
    ctx.exit(app.return_code or 0)
