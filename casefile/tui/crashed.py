"""What is told when the program itself is broken: one line for people, and a file for whoever mends it."""

from pathlib import Path
from traceback import format_exception

from casefile import __version__
from casefile.kept.folders import state_folder
from casefile.kept.writing import write_kept


def told_crash(case_folder: Path, error: BaseException) -> str:
    """Write down where an error came from, in the state folder of the case, and give the line to print."""
    file = state_folder(case_folder) / "crash.txt"
    inner = getattr(error, "error", None)  # what Textual's WorkerFailed was raised over: its own traceback says nothing
    error = inner if isinstance(inner, BaseException) else error
    told = f"casefile stopped over a fault of its own ({type(error).__name__}); nothing of the case was changed."
    try:
        write_kept(
            file, f"casefile {__version__}\n{''.join(format_exception(error))}".encode(errors="backslashreplace")
        )
    except OSError:
        return told
    return f"{told} {file} says where."
