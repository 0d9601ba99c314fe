"""`casefile overview CASE`: what it is about, what is in it, where it is sharpest."""

from pathlib import Path

import click
from msgspec.structs import replace

from casefile.cli.asking import asks
from casefile.cli.looking import look
from casefile.cli.telling import tell, tell_json
from casefile.present.conflicts import question_of
from casefile.present.overview import holdings_in_words, overview_rows, sharpest
from casefile.present.problems import find_problems
from casefile.present.view import View


@click.command()
@asks
def command(folder: Path, without: tuple[str, ...], as_json: bool) -> None:
    """What a case is about, what is in it, where it is sharpest."""
    view = look(folder, without)
    if not without:  # of the whole case, as many as casefile check finds
        view = replace(view, problems=find_problems(view.case, view.problems))
    case, rows = view.case, overview_rows(view)
    if as_json:
        beside = {"title": case.title, "question": case.question or None, "summary": case.summary or None}
        tell_json("overview", (row.as_json() for row in rows), **beside, sharpest=sharpest(view))
        return
    tell(*filter(None, (case.title, case.question, case.summary)), "")
    tell(*(row.text for row in rows if row.count), holdings_in_words(view))
    _tell_sharpest(view)


def _tell_sharpest(view: View) -> None:
    ids = sharpest(view)
    if ids:
        tell("", "The sharpest conflicts:", *(f"{question_of(view, view.of_matter[id_])} ({id_})" for id_ in ids))
