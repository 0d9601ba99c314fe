"""What every answer is asked with: a case, what to leave out, and whether for a person or a program."""

from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import Any, TypeVar

import click

from casefile.analysis.leaving_out import JOINT, leave_out, link_ids
from casefile.cli.folders import require_folder
from casefile.cli.telling import tell_beside
from casefile.loading.case import load_case
from casefile.loading.nearest import did_you_mean, find_nearest
from casefile.model.case import Case
from casefile.model.errors import CasefileError
from casefile.model.problems import Problem

Function = TypeVar("Function", bound=Callable[..., Any])


class NotHere(CasefileError):  # noqa: N818 - the name says what the user is told
    """An id that the case does not have."""

    def __init__(self, id_: str, known: Iterable[str]) -> None:
        mend = did_you_mean(find_nearest(id_, known)) or "“casefile search CASE WORDS” tells ids"
        super().__init__(f"This case has nothing under the id “{id_}”; {mend}")


def asks(function: Function) -> Function:
    """Give a command the arguments of every answer: `folder`, `without` and `as_json`."""
    for decorate in (
        click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for other programs."),
        click.option("--without", multiple=True, metavar="ID", help="Leave out a source, root, link or codename."),
        click.argument("folder", metavar="CASE", type=Path),
    ):
        function = decorate(function)
    return function


def load(folder: Path, without: tuple[str, ...]) -> tuple[Case, tuple[Problem, ...]]:
    """The case without what is to be left out, and the problems of its files. Raises CasefileError where it is none."""
    require_folder(folder)
    case, problems = load_case(folder)
    if not without:
        return case, problems
    names = {alias.name for person in case.people.values() for alias in person.also}
    others = dict.fromkeys((*names, *link_ids(case)))
    known = {**case.sources, **case.people, **case.passages, **case.evidence, **others}
    for id_ in without:
        _require_leavable(case, id_, known)
        if id_ in case.people and not any(link.endswith(JOINT + id_) for link in others):
            tell_beside(_no_root(case, id_))
    return leave_out(case, without), problems


def _no_root(case: Case, id_: str) -> str:
    """That nothing changes without a person at whom no chain ends, and what to leave out instead."""
    written = [source.id for source in case.sources.values() if id_ in source.author]
    instead = f"; to leave out what that person wrote: --without {' --without '.join(written)}" if written else ""
    return f"No chain ends at {id_}, and nothing is left out with it{instead}"


def _require_leavable(case: Case, id_: str, known: Collection[str]) -> None:
    """Raise CasefileError for an id that the case does not have, or has for what cannot be left out."""
    kept = {"event": case.events, "question": case.questions, "hypothesis": case.hypotheses, "lead": case.leads}
    kind = next((kind for kind, records in kept.items() if id_ in records), "")
    if kind and id_ not in known:
        mend = "write a source, a root, a link, a codename or a row of evidence"
        raise CasefileError(f"“{id_}” is of the kind {kind}, which cannot be left out; {mend}")
    if id_ not in known:
        raise NotHere(id_, known)
