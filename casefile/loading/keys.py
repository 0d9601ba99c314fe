"""The table of keys: what each record of the format may have. It drives reading, messages and the JSON Schema."""

from casefile.dates.parts import parse_parts
from casefile.dates.reach import parse_reach
from casefile.loading.claim_keys import DATE, GROUNDS, PASSAGES, SAID, WORDS, YES_NO
from casefile.loading.links import RestsOn
from casefile.loading.references import DECIDED, EVENT, EVIDENCE, HEART, MATTER, PERSON, RECORD, SOURCE, SUBJECT, VOICE
from casefile.loading.settings import Fields, Parsed
from casefile.loading.shapes import Key, Shape
from casefile.loading.structures import Record, Records, Table
from casefile.loading.values import AsWritten, Choice, Id, IdOrName, Many, PassageId, Verbatim
from casefile.loading.written import GRADE, TIME, Count, PersonKind, Version
from casefile.model.case import Independence
from casefile.model.expectations import PinnedQuote
from casefile.model.people import Alias, Tie
from casefile.model.reasoning import Searched, Weighing
from casefile.model.words import (
    READING_MARKS,
    READS,
    TEXT_KINDS,
    VERDICTS,
    WEIGHTS,
    Holds,
)

ALIAS = Shape(
    {
        "name": Key("name", WORDS),
        "denies": Key("denies", WORDS),
        "as": Key("as_", WORDS),
        "in": Key("passages", PASSAGES),
        **SAID,
        **GROUNDS,
    },
    one_of=("name", "denies"),
    is_whole=True,
)

TIE = Shape(
    {
        "to": Key("to", Id(PERSON), is_required=True),
        "as": Key("as_", WORDS, is_required=True),
        "in": Key("passages", PASSAGES),
        **SAID,
    },
    is_whole=True,
)


def make_alias(**values: object) -> Alias:
    """Another name, or one that is denied."""
    denied = values.pop("denies", None)
    return Alias(**values) if denied is None else Alias(name=denied, stance="denies", **values)  # type: ignore[arg-type]


def _identity(kinds: frozenset[str]) -> dict[str, Key]:
    return {
        "part of": Key("part_of", Id(kinds)),
        "unnamed": Key("is_unnamed", YES_NO),
        "not": Key("is_not", Many(Id(kinds))),
        "perhaps": Key("perhaps", Many(Id(kinds))),
    }


PERSON_KEYS = Shape(
    {
        "name": Key("name", WORDS, is_required=True),
        "kind": Key("kind", PersonKind()),
        "summary": Key("summary", WORDS),
        "also": Key("also", Records(Record(ALIAS, make_alias, "a name", plain="name"))),
        "ties": Key("ties", Records(Record(TIE, Tie, "a tie"))),
        **_identity(PERSON),
    }
)

EVENT_KEYS = Shape(
    {"title": Key("title", WORDS, is_required=True), "summary": Key("summary", WORDS), **_identity(EVENT)}
)

FACTS: dict[str, dict[str, Holds]] = {
    "person": {"born": "date", "died": "date", "born at": "place", "died at": "place"},
    "event": {
        "date": "date",
        "place": "place",
        "people": "person",
        "after": "event",
        "before": "event",
        "happened": "answer",
    },
}
"""The facts that records have without `fields` in case.yaml, and what each holds."""

WRITTEN = (
    "publisher",
    "publisher-place",
    "container-title",
    "volume",
    "page",
    "archive",
    "language",
    "URL",
    "accessed",
    "ISBN",
)
"""What a source holds as written, by its names in CSL-JSON."""

