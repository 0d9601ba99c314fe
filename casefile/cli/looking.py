"""A case as rows are made of it, for every command that shows some."""

from collections.abc import Iterable
from pathlib import Path

from casefile.cli.asking import NotHere, load
from casefile.cli.telling import tell_beside
from casefile.model.problems import Problem
from casefile.present.counting import count_conflicts
from casefile.present.problems import problems_in_words
from casefile.present.view import View, look_at
from casefile.present.words import count

WARNINGS_TOLD = 5
"""How many warnings are told beside an answer; where there are more, casefile check tells them."""


def look(
    folder: Path,
    without: tuple[str, ...],
    *,
    with_conflicts: bool = True,
    is_told: bool = True,
    where: str = "this case",
) -> View:
    """The case as rows are made of it; problems of its files go to standard error, unless they are told later."""
    case, problems = load(folder, without)
    if is_told:
        tell_problems(problems, where)
    view = look_at(case, problems)
    return count_conflicts(view) if with_conflicts else view


def tell_problems(problems: tuple[Problem, ...], where: str = "this case") -> None:
    """Tell on standard error how many problems the files have, and each in a line; of warnings the first alone.

    What an error leaves out is missing from the answer; a warning leaves out nothing.
    """
    if not problems:
        return
    tell_beside(f"{problems_in_words(problems)} in the files of {where}:")
    warnings = 0
    for problem in problems:
        warnings += problem.severity == "warning"
        if problem.severity == "error" or warnings <= WARNINGS_TOLD:
            tell_beside(str(problem))
    if warnings > WARNINGS_TOLD:
        tell_beside(f"and {count(warnings - WARNINGS_TOLD, 'more warning')}; casefile check lists all")


def require_known(id_: str, known: Iterable[str]) -> None:
    """Raise NotHere, with what may have been meant, unless the id is among those known."""
    ids = tuple(known)
    if id_ not in ids:
        raise NotHere(id_, ids)
