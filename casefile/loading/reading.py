"""One reading of a case: records of all that is written."""

from pathlib import Path
from types import MappingProxyType
from typing import Any

from casefile.dates.date import DEFAULT_PARTS
from casefile.loading.index import Entry, NoteFile, Written
from casefile.loading.keys import CASE_KEYS, NOTE_KEYS, QUOTES
from casefile.loading.nodes import Mapping, Node
from casefile.loading.page import Loss, Page, Reading, UnreadableError
from casefile.loading.records import READERS
from casefile.loading.settings import FieldList
from casefile.loading.shapes import Shape, read_keys, read_values, report_incomplete
from casefile.loading.sources import read_source
from casefile.model.case import Case
from casefile.model.expectations import PinnedQuote
from casefile.model.notes import Note
from casefile.model.sources import Source

_EARLY = ("fields", "kinds", "day", "about")
_FIRST = Shape({name: CASE_KEYS.keys[name] for name in _EARLY})
_THEN = Shape({name: key for name, key in CASE_KEYS.keys.items() if name not in _EARLY})

TABLES = {
    "person": "people",
    "event": "events",
    "question": "questions",
    "evidence": "evidence",
    "hypothesis": "hypotheses",
    "lead": "leads",
}
"""Where a case keeps the records of each kind."""


def read_case(written: Written, reading: Reading, folder: Path) -> Case:
    """All that can be read; every problem, and what is lost, is noted in the reading."""
    settings = _settings(written.case, reading)
    sources = _sources(written, reading)
    tables: dict[str, dict[str, Any]] = {kind: {} for kind in (*TABLES, "expectation")}
    quotes: tuple[PinnedQuote, ...] = ()
    for entry in written.entries:
        page = Page(entry.file, reading)
        if entry.kind == "expectation" and entry.key.text == "quotes":
            quotes += QUOTES.read(entry.node, "quotes", page)
        else:
            _read_entry(entry, page, tables[entry.kind])
    return Case(
        folder=folder,
        sources=MappingProxyType(sources),
        passages=MappingProxyType({passage.id: passage for source in sources.values() for passage in source.passages}),
        expectations=tuple(tables["expectation"].values()),
        quotes=quotes,
        notes=tuple(note for file in written.notes for note in _notes(file, reading)),
        lost=reading.known.lost | reading.lost,
        **{name: MappingProxyType(tables[kind]) for kind, name in TABLES.items()},
        **settings,
    )


def _read_entry(entry: Entry, page: Page, table: dict[str, Any]) -> None:
    id_ = entry.key.text
    try:
        table[id_] = READERS[entry.kind](id_, entry.key, entry.node, page)
    except UnreadableError:
        _lose(id_, page.reading)


def _lose(id_: str, reading: Reading) -> None:
    """Note that a record could not be read; the problem noted last says why."""
    reading.lost.add(id_)
    reading.losses.append(Loss(id_, len(reading.problems) - 1))


def _sources(written: Written, reading: Reading) -> dict[str, Source]:
    sources: dict[str, Source] = {}
    for source in written.sources:
        try:
            sources[source.id] = read_source(source, Page(source.file, reading))
        except UnreadableError:
            _lose(source.id, reading)
    return sources


def _notes(file: NoteFile, reading: Reading) -> list[Note]:
    notes = []
    page = Page(file.file, reading)
    for node in file.notes:
        try:
            values = read_keys(NOTE_KEYS, node, "a note", page)
        except UnreadableError:
            continue
        notes.append(Note(reader=file.reader, location=page.location(node), **values))
    return notes


def _settings(node: Node | None, reading: Reading) -> dict[str, Any]:
    """What case.yaml says; what all other values are read by goes into the reading first."""
    if type(node) is not Mapping:
        reading.lost_fields = None
        return {}
    page, rest = Page("case.yaml", reading), Mapping(node.mark)
    values, unread = read_values(_FIRST, node, "case.yaml", page, later := [])
    listed: FieldList = values.pop("fields", FieldList({}))
    values["fields"] = reading.fields = listed.fields
    reading.lost_fields = None if "fields" in unread else listed.lost
    reading.kinds = values.get("kinds", ())
    reading.parts = values.get("parts", DEFAULT_PARTS)
    rest.entries.update((key.text, (key, value)) for key, value in later)
    values |= read_values(_THEN, rest, "case.yaml", page)[0]
    if not CASE_KEYS.is_complete(node.entries):
        report_incomplete(CASE_KEYS, node, "case.yaml", page)
    values.pop("version", None)
    return values
