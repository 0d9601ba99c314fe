"""`casefile open CASE`, the same as `casefile CASE`: the screens."""

import gc
import sys
from pathlib import Path

import click

from casefile.cli.folders import require_folder
from casefile.cli.recent import remember
from casefile.model.errors import CasefileError


@click.command()
@click.argument("folder", metavar="CASE", type=Path)
@click.option("--at", metavar="ID", help="Open on this person, event, source, passage or question.")
@click.option("--ascii", "is_ascii", is_flag=True, help="Draw with ASCII signs only.")
@click.pass_context
def command(ctx: click.Context, folder: Path, at: str | None, is_ascii: bool) -> None:
    """Open a case on the screens."""
    require_folder(folder)
    if not (folder / "case.yaml").is_file():
        raise CasefileError(f"{folder} has no case.yaml; “casefile new {folder}” starts a case there")
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise CasefileError(f"The screens need a terminal; every screen is also a command: casefile overview {folder}")
    remember(folder)
    gc.disable()  # until the rows are painted: nothing is garbage yet, and looking takes a fifth of the time
    from casefile.tui.app import CasefileApp  # noqa: PLC0415 - every other command starts without Textual

    app = CasefileApp(folder, at or "", is_ascii=is_ascii, has_habits=True)
    app.run()
    ctx.exit(app.return_code or 0)
