"""How much of what transcripts have from each other is found, by the way in which they have it, and how much is false.

A passage that borrows is found where its words and those of another of its group come out together, half of them at
least. Whatever joins other words is a false alarm.
"""

from collections import Counter, defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.borrowed import GROUPS, Group, write_borrowed
from casefile.analysis.reuse import Reuse, find_reuse
from casefile.loading.case import load_case

Span = tuple[int, int]


def report() -> list[str]:
    """The lines to print."""
    with TemporaryDirectory() as name:
        groups = write_borrowed(Path(name))
        found = find_reuse(load_case(Path(name))[0])
    joined, false = _joined(groups, found)
    told = Counter(group.way for group in groups for _ in group.members[1:])
    right = Counter(
        group.way for group in groups for member in group.members[1:] if (member.passage, member.span) in joined
    )
    lines = [f"  {way:<32} {right[way]:>4} of {count:>4}  {right[way] / count:6.1%}" for way, count in told.items()]
    return [
        f"borrowed words that are found, {GROUPS} groups of each kind",
        *lines,
        f"  {'all':<32} {right.total():>4} of {told.total():>4}  {right.total() / told.total():6.1%}",
        f"  precision: {1 - false / len(found):.1%}, {false} false of {len(found)} found",
    ]


def _joined(groups: tuple[Group, ...], found: tuple[Reuse, ...]) -> tuple[set[tuple[str, Span]], int]:
    """The members that come out together with another of their group; and how many of those found join no two."""
    places: defaultdict[str, dict[int, Span]] = defaultdict(dict)
    for number, group in enumerate(groups):
        for member in group.members:
            places[member.passage][number] = member.span
    joined: set[tuple[str, Span]] = set()
    false = 0
    for reuse in found:
        ends = list(zip(reuse.passages, reuse.spans, strict=True))
        common = places[reuse.passages[0]].keys() & places[reuse.passages[1]].keys()
        spans = [(id_, places[id_][number], shown) for number in common for id_, shown in ends]
        is_right = bool(spans) and all(_common(planted, shown) * 2 > shown[1] - shown[0] for _, planted, shown in spans)
        false += not is_right
        joined |= {
            (id_, planted)
            for id_, planted, shown in spans
            if is_right and _common(planted, shown) * 2 > planted[1] - planted[0]
        }
    return joined, false


def _common(one: Span, other: Span) -> int:
    return min(one[1], other[1]) - max(one[0], other[0])
