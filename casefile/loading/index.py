"""All that stands in the files of a case, by id, before any of it is understood."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from casefile.loading.files import File, Folder, find_files, load_text
from casefile.loading.ids import RESERVED, is_id, proposed_id
from casefile.loading.known import Known
from casefile.loading.nodes import Mapping, Node, Refused, Scalar, Sequence
from casefile.loading.parsing import Report, parse_yaml
from casefile.loading.source_files import SourceFile, split_source
from casefile.model.location import Location
from casefile.model.problems import Problem


@dataclass(slots=True)
class Entry:
    """A record as written: its id where it stands, and what stands under it."""

    kind: str
    key: Scalar
    node: Node
    file: str


@dataclass(slots=True)
class NoteFile:
    """One reader's notes as written."""

    reader: str
    file: str
    notes: list[Node]


@dataclass(slots=True)
class Written:
    """A case as it is written."""

    case: Node | None = None
    entries: list[Entry] = field(default_factory=list)
    """The records of all kinds but sources and notes, in the order of the files."""
    sources: list[SourceFile] = field(default_factory=list)
    notes: list[NoteFile] = field(default_factory=list)
    lost: set[str] = field(default_factory=set)
    """Ids of what stands in the files but cannot be read."""
    problems: list[Problem] = field(default_factory=list)
    places: dict[str, tuple[str, Location]] = field(default_factory=dict)
    """The kind of record that each id names, and where it is given."""


def load_written(folder: Folder) -> Written:
    """Read all files of a case; what is wrong with them is among the problems."""
    written = Written(problems=folder.problems)
    for file in find_files(folder):
        text = load_text(file, folder)
        if text is None:
            if file.kind == "source":
                written.lost.add(file.stem)
        elif file.kind == "source":
            _add_source(file, text, written)
        else:
            _add_yaml(file, text, written)
    return written


def _reporter(file: File, written: Written) -> Report:
    def report(line: int, column: int, message: str, mend: str) -> None:
        location = Location(file.name, line, column)
        written.problems.append(Problem(severity="error", location=location, message=message, mend=mend))

    return report


def _add_source(file: File, text: str, written: Written) -> None:
    """Take in a source file, unless its name is no id or an id that is given already."""
    report = _reporter(file, written)
    if not is_id(file.stem) or file.stem in RESERVED:
        mend = f"name it {proposed_id(file.stem)}.md" if proposed_id(file.stem) else "name it in lower-case letters and digits"
        report(1, 1, f"the name of a source’s file is its id, and “{file.stem}” is none", mend)
        written.lost.add(file.stem)
        return
    source = split_source(file.stem, file.name, text, report)
    if _is_new(file.stem, "source", Location(file.name, 1, 1), written):
        written.sources.append(source)


def _add_yaml(file: File, text: str, written: Written) -> None:
    """Take in the records of a YAML file."""
    report = _reporter(file, written)
    root = parse_yaml(text, report).root
    if file.kind == "case":
        written.case = root
    elif file.kind == "note":
        if type(root) is Sequence:
            written.notes.append(NoteFile(file.stem, file.name, root.items))
        elif type(root) not in (type(None), Refused):
            report(1, 1, "a file of notes is a list", "start each note with “- ”")
    elif type(root) is Mapping:
        for key, node in root.entries.values():
            _add_record(Entry(file.kind, key, node, file.name), written)
    elif type(root) not in (type(None), Refused):
        report(1, 1, "this file is a mapping from ids to records", "write each record under its id, as in ID:")


def _add_record(entry: Entry, written: Written) -> None:
    """Take in a record, unless its id is none or is given already."""
    id_, location = entry.key.text, Location(entry.file, entry.key.line, entry.key.column)
    if entry.kind == "expectation":
        written.entries.append(entry)
    elif not is_id(id_) or id_ in RESERVED:
        message = f"“{id_}” is reserved" if id_ in RESERVED else f"“{id_}” is no id"
        proposed = "" if id_ in RESERVED else proposed_id(id_)
        mend = f"write {proposed}" if proposed else "choose another of lower-case letters, digits and “-”"
        written.problems.append(Problem(severity="error", location=location, message=message, mend=mend))
        written.lost.add(id_)
    elif _is_new(id_, entry.kind, location, written):
        written.entries.append(entry)


def _is_new(id_: str, kind: str, location: Location, written: Written) -> bool:
    """Whether an id is given for the first time; if not, both places are reported."""
    if id_ in written.places:
        first = written.places[id_][1]
        message = f"the id “{id_}” is given twice, first at {first}"
        written.problems.append(Problem(severity="error", location=location, message=message, mend="change one of the two"))
        return False
    written.places[id_] = (kind, location)
    return True


def known_ids(written: Written, lost: frozenset[str]) -> Known:
    """What can be referred to, given what is lost."""
    known = Known(lost=lost)
    known.kinds = {id_: kind for id_, (kind, _) in written.places.items() if id_ not in lost}
    known.nodes = {e.key.text: e.node for e in written.entries if e.kind in ("person", "event") and e.key.text not in lost}
    for source in written.sources:
        if source.id not in lost:
            known.passages.update(_passages(source))
    return known


def _passages(source: SourceFile) -> Iterator[tuple[str, bool]]:
    for passage in source.passages:
        yield f"{source.id}#{passage.anchor or passage.number}", bool(passage.anchor)
