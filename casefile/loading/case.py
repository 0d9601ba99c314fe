"""A folder in, a Case and its problems out."""

from pathlib import Path

from casefile.loading import parsing
from casefile.loading.checks.all import CHECKS
from casefile.loading.files import Folder
from casefile.loading.index import Written, known_ids, load_written
from casefile.loading.losses import tell_losses
from casefile.loading.missing import tell_missing
from casefile.loading.no_case import say_no_case
from casefile.loading.page import Reading
from casefile.loading.reading import read_case
from casefile.model.case import Case
from casefile.model.errors import CasefileError
from casefile.model.problems import Problem
from casefile.model.uncollected import uncollected

_NO_LIBYAML = "PyYAML is installed without libyaml, and casefile reads YAML with that; install PyYAML from a wheel"


class NoCaseHere(CasefileError):  # noqa: N818 - the name says what the user is told
    """There is no case in the folder."""


class NoLibyaml(CasefileError):  # noqa: N818
    """PyYAML lacks the C library that reads YAML."""


def load_case(folder: Path) -> tuple[Case, tuple[Problem, ...]]:
    """All that can be read of a case, and every problem, sorted by file and line.

    Raises NoCaseHere if the folder has no case.yaml, and NoLibyaml if nothing can be parsed; bad data raises nothing.
    """
    if parsing.CParser is None:
        raise NoLibyaml(_NO_LIBYAML)
    if not (folder / "case.yaml").exists():
        raise NoCaseHere(say_no_case(folder))
    with uncollected(is_kept=True):
        written = load_written(Folder(folder.resolve()))
        case, reading = _read(written, folder)
        found = [problem for check in CHECKS for problem in check(case)]
    tell_missing(reading.problems, reading.missing.values())
    problems = [*written.problems, *reading.problems, *found]
    tell_losses(problems, [*written.losses, *reading.losses], reading.waiting)
    return case, tuple(sorted(problems, key=lambda problem: (problem.location, problem.severity, problem.message)))


def _read(written: Written, folder: Path) -> tuple[Case, Reading]:
    """Read until no more records turn out to be lost, for what refers to a lost one reads otherwise."""
    lost = frozenset(loss.id for loss in written.losses if loss.has_name)
    while True:
        reading = Reading(known_ids(written, lost))
        case = read_case(written, reading, folder)
        found = lost.union(loss.id for loss in reading.losses)
        if found == lost:
            return case, reading
        lost = found
