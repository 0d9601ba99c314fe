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
    told = error.format_message()
    if ". Did you mean" in told:
        return told.replace(". Did", "; did")
    command = error.ctx.command_path if error.ctx else "casefile"
    if isinstance(error, click.NoSuchOption) and command.endswith(" search"):
        return f"{told.rstrip('.')}; write -- before words of which one begins with a minus"
    return f"{told.rstrip('.')}; {command} --help shows how"


def _of_files(error: OSError) -> str:
    where = f"{error.filename}: " if error.filename else ""
    return f"{where}{error.strerror or error}"
