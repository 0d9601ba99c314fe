"""Text reuse: rows of words that transcripts share, what was exchanged in them, and the link that is suggested."""

from msgspec import Struct

from casefile.analysis.reuse import Reuse, Span, find_reuse
from casefile.model.matters import Matter
from casefile.present.names import name_of
from casefile.present.view import View


class ReuseRow(Struct, frozen=True, kw_only=True):
    """Words that two passages of different sources share."""

    passages: tuple[str, str]
    sources: tuple[str, str]
    names: tuple[str, str]
    """Of the passages: “Kern 2004, p. 7”."""
    texts: tuple[str, str]
    """What stands in each from the first shared word to the last."""
    spans: tuple[Span, Span]
    """Where that is, in code points of the passages' texts."""
    words: int
    exchanged: tuple[tuple[str, str], ...]
    """What stands in the one where another stands in the other."""
    is_declared: bool
    common: tuple[str, ...]
    """Ids of passages and sources on which both rest."""
    note: str
    """What the case says of it already, or what it might say."""
    suggested: tuple[str, str, str] | None
    """The passage to write it at, how, and the passage that it would name; None where nothing is suggested."""

    @property
    def has_one_exchange(self) -> bool:
        """Whether one thing was exchanged, and all else repeated."""
        return len(self.exchanged) == 1


def reuse_rows(view: View) -> tuple[ReuseRow, ...]:
    """All the words that transcripts of the case share, most words first."""
    return tuple(reuse_row(view, reuse) for reuse in find_reuse(view.case))


def reuse_behind(view: View, matter: Matter) -> tuple[ReuseRow, ...]:
    """The words that passages with claims on a matter share, most words first."""
    passages = {claim.passage or "" for claim in view.claims.get(matter.id, ())}
    return tuple(reuse_row(view, reuse) for reuse in find_reuse(view.case, passages))


def has_transcripts(view: View) -> bool:
    """Whether there are texts in which reuse can be found: two transcripts at least."""
    sources = (one for one in view.case.sources.values() if one.text == "transcript" and one.passages)
    return sum(source.id not in view.case.left_out for source in sources) > 1


def reuse_row(view: View, reuse: Reuse) -> ReuseRow:
    """The row of shared words."""
    one, other = (view.case.passages[id_] for id_ in reuse.passages)
    link = reuse.kinship.suggested
    return ReuseRow(
        passages=reuse.passages,
        sources=(one.source, other.source),
        names=(name_of(view.case, one.id), name_of(view.case, other.id)),
        texts=(one.text[slice(*reuse.spans[0])], other.text[slice(*reuse.spans[1])]),
        spans=reuse.spans,
        words=reuse.words,
        exchanged=tuple((exchange.left, exchange.right) for exchange in reuse.exchanged),
        is_declared=reuse.kinship.is_declared,
        common=reuse.kinship.common,
        note=_note(view, reuse),
        suggested=(link.at, link.how, link.target) if link else None,
    )


def _note(view: View, reuse: Reuse) -> str:
    kin = reuse.kinship
    if kin.is_declared:
        return "declared"
    if kin.common:
        return "both rest on " + "; ".join(name_of(view.case, place) for place in kin.common)
    if kin.suggested is None:
        return "not declared; the dates do not tell which came first"
    return f"not declared; {name_of(view.case, kin.suggested.at.partition('#')[0])} is the later one"
