"""The values that a filter may take, with how many entries fit each."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from heapq import nlargest

from msgspec import Struct

from casefile.dates.words import date_in_words
from casefile.search.asked import ask
from casefile.search.choosing import Choice, begins, people_in, sources_in, voices_in
from casefile.search.dated import read_date
from casefile.search.engine import Index
from casefile.search.filters import STATES
from casefile.search.findings import Findings
from casefile.search.marks import SOURCE, TOLD, VOICE
from casefile.search.naming import naming
from casefile.search.narrowing import dated, numbers_of
from casefile.search.periods import ON
from casefile.search.stopping import Cancelled

MOST = 10
MOST_READ = 500
"""Texts that are read to count in how many a person is named; more are believed to name whom they seem to."""


class Offer(Struct, frozen=True):
    """A value of a filter."""

    value: str
    """As it is to be written, in quotation marks where it has a space."""
    count: int
    """How many entries fit it."""
    says: str
    """What it is called."""


def offers_for(index: Index, kind: str, value: str, findings: Findings, cancelled: Cancelled) -> Iterator[Offer]:
    """At most ten values of a filter that begin so, those that most entries fit first; those of time in its order."""
    return _OFFERS[kind](index, value, findings, cancelled)


def _people(index: Index, value: str, findings: Findings, cancelled: Cancelled) -> Iterator[Offer]:
    def common(choice: Choice) -> int:
        """How often the names of a person occur."""
        return max((index.engine.frequency(word) for name in choice.names for word in name[-1:]), default=0)

    likely = nlargest(MOST, _beginning(people_in(index), value), key=common)
    yield from _commonest(
        Offer(choice.id, len(_told_of(index, choice.id, findings, cancelled)), choice.name) for choice in likely
    )


def _told_of(index: Index, person: str, findings: Findings, cancelled: Cancelled) -> set[int]:
    told = numbers_of(index.engine, {person, *findings.about.get(person, ())})
    return told | naming(index, (person,), cancelled, MOST_READ)


def _sources(index: Index, value: str, findings: Findings, cancelled: Cancelled) -> Iterator[Offer]:  # noqa: ARG001
    found = _beginning(sources_in(index), value)
    yield from _commonest(Offer(one.id, index.engine.frequency(SOURCE + one.id), one.name) for one in found)


def _voices(index: Index, value: str, findings: Findings, cancelled: Cancelled) -> Iterator[Offer]:  # noqa: ARG001
    def marked(choice: Choice) -> int:
        """How many entries are marked with a voice."""
        return index.engine.frequency(VOICE + choice.id)

    def said(choice: Choice) -> int:
        """How many entries a voice is heard in, marked or claimed."""
        voiced = numbers_of(index.engine, set(findings.voiced.get(choice.id, ())))
        return len(voiced.union(index.engine.holding([(VOICE + choice.id,)], index.engine.size)))

    likely = nlargest(MOST, _beginning(voices_in(index, findings), value), key=marked)
    yield from _commonest(Offer(_quoted(choice.id), said(choice), choice.name) for choice in likely)


def _states(index: Index, value: str, findings: Findings, cancelled: Cancelled) -> Iterator[Offer]:  # noqa: ARG001
    known = {"disputed": findings.disputed, "unread": findings.unread}
    for state in STATES:
        if state.startswith(value.lower()):
            ids = known.get(state)
            count = (
                index.engine.frequency(TOLD + state)
                if state not in known
                else len(numbers_of(index.engine, ids or set()))
            )
            yield Offer(state, count, "")


def _periods(index: Index, value: str, findings: Findings, cancelled: Cancelled) -> Iterator[Offer]:  # noqa: ARG001
    """Years, then months of a year, then days of a month; or months by their names."""
    marks = (mark.removeprefix(ON) for mark in index.engine.words_beginning(ON))
    likely = [(unit, index.engine.frequency(ON + unit)) for unit in marks if _is_next(unit, value)]
    for unit, _ in sorted(nlargest(MOST, likely, key=lambda one: one[1])):
        if date := read_date(unit):
            yield Offer(unit, len(dated(index.engine, ask(index.engine, date), findings)), date_in_words(date))


def _is_next(unit: str, value: str) -> bool:
    """Whether a year, month or day is what the value goes on to."""
    if unit.startswith("XXXX"):
        return False
    if not value or value[0].isdigit():
        finer = 4 if len(value) < 4 else 7 if len(value) < 7 else 10
        return len(unit) == finer and unit.startswith(value) and unit != value
    date = read_date(unit) if len(unit) == 7 else None
    return date is not None and date_in_words(date).lower().startswith(value.lower())


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value


def _beginning(choices: Iterable[Choice], value: str) -> Iterator[Choice]:
    return (choice for choice in choices if begins(choice, value))


def _commonest(offers: Iterable[Offer]) -> list[Offer]:
    return nlargest(MOST, offers, key=lambda offer: offer.count)


_Offers = Callable[[Index, str, Findings, Cancelled], Iterator[Offer]]
_OFFERS: Mapping[str, _Offers] = {"who": _people, "src": _sources, "by": _voices, "is": _states, "when": _periods}
