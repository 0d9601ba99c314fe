"""`casefile index CASE [--rebuild] [--where]`: make the search index of a case, or tell where it lies."""

import sys
from pathlib import Path

import click

from casefile.cli.folders import require_folder
from casefile.cli.telling import tell, tell_beside
from casefile.present.indexing import make_index
from casefile.present.problems import problems_in_words
from casefile.present.words import count
from casefile.search.embedded.state import index_root


@click.command()
@click.option("--rebuild", is_flag=True, help="Make it wholly anew, whatever is there.")
@click.option("--where", is_flag=True, help="Only tell in which folder it lies.")
@click.option("--progress", is_flag=True, help="Tell on standard error how far it is, a line at a time.")
@click.argument("folder", metavar="CASE", type=Path)
def command(folder: Path, rebuild: bool, where: bool, progress: bool) -> None:
    """Make the search index of a case, or bring it up to date. Search works without it, and is slower."""
    if where:
        tell(str(index_root(folder)))
        return
    require_folder(folder)
    told = _tell_progress if progress or sys.stderr.isatty() else _tell_nothing
    texts, problems = make_index(folder, is_new=rebuild, told=told)
    tell(f"{count(texts, 'text')} indexed.")
    if not progress and any(problem.severity == "error" for problem in problems):
        tell_beside(f"{problems_in_words(problems)} in the files of this case: what errors leave out is not indexed")


def _tell_progress(done: int, size: int) -> None:
    tell_beside(f"{done:,} of {size:,} texts")


def _tell_nothing(done: int, size: int) -> None:
    """Work in silence."""
