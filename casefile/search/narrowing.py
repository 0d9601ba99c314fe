"""What the filters of a query leave: entries of one source, voice, time or state, and those that tell of a person."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from casefile.search.asked import AROUND, Asked, ask
from casefile.search.bounds import NO_BOUNDS, Bounds
from casefile.search.choosing import Chosen, choose, people_in, sources_in, voices_in
from casefile.search.engine import Engine, Index
from casefile.search.filters import STATES, Filter, read_period
from casefile.search.findings import Findings
from casefile.search.marks import ANYTHING, KIND, SOURCE, TOLD, VOICE
from casefile.search.naming import name_variants, naming
from casefile.search.stopping import Cancelled
from casefile.search.variants import sought_for
from casefile.search.vocabulary import Sought

MOST_FILTERS, FILTERS_KEPT = 24, 64
OTHER_KINDS = ("person", "source", "event", "question")
"""The kinds of entries, passages aside, that have ids."""


class Scope(Struct, frozen=True):
    """What the filters of a query leave."""

    bounds: Bounds = NO_BOUNDS
    """What an entry must be to fit them; none where no filter is followed."""
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

    sought: tuple[Sought, ...] = ()
    """What fits it holds one of these."""
    numbers: AbstractSet[int] | None = None
    """The entries that fit it, where not all do that hold one."""
    people: tuple[str, ...] = ()
    periods: tuple[Asked, ...] = ()
    note: str = ""
    is_followed: bool = True


def narrow(index: Index, filters: tuple[Filter, ...], findings: Findings, cancelled: Cancelled) -> Scope:
    """What is left by filters: any of those of a kind, all kinds. May raise StoppedError."""
    every = [(one, _find(index, one, findings, cancelled)) for one in filters[:MOST_FILTERS]]
    followed = [(one, found) for one, found in every if found.is_followed]
    wanted = [found for one, found in followed if not one.is_refused]
    notes = [found.note for _, found in every if found.note]
    if len(filters) > MOST_FILTERS:
        notes.append(f"only the first {MOST_FILTERS} of {len(filters)} filters were followed")
    return Scope(
        bounds=_bounds(index.engine, followed),
        people=tuple(id_ for found in wanted for id_ in found.people),
        periods=tuple(asked for found in wanted for asked in found.periods),
        told=tuple(one.text for one, _ in followed),
        notes=tuple(dict.fromkeys(notes)),
    )


def _bounds(engine: Engine, followed: Iterable[tuple[Filter, _Found]]) -> Bounds:
    """What is left: of each kind of filter what fits any, and nothing of what fits one to be left out."""
    groups: defaultdict[str, list[_Found]] = defaultdict(list)
    bounds = NO_BOUNDS
    for one, found in followed:
        if not one.is_refused:
            groups[one.group].append(found)
        elif found.numbers is None:
            bounds &= Bounds(without=found.sought)
        else:
            bounds &= Bounds(refused=found.numbers, refused_for=found.sought)
    for group in groups.values():
        bounds &= _any_of(engine, group)
    return bounds if bounds.groups or not bounds.is_set else bounds & Bounds((ANYTHING,))


def _any_of(engine: Engine, group: Sequence[_Found]) -> Bounds:
    """What fits any of these filters."""
    sought = tuple(dict.fromkeys(one for found in group for one in found.sought))
    if all(found.numbers is None for found in group):
        return Bounds((sought,))
    numbers = (_holding(engine, found.sought) if found.numbers is None else found.numbers for found in group)
    return Bounds((sought,), allowed=frozenset[int]().union(*numbers))


def _find(index: Index, one: Filter, findings: Findings, cancelled: Cancelled) -> _Found:
    """What a filter means; kept, for the next letter of the query leaves most filters as they are."""
    kept, known = index.kept.get(one.text, (None, None))
    if kept is findings and isinstance(known, _Found):
        return known
    if len(index.kept) >= FILTERS_KEPT:
        index.kept.clear()
    found = _FINDERS[one.kind](index, one, findings, cancelled)
    index.kept[one.text] = (findings, found)
    return found


def _who(index: Index, one: Filter, findings: Findings, cancelled: Cancelled) -> _Found:
    chosen = choose(one.value, people_in(index), cancelled)
    if not chosen.choices:
        example = next((choice.id for choice in people_in(index)), "ID")
        return _left_out(one, f"nobody here goes by that name; write an id or any name, as in who:{example}")
    ids = tuple(choice.id for choice in chosen.choices)
    told = {entry for id_ in ids for entry in findings.about.get(id_, ())}
    numbers = naming(index, ids, cancelled) | numbers_of(index.engine, told.union(ids))
    names = (one for one in name_variants(index, ids) if one.how == "name")
    sought = (*map(sought_for, names), *_marks_of(told.union(ids)))
    return _Found(sought, numbers, people=ids, note=_taken_for(one, chosen))


def _src(index: Index, one: Filter, findings: Findings, cancelled: Cancelled) -> _Found:  # noqa: ARG001 - as the others
    chosen = choose(one.value, sources_in(index), cancelled)
    if not chosen.choices:
        example = next((choice.id for choice in sources_in(index)), "ID")
        return _left_out(
            one, f"no source here goes by that name; write an id, a title or an author, as in src:{example}"
        )
    return _Found(tuple(SOURCE + choice.id for choice in chosen.choices), note=_taken_for(one, chosen))


def _by(index: Index, one: Filter, findings: Findings, cancelled: Cancelled) -> _Found:
    chosen = choose(one.value, voices_in(index, findings), cancelled)
    if not chosen.choices:
        ids = (choice.id for choice in voices_in(index, findings))
        example = min(ids, key=lambda id_: (" " in id_, id_), default="ID")
        return _left_out(one, f"nothing here is anybody's word of that name; write an id or a name, as in by:{example}")
    voiced = {passage for choice in chosen.choices for passage in findings.voiced.get(choice.id, ())}
    marks = [VOICE + choice.id for choice in chosen.choices]
    return _found(index.engine, marks, voiced, note=_taken_for(one, chosen))


def _when(index: Index, one: Filter, findings: Findings, cancelled: Cancelled) -> _Found:  # noqa: ARG001 - as the others
    periods = tuple(ask(index.engine, date) for date in read_period(one.value))
    if not periods:
        return _left_out(
            one, "that is no date; write when:1938, when:1938-02-09, when:9 Feb 1938 or when:winter 1937-8"
        )
    marks = [mark for asked in periods for mark in sorted(asked.within | asked.yearless)]
    ids = {id_ for asked in periods for id_ in _ids_dated(asked, findings)}
    return _found(index.engine, marks, ids, periods=periods)


def _is(index: Index, one: Filter, findings: Findings, cancelled: Cancelled) -> _Found:  # noqa: ARG001 - as the others
    state = one.value.lower()
    if state not in STATES:
        *first, last = (f"is:{known}" for known in STATES)
        return _left_out(one, f"that is not known; write {', '.join(first)} or {last}")
    if state in ("precis", "transcript"):
        return _Found((TOLD + state,))
    ids = findings.disputed if state == "disputed" else findings.unread
    if ids is None:
        return _left_out(one, f"what is {state} is not worked out yet; ask again in a moment")
    return _found(index.engine, (), ids)


_Finder = Callable[[Index, Filter, Findings, Cancelled], _Found]
_FINDERS: Mapping[str, _Finder] = {"who": _who, "src": _src, "by": _by, "when": _when, "is": _is}


def dated(engine: Engine, asked: Asked, findings: Findings) -> set[int]:
    """The entries that speak of a day or a period, those of no year among them; not of the month or year around it."""
    return _holding(engine, asked.within | asked.yearless) | numbers_of(engine, _ids_dated(asked, findings))


def numbers_of(engine: Engine, ids: AbstractSet[str]) -> set[int]:
    """The entries of these ids, notes aside."""
    return {number for number in _holding(engine, _marks_of(ids)) if engine.entry(number).id in ids}


def _ids_dated(asked: Asked, findings: Findings) -> set[str]:
    """What is known beyond its text to speak of a day or a period."""
    return {id_ for id_, dates in findings.dated.items() if any(asked.worth(date) > AROUND for date in dates)}


def _marks_of(ids: AbstractSet[str]) -> list[str]:
    """Marks of which every entry of these ids has one."""
    marks = [SOURCE + source for source in sorted({id_.partition("#")[0] for id_ in ids if "#" in id_})]
    if any("#" not in id_ for id_ in ids):
        marks += [KIND + kind for kind in OTHER_KINDS]
    return marks


def _found(
    engine: Engine, marks: Sequence[str], ids: AbstractSet[str], *, periods: tuple[Asked, ...] = (), note: str = ""
) -> _Found:
    """What has one of these marks, and the entries of these ids."""
    if marks and not ids:
        return _Found(tuple(marks), periods=periods, note=note)
    numbers = _holding(engine, marks) | numbers_of(engine, ids)
    return _Found((*marks, *_marks_of(ids)), numbers, periods=periods, note=note)


def _holding(engine: Engine, sought: Collection[Sought]) -> set[int]:
    return set(engine.holding([sought], engine.size))


def _left_out(one: Filter, why: str) -> _Found:
    return _Found(note=f"“{one.text}” was left out: {why}", is_followed=False)


def _taken_for(one: Filter, chosen: Chosen) -> str:
    """Whom a filter was taken for, where nobody bears just that name."""
    if not chosen.is_guess:
        return ""
    names = [choice.name for choice in chosen.choices]
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return f"“{one.text}” was taken for {', '.join(names[:3])}{more}"
