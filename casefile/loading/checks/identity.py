"""Who is who: a record cannot rule itself out, nor one that it may be, and two sources are not called alike."""

from collections.abc import Iterator

from casefile.model.case import Case
from casefile.model.events import Event
from casefile.model.people import Person
from casefile.model.problems import Problem
from casefile.text.fold import fold_words


def check_identity(case: Case) -> Iterator[Problem]:
    """An error for every `not` or `perhaps` that names its own record, or what the other of the two names."""
    records: list[Person | Event] = [*case.people.values(), *case.events.values()]
    for record in records:
        if record.id in record.is_not or record.id in record.perhaps:
            message = f"“{record.id}” names itself under “not” or “perhaps”"
            yield Problem(severity="error", location=record.location, message=message, mend="name another record there")
        for other in record.is_not:
            if other in record.perhaps:
                message = f"“{other}” stands under “not” and under “perhaps” of “{record.id}”"
                yield Problem(severity="error", location=record.location, message=message, mend="keep one of the two")


def check_short_names(case: Case) -> Iterator[Problem]:
    """A warning for every source that goes by the same short name as one before it: nobody could tell them apart."""
    first: dict[str, str] = {}
    for source in case.sources.values():
        other = first.setdefault(fold_words(source.short), source.id)
        if other != source.id:
            message = f"“{source.short}” is the short name of {other} too"
            yield Problem(severity="warning", location=source.location, message=message, mend="give each its own")
