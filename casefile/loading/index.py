"""All that stands in the files of a case, by id, before any of it is understood."""

from msgspec import Struct, field

from casefile.loading.commented import find_cut_values
from casefile.loading.faults import Report
from casefile.loading.files import File, Folder, find_files
from casefile.loading.ids import RESERVED, is_id, proposed_id
from casefile.loading.keys import EVENT_KEYS, PERSON_KEYS
from casefile.loading.known import Known, Nameless
from casefile.loading.losses import Loss
from casefile.loading.nodes import Mapping, Node, Refused, Scalar, Sequence
from casefile.loading.parsing import parse_yaml
from casefile.loading.recovering import find_keys, find_names, parse_records
from casefile.loading.source_files import SourceFile, split_source
from casefile.loading.strays import is_key, take_out_strays
from casefile.loading.texts import TextError, guess_text, load_text
from casefile.model.location import Location
from casefile.model.problems import Problem


class Entry(Struct, eq=False):
    """A record as written: its id where it stands, and what stands under it."""

    kind: str
    key: Scalar
    node: Node
    file: str


class NoteFile(Struct, eq=False):
    """One reader's notes as written."""

    reader: str
    file: str
    notes: list[Node]


class Written(Struct, eq=False):
    """A case as it is written."""

    problems: list[Problem]
    case: Node | None = None
    entries: list[Entry] = field(default_factory=list)
    """The records of all kinds but sources and notes, in the order of the files."""
    sources: list[SourceFile] = field(default_factory=list)
    notes: list[NoteFile] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    """What stands in the files but cannot be read."""
    places: dict[str, tuple[str, Location]] = field(default_factory=dict)
    """The kind of record that each id names, and where it is given."""
    unread: dict[str, str] = field(default_factory=dict)
    """The kinds of records of which a file could not be read at all, and its name."""
    nameless: dict[str, Nameless] = field(default_factory=dict)
    """The kinds of records of which one may be lost whose id is not known."""
    doubles: dict[tuple[str, str], str] = field(default_factory=dict)
    """What is lost with a record whose id is another's already, by that id and its kind."""
    expected: dict[str, Location] = field(default_factory=dict)
    """Where something is expected of each conflict."""

    def error(self, location: Location, message: str, mend: str = "") -> None:
        """Note an error."""
        self.problems.append(Problem(severity="error", location=location, message=message, mend=mend))


def load_written(folder: Folder) -> Written:
    """Read all files of a case; what is wrong with them is among the problems."""
    written = Written(folder.problems)
    for file in find_files(folder):
        try:
            text = load_text(file.path)
        except TextError as error:
            location = Location(file.name, error.line, error.column)
            written.error(location, error.message, error.mend)
            _lose_file(file, location, written)
            continue
        if file.kind == "source":
            _add_source(file, text, written)
        elif file.kind == "note":
            _add_notes(file, text, written)
        else:
            _add_records(file, text, written)
    for kind, name in folder.unread.items():
        written.unread[kind] = name
        written.losses.append(Loss(name, Location(name, 1, 1)))
    return written


def _lose_file(file: File, location: Location, written: Written) -> None:
    """Keep the ids of a file that cannot be read; where they cannot even be guessed, all of its kind may be."""
    text = guess_text(file.path)
    if file.kind == "source":
        written.losses.append(Loss(file.stem, location))
    elif text is not None:
        written.losses += (Loss(name, location) for name in find_keys(text))
    else:
        written.unread[file.kind] = file.name
        written.losses.append(Loss(file.name, location))


def _reporter(file: File, written: Written) -> Report:
    """Notes what is reported of a file, each thing once."""
    seen: set[tuple[int, int, str]] = set()

    def report(line: int, column: int, message: str, mend: str) -> None:
        """Note an error, unless it is noted already."""
        if (line, column, message) not in seen:
            seen.add((line, column, message))
            written.error(Location(file.name, line, column), message, mend)

    return report


def _add_source(file: File, text: str, written: Written) -> None:
    """Take in a source file, unless its name is no id or an id that is given already."""
    location = Location(file.name, 1, 1)
    if _is_new(file.stem, "source", location, written):
        written.sources.append(split_source(file.stem, file.name, text, _reporter(file, written)))


def _add_notes(file: File, text: str, written: Written) -> None:
    """Take in one reader's notes."""
    report = _reporter(file, written)
    parsed = parse_yaml(text, report)
    if parsed.fault is not None:
        report(*parsed.fault)
    if type(parsed.root) is Sequence:
        written.notes.append(NoteFile(file.stem, file.name, parsed.root.items))
    elif parsed.root is not None and parsed.fault is None:
        report(1, 1, "a file of notes is a list", "start each note with “- ”")


