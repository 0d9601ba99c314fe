"""`casefile sources CASE`: the sources, and how we hold each."""

from pathlib import Path

import click

from casefile.cli.asking import asks
from casefile.cli.looking import look
from casefile.cli.telling import tell, tell_json
from casefile.present.overview import holdings_in_words
from casefile.present.sources import SourceRow, source_as_json, source_rows
from casefile.present.words import count


@click.command()
@asks
def command(folder: Path, without: tuple[str, ...], as_json: bool) -> None:
    """Sources in hand, those known through another, those only named."""
    view = look(folder, without, with_conflicts=not as_json)
    rows = source_rows(view)
    if as_json:
        tell_json("sources", (source_as_json(view, row.id) for row in rows))
    elif not rows:
        tell("No source yet. Add sources/NAME.md.")
    else:
        tell(holdings_in_words(view), *(_line(row) for row in rows))


def _line(row: SourceRow) -> str:
    unread = "" if row.is_read else ", unread"
    conflicts = f", {count(row.conflicts, 'conflict')}" if row.conflicts else ""
    passages = count(row.passages, "passage")
    return f"{row.short}: {row.kind}, {row.held}{unread}, {passages}{conflicts} ({row.id}). {row.title}"
