"""`casefile problems CASE`: what is wrong in the files, in words where nothing is."""

from pathlib import Path

import click

from casefile.cli.asking import asks, load
from casefile.cli.telling import tell, tell_json
from casefile.present.problems import find_problems, problem_rows, problems_in_words


@click.command()
@asks
def command(folder: Path, without: tuple[str, ...], as_json: bool) -> None:
    """What is wrong in the files and what to write instead."""
    problems = find_problems(*load(folder, without))
    rows = problem_rows(problems)
    if as_json:
        tell_json("problems", (row.as_json() for row in rows))
    else:
        tell(problems_in_words(problems) or "Everything the files say has been read without a problem.")
        tell(*(row.text for row in rows))
