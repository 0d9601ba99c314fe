"""Hits of a search: rows for the overlay, the command and other programs."""

from msgspec import Struct

from casefile.model.case import Case
from casefile.present.names import name_of
from casefile.present.shapes import JsonObject
from casefile.present.words import count
from casefile.search.find import Answer, Hit
from casefile.search.query import parse_query
from casefile.search.saved import SavedSearch

Spans = tuple[tuple[int, int], ...]
"""What matched: from, up to but not including, in code points."""
LONGEST_ECHO = 80
"""Characters of a query that are said again."""


class HitRow(Struct, frozen=True, kw_only=True):
    """Something that was found."""

    kind: str
    """passage, person, source, heading, event, question or note."""
    id: str
    target: str
    """The id of what it opens: of a note its passage, of a heading the first passage under it."""
    is_exact: bool
    """Whether every word stands there as typed."""
    place: str
    """“Costello, Tsarev 1993, excerpt 3”, “Mark Zborowski”."""
    why: str
    text: str
    """On one line."""
    spans: Spans


def hit_rows(case: Case, answer: Answer) -> tuple[HitRow, ...]:
    """Exact hits first, in each tier passages first, best first."""
    return tuple(_row(case, hit) for hit in answer.hits)


def _row(case: Case, hit: Hit) -> HitRow:
    return HitRow(
        kind=hit.kind,
        id=hit.id,
        target=hit.passage or hit.id,
        is_exact=hit.tier == "exact",
        place=_place(case, hit),
        why=hit.why,
        text=hit.text.replace("\n", " ").replace("\t", " "),
        spans=tuple((start, end) for start, end in hit.spans),
    )


def _place(case: Case, hit: Hit) -> str:
    if hit.passage is None:
        name, (about, _, asked) = name_of(case, hit.id), hit.id.rpartition(".")
        return f"{name_of(case, about)}: {asked}" if name == hit.id and about else name
    source = name_of(case, hit.source) if hit.source else hit.passage
    return ", ".join(filter(None, (source, hit.locator)))


def excerpt(text: str, spans: Spans, length: int) -> tuple[str, Spans]:
    """About `length` code points of a text around its first span, “…” where it is cut, with the spans in it."""
    if len(text) <= length:
        return text, spans
    first, last = spans[0] if spans else (0, 0)
    start = max(0, min(first - max(0, length - (last - first)) // 3, len(text) - length))
    end = min(len(text), start + length)
    before, after = "…" if start else "", "…" if end < len(text) else ""
    inside = ((max(a, start), min(b, end)) for a, b in spans if a < end and b > start)
    return before + text[start:end] + after, tuple(
        (a - start + len(before), b - start + len(before)) for a, b in inside
    )


def nothing_found(case: Case, query: str) -> str:
    """“Nothing like “xyz”. 412 passages searched; 3 sources are unread.”, or “fits”; unasked, what is searched."""
    searched = [one for one in case.passages.values() if not case.left_out & {one.id, one.source}]
    if parse_query(query).is_empty:
        return f"As you type, {count(len(searched), 'passage')} and all names, events and questions are searched."
    asked = query if len(query) <= LONGEST_ECHO else f"{query[:LONGEST_ECHO]}…"
    unread = sum(not source.is_read for source in case.sources.values())
    are = "is" if unread == 1 else "are"
    rest = f"; {count(unread, 'source')} {are} unread" if unread else ""
    nothing = "Nothing like" if count_asked(query) else "Nothing fits"
    return f"{nothing} “{asked}”. {count(len(searched), 'passage')} searched{rest}."


def searching(case: Case) -> str:
    """“Searching 412 passages and all names, events and questions.”; for one who waits."""
    return f"Searching {count(len(case.passages), 'passage')} and all names, events and questions."


def count_asked(query: str) -> int:
    """How many words a query asks for; none where there are filters alone, and all that fits is listed."""
    asked = parse_query(query)
    return len(asked.words) + sum(len(demand.words) for demand in asked.demands)


def found_in_words(answer: Answer) -> str:
    """“165 exact, 58 near”; “39 fit” for filters alone; nothing where nothing is asked."""
    if not count_asked(answer.query):
        return "" if parse_query(answer.query).is_empty else f"{answer.exact:,} fit"
    return f"{answer.exact:,} exact, {near_in_words(answer)} near"


def near_in_words(answer: Answer) -> str:
    """“58”; “406 or more” where not all that may come near was looked at."""
    return f"{answer.near:,}{' or more' if answer.is_more_near else ''}"


def more_found(answer: Answer) -> str:
    """“20 of 223: 165 exact, 58 near”, “20 of 39 that fit”; nothing where all that was found stands in the answer."""
    found = answer.exact + answer.near
    if len(answer.hits) >= found:
        return ""
    return f"{len(answer.hits):,} of {found:,}" + (
        f": {found_in_words(answer)}" if count_asked(answer.query) else " that fit"
    )


def hit_as_json(hit: Hit) -> JsonObject:
    """A hit as other programs read it (docs/json.md)."""
    return {
        "kind": hit.kind,
        "id": hit.id,
        "passage": hit.passage,
        "tier": hit.tier,
        "source": hit.source,
        "locator": hit.locator or None,
        "score": hit.score,
        "why": hit.why,
        "text": hit.text,
        "spans": [list(span) for span in hit.spans],
    }


def about_answer(answer: Answer) -> JsonObject:
    """What stands beside the hits of a query for other programs."""
    return {"query": answer.query, "exact": answer.exact, "near": answer.near, "notes": list(answer.notes)}


def answer_as_json(answer: Answer) -> JsonObject:
    """One of several queries with its hits, as other programs read it."""
    return {**about_answer(answer), "hits": [hit_as_json(hit) for hit in answer.hits]}


def saved_as_json(search: SavedSearch) -> JsonObject:
    """A saved search as other programs read it."""
    return {"name": search.name, "query": search.query}
