"""What cannot be done, told in one line: what is so, then what to do."""

import errno
import re
from os.path import isfile  # that of pathlib raises where it may not look

import click

from casefile.model.errors import CasefileError
from casefile.text.inert import inert


def in_one_line(error: Exception) -> str | None:
    """The line that tells of an error; None for one that is a fault of the program."""
    if isinstance(error, click.UsageError):
        told = _usage(error)
    elif isinstance(error, click.ClickException):
        told = error.format_message()
    elif isinstance(error, CasefileError):
        told = str(error)
    elif isinstance(error, OSError):
        told = _of_files(error)
    else:
        return None
    return " ".join(inert(told).split())


def _usage(error: click.UsageError) -> str:
    told = error.format_message()
    if ". Did you mean" in told:
        return told.replace(". Did", "; did")
    command = error.ctx.command_path if error.ctx else "casefile"
    if isinstance(error, click.NoSuchOption) and command.endswith(" search"):
        return f"{told.rstrip('.')}; write -- before words of which one begins with a minus"
    if command.rpartition(" ")[2] in _LISTS and (
        more := re.fullmatch(r"Got unexpected extra arguments? \((.+)\)", told)
    ):
        return f"{command} lists all, and cannot be asked for “{more[1]}”; casefile show CASE {more[1]} shows it"
    if "Missing argument 'CASE'" in told and isfile("case.yaml"):  # noqa: PTH113
        return f"{told.rstrip('.')}; for the case that you are in write: {command} ."
    return f"{told.rstrip('.')}; {command} --help shows how"


def _of_files(error: OSError) -> str:
    where = f"{error.filename}: " if error.filename else ""
    return f"{where}{error.strerror or error}; {_MENDS.get(error.errno or 0, 'name another file or folder')}"


_LISTS = ("overview", "people", "timeline", "sources", "conflicts", "hypotheses", "leads")
"""Commands that take a case and no id."""

_MENDS = {
    errno.EACCES: "ask for the right to it, or name another",
    errno.EPERM: "ask for the right to it, or name another",
    errno.EROFS: "name a place that can be written to",
    errno.ENOSPC: "make room there, or name another place",
    errno.EMFILE: "close other programs, or let more files be open (ulimit -n)",
    errno.EIO: "look after the disk",
}
"""What to do about an error of the system, by its number."""
