"""`casefile sources CASE`: the sources, and how we hold each."""

from pathlib import Path

import click

from casefile.cli.asking import asks
from casefile.cli.looking import look
from casefile.cli.telling import tell, tell_json
from casefile.cli.tree import tell_tree
from casefile.present.overview import holdings_in_words
from casefile.present.sources import SourceRow, source_as_json, source_rows
from casefile.present.words import count, listed


@click.command()
@asks
@click.option("--tree", is_flag=True, help="How words went from source to source, from the witness down.")
@click.option("--up", is_flag=True, help="The tree from the page up.")
def command(folder: Path, without: tuple[str, ...], as_json: bool, tree: bool, up: bool) -> None:
    """Sources in hand, those known through another, those only named."""
    view = look(folder, without, with_conflicts=tree or up or not as_json)
    if tree or up:
        tell_tree(view, as_json=as_json, up=up)
        return
    out = view.case.left_out
    rows = [row for row in source_rows(view) if row.id not in out]
    if as_json:
        tell_json("sources", (source_as_json(view, row.id) for row in rows))
    elif not view.case.sources:
        tell("No source yet. Add sources/NAME.md.")
    else:
        tell(holdings_in_words(view), *(_line(row) for row in rows))
        gone = [source.short for source in view.case.sources.values() if source.id in out]
        tell(*[f"Left out: {listed(gone)}."] * bool(gone))


def _line(row: SourceRow) -> str:
    unread = "" if row.is_read else ", unread"
    conflicts = f", {count(row.conflicts, 'conflict')}" if row.conflicts else ""
    passages = count(row.passages, "passage")
    return f"{row.short}: {row.kind}, {row.held}{unread}, {passages}{conflicts} ({row.id}). {row.title}"
