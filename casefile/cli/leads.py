"""`casefile leads CASE`: what ought to be looked for, and what it would decide."""

from pathlib import Path

import click

from casefile.cli.asking import asks
from casefile.cli.lines import tell_page
from casefile.cli.looking import look
from casefile.cli.telling import tell, tell_json
from casefile.present.lead_lines import lead_as_json, leads_page
from casefile.present.leads import lead_rows


@click.command()
@asks
def command(folder: Path, without: tuple[str, ...], as_json: bool) -> None:
    """What is sought, and what the case lacks: lone tellers, weak sides, telling evidence, works not in hand."""
    rows = lead_rows(look(folder, without))
    if as_json:
        tell_json("leads", (lead_as_json(row) for row in rows))
        return
    if not any(row.kind == "sought" for row in rows):
        tell("Nothing is looked for. leads.yaml holds what ought to exist.", *([""] if rows else []))
    tell_page(leads_page(rows))
