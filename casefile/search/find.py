"""Words in, ranked passages out, each with what matched and why."""

from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Literal

from msgspec import Struct

from casefile.search.bounds import Within
from casefile.search.dating import Dates, dates_in, told_in
from casefile.search.engine import Index
from casefile.search.entries import Kind
from casefile.search.findings import NO_FINDINGS, Findings
from casefile.search.highlight import Span, places_in, spans_of
from casefile.search.naming import name_variants
from casefile.search.narrowing import Scope, narrow
from casefile.search.planning import plan
from casefile.search.query import Query, parse_query
from casefile.search.rank import Lookup, Ranked, lookup_of, rank
from casefile.search.retrieve import Retrieved, bounds_of, may_be_whole, retrieve
from casefile.search.stopping import Cancelled, StoppedError, never, pieces
from casefile.search.variants import Effort, Plan, Variant
from casefile.search.why import why

Tier = Literal["exact", "near"]

MOST_RANKED, SPARE = 100, 15
"""Of each tier so many are ranked, or as many as are wanted; so many beside these, or fourfold if thorough."""
RANKED_AT_ONCE = 20
OTHERS = 4
"""Where passages alone would fill the answer, one hit in so many is kept for people, sources and the rest."""


class Hit(Struct, frozen=True):
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


class Answer(Struct, frozen=True):
    """What was found for a query."""

    query: str
    """As typed, made inert."""
    hits: tuple[Hit, ...] = ()
    """Exact ones first; of either, what reads as it was remembered, then what answers every word; passages first."""
    exact: int = 0
    """How many exact hits there are in all."""
    near: int = 0
    """How many near ones were found."""
    notes: tuple[str, ...] = ()
    """What of the query was not followed, and why: a sentence each."""
    is_quick: bool = False
    """Whether this is a quick answer, with all exact hits but perhaps not all near ones."""
    is_more_near: bool = False
    """Whether so many come near that not all were looked at."""


class _Search(Struct, frozen=True):
    """A query on an index, with what its filters leave and the dates it asks for."""

    index: Index
    query: Query
    scope: Scope
    within: Within
    """What the filters and the very words leave."""
    dates: Dates
    """Those that the words tell."""
    periods: Dates
    """Those of the filters."""
    names: tuple[Variant, ...]
    """The names of the people of the filters."""
    cancelled: Cancelled

    @property
    def is_listing(self) -> bool:
        """Whether there are filters alone, so that all that fits is listed."""
        return not self.query.words and not self.query.demands

    def plan(self, effort: Effort) -> Plan:
        """All that may answer the words."""
        return plan(self.index, self.query, self.dates.variants, self.cancelled, effort)


def find(
    index: Index,
    query: str,
    limit: int = 20,
    cancelled: Cancelled = never,
    findings: Findings = NO_FINDINGS,
    *,
    is_quick: bool = False,
) -> Answer:
    """The best hits for a query, at most `limit`. Never raises; a search called off answers with a note and no hits.

    `findings` are what is known beyond the texts: what is disputed or unread, who is told of, on which day. A quick
    answer is for a query in typing: it leaves out what is dear to look for, and says so.
    """
    asked = parse_query(query)
    try:
        search = _search(index, asked, findings, cancelled)
        return _answer(search, limit, ("quick",) if is_quick else ("usual", "thorough"))
    except StoppedError as stopped:
        return Answer(asked.text, notes=(*asked.notes, str(stopped)))


def _search(index: Index, query: Query, findings: Findings, cancelled: Cancelled) -> _Search:
    scope = narrow(index, query.filters, findings, cancelled)
    within = Within(index.engine, scope.bounds & bounds_of(index.engine, query, cancelled))
    periods = Dates(tuple((asked, ()) for asked in scope.periods), findings.dated)
    names = name_variants(index, scope.people)
    return _Search(index, query, scope, within, dates_in(index, query, findings), periods, names, cancelled)


def _answer(search: _Search, limit: int, efforts: Sequence[Effort]) -> Answer:
    query, notes = search.query, (*search.query.notes, *search.scope.notes)
    if query.is_empty or (search.is_listing and not search.scope.bounds.is_set):
        return Answer(query.text, notes=notes)
    wanted, found, ranked = _looked_for(search, limit, efforts)
    kept = [one for one in ranked if one.is_answer or query.demands or search.is_listing]
    lookup = lookup_of((*wanted.variants, *search.names))
    hits = tuple(_hit(search, one, wanted, lookup) for one in _chosen(search.index, wanted, kept, limit))
    notes = (*notes, *(_hint(query) if not hits else ()))
    is_quick = efforts[0] == "quick" and bool(query.words)
    no_answers = len(ranked) - len(kept) + (0 if is_quick else _count_no_answers(search, wanted, found, ranked))
    near = found.near_count - no_answers
    return Answer(query.text, hits, found.exact_count, near, notes, is_quick, found.is_more_near)


