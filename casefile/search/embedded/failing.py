"""What can go wrong with an index on disk. None of it stops a search: the one in memory answers."""

import sqlite3

from casefile.model.errors import CasefileError

FAULTS = (OSError, ValueError, sqlite3.Error)
"""What the disk, tantivy and SQLite raise."""


class IndexLost(CasefileError):  # noqa: N818 - the name says what the caller has to know
    """The index changed under the reader, or is damaged: ask another engine, and open it anew."""


class IndexBusy(CasefileError):  # noqa: N818
    """Another program is writing this index."""

    def __init__(self) -> None:
        super().__init__("another program is making the index of this case; wait for it to finish")


class IndexNotWritten(CasefileError):  # noqa: N818
    """The index could not be written: the folder cannot be written, or the disk is full."""

    def __init__(self, folder: object, fault: Exception) -> None:
        why = (isinstance(fault, OSError) and fault.strerror) or fault
        super().__init__(f"{folder}: the index cannot be written ({why}); search works without it")
