"""The folder that a command is given."""

from pathlib import Path

from casefile.model.errors import CasefileError


def require_folder(folder: Path) -> None:
    """Raise CasefileError where there is no folder of this name."""
    if folder.is_file():
        raise CasefileError(f"{folder} is a file, and a case is a folder; write {folder.parent}")
    if folder.exists() and not folder.is_dir():
        raise CasefileError(f"{folder} is no folder; name the folder of a case")
    if not folder.is_dir():
        raise CasefileError(f"There is no folder {folder}; “casefile new {folder}” starts a case there")
