"""`casefile people CASE`: who and what is named, the most spoken of first."""

from pathlib import Path

import click

from casefile.cli.asking import asks
from casefile.cli.looking import look
from casefile.cli.telling import tell, tell_json
from casefile.present.people import PersonRow, people_rows, person_as_json
from casefile.present.words import count, listed


@click.command()
@asks
def command(folder: Path, without: tuple[str, ...], as_json: bool) -> None:
    """People, organisations and places, the most spoken of first."""
    view = look(folder, without, with_conflicts=not as_json).with_names()
    rows = people_rows(view)
    if as_json:
        tell_json("people", (person_as_json(view, row.id) for row in rows))
    elif not rows:
        tell("Nobody is named yet. people.yaml holds them.")
    else:
        tell(*(_line(row) for row in rows))


def _line(row: PersonRow) -> str:
    also = f", also {listed(row.also)}" if row.also else ""
    kind = "" if row.kind == "person" else f", {row.kind}"
    told = count(row.spoken_of, "passage") if row.spoken_of or not row.named_in else "no claim"
    number = row.named_in or 0
    named = f", named in {number if row.spoken_of else count(number, 'passage')}"
    conflicts = f", {count(row.conflicts, 'conflict')}" if row.conflicts else ""
    counts = told + (named if number else "") + conflicts
    summary = f". {row.summary}" if row.summary else ""
    return f"{row.name}{also}{kind}: {counts} ({row.id}){summary}"
