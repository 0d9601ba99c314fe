"""`casefile show CASE ID...`: records, passages, facts and questions as the reader shows them."""

from itertools import dropwhile
from pathlib import Path

import click

from casefile.cli.asking import NotHere, asks
from casefile.cli.looking import look
from casefile.cli.telling import tell, tell_beside, tell_json
from casefile.present.names import kind_of
from casefile.present.page import is_known, known_ids, note_of, page_of, title_of
from casefile.present.plain import plain_lines
from casefile.present.show import show_as_json
from casefile.present.testimony import source_with_claims
from casefile.present.view import View


@click.command()
@asks
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@click.pass_context
def command(ctx: click.Context, folder: Path, without: tuple[str, ...], as_json: bool, ids: tuple[str, ...]) -> None:
    """Records, passages, facts and questions by their ids; of a source each passage with the claims that rest on it."""
    view = look(folder, without, with_conflicts=not as_json)
    if any(id_ in view.case.people for id_ in ids):
        view = view.with_names()
    found = [id_ for id_ in ids if is_known(view, id_)]
    for id_ in ids:
        if id_ not in found:
            tell_beside(str(NotHere(id_, known_ids(view))))
    if as_json:
        tell_json("records", show_as_json(view, found))
    else:
        _tell(view, found)
    ctx.exit(0 if found else 1)


def _tell(view: View, ids: list[str]) -> None:
    """The page of each, under its title, its kind and its id; what these have told already begins no page."""
    for number, id_ in enumerate(ids):
        title, kind, note = title_of(view, id_), _kind(view, id_), note_of(view, id_).replace("≠", "conflict in")
        tell(*([""] if number else []), ", ".join(filter(None, (title, kind, note))) + f" ({id_})")
        told = {"", title, kind}
        page = source_with_claims(view, id_) if id_ in view.case.sources else page_of(view, id_)
        tell(*dropwhile(told.__contains__, plain_lines(page)))


def _kind(view: View, id_: str) -> str:
    """What a record is, in a word: of people.yaml the kind that stands there."""
    person = view.case.people.get(id_)
    return person.kind if person else kind_of(view.case, id_) or "fact"
