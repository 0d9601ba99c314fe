"""What is told of a folder that holds no case: what to do there depends on what it holds."""

from os.path import isfile  # that of pathlib raises where it may not look
from pathlib import Path


def say_no_case(folder: Path) -> str:
    """One line for a folder without a case.yaml: the case within it, a new one there, or the file to write."""
    here = f"{folder} has no case.yaml"
    inside = sorted(path for path in folder.iterdir() if path.name[0] != ".") if folder.is_dir() else []
    within = next((path for path in inside if isfile(path / "case.yaml")), None)  # noqa: PTH113
    if within is not None:
        return f"{here}; {within} has one"
    if inside:
        return f"{here}, and is not empty; write one there with “casefile: 1” and a title, or name a new folder"
    return f"{here}; “casefile new {folder}” starts a case there"
