"""`casefile reuse CASE`: words that transcripts share."""

from pathlib import Path

import click

from casefile.cli.asking import asks
from casefile.cli.lines import tell_page
from casefile.cli.looking import look
from casefile.cli.telling import tell, tell_json
from casefile.present.reuse import has_transcripts, reuse_rows
from casefile.present.reuse_lines import reuse_as_json, reuse_page


@click.command()
@asks
def command(folder: Path, without: tuple[str, ...], as_json: bool) -> None:
    """Words that transcripts of different sources share, and the links that this suggests; nothing is written."""
    view = look(folder, without, with_conflicts=False)
    rows = reuse_rows(view)
    if as_json:
        tell_json("reuse", (reuse_as_json(row) for row in rows))
    elif not has_transcripts(view):
        tell("Shared words are found in transcripts only, and there are no two here. “text: transcript” marks one.")
    elif not rows:
        tell("No two transcripts share a run of eight words that is no formula.")
    else:
        tell_page(reuse_page(rows))