def _count_no_answers(search: _Search, wanted: Plan, found: Retrieved, ranked: Sequence[Ranked]) -> int:
    """How many near entries that are not ranked hold nothing but what is no name there, as only their texts tell."""
    if search.query.demands or not any(one.is_capital or one.how == "other" for one in wanted.variants):
        return 0
    seen, lookup = {one.number for one in ranked}, lookup_of(wanted.variants)
    left = [number for number in (*found.near, *found.others) if number not in seen]
    read = (one for piece in pieces(left, RANKED_AT_ONCE, search.cancelled) for one in piece)
    return sum(not _rank(search, number, wanted, lookup).is_answer for number in read)


def _looked_for(search: _Search, limit: int, efforts: Sequence[Effort]) -> tuple[Plan, Retrieved, list[Ranked]]:
    """What was looked for, and what was found: with one effort after the other, until a text answers every word."""
    effort, *others = efforts
    wanted, answered = search.plan(effort), None
    for effort in others:
        if may_be_whole(search.within, wanted):
            answered = answered or _ranked(search, wanted, limit)
            if not search.query.words or any(one.is_whole for one in answered[1]):
                break
        more = search.plan(effort)
        if len(more.variants) > len(wanted.variants):
            wanted, answered = more, None
    return wanted, *(answered or _ranked(search, wanted, limit))


def _ranked(search: _Search, wanted: Plan, limit: int) -> tuple[Retrieved, list[Ranked]]:
    """What was retrieved, and its entries ranked: exact ones first, best first; near ones only if there is room.

    Where filters alone are given, all are alike, and the order is that of the case.
    """
    most = max(limit, min(MOST_RANKED, SPARE + (limit if wanted.is_quick else 4 * limit)))
    found = retrieve(search.within, search.query, wanted, search.cancelled, most)
    lookup = lookup_of(wanted.variants)
    numbers = found.exact if len(found.exact) >= limit else (*found.exact, *found.near)
    ranked = [
        _rank(search, number, wanted, lookup)
        for piece in pieces(numbers, RANKED_AT_ONCE, search.cancelled)
        for number in piece
    ]
    return found, sorted(ranked, key=lambda one: (not one.is_exact, -one.score, one.number))


def _rank(search: _Search, number: int, wanted: Plan, lookup: Lookup) -> Ranked:
    if search.is_listing:
        return Ranked(number, 100.0, is_exact=True, is_answer=True, is_full=True, is_whole=True)
    entry = search.index.engine.entry(number)
    return rank(number, entry.text, wanted, lookup, tuple(told_in(entry, search.dates)))


def _chosen(index: Index, wanted: Plan, ranked: Sequence[Ranked], limit: int) -> list[Ranked]:
    """The first of the ranked entries, in each tier what fits best, then passages, then whoever is named."""
    every = tuple(range(len(wanted.words)))
    names = (wanted.words, *(variant.words for variant in wanted.variants if variant.terms == every))
    named = frozenset(("person", id_) for name in names for id_ in index.names.bearers.get(name, ()))
    chosen: list[Ranked] = []
    for tier in (True, False):
        room = max(0, limit) - len(chosen)
        of_tier = [(one, index.engine.entry(one.number)) for one in ranked if one.is_exact is tier]
        passages = sorted((one for one, entry in of_tier if entry.kind == "passage"), key=_misfit)
        others = [
            (_misfit(one), (entry.kind, entry.id) not in named, one)
            for one, entry in of_tier
            if entry.kind != "passage"
        ]
        first = [one for *_, one in sorted(others, key=itemgetter(0, 1))]
        kept = min(len(first), max(room // OTHERS, room - len(passages)))
        chosen += sorted([*passages[: room - kept], *first[:kept]], key=_misfit)
    return chosen


def _misfit(one: Ranked) -> tuple[bool, bool]:
    """Whether it does not read as it was remembered, and whether it leaves a word of the query unanswered."""
    return not one.is_whole, not one.is_full


def _hit(search: _Search, one: Ranked, wanted: Plan, lookup: Lookup) -> Hit:
    entry = search.index.engine.entry(one.number)
    dates = (*told_in(entry, search.dates), *told_in(entry, search.periods))
    places = places_in(entry.text, search.query, wanted, lookup, dates)
    return Hit(
        kind=entry.kind,
        id=entry.id,
        passage=entry.passage,
        tier="exact" if one.is_exact else "near",
        source=entry.source,
        locator=entry.locator,
        score=round(one.score, 1),
        why=why(places, entry.text, search.query, wanted, search.scope.told),
        text=entry.text,
        spans=spans_of(places, wanted),
    )


def _hint(query: Query) -> Iterator[str]:
    if query.demands:
        yield "nothing holds the exact words; without = and quotation marks, near ones are found too"
