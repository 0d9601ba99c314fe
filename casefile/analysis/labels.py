"""A value in words for people: an answer's meaning, a name, a title, a date written out."""

from msgspec.structs import replace

from casefile.dates.date import Date
from casefile.dates.words import date_in_words
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.matters import Matter
from casefile.model.words import ID_HOLDS


def label(case: Case, matter: Matter, claim: Claim) -> str:
    """The value of a claim in words; the parts of a list are joined by commas."""
    return ", ".join(parts_in_words(case, matter, claim))


def parts_in_words(case: Case, matter: Matter, claim: Claim) -> tuple[str, ...]:
    """Each part of the value of a claim in words; a date is one."""
    if isinstance(claim.meaning, Date):
        return (date_label(case, claim.meaning),)
    return tuple(_part(case, matter, part) for part in claim.value)


def date_label(case: Case, date: Date) -> str:
    """A date in words; one that is counted from an event names it by its title: “1 day after “The mill burns””."""
    return date_in_words(with_title(case, date))


def with_title(case: Case, date: Date) -> Date:
    """The date; one that is counted from an event, with the title of that event in place of its id."""
    event = case.events.get(date.event)
    return replace(date, event=f"“{event.title}”") if event else date


def _part(case: Case, matter: Matter, value: str) -> str:
    if matter.holds == "answer":
        answer = matter.answers.get(value)
        return answer.means if answer else value
    if matter.holds in ID_HOLDS:
        return record_name(case, value)
    return _number(value) if matter.holds == "number" else value


def _number(text: str) -> str:
    """A number or a range as people write it: “3–4”, “5 or more”, “at most 2”."""
    low, slash, high = text.partition("/")
    if ".." in (low, high):
        return f"at most {high}" if low == ".." else f"{low} or more"
    return f"{low}–{high}" if slash else text


def record_name(case: Case, id_: str) -> str:
    """The name of a person, the title of an event, the short name of a source; the id of anything else."""
    if id_ in case.people:
        return case.people[id_].name
    if id_ in case.events:
        return case.events[id_].title
    return case.sources[id_].short if id_ in case.sources else id_
