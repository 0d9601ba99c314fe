"""What a change of the counts means for the order of the hypotheses, in words: “A 0, ahead of D and E”."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from casefile.analysis.hypotheses import Counts
from casefile.analysis.linchpins import Linchpin
from casefile.analysis.positions import letter_of
from casefile.model.case import Case
from casefile.present.words import sentence_list


class HangsRow(Struct, frozen=True, kw_only=True):
    """Something that would change what stands against the hypotheses if it were taken away."""

    kind: str
    """`evidence`, `source`, `root`, `name` or `link`."""
    id: str
    name: str
    changes_lead: bool
    changes_order: bool
    after: Counts
    """What would stand against each hypothesis, by its id."""
    words: str
    """“A 0, ahead of D and E; B 4”: what would change."""

    @property
    def effect(self) -> str:
        """“changes the lead”, “changes the order” or “no change”."""
        if self.changes_lead:
            return "changes the lead"
        return "changes the order" if self.changes_order else "no change"


def letters_of(case: Case) -> dict[str, str]:
    """`A`, `B`, ... by the ids of the hypotheses, in the order of the file."""
    return {id_: letter_of(place).upper() for place, id_ in enumerate(case.hypotheses)}


def hangs_row(linchpin: Linchpin, name: str, letters: Mapping[str, str]) -> HangsRow:
    """A linchpin for the list; `letters` are those of the hypotheses by their ids."""
    return HangsRow(
        kind=linchpin.kind,
        id=linchpin.id,
        name=name,
        changes_lead=linchpin.changes_lead,
        changes_order=linchpin.changes_order,
        after=linchpin.after,
        words=changes_in_words(linchpin.before, linchpin.after, letters),
    )


def order_in_words(counts: Counts, letters: Mapping[str, str]) -> str:
    """“D 0, C 2, F 6, G 6”: what counts against each, least first."""
    return ", ".join(f"{letters[id_]} {counts[id_]}" for id_ in sorted(counts, key=lambda one: counts[one]))


def changes_in_words(before: Counts, after: Counts, letters: Mapping[str, str]) -> str:
    """“A 0, ahead of D and E; B 4”: what counts otherwise; empty where nothing does."""
    return "; ".join(_changes(before, after, letters))


def _changes(before: Counts, after: Counts, letters: Mapping[str, str]) -> Iterator[str]:
    """Each hypothesis whose count changes, with those to which it stands otherwise than before."""
    told: set[frozenset[str]] = set()
    changed = [id_ for id_ in before if before[id_] != after[id_]]
    for id_ in sorted(changed, key=lambda one: after[one]):
        moved: dict[str, list[str]] = {"ahead of": [], "level with": [], "behind": []}
        for other in before:
            now = _place(after, id_, other)
            if now != _place(before, id_, other) and frozenset((id_, other)) not in told:
                moved[now].append(letters[other])
                told.add(frozenset((id_, other)))
        parts = [f"{place} {sentence_list(others)}" for place, others in moved.items() if others]
        yield ", ".join((f"{letters[id_]} {after[id_]}", *parts))


def _place(counts: Counts, one: str, other: str) -> str:
    if counts[one] == counts[other]:
        return "level with"
    return "ahead of" if counts[one] < counts[other] else "behind"
