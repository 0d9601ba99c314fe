"""A folder in, a Case and its problems out."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any
import gc

from casefile.loading.files import Folder
from casefile.loading.index import Written, known_ids, load_written
from casefile.loading.page import Page, Reading, UnreadableError
from casefile.loading import parsing
from casefile.loading.reading import read_case
from casefile.model.case import Case
from casefile.model.errors import CasefileError
from casefile.model.problems import Problem


class NoCaseHere(CasefileError):  # noqa: N818 - the name says what the user is told
    """There is no case in the folder."""


class NoLibyaml(CasefileError):  # noqa: N818
    """PyYAML lacks the C library that reads YAML."""


def load_case(folder: Path) -> tuple[Case, tuple[Problem, ...]]:
    """All that can be read of a case, and every problem, sorted by file and line.

    Raises NoCaseHere if the folder has no case.yaml, and NoLibyaml if nothing can be parsed; bad data raises nothing.
    """
    if parsing.CParser is None:
        raise NoLibyaml("PyYAML was installed without libyaml, and casefile reads with that; install PyYAML from a wheel")
    if not (folder / "case.yaml").exists():
        raise NoCaseHere(f"{folder} has no case.yaml; “casefile new {folder}” starts a case there")
    with _without_collector():
        walked = Folder(folder.resolve())
        written = load_written(walked)
        case, found = _read(written, folder)
    problems = [*written.problems, *found]
    return case, tuple(sorted(problems, key=lambda problem: (problem.location, problem.severity, problem.message)))


def _read(written: Written, folder: Path) -> tuple[Case, list[Problem]]:
    """Read until no more records turn out to be lost, for what refers to a lost one reads otherwise."""
    lost = frozenset(written.lost)
    while True:
        reading = Reading(known_ids(written, lost))
        case = read_case(written, reading, folder)
        if reading.lost <= lost:
            return case, reading.problems
        lost |= reading.lost


@contextmanager
def _without_collector() -> Iterator[None]:
    """Spare the garbage collector from walking over records as they are made: none of them is garbage."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.enable()
