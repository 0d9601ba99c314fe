"""`casefile hypotheses CASE`: rival explanations weighed against the evidence."""

from pathlib import Path

import click

from casefile.cli.asking import asks
from casefile.cli.lines import tell_page
from casefile.cli.looking import look
from casefile.cli.telling import tell, tell_json
from casefile.present.hypotheses import hypotheses_table
from casefile.present.hypothesis_lines import (
    evidence_as_json,
    hangs_on_as_json,
    hypotheses_as_json,
    hypotheses_page,
)


@click.command()
@asks
def command(folder: Path, without: tuple[str, ...], as_json: bool) -> None:
    """Rival explanations: what stands against each, what tells them apart, what their order hangs on."""
    view = look(folder, without, with_conflicts=False)
    table = hypotheses_table(view)
    if as_json:
        beside = {"evidence": evidence_as_json(table), "hangs_on": hangs_on_as_json(table)}
        tell_json("hypotheses", hypotheses_as_json(table), **beside)
    elif not table.columns:
        tell("No hypotheses yet. hypotheses.yaml holds them.")
    else:
        tell_page(hypotheses_page(view, table))
