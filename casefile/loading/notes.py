"""Readers' notes, found again where the numbers of passages have moved."""

from collections.abc import Iterator, Mapping
from typing import Any

from casefile.loading.index import NoteFile
from casefile.loading.keys import NOTE_KEYS
from casefile.loading.nodes import Node
from casefile.loading.page import Page, Reading, UnreadableError
from casefile.loading.references import SOURCE, cite, refer
from casefile.loading.shapes import read_keys
from casefile.model.notes import Note
from casefile.model.sources import Passage, Source
from casefile.text.fold import fold_words


def read_notes(file: NoteFile, sources: Mapping[str, Source], reading: Reading) -> Iterator[Note]:
    """One reader's notes that can be read; an orphan is reported."""
    page = Page(file.file, reading)
    for node in file.notes:
        try:
            values = read_keys(NOTE_KEYS, node, "a note", page)
            values["at"] = _place(values, sources, page)
        except UnreadableError:
            continue
        yield Note(reader=file.reader, location=page.location(node), **values)


def _place(values: dict[str, Any], sources: Mapping[str, Source], page: Page) -> str:
    """The id of the passage that a note is on; raises UnreadableError if it cannot be told.

    An anchor is the identity of its passage. A number moves, so the first and last words decide where they are kept.
    """
    node: Node = values["at"]
    id_ = page.text(node, "at", "one passage")
    source, _, anchor = id_.partition("#")
    starts, ends = fold_words(values.get("starts", "")), fold_words(values.get("ends", ""))
    if not anchor.isdigit() or not (starts or ends):
        return cite(page, node, id_)
    refer(page, node, source, SOURCE)
    passages = sources[source].passages if source in sources else ()
    same = [passage.id for passage in passages if _is_between(passage, starts, ends)]
    if id_ in same:
        return id_
    if len(same) == 1:
        return same[0]
    found = "no passage" if not same else f"each of {len(same)} passages"
    message = (
        f"the passage of this note is not to be found: {found} of {source} starts and ends with the words kept here"
    )
    raise page.error(node, message, "look for it, and write its id under “at”")


def _is_between(passage: Passage, starts: str, ends: str) -> bool:
    text = fold_words(passage.text)
    return text.startswith(starts) and text.endswith(ends)
