"""Who is who: a record cannot rule itself out, nor one that it may be."""

from collections.abc import Iterator

from casefile.model.case import Case
from casefile.model.events import Event
from casefile.model.people import Person
from casefile.model.problems import Problem


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
