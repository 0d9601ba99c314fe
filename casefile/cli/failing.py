"""What cannot be done, told in one line: what is so, then what to do."""

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
    told = error.format_message().rstrip(".")
    mend = "" if told.endswith("?") or error.ctx is None else f"; {error.ctx.command_path} --help shows how"
    return told[:1].lower() + told[1:] + mend if told.startswith("No such") else told + mend


def _of_files(error: OSError) -> str:
    where = f"{error.filename}: " if error.filename else ""
    return f"{where}{error.strerror or error}"