SOURCE_KEYS = Shape(
    {
        "title": Key("title", WORDS, is_required=True),
        "short": Key("short", WORDS, is_required=True),
        "kind": Key("kind", WORDS, is_required=True),
        "author": Key("author", Many(IdOrName(PERSON))),
        "translator": Key("translator", Many(IdOrName(PERSON))),
        "editor": Key("editor", Many(IdOrName(PERSON))),
        "date": Key("date", DATE),
        "rests on": Key("rests_on", RestsOn()),
        "reached through": Key("reached_through", Many(Id(SOURCE))),
        "tells": Key("tells", Many(Id(SUBJECT))),
        "complete": Key("complete", Many(Id(EVENT))),
        "text": Key("text", Choice(TEXT_KINDS)),
        "read": Key("is_read", YES_NO),
        "grade": Key("grade", GRADE),
        **{name: Key(name, WORDS) for name in WRITTEN},
    }
)

EVIDENCE_KEYS = Shape(
    {
        "shows": Key("shows", WORDS, is_required=True),
        "in": Key("passages", PASSAGES, is_required=True),
        "claim": Key("claim", Id(MATTER)),
        "weight": Key("weight", Choice(WEIGHTS)),
    }
)

WEIGHING = Shape(
    {"reads": Key("reads", Choice(READS), is_required=True), "because": Key("because", WORDS)}, is_whole=True
)

HYPOTHESIS_KEYS = Shape(
    {
        "proposes": Key("proposes", WORDS, is_required=True),
        "weighs": Key("weighs", Table(Record(WEIGHING, Weighing, "a weighing"), Id(EVIDENCE))),
    }
)

SEARCHED = Shape(
    {"where": Key("where", WORDS, is_required=True), "date": Key("date", DATE), "found": Key("found", WORDS)},
    is_whole=True,
)


def make_searched(**values: object) -> Searched:
    """Where somebody looked; it has no location of its own."""
    values.pop("location")
    return Searched(**values)  # type: ignore[arg-type]


LEAD_KEYS = Shape(
    {
        "seeks": Key("seeks", WORDS, is_required=True),
        "about": Key("about", Id(RECORD)),
        "decides": Key("decides", Many(Id(DECIDED))),
        "expected": Key("is_expected", YES_NO),
        "searched": Key("searched", Records(Record(SEARCHED, make_searched, "a search"))),
    }
)

EXPECTATION_KEYS = Shape(
    {
        "verdict": Key("verdict", Choice(VERDICTS), is_required=True),
        "values": Key("values", Many(WORDS, needs_all=True)),
        "roots": Key("roots", Records(Count())),
        "in": Key("passages", Many(WORDS)),
    }
)

QUOTE = Shape(
    {"in": Key("passage", WORDS, is_required=True), "words": Key("words", WORDS, is_required=True)}, is_whole=True
)
QUOTES = Records(Record(QUOTE, PinnedQuote, "a pinned quotation"))

NOTE_KEYS = Shape(
    {
        "at": Key("at", AsWritten(PassageId()), is_required=True),
        "when": Key("when", TIME, is_required=True),
        **{name: Key(name, Verbatim()) for name in ("words", "before", "after", "starts", "ends", "text")},
        "mark": Key("mark", Choice(READING_MARKS)),
    },
    is_whole=True,
)

INDEPENDENT = Shape(
    {
        "of": Key("of", Many(Id(VOICE), needs_all=True), is_required=True),
        "because": Key("because", WORDS, is_required=True),
        "in": Key("passages", PASSAGES),
    },
    is_whole=True,
)

_TAKEN = frozenset({*PERSON_KEYS.keys, *EVENT_KEYS.keys, *FACTS["person"], *FACTS["event"]})

CASE_KEYS = Shape(
    {
        "casefile": Key("version", Version(), is_required=True),
        "title": Key("title", WORDS, is_required=True),
        "question": Key("question", WORDS),
        "summary": Key("summary", WORDS),
        "period": Key("period", DATE),
        "fields": Key("fields", Fields(_TAKEN)),
        "kinds": Key("kinds", Many(WORDS)),
        "about": Key("reach", Parsed(parse_reach)),
        "day": Key("parts", Parsed(parse_parts)),
        "heart": Key("heart", Many(Id(HEART))),
        "independent": Key("independent", Records(Record(INDEPENDENT, Independence, "an argument of independence"))),
    }
)
