"""`casefile witnesses CASE ID...`: who stands behind each answer, and the chains that gave the number."""

from pathlib import Path

import click

from casefile.cli.asking import asks
from casefile.cli.lines import tell_page
from casefile.cli.looking import look, require_known, tell_problems
from casefile.cli.telling import tell, tell_json
from casefile.model.errors import CasefileError
from casefile.present.handing_on import handing_on_as_json, handing_on_lines
from casefile.present.names import kind_of
from casefile.present.view import View
from casefile.present.witness_lines import witness_page, witnesses_as_json
from casefile.present.witnesses import witness_ids, witness_table
from casefile.present.words import sentence_list

NAMED = 3
"""How many of its facts are offered for an event or person."""


@click.command()
@asks
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
def command(folder: Path, without: tuple[str, ...], as_json: bool, ids: tuple[str, ...]) -> None:
    """Who stands behind each answer to facts and questions, by the chains down to where they end."""
    view = look(folder, without, is_told=False)
    for id_ in ids:
        _require_matter(view, id_)
    tell_problems(view.problems)
    tables = [witness_table(view, id_) for id_ in ids]
    if as_json:
        tell_json("witnesses", ({**witnesses_as_json(table), **handing_on_as_json(view, table.id)} for table in tables))
        return
    for number, table in enumerate(tables):
        tell(*[""] * bool(number))
        tell_page((*witness_page(view, table), *handing_on_lines(view, table.id)))


def _require_matter(view: View, id_: str) -> None:
    """Raise CasefileError for an id that the case does not have, or has for what witnesses are not counted on."""
    known = witness_ids(view)
    kind = kind_of(view.case, id_)
    if kind and id_ not in known:
        about = [matter.id for matter in view.about.get(id_, ()) if view.claims[matter.id]]
        mend = f"write {sentence_list(about[:NAMED], 'or')}" if about else "write the id of one of these"
        raise CasefileError(f"“{id_}” is of the kind {kind}; witnesses stand behind facts and questions; {mend}")
    require_known(id_, known)
