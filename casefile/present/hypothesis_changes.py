"""What a change of the counts means for the order of the hypotheses, in words: “A 0, ahead of D and E”."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from casefile.analysis.linchpins import Counts, Linchpin
from casefile.present.words import sentence_list


@dataclass(frozen=True, slots=True, kw_only=True)
class HangsRow:
    """Something that would change what stands against the hypotheses if it were taken away."""

    kind: str
    """`evidence`, `source` or `root`."""
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


def hangs_row(linchpin: Linchpin, name: str, letters: Mapping[str, str]) -> HangsRow:
    """A linchpin for the list; `letters` are those of the hypotheses by their ids."""
    return HangsRow(
        kind=linchpin.kind,
        id=linchpin.id,
        name=name,
        changes_lead=linchpin.changes_lead,
        changes_order=linchpin.changes_order,
        after=linchpin.after,
        words="; ".join(_changes(linchpin, letters)),
    )


def _changes(linchpin: Linchpin, letters: Mapping[str, str]) -> Iterator[str]:
    """Each hypothesis whose count changes, with those to which it stands otherwise than before."""
    told: set[frozenset[str]] = set()
    for id_ in sorted(linchpin.changed, key=lambda one: linchpin.after[one]):
        moved: dict[str, list[str]] = {"ahead of": [], "level with": [], "behind": []}
        for other in linchpin.before:
            now = _place(linchpin.after, id_, other)
            if now != _place(linchpin.before, id_, other) and frozenset((id_, other)) not in told:
                moved[now].append(letters[other])
                told.add(frozenset((id_, other)))
        parts = [f"{place} {sentence_list(others)}" for place, others in moved.items() if others]
        yield ", ".join((f"{letters[id_]} {linchpin.after[id_]}", *parts))


def _place(counts: Counts, one: str, other: str) -> str:
    if counts[one] == counts[other]:
        return "level with"
    return "ahead of" if counts[one] < counts[other] else "behind"
