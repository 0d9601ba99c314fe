"""One reading of a case: the records of all that is written."""

from pathlib import Path
from types import MappingProxyType
from typing import Any

from casefile.loading.case_file import read_case_file
from casefile.loading.index import Entry, Written
from casefile.loading.keys import QUOTES
from casefile.loading.notes import read_notes
from casefile.loading.page import Page, Reading, UnreadableError
from casefile.loading.records import READERS
from casefile.loading.sources import read_source
from casefile.model.case import Case
from casefile.model.expectations import PinnedQuote
from casefile.model.sources import Source


def read_case(written: Written, reading: Reading, folder: Path) -> Case:
    """All that can be read; every problem, and what is lost, is noted in the reading."""
    settings = {"title": folder.resolve().name, **read_case_file(written.case, reading)}
    sources = _read_sources(written, reading)
    tables: dict[str, dict[str, Any]] = {kind: {} for kind in READERS}
    quotes: list[PinnedQuote] = []
    for entry in written.entries:
        page = Page(entry.file, reading)
        if entry.kind == "expectation" and entry.key.text == "quotes":
            quotes += QUOTES.read(entry.node, "quotes", page)
        else:
            _read_entry(entry, page, tables[entry.kind])
    views = {kind: MappingProxyType(table) for kind, table in tables.items()}
    return Case(
        folder=folder,
        people=MappingProxyType({**tables["person"], **reading.stand_ins}),
        events=views["event"],
        sources=MappingProxyType(sources),
        passages=MappingProxyType({passage.id: passage for source in sources.values() for passage in source.passages}),
        questions=views["question"],
        evidence=views["evidence"],
        hypotheses=views["hypothesis"],
        leads=views["lead"],
        expectations=tuple(tables["expectation"].values()),
        quotes=tuple(quotes),
        notes=tuple(note for file in written.notes for note in read_notes(file, sources, reading)),
        lost=reading.known.lost | reading.cut,
        **settings,
    )


def _read_entry(entry: Entry, page: Page, table: dict[str, Any]) -> None:
    id_ = entry.key.text
    try:
        table[id_] = READERS[entry.kind](id_, entry.key, entry.node, page)
    except UnreadableError as why:
        if entry.kind != "expectation":
            page.lose(id_, why)


def _read_sources(written: Written, reading: Reading) -> dict[str, Source]:
    sources: dict[str, Source] = {}
    for source in written.sources:
        page = Page(source.file, reading)
        reading.losses += source.losses
        try:
            sources[source.id] = read_source(source, page)
        except UnreadableError as why:
            page.lose(source.id, why)
    return sources
