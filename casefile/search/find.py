"""Words in, ranked passages out, each with what matched and why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from casefile.search.engine import Engine, Index
from casefile.search.entries import Kind
from casefile.search.highlight import Span, places_in, spans_of
from casefile.search.query import Query, parse_query
from casefile.search.rank import Lookup, Ranked, lookup_of, rank
from casefile.search.retrieve import Retrieved, retrieve
from casefile.search.stopping import Cancelled, StoppedError, never, pieces
from casefile.search.variants import Plan, plan
from casefile.search.why import why

Tier = Literal["exact", "near"]

RANKED_AT_ONCE = 20
OTHERS = 4
"""Where passages alone would fill the answer, one hit in so many is kept for people, sources and the rest."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that was found."""

    kind: Kind
    id: str
    passage: str | None
    tier: Tier
    """Whether every word stands there as typed, but for case, accents and marks."""
    source: str | None
    locator: str
    score: float
    """From 0 to 100."""
    why: str
    text: str
    """The whole inert text."""
    spans: tuple[Span, ...]
    """What matched: [start, end) in code points of the text."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for a query."""

    query: str
    """As typed, made inert."""
    hits: tuple[Hit, ...] = ()
    """Exact ones first; within each tier passages first, best first."""
    exact: int = 0
    """How many exact hits there are in all."""
    near: int = 0
    """How many near ones."""
    notes: tuple[str, ...] = ()
    """What of the query was not followed, and why: a sentence each."""


def find(index: Index, query: str, limit: int = 20, cancelled: Cancelled = never) -> Answer:
    """The best hits for a query, at most `limit`. Never raises; a search called off answers with a note and no hits."""
    asked = parse_query(query)
    try:
        return _answer(index, asked, limit, cancelled)
    except StoppedError as stopped:
        return Answer(asked.text, notes=(*asked.notes, str(stopped)))


def _answer(index: Index, query: Query, limit: int, cancelled: Cancelled) -> Answer:
    if query.is_empty:
        return Answer(query.text, notes=query.notes)
    wanted = plan(index, query, cancelled, is_thorough=False)
    found, ranked = _ranked(index.engine, query, wanted, limit, cancelled)
    if not any(one.is_whole for one in ranked):
        thorough = plan(index, query, cancelled, is_thorough=True)
        if len(thorough.variants) > len(wanted.variants):
            wanted = thorough
            found, ranked = _ranked(index.engine, query, wanted, limit, cancelled)
    kept = [one for one in ranked if one.is_answer or query.demands]
    lookup = lookup_of(wanted)
    hits = tuple(_hit(index.engine, one, query, wanted, lookup) for one in _chosen(index, query, kept, limit))
    notes = (*query.notes, *(_hint(query) if not hits else ()))
    near = found.near_count - (len(ranked) - len(kept))
    return Answer(query.text, hits, found.exact_count, near, notes)


def _ranked(
    engine: Engine, query: Query, wanted: Plan, limit: int, cancelled: Cancelled
) -> tuple[Retrieved, list[Ranked]]:
    """What was retrieved, and its entries ranked: exact ones first, best first; near ones only if there is room."""
    found = retrieve(engine, query, wanted, cancelled)
    lookup = lookup_of(wanted)
    numbers = found.exact if len(found.exact) >= limit else (*found.exact, *found.near)
    ranked = [
        rank(number, engine.entry(number).text, wanted, lookup)
        for piece in pieces(numbers, RANKED_AT_ONCE, cancelled)
        for number in piece
    ]
    return found, sorted(ranked, key=lambda one: (not one.is_exact, -one.score, one.number))


def _chosen(index: Index, query: Query, ranked: Sequence[Ranked], limit: int) -> list[Ranked]:
    """The first of the ranked entries, in each tier passages first, then whoever is named, then the rest."""
    named = frozenset(("person", id_) for id_ in index.names.bearers.get(query.words, ()))
    chosen: list[Ranked] = []
    for tier in (True, False):
        room = max(0, limit) - len(chosen)
        of_tier = [(one, index.engine.entry(one.number)) for one in ranked if one.is_exact is tier]
        passages = [one for one, entry in of_tier if entry.kind == "passage"]
        others = [(one, entry) for one, entry in of_tier if entry.kind != "passage"]
        first = [one for one, _ in sorted(others, key=lambda pair: (pair[1].kind, pair[1].id) not in named)]
        kept = min(len(first), max(room // OTHERS, room - len(passages)))
        chosen += [*passages[: room - kept], *first[:kept]]
    return chosen


def _hit(engine: Engine, one: Ranked, query: Query, wanted: Plan, lookup: Lookup) -> Hit:
    entry = engine.entry(one.number)
    places = places_in(entry.text, query, wanted, lookup)
    return Hit(
        kind=entry.kind,
        id=entry.id,
        passage=entry.passage,
        tier="exact" if one.is_exact else "near",
        source=entry.source,
        locator=entry.locator,
        score=round(one.score, 1),
        why=why(places, entry.text, query, wanted),
        text=entry.text,
        spans=spans_of(places, wanted),
    )


def _hint(query: Query) -> Iterator[str]:
    if query.demands:
        yield "nothing holds the exact words; without = and quotation marks, near ones are found too"
