"""A word that is neither a command nor a folder."""

from pathlib import Path

import click

from casefile.cli.folders import cases_in
from casefile.cli.main import COMMANDS
from casefile.loading.nearest import did_you_mean, find_nearest
from casefile.model.errors import CasefileError


@click.command(context_settings={"ignore_unknown_options": True}, add_help_option=False)
@click.argument("words", nargs=-1, type=click.UNPROCESSED)
def command(words: tuple[str, ...]) -> None:
    """Say that there is no such command and no such folder."""
    name = words[0]
    mend = did_you_mean(find_nearest(name, (*COMMANDS, *cases_in(Path())))) or "casefile --help lists the commands"
    raise CasefileError(f"“{name}” is no command and no folder; {mend}")
