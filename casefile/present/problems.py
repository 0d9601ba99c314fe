"""Problems: what loading and analysis find wrong with the files of a case, together."""

from collections.abc import Iterator
from importlib import import_module

from msgspec import Struct

from casefile.model.case import Case, matters_of
from casefile.model.problems import Problem
from casefile.present.shapes import JsonObject
from casefile.present.words import count


class ProblemRow(Struct, frozen=True, kw_only=True):
    """A problem in the list."""

    severity: str
    """“error” or “warning”."""
    file: str
    line: int
    column: int
    message: str
    mend: str
    """What to write or do instead; may be empty."""

    @property
    def place(self) -> str:
        """“events.yaml:212:33”."""
        return f"{self.file}:{self.line}:{self.column}"

    @property
    def text(self) -> str:
        """All of it in one line."""
        mend = f"; {self.mend}" if self.mend else ""
        return f"{self.place}: {self.severity}: {self.message}{mend}"

    def as_json(self) -> JsonObject:
        """The row as other programs read it (docs/json.md)."""
        return {
            "severity": self.severity, "file": self.file, "line": self.line, "column": self.column,
            "message": self.message, "mend": self.mend or None,
        }  # fmt: skip


def find_problems(case: Case, loading: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """What loading found and what the checks of analysis find, each once, by file and line."""
    found = {*loading, *_compared(case)}
    return tuple(sorted(found, key=lambda problem: (problem.location, problem.severity, problem.message)))


def _compared(case: Case) -> Iterator[Problem]:
    """What the checks of analysis find. They are imported only for a case that has something to compare."""
    if case.expectations or case.quotes or any(matter.claims for matter in matters_of(case)):
        for check in import_module("casefile.analysis.checks.all").CHECKS:
            yield from check(case)


def problem_rows(problems: tuple[Problem, ...]) -> tuple[ProblemRow, ...]:
    """The rows, in the order given."""
    return tuple(_row(problem) for problem in problems)


def _row(problem: Problem) -> ProblemRow:
    where = problem.location
    return ProblemRow(
        severity=problem.severity, file=where.file, line=where.line, column=where.column,
        message=problem.message, mend=problem.mend,
    )  # fmt: skip


def has_errors(problems: tuple[Problem, ...], *, strict: bool = False) -> bool:
    """Whether one is an error; if strict, whether there is any."""
    return any(strict or problem.severity == "error" for problem in problems)


def problems_in_words(problems: tuple[Problem, ...]) -> str:
    """“2 errors, 1 warning”; empty where there is none."""
    errors = sum(problem.severity == "error" for problem in problems)
    warnings = len(problems) - errors
    parts = [count(errors, "error")] * bool(errors) + [count(warnings, "warning")] * bool(warnings)
    return ", ".join(parts)
