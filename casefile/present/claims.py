"""Claims in words and for other programs."""

from casefile.analysis.copies import is_copy
from casefile.analysis.labels import date_label, label
from casefile.analysis.verdicts import Verdict
from casefile.analysis.voices import voice
from casefile.model.claims import Claim
from casefile.model.matters import Matter
from casefile.present.names import name_of
from casefile.present.shapes import Json, JsonObject
from casefile.present.view import View
from casefile.present.words import sentence_list

_STANCES = {"says": "", "denies": "not ", "doubts": "perhaps not "}


def value_in_words(view: View, claim: Claim) -> str:
    """What is claimed, for people: a date in words, a name, an answer's meaning, else the words themselves."""
    return label(view.case, view.matters[claim.matter], claim)


def qualified(view: View, claim: Claim) -> str:
    """The value, how firmly it is held and how we read it, where that is not plain: “Amber, possible, inferred”."""
    reading = "" if claim.reading == "stated" else claim.reading
    firm = "" if claim.firm == "flat" else claim.firm
    return ", ".join(filter(None, (value_in_words(view, claim), firm, reading)))


def told_in_words(view: View, claim: Claim) -> str:
    """A date, or an order: “15 February 1938, 11:00, doubtful”, “before Sedov dies”."""
    order = f"{_STANCES[claim.stance]}{view.matters[claim.matter].field} " if claim.meaning is None else ""
    return order + value_in_words(view, claim)


def voices_in_words(view: View, claim: Claim) -> str:
    """Whose word it is where that is not the author’s: “Lev Sedov, through Mark Zborowski”; else empty."""
    passage = view.case.passages.get(claim.passage or "")
    if not claim.by and not (passage and passage.by):
        return ""
    return ", through ".join(name_of(view.case, id_) for id_ in voice(view.case, claim))


def marks_in_words(view: View, claim: Claim) -> tuple[str, ...]:
    """What is to be known beside the value: whose word, how firmly, how we read it, the time it is for, our remark.

    And where it comes from or departs from, if it stands in a copy.
    """
    told = [f"by {voices}"] if (voices := voices_in_words(view, claim)) else []
    told += [] if claim.firm == "flat" else [claim.firm]
    if claim.reading != "stated":
        told.append(claim.reading + (f": {claim.because}" if claim.because else ""))
    if claim.when is not None:
        told.append(f"for {date_label(view.case, claim.when)}")
    if claim.carried_from is not None:
        told.append(f"copied from {name_of(view.case, claim.carried_from)}")
    if originals := departed_from(view, claim):
        told.append(f"departs from {sentence_list(name_of(view.case, source) for source in originals)}")
    return (*told, claim.note) if claim.note else tuple(told)


def departed_from(view: View, claim: Claim) -> tuple[str, ...]:
    """The sources that the passage of a claim copies and that tell the matter otherwise, once conflicts are counted."""
    originals, conflict = view.index.originals, view.of_matter.get(claim.matter)
    passage = claim.passage or ""
    if conflict is None or passage not in originals or claim.carried_from:
        return ()
    pairs = (pair for pair in conflict.pairs if pair.verdict is Verdict.DEPARTS and claim in pair.claims)
    others = (other for pair in pairs for other in pair.claims if other != claim)
    copied = (other.carried_from or other.passage or "" for other in others)
    return tuple(dict.fromkeys(id_.partition("#")[0] for id_ in copied if is_copy(originals, passage, id_)))


def claim_as_json(view: View, claim: Claim) -> JsonObject:
    """A claim as other programs read it (docs/json.md)."""
    passage = view.case.passages.get(claim.passage or "")
    return {
        "value": value_as_json(claim.value),
        "stance": claim.stance,
        "in": claim.passage,
        "source": claim.source,
        "locator": passage.locator if passage else None,
        "by": list(voice(view.case, claim)),
        "firm": claim.firm,
        "reading": claim.reading,
        "worded": claim.worded or None,
        "carried_from": claim.carried_from,
    }


def value_as_json(value: tuple[str, ...]) -> Json:
    """A value: one text, or the list of its parts."""
    return value[0] if len(value) == 1 else list(value)


def claims_as_json(view: View, matter: Matter | None) -> list[Json]:
    """The claims of a matter, carried ones last; none where there is no such matter."""
    claims = () if matter is None else view.claims.get(matter.id, ())
    return [claim_as_json(view, claim) for claim in claims]
