"""`casefile conflicts CASE [--all]`: where the accounts cannot all be right."""

from collections.abc import Iterator
from pathlib import Path

import click

from casefile.cli.asking import asks
from casefile.cli.lines import tell_page
from casefile.cli.looking import look
from casefile.cli.telling import tell, tell_json
from casefile.present.conflict_json import conflict_as_json
from casefile.present.conflict_lines import positions_in_short
from casefile.present.conflicts import headline, listed_conflicts, question_of
from casefile.present.lines import EMPTY, Line, heading, words
from casefile.present.view import View


@click.command()
@asks
@click.option("--all", "everything", is_flag=True, help="Also what agrees, or differs in words or fineness only.")
def command(folder: Path, without: tuple[str, ...], as_json: bool, everything: bool) -> None:
    """Where the accounts cannot all be right, sharpest first."""
    view = look(folder, without)
    if as_json:
        found = listed_conflicts(view, everything=everything)
        tell_json("conflicts", (conflict_as_json(view, conflict) for conflict in found))
        return
    lines = tuple(_blocks(view, everything=everything))
    tell_page(lines[1:]) if lines else tell("No two claims exclude each other.")


def _blocks(view: View, *, everything: bool) -> Iterator[Line]:
    """A block for each conflict: the question, its verdict and reason, its positions, its id."""
    for conflict in listed_conflicts(view, everything=everything):
        yield EMPTY
        yield heading(question_of(view, conflict))
        yield words(f"{conflict.verdict}: {headline(conflict)}", indent=2)
        yield from positions_in_short(view, conflict)
        yield words(conflict.id, "muted", indent=2)
