"""The JSON Schema of the format (draft 2020-12), out of the same table of keys that reads it.

All that the loader accepts it accepts. It refuses unknown keys, wrong shapes, missing keys and two stances in one
claim; what only the loader can see stands in `ONLY_LOADING`.
"""

from collections.abc import Mapping

from casefile.loading.claim_keys import CLAIM, FACT, QUESTION
from casefile.loading.files import STEMS
from casefile.loading.keys import (
    CASE_KEYS,
    EVENT_KEYS,
    EVIDENCE_KEYS,
    EXPECTATION_KEYS,
    FACTS,
    HYPOTHESIS_KEYS,
    LEAD_KEYS,
    NOTE_KEYS,
    PERSON_KEYS,
    QUOTES,
    SOURCE_KEYS,
)
from casefile.loading.nearest import did_you_mean, find_nearest
from casefile.loading.shapes import Schema
from casefile.loading.structures import shape_schema
from casefile.loading.values import TEXT, TEXTS
from casefile.model.case import Case
from casefile.model.errors import CasefileError
from casefile.model.words import PERSON_KINDS, STANCES, Holds

DRAFT = "https://json-schema.org/draft/2020-12/schema"

ONLY_LOADING = (
    "whether an id, a passage or a fact exists, and whether an id is one and given once",
    "whether a text is a date, a number, a length of time, or hours of the day",
    "whether an answer is on its list, and whether a list of answers and “holds” agree",
    "which fields and kinds a case declares, unless the case is given",
    "keys given twice, anchors, aliases, tags and second documents",
    "the passages of a source and their attributes",
    "a person in a link that is not heard-from, and “worded” beside several passages",
    "a value given twice in one list",
)
"""What the schema cannot refuse, and loading does."""


class NoSuchKind(CasefileError):  # noqa: N818 - the name says what the user is told
    """There is no schema of that name."""


def schema(kind: str | None, case: Case | None) -> Schema:
    """The schema of one record of a kind, of a file (`people.yaml`), or of a whole case as one object (None).

    People and events have the fields that the case declares, if one is given. Raises NoSuchKind.
    """
    records = _records(case)
    files = _files()
    defs = {**_facts(), **records}
    if kind is None:
        whole = {"type": "object", "properties": files, "required": ["case.yaml"], "additionalProperties": False}
        return {"$schema": DRAFT, "title": "A case", **whole, "$defs": defs}
    if kind in records:
        needed = {"$defs": _facts()} if kind in FACTS else {}
        return {"$schema": DRAFT, "title": kind, **records[kind], **needed}
    if kind in files:
        return {"$schema": DRAFT, "title": kind, **files[kind], "$defs": defs}
    near = (
        did_you_mean(find_nearest(kind, [*records, *files]))
        or f"there are {', '.join(records)}, and {', '.join(files)}"
    )
    raise NoSuchKind(f"There is no kind “{kind}”; {near}")


def _records(case: Case | None) -> dict[str, Schema]:
    """The schema of one record of each kind."""
    fields: Mapping[str, Holds] = case.fields if case else {}
    person = _with_facts(shape_schema(PERSON_KEYS), {**FACTS["person"], **fields})
    if case:
        person["properties"]["kind"] = {"enum": [*PERSON_KINDS, *case.kinds]}
    return {
        "case": shape_schema(CASE_KEYS),
        "source": shape_schema(SOURCE_KEYS),
        "person": person,
        "event": _with_facts(shape_schema(EVENT_KEYS), {**FACTS["event"], **fields}),
        "question": shape_schema(QUESTION),
        "evidence": shape_schema(EVIDENCE_KEYS),
        "hypothesis": shape_schema(HYPOTHESIS_KEYS),
        "lead": shape_schema(LEAD_KEYS),
        "expectation": shape_schema(EXPECTATION_KEYS),
        "note": shape_schema(NOTE_KEYS),
    }


def _files() -> dict[str, Schema]:
    """The schema of each file of records; that of a source’s front matter is the source’s own."""
    files: dict[str, Schema] = {"case.yaml": {"$ref": "#/$defs/case"}}
    for stem, kind in STEMS.items():
        files[f"{stem}.yaml"] = {"type": ["object", "null"], "additionalProperties": {"$ref": f"#/$defs/{kind}"}}
    files["expect.yaml"]["properties"] = {"quotes": QUOTES.schema()}
    files["notes.yaml"] = {"type": ["array", "null"], "items": {"$ref": "#/$defs/note"}}
    return files


def _with_facts(record: Schema, facts: Mapping[str, Holds]) -> Schema:
    """The schema of a record that also has facts."""
    of_facts = {name: {"$ref": f"#/$defs/{_fact_name(holds)}"} for name, holds in facts.items()}
    return {**record, "properties": {**record["properties"], **of_facts}}


def _fact_name(holds: Holds) -> str:
    return "number fact" if holds == "number" else "fact"


def _facts() -> dict[str, Schema]:
    """The schemas of facts: of those that hold a number, which is one value, and of all others."""
    return {
        "claim": shape_schema(CLAIM),
        "number claim": _claim_of(TEXT),
        "fact": _fact("claim", TEXTS),
        "number fact": _fact("number claim", TEXT),
    }


def _claim_of(value: Schema) -> Schema:
    """The schema of a claim whose value has a schema of its own."""
    claim = shape_schema(CLAIM)
    return {**claim, "properties": {**claim["properties"], **dict.fromkeys(STANCES, value)}}


def _fact(claim: str, value: Schema) -> Schema:
    """A value, a claim, several claims, or a mapping with `claims`, which may hold something else than its field."""
    one = {"$ref": f"#/$defs/{claim}"}
    return {"anyOf": [value, one, {"type": "array", "items": one, "minItems": 1}, shape_schema(FACT)]}
