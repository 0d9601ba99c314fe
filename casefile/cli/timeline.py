"""`casefile timeline CASE`: events in the order of their dates."""

from pathlib import Path

import click

from casefile.cli.asking import asks
from casefile.cli.looking import look
from casefile.cli.telling import tell, tell_json
from casefile.present.chart import Arrangement
from casefile.present.chart_plain import chart_lines
from casefile.present.timeline import TimelineRow, timeline_as_json, timeline_rows
from casefile.present.words import count


@click.command()
@click.option(
    "--by", type=click.Choice(["account", "event"]), help="What each account dates, or the rivals on each event."
)
@asks
def command(folder: Path, without: tuple[str, ...], by: Arrangement | None, as_json: bool) -> None:
    """Events in the order of their dates, undated ones last."""
    view = look(folder, without, with_conflicts=not as_json)
    if as_json:
        tell_json("timeline", timeline_as_json(view))
        return
    if by:
        tell(*chart_lines(view, by))
        return
    rows = timeline_rows(view)
    tell(*(_line(row) for row in rows) if rows else ("Nothing has happened yet. events.yaml holds it.",))


def _line(row: TimelineRow) -> str:
    conflicts = f", {count(row.conflicts, 'conflict')}" if row.conflicts else ""
    return f"{row.date_in_words or 'no date told'}: {row.title}; {count(row.tellers, 'teller')}{conflicts} ({row.id})"
