"""What every answer is asked with: a case, what to leave out, and whether for a person or a program."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import click

from casefile.analysis.leaving_out import leave_out
from casefile.loading.case import load_case
from casefile.loading.nearest import did_you_mean
from casefile.model.case import Case
from casefile.model.errors import CasefileError
from casefile.model.problems import Problem
from casefile.present.names import kind_of
from casefile.present.page import known_ids
from casefile.present.problems import problems_in_words
from casefile.present.view import View, count_conflicts, look_at

Function = TypeVar("Function", bound=Callable[..., Any])


class NotHere(CasefileError):  # noqa: N818 - the name says what the user is told
    """An id that the case does not have."""

    def __init__(self, id_: str, known: Iterable[str]) -> None:
        mend = did_you_mean(id_, known) or "casefile overview CASE tells what there is"
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
    """The case without what is to be left out, and the problems of its files. Raises NotHere and NoCaseHere."""
    case, problems = load_case(folder)
    for id_ in without:
        if not _can_be_left_out(case, id_):
            raise NotHere(id_, (*case.sources, *case.people, *case.passages, *_names(case)))
    return (leave_out(case, without) if without else case), problems


def _can_be_left_out(case: Case, id_: str) -> bool:
    return kind_of(case, id_) in ("source", "person", "passage") or id_ in _names(case)


def _names(case: Case) -> set[str]:
    return {alias.name for person in case.people.values() for alias in person.also}


def look(folder: Path, without: tuple[str, ...], *, with_conflicts: bool = True) -> View:
    """The case as rows are made of it; problems of its files go to standard error."""
    case, problems = load(folder, without)
    tell_problems(problems)
    view = look_at(case, problems)
    return count_conflicts(view) if with_conflicts else view


def tell_problems(problems: tuple[Problem, ...]) -> None:
    """Tell on standard error how many problems the files have, and each in a line."""
    if problems:
        click.echo(f"{problems_in_words(problems)} in the files of this case:", err=True)
        for problem in problems:
            click.echo(str(problem), err=True)


def require_known(view: View, id_: str, known: Iterable[str] | None = None) -> None:
    """Raise NotHere, with what may have been meant, unless the id is known."""
    ids = known_ids(view) if known is None else tuple(known)
    if id_ not in ids:
        raise NotHere(id_, ids)
