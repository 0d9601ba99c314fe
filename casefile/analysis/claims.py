"""Claims on a matter: those written, those that copies carry, and those that go without saying.

A passage that quotes, copies or translates a passage carries its claims, at any number of removes. Where it makes a
claim of its own on the same matter it speaks for itself and carries nothing (case-format.md, Chains). Nor does it carry
a claim by words that it left out, if it is a transcript, and so shows all that it has. A link to a whole source carries
nothing.
"""

from collections import defaultdict
from collections.abc import Iterator

from msgspec.structs import replace

from casefile.analysis.copies import is_translation
from casefile.analysis.index import Index
from casefile.analysis.leaving_out import is_told
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.matters import Matter
from casefile.text.fold import fold_words
from casefile.text.quoted import find_words


def claims_on(index: Index, matter: Matter) -> tuple[Claim, ...]:
    """The claims on one matter: written ones in the order of the file, then carried ones, less what is left out."""
    found = index.claims.get(matter.id)
    if found is None:
        found = (*matter.claims, *_implied(index, matter)) if matter.field == "happened" else matter.claims
        if index.copies:
            found = (*found, *_carried(index, found))
        if index.case.left_out:
            found = tuple(claim for claim in found if is_counted(index, claim))
        index.claims[matter.id] = found
    return found


def is_counted(index: Index, claim: Claim) -> bool:
    """Whether neither its source is left out, nor the codenames by which alone its passage knows somebody."""
    return is_told(index.case, claim) and claim.passage not in index.masked


def _carried(index: Index, written: tuple[Claim, ...]) -> Iterator[Claim]:
    """The written claims once more for every passage that carries them, nearest copies first."""
    speaking = {claim.passage for claim in written}
    seen = {(claim.passage, number) for number, claim in enumerate(written)}
    queue = [(claim.passage, number) for number, claim in enumerate(written) if claim.passage in index.copies]
    translated: set[tuple[str, int]] = set()
    for passage, number in queue:
        original = written[number]
        for copy in index.copies.get(passage or "", ()):
            if copy in speaking or (copy, number) in seen:
                continue
            if original.worded:
                if (passage, number) in translated or is_translation(index.case, copy, passage):
                    translated.add((copy, number))
                elif _leaves_out(index.case, copy, original.worded):
                    continue
            seen.add((copy, number))
            queue.append((copy, number))
            yield replace(original, passage=copy, worded="", carried_from=original.passage)


def _leaves_out(case: Case, copy: str, words: str) -> bool:
    """Whether a passage is its source's own text, and lacks these words of what it copies."""
    passage = case.passages[copy]
    is_whole = case.sources[passage.source].text == "transcript"
    return is_whole and next(find_words(fold_words(words).strip(), fold_words(passage.text)), None) is None


def _implied(index: Index, matter: Matter) -> Iterator[Claim]:
    """Whoever says anything else of an event says that it happened; who has a claim on that speaks for itself.

    Only where the matter is written down at all, and one claim for a passage.
    """
    if not matter.claims:
        return
    event = index.case.events.get(matter.about or "")
    speaking = {claim.source for claim in matter.claims}
    said: defaultdict[str, list[Claim]] = defaultdict(list)
    for fact in event.facts.values() if event else ():
        for claim in fact.claims if fact.field != "happened" else ():
            if claim.stance == "says" and claim.passage and claim.source not in speaking:
                said[claim.passage].append(claim)
    for passage, claims in said.items():
        yield Claim(
            matter=matter.id,
            stance="says",
            value=("yes",),
            passage=passage,
            by=claims[0].by,
            location=claims[0].location,
        )
