"""The sample case that comes with the program: the death of Lev Sedov."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from casefile.model.errors import CasefileError


def find_sample() -> Traversable:
    """Its folder in the installed package, else beside the package in a checkout. Raises CasefileError."""
    package = files("casefile")
    for place in (package / "cases" / "sedov", Path(str(package)).parent / "cases" / "sedov"):
        if place.is_dir():
            return place
    raise CasefileError("The sample case is not installed; install casefile again")