def _add_records(file: File, text: str, written: Written) -> None:
    """Take in the records of a YAML file."""
    report = _reporter(file, written)
    root = parse_records(text, report)
    for line, column, message, mend in find_cut_values(text):
        problem = Problem(severity="warning", location=Location(file.name, line, column), message=message, mend=mend)
        written.problems.append(problem)
    if file.kind == "case":
        written.case = root
        if root is None and not written.problems:
            report(1, 1, "case.yaml is empty", "start it with casefile: 1 and a title")
    elif type(root) is Mapping:
        stray = take_out_strays(file.kind, root, report)
        if nameless := root.fault or (stray and stray.mark):
            location = Location(file.name, nameless.line + 1, nameless.column + 1)
            names = find_names(text)
            others = [name for name in names if name not in root.entries and not is_key(file.kind, name)]
            _lose_nameless(
                file.kind, Loss(str(location), location, has_name=False, is_another=bool(others)), names, written
            )
        for name, node in root.entries.items():
            _add_record(Entry(file.kind, root.key(name), node, file.name), written)
    elif root is not None and type(root) is not Refused and not (type(root) is Scalar and root.is_nothing):
        report(root.line, root.column, "a file of records is a mapping from ids to records", "write each under its id")


def _lose_nameless(kind: str, loss: Loss, names: frozenset[str], written: Written) -> None:
    """Note that a record may be lost whose id is not known: what names nothing may name it."""
    written.nameless.setdefault(kind, Nameless(loss.id, names))
    written.losses.append(loss)


def _add_record(entry: Entry, written: Written) -> None:
    """Take in a record, unless it is refused, or its id is none or is given already."""
    location = Location(entry.file, entry.key.line, entry.key.column)
    if type(entry.node) is Refused:
        why = Location(entry.file, entry.node.line, entry.node.column)
        written.losses.append(Loss(entry.key.text, why))
    elif entry.kind == "expectation":
        _add_expectation(entry, location, written)
    elif _is_new(entry.key.text, entry.kind, location, written):
        written.entries.append(entry)


def _add_expectation(entry: Entry, location: Location, written: Written) -> None:
    """Take in an expectation: its key is the id of a conflict. Pinned quotations add up."""
    id_ = entry.key.text
    first = written.expected.setdefault(id_, location)
    if first is location or id_ == "quotes":
        written.entries.append(entry)
    else:
        written.error(location, f"what is expected of “{id_}” is given twice, first at {first}", "keep one of the two")


def _is_new(id_: str, kind: str, location: Location, written: Written) -> bool:
    """Whether an id is one, and given for the first time; what is wrong with it is reported."""
    if not is_id(id_) or id_ in RESERVED:
        written.error(location, *_no_id(id_, kind))
        written.losses.append(Loss(id_, location))
        written.nameless.setdefault(kind, Nameless(id_, frozenset((proposed_id(id_),))))
        return False
    if id_ in written.places:
        first = written.places[id_][1]
        written.error(location, f"the id “{id_}” is given twice, first at {first}", "change one of the two")
        loss = Loss(str(location), location, has_name=False, is_sure=False)
        written.doubles.setdefault((id_, kind), loss.id)
        written.losses.append(loss)
        return False
    written.places[id_] = (kind, location)
    return True


def _no_id(id_: str, kind: str) -> tuple[str, str]:
    """Why a text can be the id of no record, and what to write instead."""
    is_file = kind == "source"
    proposed = proposed_id(id_)
    if id_ in RESERVED:
        return f"“{id_}” has a meaning of its own, and can be no id", "choose another"
    wrong = f"“{id_}” is no id, and the name of a source’s file is its id" if is_file else f"“{id_}” is no id"
    if proposed and proposed not in RESERVED:
        return wrong, f"name the file {proposed}.md" if is_file else f"write {proposed}"
    return wrong, "ids are of lower-case letters, digits and “-”"


def known_ids(written: Written, lost: frozenset[str]) -> Known:
    """What can be referred to, given what is lost."""
    known = Known(lost=lost, structure=frozenset({*PERSON_KEYS.keys, *EVENT_KEYS.keys}))
    known.unread = written.unread
    known.nameless = written.nameless
    known.doubles = written.doubles
    known.kinds = {id_: kind for id_, (kind, _) in written.places.items() if id_ not in lost}
    for entry in written.entries:
        if entry.kind in ("person", "event") and entry.key.text not in lost:
            known.nodes[entry.key.text] = entry.node
    for source in written.sources:
        if source.id not in lost:
            for passage in source.passages:
                known.passages[passage.id] = bool(passage.anchor)
    return known
