"""Records as they stand in the files, with what rests on them and what refers to them, for other programs."""

from collections.abc import Iterable

from casefile.analysis.references import Reference, find_references
from casefile.model.claims import Claim
from casefile.present.claims import claim_as_json
from casefile.present.names import kind_of
from casefile.present.records import Record, record_as_json
from casefile.present.shapes import Json, JsonObject
from casefile.present.view import View


def show_as_json(view: View, ids: Iterable[str]) -> list[Json]:
    """The records of these ids, in their order; all of them must be known."""
    references = find_references(view.case)
    return [_shown(view, id_, references.get(id_, ())) for id_ in ids]


def _shown(view: View, id_: str, references: Iterable[Reference]) -> JsonObject:
    record = _record(view, id_)
    return {
        "id": id_,
        "kind": kind_of(view.case, id_) or "fact",
        "file": record.location.file,
        "line": record.location.line,
        "record": record_as_json(view, record),
        "claims": [claim_as_json(view, claim) for claim in claims_of(view, id_)],
        "named_in": list(view.named.passages.get(id_, ()) if view.named else ()),
        "referred_by": [_reference(reference) for reference in references],
    }


def _record(view: View, id_: str) -> Record:
    case = view.case
    if matter := view.matters.get(id_):
        return matter
    first = case.people.get(id_) or case.events.get(id_) or case.sources.get(id_) or case.passages.get(id_)
    return first or case.evidence.get(id_) or case.hypotheses.get(id_) or case.leads[id_]


def claims_of(view: View, id_: str) -> tuple[Claim, ...]:
    """The claims that a record is shown with: on the facts and questions about it, or resting on its passages."""
    if id_ in view.claims:
        return view.claims[id_]
    if "#" in id_:
        return tuple(view.claims_in.get(id_, ()))
    if source := view.case.sources.get(id_):
        return tuple(claim for passage in source.passages for claim in view.claims_in.get(passage.id, ()))
    return tuple(claim for matter in view.about.get(id_, ()) for claim in view.claims.get(matter.id, ()))


def _reference(reference: Reference) -> Json:
    where = reference.location
    return {"id": reference.id, "kind": reference.kind, "file": where.file, "line": where.line}
