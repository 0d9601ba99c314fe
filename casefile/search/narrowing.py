"""What the filters of a query leave: entries of one source, voice, time or state, and those that tell of a person."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet

from msgspec import Struct, field

from casefile.search.asked import AROUND, Asked, ask
from casefile.search.choosing import Chosen, choose, people_in, sources_in, voices_in
from casefile.search.engine import Engine, Index
from casefile.search.filters import STATES, Filter, read_period
from casefile.search.findings import Findings
from casefile.search.marks import KIND, SOURCE, TOLD, VOICE
from casefile.search.naming import naming
from casefile.search.stopping import Cancelled

MOST_FILTERS = 24
OTHER_KINDS = ("person", "source", "event", "question")
"""The kinds of entries, passages aside, that have ids."""


class Scope(Struct, frozen=True):
    """What the filters of a query leave."""

    allowed: AbstractSet[int] | None = None
    """The numbers of the entries that fit them; None where no filter is followed."""
    refused: AbstractSet[int] = frozenset()
    """The numbers of the entries that fit one to be left out."""
    people: tuple[str, ...] = ()
    """The ids of the people asked for."""
    periods: tuple[Asked, ...] = ()
    """The days and periods asked for."""
    told: tuple[str, ...] = ()
    """The filters that are followed, as typed."""
    notes: tuple[str, ...] = ()
    """Which were not, and what to write instead; and whom one was taken for."""


class _Found(Struct):
    """What one filter means."""

    numbers: set[int] = field(default_factory=set)
    people: tuple[str, ...] = ()
    periods: tuple[Asked, ...] = ()
    note: str = ""
    is_followed: bool = True


def narrow(index: Index, filters: tuple[Filter, ...], findings: Findings, cancelled: Cancelled) -> Scope:
    """What is left by filters: any of those of a kind, all kinds. May raise StoppedError."""
    groups: defaultdict[str, set[int]] = defaultdict(set)
    refused: set[int] = set()
    every = [(one, _find(index, one, findings, cancelled)) for one in filters[:MOST_FILTERS]]
    followed = [(one, found) for one, found in every if found.is_followed]
    for one, found in followed:
        (refused if one.is_refused else groups[one.group]).update(found.numbers)
    allowed = set.intersection(*groups.values()) if groups else set(_everything(index.engine)) if followed else None
    wanted = [found for one, found in followed if not one.is_refused]
    notes = [found.note for _, found in every if found.note]
    if len(filters) > MOST_FILTERS:
        notes.append(f"only the first {MOST_FILTERS} of {len(filters)} filters were followed")
    return Scope(
        allowed=allowed,
        refused=refused,
        people=tuple(id_ for found in wanted for id_ in found.people),
        periods=tuple(asked for found in wanted for asked in found.periods),
        told=tuple(one.text for one, _ in followed),
        notes=tuple(dict.fromkeys(notes)),
    )


def _everything(engine: Engine) -> Iterator[int]:
    for mark in engine.words_beginning(KIND):
        yield from engine.holders(mark)


def _find(index: Index, one: Filter, findings: Findings, cancelled: Cancelled) -> _Found:
    return _FINDERS[one.kind](index, one, findings, cancelled)


def _who(index: Index, one: Filter, findings: Findings, cancelled: Cancelled) -> _Found:
    chosen = choose(one.value, people_in(index), cancelled)
    if not chosen.choices:
        example = next((choice.id for choice in people_in(index)), "ID")
        return _left_out(one, f"nobody here goes by that name; write an id or any name, as in who:{example}")
    ids = tuple(choice.id for choice in chosen.choices)
    told = {entry for id_ in ids for entry in findings.about.get(id_, ())}
    numbers = naming(index, ids, cancelled) | numbers_of(index.engine, told.union(ids))
    return _Found(numbers, people=ids, note=_taken_for(one, chosen))


def _src(index: Index, one: Filter, findings: Findings, cancelled: Cancelled) -> _Found:  # noqa: ARG001 - as the others
    chosen = choose(one.value, sources_in(index), cancelled)
    if not chosen.choices:
        example = next((choice.id for choice in sources_in(index)), "ID")
        return _left_out(
            one, f"no source here goes by that name; write an id, a title or an author, as in src:{example}"
        )
    return _Found(
        _holding(index.engine, (SOURCE + choice.id for choice in chosen.choices)), note=_taken_for(one, chosen)
    )


def _by(index: Index, one: Filter, findings: Findings, cancelled: Cancelled) -> _Found:
    chosen = choose(one.value, voices_in(index, findings), cancelled)
    if not chosen.choices:
        ids = (choice.id for choice in voices_in(index, findings))
        example = min(ids, key=lambda id_: (" " in id_, id_), default="ID")
        return _left_out(one, f"nothing here is anybody's word of that name; write an id or a name, as in by:{example}")
    numbers = _holding(index.engine, (VOICE + choice.id for choice in chosen.choices))
    voiced = {passage for choice in chosen.choices for passage in findings.voiced.get(choice.id, ())}
    return _Found(numbers | numbers_of(index.engine, voiced), note=_taken_for(one, chosen))


def _when(index: Index, one: Filter, findings: Findings, cancelled: Cancelled) -> _Found:  # noqa: ARG001 - as the others
    periods = tuple(ask(index.engine, date) for date in read_period(one.value))
    if not periods:
        return _left_out(
            one, "that is no date; write when:1938, when:1938-02-09, when:9 Feb 1938 or when:winter 1937-8"
        )
    return _Found(set().union(*(dated(index.engine, asked, findings) for asked in periods)), periods=periods)


def _is(index: Index, one: Filter, findings: Findings, cancelled: Cancelled) -> _Found:  # noqa: ARG001 - as the others
    state = one.value.lower()
    if state not in STATES:
        *first, last = (f"is:{known}" for known in STATES)
        return _left_out(one, f"that is not known; write {', '.join(first)} or {last}")
    if state in ("precis", "transcript"):
        return _Found(_holding(index.engine, (TOLD + state,)))
    ids = findings.disputed if state == "disputed" else findings.unread
    if ids is None:
        return _left_out(one, f"what is {state} is not worked out yet; ask again in a moment")
    return _Found(numbers_of(index.engine, ids))


_Finder = Callable[[Index, Filter, Findings, Cancelled], _Found]
_FINDERS: Mapping[str, _Finder] = {"who": _who, "src": _src, "by": _by, "when": _when, "is": _is}


def dated(engine: Engine, asked: Asked, findings: Findings) -> set[int]:
    """The entries that speak of a day or a period, those of no year among them; not of the month or year around it."""
    ids = {id_ for id_, dates in findings.dated.items() if any(asked.worth(date) > AROUND for date in dates)}
    return _holding(engine, asked.within | asked.yearless) | numbers_of(engine, ids)


def numbers_of(engine: Engine, ids: AbstractSet[str]) -> set[int]:
    """The entries of these ids, notes aside."""
    sources = {id_.partition("#")[0] for id_ in ids if "#" in id_}
    marks = [SOURCE + source for source in sources]
    if any("#" not in id_ for id_ in ids):
        marks += [KIND + kind for kind in OTHER_KINDS]
    return {number for number in _holding(engine, marks) if engine.entry(number).id in ids}


def _holding(engine: Engine, marks: Iterable[str]) -> set[int]:
    return set().union(*(engine.holders(mark) for mark in marks))


def _left_out(one: Filter, why: str) -> _Found:
    return _Found(note=f"“{one.text}” was left out: {why}", is_followed=False)


def _taken_for(one: Filter, chosen: Chosen) -> str:
    """Whom a filter was taken for, where nobody bears just that name."""
    if not chosen.is_guess:
        return ""
    names = [choice.name for choice in chosen.choices]
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return f"“{one.text}” was taken for {', '.join(names[:3])}{more}"
