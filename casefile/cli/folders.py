"""The folder that a command is given."""

import os
import shlex
from pathlib import Path

from casefile.cli.main import COMMANDS
from casefile.loading.nearest import did_you_mean, find_nearest
from casefile.model.errors import CasefileError


def has_case(folder: Path) -> bool:
    """Whether a folder holds a case; False too where it may not be looked into."""
    return os.path.isfile(folder / "case.yaml")  # noqa: PTH113 - that of pathlib raises where it may not look


def as_typed(folder: Path) -> str:
    """A folder as it is typed behind `casefile`: quoted for the shell, and told from a command or an option."""
    name = str(folder)
    is_bare = not folder.is_absolute() and len(folder.parts) == 1 and name != "."
    return shlex.quote(f".{os.sep}{name}" if is_bare and (name in COMMANDS or name.startswith("-")) else name)


def require_folder(folder: Path) -> None:
    """Raise CasefileError where there is no folder of this name."""
    if folder.is_file():
        raise CasefileError(f"{folder} is a file, and a case is a folder; write {folder.parent}")
    if folder.exists() and not folder.is_dir():
        raise CasefileError(f"{folder} is no folder; name the folder of a case")
    if not folder.is_dir():
        near = did_you_mean(str(folder.parent / name) for name in find_nearest(folder.name, cases_in(folder.parent)))
        raise CasefileError(f"There is no folder {folder}; {near or f'“casefile new {folder}” starts a case there'}")


def cases_in(folder: Path) -> tuple[str, ...]:
    """The names of the cases that stand in a folder; none where it may not be looked into."""
    inside = sorted(folder.iterdir()) if os.access(folder, os.R_OK | os.X_OK) else []
    return tuple(path.name for path in inside if has_case(path))
