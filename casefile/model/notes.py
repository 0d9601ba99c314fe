"""One reader's notes, bookmarks and reading marks: the records of `notes/READER.yaml`."""

from msgspec import Struct

from casefile.model.location import Location
from casefile.model.words import ReadingMark


class Note(Struct, frozen=True, kw_only=True):
    """A reader's note on words of a passage, or a mark on the passage."""

    reader: str
    """The stem of the file it stands in."""
    at: str
    """The id of the passage it is on."""
    when: str
    words: str = ""
    before: str = ""
    after: str = ""
    starts: str = ""
    ends: str = ""
    text: str = ""
    mark: ReadingMark | None = None
    location: Location
