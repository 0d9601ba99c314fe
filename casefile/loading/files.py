"""The files of a case: found, and read as text. No path that leaves the folder is followed."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from casefile.loading.decoding import DecodingError, decode
from casefile.loading.nearest import did_you_mean
from casefile.model.location import Location
from casefile.model.problems import Problem
from casefile.text.inert import inert

FILE_LIMIT = 100_000
SIZE_LIMIT = 16 * 1024 * 1024
"""In bytes."""

STEMS = {
    "people": "person",
    "events": "event",
    "questions": "question",
    "evidence": "evidence",
    "hypotheses": "hypothesis",
    "leads": "lead",
    "expect": "expectation",
}
"""The files, or folders of files, that hold records under their ids, and the kind of each."""


@dataclass(frozen=True, slots=True)
class File:
    """A file of the case that is to be read."""

    kind: str
    """case, source, note, or the kind of its records."""
    path: Path
    name: str
    """Its path within the case, inert, with forward slashes."""
    stem: str
    """Its name without folder and ending."""


@dataclass(slots=True)
class Folder:
    """A case folder in the course of being walked."""

    path: Path
    problems: list[Problem] = field(default_factory=list)

    def report(self, path: Path, message: str, mend: str = "") -> None:
        """Note an error about a path as a whole."""
        location = Location(name_of(path, self.path), 1, 1)
        self.problems.append(Problem(severity="error", location=location, message=message, mend=mend))


def name_of(path: Path, folder: Path) -> str:
    """The path of a file within the folder, inert, with forward slashes."""
    return inert(path.relative_to(folder).as_posix())


def find_files(folder: Folder) -> Iterator[File]:
    """All files of the case, in the order of their names; what is refused is reported."""
    for entry in _entries(folder.path, folder):
        stem, ending = os.path.splitext(entry.name)
        if entry.name == "case.yaml":
            yield File("case", Path(entry.path), "case.yaml", "case")
        elif ending == ".yaml" and stem in STEMS:
            yield File(STEMS[stem], Path(entry.path), entry.name, stem)
        elif entry.name in STEMS:
            yield from _within(Path(entry.path), STEMS[entry.name], ".yaml", folder)
        elif entry.name == "notes":
            yield from _within(Path(entry.path), "note", ".yaml", folder)
        elif entry.name == "sources":
            yield from _within(Path(entry.path), "source", ".md", folder)
        elif ending == ".yaml":
            names = [f"{name}.yaml" for name in ("case", *STEMS)]
            folder.report(Path(entry.path), f"a case has no file “{inert(entry.name)}”", did_you_mean(entry.name, names))


def _entries(path: Path, folder: Folder) -> list[os.DirEntry[str]]:
    with os.scandir(path) as found:
        return sorted((entry for entry in found if not entry.name.startswith(".")), key=lambda entry: entry.name)


def _within(path: Path, kind: str, ending: str, folder: Folder) -> Iterator[File]:
    """The files of one kind in a folder and its subfolders."""
    for entry in _entries(path, folder):
        inner = Path(entry.path)
        if entry.is_dir():
            yield from _within(inner, kind, ending, folder)
        elif inner.suffix == ending:
            yield File(kind, inner, name_of(inner, folder.path), inner.stem)


def load_text(file: File, folder: Folder) -> str | None:
    """The inert text of a file with line feeds at its line ends; None where it cannot be read, which is reported."""
    raw = file.path.read_bytes()
    try:
        text = decode(raw)
    except DecodingError as error:
        location = Location(file.name, error.line, error.column)
        folder.problems.append(Problem(severity="error", location=location, message=error.message, mend=error.mend))
        return None
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    # A text whose every character has a glyph is inert, and asking that takes a fifth of the time.
    return text if text.replace("\n", "").replace("\t", "").isprintable() else inert(text)
