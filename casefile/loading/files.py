"""The files of a case, found by their names. No path that leaves the folder is followed, and only files are read."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import NamedTuple

from msgspec import Struct, field

from casefile.loading.nearest import did_you_mean, find_nearest
from casefile.model.location import Location
from casefile.model.problems import Problem
from casefile.text.inert import inert

FILE_LIMIT = 100_000
"""Of one case."""

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

FOLDERS = {**STEMS, "notes": "note", "sources": "source"}
"""The folders of a case, and the kind of what they hold."""

FILES = ("case.yaml", *(f"{stem}.yaml" for stem in STEMS))
"""The files that may stand beside them."""

_NUMBERS = re.compile(r"([0-9]+)")

_MEANT = {kind: name for name, kind in FOLDERS.items()}
"""What folders are called in the singular, and what they ought to be called."""

_OUTSIDE = "this leads out of the case folder, and is not followed"
_COPY = "copy what it leads to into the case"

_ALMOST = {".yml": ".yaml", ".markdown": ".md"}
"""Endings that others use for the same, and ours."""


class File(NamedTuple):
    """A file of the case that is to be read."""

    kind: str
    """case, source, note, or the kind of its records."""
    path: Path
    name: str
    """Its path within the case, inert, with forward slashes."""
    stem: str
    """Its name, inert, without folder and ending."""


class Folder(Struct, eq=False):
    """A case folder in the course of being walked."""

    path: Path
    """Resolved: what lies elsewhere is not of the case."""
    problems: list[Problem] = field(default_factory=list)
    seen: set[Path] = field(default_factory=set)
    """The folders that symbolic links have led to, and those that were walked."""
    count: int = 0
    unread: dict[str, str] = field(default_factory=dict)
    """The kinds of files of which a folder cannot be read, and its name."""

    def report(self, path: Path, message: str, mend: str = "") -> None:
        """Note an error about a path as a whole."""
        location = Location(self.name_of(path), 1, 1)
        self.problems.append(Problem(severity="error", location=location, message=message, mend=mend))

    def name_of(self, path: Path) -> str:
        """The path of a file within the case, inert, with forward slashes."""
        return inert(str(path)[len(str(self.path)) :].replace(os.sep, "/").lstrip("/"))


def find_files(folder: Folder) -> Iterator[File]:
    """All files of the case, in the order of their names; what is refused is reported."""
    for path in _entries(folder.path, folder):
        stem, ending = path.stem, path.suffix
        if path.name in FOLDERS and is_folder(path, folder):
            yield from _within(path, FOLDERS[path.name], folder)
        elif ending == ".yaml" and stem in (*STEMS, "case"):
            if is_file(path, folder):
                yield File(STEMS.get(stem, stem), path, path.name, stem)
        elif ending in (".yaml", ".yml"):
            _report_stranger(path, folder)
        elif proposed := _proposed_folder(path):
            folder.report(path, f"a case has no folder “{inert(path.name)}”, and it is not read", f"name it {proposed}")


def _within(path: Path, kind: str, folder: Folder) -> Iterator[File]:
    """The files of one kind in a folder and its subfolders."""
    ending = ".md" if kind == "source" else ".yaml"
    waiting, found, passed_over = [path], 0, 0
    while waiting:
        for inner in _entries(waiting.pop(0), folder, kind):
            if inner.suffix == ending:
                found += 1
                if is_file(inner, folder):
                    yield File(kind, inner, folder.name_of(inner), inert(inner.stem))
            elif is_folder(inner, folder):
                waiting.append(inner)
            elif _ALMOST.get(inner.suffix.lower(), inner.suffix.lower()) == ending:
                found += 1
                folder.report(
                    inner, f"a file that ends in {inert(inner.suffix)} is not read here", f"let it end in {ending}"
                )
            elif inner.stem.upper() != "README":
                passed_over += 1
    if kind == "source" and passed_over and not found:
        _warn_of_other_files(path, passed_over, folder)


def _warn_of_other_files(path: Path, count: int, folder: Folder) -> None:
    """Say that all that stands in a folder of sources is no Markdown: scans may stand beside texts, but not alone."""
    files = "the one file in it is" if count == 1 else f"the {count} files in it are"
    message = f"this folder has no source that can be read: {files} no Markdown"
    mend = "write the text of each into a file that ends in .md, with front matter"
    location = Location(folder.name_of(path), 1, 1)
    folder.problems.append(Problem(severity="warning", location=location, message=message, mend=mend))


def _entries(path: Path, folder: Folder, kind: str = "") -> list[Path]:
    """What is not hidden in a folder of a kind, by name, 2 before 10, a file before the folder of its name."""
    try:
        found = [one for one in path.iterdir() if not one.name.startswith(".")]
    except OSError as error:
        folder.report(path, f"the folder cannot be read: {error.strerror}", "let yourself read it")
        folder.unread[kind] = folder.name_of(path)
        return []
    room = FILE_LIMIT - folder.count
    folder.count += len(found)
    if len(found) > room >= 0:
        message = f"the case has more than {FILE_LIMIT:,} files, and from here on they are not read"
        folder.report(path, message, "part the case")
    return sorted(found, key=lambda one: (_counting(one.stem), one.stem, not one.suffix))[: max(room, 0)]


def _counting(name: str) -> list[str | int]:
    """A name in parts by which names stand as one counts: `letter-2` before `letter-10`; every second is a number."""
    return [int(part) if at % 2 else part for at, part in enumerate(_NUMBERS.split(name))]


def _report_stranger(path: Path, folder: Folder) -> None:
    """Report a YAML file in a place where a case has none of its name."""
    name = inert(path.name)
    proposed = f"{path.stem}.yaml"
    if proposed in FILES:
        mend = f"name it {proposed}"
    elif path.stem == "notes":
        mend = "put it into notes/ under the name of its reader"
    else:
        mend = did_you_mean(find_nearest(name, FILES)) or f"a case has {', '.join(FILES)}, and folders of such files"
    folder.report(path, f"a case has no file “{name}”", mend)


def _proposed_folder(path: Path) -> str:
    """The name that a folder ought to have which differs from it by a capital or the plural; else empty."""
    name = path.name.lower()
    proposed = name if name in FOLDERS else _MEANT.get(name, "")
    return proposed if path.name not in FOLDERS and proposed and os.path.isdir(path) else ""  # noqa: PTH112 - as in `is_folder`


def is_folder(path: Path, folder: Folder) -> bool:
    """Whether a path is a folder that is to be walked; one that is walked already or lies elsewhere is reported."""
    if not os.path.isdir(path):  # noqa: PTH112 - that of pathlib raises where it may not look
        return False
    real = Path(os.path.realpath(path))
    if not real.is_relative_to(folder.path):
        folder.report(path, _OUTSIDE, _COPY)
        return False
    if real in folder.seen:
        folder.report(path, "this folder is read already, by another path", "leave the link out")
        return False
    folder.seen.add(real)
    return True


def is_file(path: Path, folder: Folder) -> bool:
    """Whether a path is a file that is to be read; one that lies elsewhere, and what is no file, is reported.

    The folder it stands in is known to be of the case, so that only a link can lead elsewhere.
    """
    is_link = os.path.islink(path)  # noqa: PTH114 - as above
    real = Path(os.path.realpath(path)) if is_link else path
    if not real.is_relative_to(folder.path):
        folder.report(path, _OUTSIDE, _COPY)
        return False
    try:
        mode = os.stat(real).st_mode  # noqa: PTH116 - one look, at every file of a case
    except PermissionError as error:
        folder.report(path, f"the file cannot be read: {error.strerror}", "let yourself read it")
        return False
    except OSError:
        mode = 0
    if S_ISDIR(mode):
        folder.report(path, "this is a folder, and a file is asked for", "name the folder otherwise")
    elif not S_ISREG(mode):
        is_lost = is_link and mode == 0
        wrong = "this link leads nowhere" if is_lost else "this is no ordinary file, and is not read"
        folder.report(path, wrong, "put the file itself here")
    else:
        return True
    return False
