"""What a search is told of a case beyond its texts: what is disputed or unread, and what claims say of passages."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from casefile.analysis.placing import place
from casefile.dates.date import Date
from casefile.model.case import Case
from casefile.present.counting import count_conflicts
from casefile.present.view import View, hard_ones, look_at
from casefile.search.findings import NO_FINDINGS, Findings
from casefile.search.query import parse_query


def findings_of(view: View) -> Findings:
    """All that is known so far; while the conflicts are uncounted, what is disputed is not."""
    return Findings(
        disputed=None if view.conflicts is None else frozenset(_disputed(view)),
        unread=frozenset(_unread(view.case)),
        about=_about(view),
        voiced=_voiced(view),
        dated=_dated(view),
    )


def needs_case(queries: Iterable[str]) -> bool:
    """Whether any of the queries asks for what is known beyond the texts: by a filter or a date."""
    return any(asked.filters or asked.dates for asked in map(parse_query, queries))


def findings_for(case: Case, queries: Sequence[str]) -> Findings:
    """What these queries ask for, and no more: nothing is worked out for words alone."""
    if not needs_case(queries):
        return NO_FINDINGS
    view = look_at(case)
    filters = (one for query in queries for one in parse_query(query).filters)
    return findings_of(count_conflicts(view) if any(one.group == "is:disputed" for one in filters) else view)


def _disputed(view: View) -> Iterator[str]:
    """What a conflict is about, its question, and the passages whose claims are in it."""
    for conflict in hard_ones(view.conflicts or ()):
        yield conflict.id
        if conflict.about:
            yield conflict.about
        yield from (claim.passage for pair in conflict.pairs for claim in pair.claims if claim.passage)


def _unread(case: Case) -> Iterator[str]:
    """Sources marked unread with their passages, and passages that a reader marked so, and not read since."""
    for source in case.sources.values():
        if not source.is_read:
            yield source.id
            yield from (passage.id for passage in source.passages)
    marks = {(note.reader, note.at): note.mark for note in case.notes if note.mark in ("read", "unread")}
    yield from (passage for (_, passage), mark in marks.items() if mark == "unread")


def _about(view: View) -> dict[str, frozenset[str]]:
    """By person: passages with a claim that names them, events they have part in, questions about them."""
    events = view.case.events
    found = {}
    for id_ in view.case.people:
        near = {one for one in view.near.get(id_, ()) if one in events}
        questions = {matter.id for matter in view.about.get(id_, ()) if matter.field is None}
        found[id_] = frozenset(near.union(questions, view.speaking.get(id_, ())))
    return found


def _voiced(view: View) -> dict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for passage, claims in view.claims_in.items():
        for voice in (voice for claim in claims if passage for voice in claim.by):
            found[voice].add(passage)
    return dict(found)


def _dated(view: View) -> dict[str, tuple[Date, ...]]:
    """By passage, and by the person or event that is dated: the dates said, those counted from events placed."""
    found: defaultdict[str, dict[Date, None]] = defaultdict(dict)
    for matter in view.matters.values():
        for claim in view.claims.get(matter.id, ()):
            if claim.stance == "says" and isinstance(claim.meaning, Date):
                dates = dict.fromkeys(date for date in place(view.index, claim).dates if date.kind != "relative")
                for id_ in (claim.passage, matter.about):
                    if id_:
                        found[id_].update(dates)
    return {id_: tuple(dates) for id_, dates in found.items() if dates}
