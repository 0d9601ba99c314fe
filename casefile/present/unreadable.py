"""What of a case can no longer be read, in one sentence."""

from collections.abc import Mapping

from casefile.model.case import Case
from casefile.model.problems import Problem
from casefile.present.view import View
from casefile.present.words import count

_NOUNS = {"people": "person", "events": "event", "sources": "source", "questions": "question"}
"""The kinds of records that are counted, by the file or folder they stand in."""


def unreadable_words(old: View, new: View) -> str:
    """“events.yaml:212 cannot be read; 159 of 160 events shown.”; empty where no error is new.

    Named is the first fault of a file that lacks a record now, for others may only come of that one.
    """
    known = {(problem.location.file, problem.message) for problem in old.problems}
    found = [problem for problem in new.problems if problem.severity == "error" and _key(problem) not in known]
    if not found:
        return ""
    first = min(found, key=lambda problem: not _shown(problem.location.file, old.case, new.case)).location
    more = f", nor {count(len(found) - 1, 'other place')}" if len(found) > 1 else ""
    shown = _shown(first.file, old.case, new.case)
    return f"{first.file}:{first.line} cannot be read{more}{shown}."


def _key(problem: Problem) -> tuple[str, str]:
    return problem.location.file, problem.message


def _shown(file: str, old: Case, new: Case) -> str:
    """“; 159 of 160 events shown”; empty where none of the kind that the file holds is missing."""
    kind = file.partition("/")[0].removesuffix(".yaml")
    before, now = _records(old, kind), _records(new, kind)
    if len(now) >= len(before):
        return ""
    return f"; {len(now)} of {count(len(before), _NOUNS[kind])} shown"


def _records(case: Case, kind: str) -> Mapping[str, object]:
    by_kind: dict[str, Mapping[str, object]] = {
        "people": case.people, "events": case.events, "sources": case.sources, "questions": case.questions,
    }  # fmt: skip
    return by_kind.get(kind, {})
