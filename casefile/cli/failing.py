"""What cannot be done, told in one line: what is so, then what to do."""

import errno
import re
import shlex
from os.path import exists, isfile  # those of pathlib raise where they may not look

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
    if isinstance(error, click.BadParameter) and error.param and isinstance(error.param.type, click.IntRange):
        return f"{error.param.opts[0]} takes a whole number, {error.param.type.min} or more; {command} --help shows how"
    if isinstance(error, click.MissingParameter) and (mend := _with_a_dot(error, command)):
        return f"{told.rstrip('.')}; for the case that you are in write: {mend}"
    return f"{told.rstrip('.')}; {command} --help shows how"


def _with_a_dot(error: click.MissingParameter, command: str) -> str:
    """What was typed with a dot for the case, where it named none and stands in one; else empty."""
    if not isfile("case.yaml"):  # noqa: PTH113
        return ""
    if error.param and error.param.name == "folder":
        return f"{command} ."
    taken = error.ctx.params.get("folder") if error.ctx else None
    return f"{command} . {shlex.quote(str(taken))}" if taken and not exists(taken) else ""  # noqa: PTH110


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
