"""Recall of the search on the shipped case: queries of every kind, drawn with a fixed seed, and where the right hit is.

Spans of passages, names that stand in few of them, and dates, each spoilt or written otherwise as people do.
"""

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from msgspec import Struct

from benchmarks.queries import NAMES, SPANS
from casefile.dates.calendar import DAY, civil
from casefile.dates.units import MONTHS
from casefile.loading.case import load_case
from casefile.present.findings import findings_of
from casefile.present.view import look_at
from casefile.search.dated import dates_of
from casefile.search.engine import Index, build_index
from casefile.search.entries import Entry, entries_of
from casefile.search.find import find
from casefile.search.findings import Findings
from casefile.search.tokens import joined_tokens_of, tokens_of
from casefile.text.fold import fold

CASE = Path(__file__).parent.parent / "cases" / "sedov"
SEED, PER_KIND = 1938, 100
MOST = (1, 5, 10)
BAR = 0.97
"""Of recall at 5, over all kinds."""
RARE = 5
"""A name that stands in at most so many passages is rare."""

DAYS = (
    "{day} {month} {year}",
    "{day}th {month}, {year}",
    "{month} {day}, {year}",
    "{short} {day} {year}",
    "{day} {short} {year}",
    "{year}-{number:02}-{day:02}",
    "{day}.{number}.{year}",
)
"""Ways to write a day."""


class Asked(Struct, frozen=True):
    """A query, and the entries that answer it rightly, by id."""

    kind: str
    typed: str
    right: frozenset[str]


def asked_of(entries: Sequence[Entry], findings: Findings, count: int = PER_KIND) -> Iterator[Asked]:
    """So many queries of every kind; of names and days as many as there are."""
    chance = random.Random(SEED)
    plain = [entry for entry in entries if entry.kind == "passage" and not [*joined_tokens_of(fold(entry.text))]]
    texts = [(entry.id, f" {' '.join(_words(entry))} ") for entry in entries]
    for kind, (length, spoil) in SPANS.items():
        for _ in range(count):
            words = _span(plain, chance, length(chance))
            yield Asked(kind, " ".join(spoil(chance, list(words))), _holding(texts, " ".join(words)))
    names = _rare_names(plain, chance, count)
    for kind, change in NAMES.items():
        for name in names:
            yield Asked(kind, change(chance, name), _holding(texts, name))
    days = sorted(_days(entries, findings).items())
    for day, right in chance.sample(days, min(count, len(days))):
        yield Asked("day, written otherwise", _written(day, chance), frozenset(right))


def rank_of(index: Index, asked: Asked, findings: Findings) -> int:
    """At which place the first right hit stands, from 1; 0 where it is not among the first ten."""
    hits = find(index, asked.typed, max(MOST), findings=findings).hits
    return next((place for place, hit in enumerate(hits, 1) if hit.id in asked.right), 0)


def recall(count: int = PER_KIND) -> dict[str, tuple[int, list[float]]]:
    """By kind, and over all: how many queries, and the share of them that is answered at 1, 5 and 10."""
    case, _ = load_case(CASE)
    entries, findings = tuple(entries_of(case)), findings_of(look_at(case))
    index = build_index(entries)
    found: defaultdict[str, list[int]] = defaultdict(list)
    for asked in asked_of(entries, findings, count):
        place = rank_of(index, asked, findings)
        found[asked.kind].append(place)
        found["over all kinds"].append(place)
    every = found.pop("over all kinds")
    return {kind: _shares(places) for kind, places in {**found, "over all kinds": every}.items()}


def report() -> list[str]:
    """The table."""
    lines = [f"Recall on {CASE.name}, seed {SEED}: queries, and recall at {', '.join(map(str, MOST))}"]
    for kind, (count, shares) in recall().items():
        lines.append(f"  {kind:<24} {count:5}  " + "  ".join(f"{share:.2f}" for share in shares))
    return [*lines, f"  bar: {BAR} at 5 over all kinds"]


def _shares(places: Sequence[int]) -> tuple[int, list[float]]:
    return len(places), [sum(0 < place <= most for place in places) / len(places) for most in MOST]


def _words(entry: Entry) -> list[str]:
    return [token.word for token in tokens_of(fold(entry.text))]


def _span(entries: Sequence[Entry], chance: random.Random, length: int) -> list[str]:
    """Words that stand side by side in a passage, one of them at least of six letters."""
    while True:
        words = _words(chance.choice(entries))
        start = chance.randrange(max(1, len(words) - length + 1))
        span = words[start : start + length]
        if len(span) == length and any(len(word) > 5 for word in span):
            return span


def _holding(texts: Sequence[tuple[str, str]], words: str) -> frozenset[str]:
    return frozenset(id_ for id_, text in texts if f" {words} " in text)


def _rare_names(entries: Sequence[Entry], chance: random.Random, count: int) -> list[str]:
    """Words of 6 to 12 letters that are written with a capital within a sentence, in few passages."""
    held: defaultdict[str, set[str]] = defaultdict(set)
    for entry in entries:
        capital = {fold(b.strip(",.;:")) for a, b in pairwise(entry.text.split()) if b.istitle() and a[-1].isalnum()}
        for word in capital.intersection(_words(entry)):
            if 6 <= len(word) <= 12 and word.isalpha():
                held[word].add(entry.id)
    rare = sorted(name for name, passages in held.items() if len(passages) <= RARE)
    return chance.sample(rare, min(count, len(rare)))


def _days(entries: Sequence[Entry], findings: Findings) -> dict[int, set[str]]:
    """By day: the entries that tell it, with its year."""
    found: defaultdict[int, set[str]] = defaultdict(set)
    for entry in entries:
        for date in (*(told.date for told in dates_of(entry)), *findings.dated.get(entry.id, ())):
            first, end = date.spans[0]
            if date.precision in ("day", "part") and date.is_placed and end - first <= DAY:
                found[first // DAY].add(entry.id)
    return dict(found)


def _written(day: int, chance: random.Random) -> str:
    year, month, day_of_month = civil(day)
    name = MONTHS[month - 1]
    return chance.choice(DAYS).format(day=day_of_month, month=name, short=name[:3], number=month, year=year)


if __name__ == "__main__":
    print("\n".join(report()))
