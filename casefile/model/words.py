"""The closed lists of words that the format knows, each in the order in which it is shown."""

from typing import Literal, get_args

Stance = Literal["says", "denies", "doubts"]
Firm = Literal["flat", "probable", "possible", "reported"]
Reading = Literal["stated", "inferred", "from silence"]
Holds = Literal["date", "number", "person", "place", "event", "answer", "words"]
TurnsOn = Literal["fact", "identity", "judgement", "text"]
How = Literal["heard-from", "read", "quotes", "paraphrases", "copies", "translates", "edits"]
TextKind = Literal["transcript", "precis"]
Weight = Literal["low", "medium", "high"]
Reads = Literal["very inconsistent", "inconsistent", "neutral", "consistent", "very consistent", "n/a"]
ReadingMark = Literal["read", "unread", "bookmark"]

STANCES: tuple[str, ...] = get_args(Stance)
FIRMNESS: tuple[str, ...] = get_args(Firm)
READINGS: tuple[str, ...] = get_args(Reading)
HOLDS: tuple[str, ...] = get_args(Holds)
TURNS_ON: tuple[str, ...] = get_args(TurnsOn)
HOWS: tuple[str, ...] = get_args(How)
TEXT_KINDS: tuple[str, ...] = get_args(TextKind)
WEIGHTS: tuple[str, ...] = get_args(Weight)
READS: tuple[str, ...] = get_args(Reads)
READING_MARKS: tuple[str, ...] = get_args(ReadingMark)

VERDICTS: tuple[str, ...] = (
    "conflict",
    "contested",
    "strained",
    "readings differ",
    "told differently",
    "departs",
    "several answers",
    "cannot tell",
    "worded differently",
    "overlapping",
    "compatible",
    "agree",
)
"""How two claims may sit together, strongest first: what an expectation may name."""

PERSON_KINDS: tuple[str, ...] = ("person", "organisation", "place", "document", "object")

CARRYING: frozenset[str] = frozenset({"quotes", "copies", "translates"})
"""The links that make a passage carry the claims of the passage it names."""

ID_HOLDS: frozenset[str] = frozenset({"person", "place", "event"})
"""What a fact may hold whose values are ids of records."""
