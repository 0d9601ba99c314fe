"""Why a text was found, in a few words for people."""

from collections.abc import Sequence

from casefile.search.highlight import Place
from casefile.search.planning import ASKING
from casefile.search.query import Query
from casefile.search.rank import MOST_MATCHES
from casefile.search.variants import Plan, Variant
from casefile.text.fold import fold

LONGEST_FILTER = 40
MOST_REASONS = 3
"""Reasons that are told; the rest are counted."""


def why(places: Sequence[Place], text: str, query: Query, plan: Plan, filters: Sequence[str] = ()) -> str:
    """Why a text is among the hits: `the word as typed, twice`, or `1 letter off: Zbrowski; not here: “orange”`.

    `filters` are those that are followed, as typed: where there are no words, it is here because it fits them.
    """
    if not plan.words and not query.demands:
        return _why_listed(places, text, filters)
    best = _best(places)
    if query.demands and not plan.words:
        return f"{'the exact words' if _is_long(query) else 'the exact word'}, {_often(len(places))}"
    if any(not _is_typed(best.get(term)) for term in range(len(plan.words))):
        return _why_near(best, text, query, plan)
    if len(plan.words) == 1:
        often = _often(sum(map(_is_typed, places)))
        return "; ".join([f"the word as typed, {often}", *(_reason(place, text) for place in _names_apart(places)[:1])])
    return "all the words as typed" + (", side by side" if _has_run(places, len(plan.words)) else "")


def _why_listed(places: Sequence[Place], text: str, filters: Sequence[str]) -> str:
    """What of a text fits the filters: first that which was typed there, for a person may go by many names."""
    asked = fold(" ".join(filters))
    first = sorted(places, key=lambda place: (fold(text[slice(*place.whole)]) not in asked, *_by_weight(place)))
    reasons = dict.fromkeys(_reason(place, text) for place in first)
    shown = (one if len(one) <= LONGEST_FILTER else f"{one[:LONGEST_FILTER]}…" for one in filters[:MOST_REASONS])
    return "; ".join(list(reasons)[:MOST_REASONS]) or f"fits {' '.join(shown)}"


def _why_near(best: dict[int, Place], text: str, query: Query, plan: Plan) -> str:
    untyped = (best[term] for term in sorted(best) if not _is_typed(best[term]))
    reasons = list(dict.fromkeys(_reason(place, text) for place in untyped))
    told = reasons[:MOST_REASONS]
    if len(reasons) > MOST_REASONS:
        told.append(f"{len(reasons) - MOST_REASONS} more words near")
    if missing := _missing(best, query, plan, is_reason_told=bool(told)):
        more = f" and {len(missing) - MOST_REASONS} more" if len(missing) > MOST_REASONS else ""
        told.append("not here: " + ", ".join(missing[:MOST_REASONS]) + more)
    return "; ".join(told)


def _missing(best: dict[int, Place], query: Query, plan: Plan, *, is_reason_told: bool) -> list[str]:
    """What of the query is not there: a date as a whole; words with which people ask where there is no more to tell."""
    left = [term for term in range(len(plan.words)) if term not in best]
    telling = [term for term in left if plan.words[term] not in ASKING] or ([] if is_reason_told else left)
    dated = {term: date.terms for date in query.dates for term in date.terms if term < len(plan.words)}
    wholes = (dated.get(term, (term,)) for term in telling)
    return list(dict.fromkeys(f"“{' '.join(plan.words[term] for term in terms)}”" for terms in wholes))


def _best(places: Sequence[Place]) -> dict[int, Place]:
    """For each word of the query that is answered, the place that answers it best."""
    best: dict[int, Place] = {}
    for place in sorted(places, key=_by_weight):
        for term in place.variant.terms if place.variant else ():
            best.setdefault(term, place)
    return best


def _names_apart(places: Sequence[Place]) -> list[Place]:
    """Other names that do not stand beside the word itself, as a first name does; certain and long ones first."""
    typed = {place.word + step for place in places if _is_typed(place) for step in (-1, 0, 1)}
    apart = [
        place
        for place in places
        if place.variant and place.variant.how == "name" and place.variant.terms
        if typed.isdisjoint(range(place.word, place.word + len(place.variant.words)))
    ]
    return sorted(apart, key=_by_certainty)


def _by_certainty(place: Place) -> tuple[bool, int]:
    return (not place.variant.is_certain, -len(place.variant.words)) if place.variant else (True, 0)


def _by_weight(place: Place) -> tuple[float, int]:
    return (-place.variant.weight, -len(place.variant.words)) if place.variant else (0.0, 0)


def _reason(place: Place, text: str) -> str:
    found = " ".join(text[slice(*place.whole)].split())
    variant = place.variant
    if variant is None:
        return ""
    if variant.how == "date":
        return f"date: {variant.said}"
    if variant.how == "name":
        return _name(variant, found) if variant.terms else f"named: {found}"
    if variant.how == "edit":
        return f"{variant.edits} letter{'s' if variant.edits > 1 else ''} off: {found}"
    if variant.how == "begun":
        return f"begins {'almost ' if variant.edits else ''}so: {found}"
    return f"{_LABELS[variant.how]}: {found}"


_LABELS = {
    "joined": "written otherwise",
    "sound": "same sound",
    "letters": "in other letters",
    "spelt": "spelt otherwise",
    "form": "begins alike",
}


def _name(variant: Variant, found: str) -> str:
    whose = "" if found in variant.person else f" ({variant.person})"
    return f"same person: {'' if variant.is_certain else 'perhaps '}also known as {found}{whose}"


def _is_typed(place: Place | None) -> bool:
    return place is not None and place.variant is not None and place.variant.how == "word"


def _is_long(query: Query) -> bool:
    return sum(len(demand.words) for demand in query.demands) > 1


def _has_run(places: Sequence[Place], count: int) -> bool:
    """Whether all words of the query stand side by side, in their order."""
    found = [(place.word, place.variant) for place in places if _is_typed(place)]
    typed = {(word, term) for word, variant in found if variant for term in variant.terms}
    return any(all((word + step, step) in typed for step in range(count)) for word, term in typed if term == 0)


def _often(count: int) -> str:
    if count >= MOST_MATCHES:
        return f"{MOST_MATCHES:,} times or more"
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
