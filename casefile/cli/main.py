"""The console script: one group whose commands are imported when they are asked for, so that little is loaded."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module

import click

from casefile import __version__
from casefile.cli.failing import in_one_line
from casefile.model.errors import CasefileError

COMMANDS = {
    "open": "Open a case on the screens; the same as casefile CASE",
    "overview": "What a case is about, what is in it, where it is sharpest",
    "people": "People, organisations and places, the most spoken of first",
    "timeline": "Events in the order of their dates",
    "sources": "Sources, and how we hold each",
    "conflicts": "Where the accounts cannot all be right, sharpest first",
    "witnesses": "Who stands behind each answer, and the chains that gave the number",
    "compare": "Accounts side by side on an event, a person or a question",
    "diff": "What differs between two states of a case: claims, verdicts, roots",
    "reuse": "Words that transcripts share, and what was exchanged in them",
    "hypotheses": "Rival explanations, what stands against each, what their order hangs on",
    "leads": "What ought to be looked for, and what it would decide",
    "search": "Passages, names, events and questions that hold words or come near",
    "index": "Make the search index of a case; search works without it, and is slower",
    "show": "Records, passages, facts and questions by their ids",
    "check": "What is wrong in the files; silent where nothing is",
    "problems": "The same as check, in words where nothing is wrong",
    "new": "Write a small case to begin with",
    "sample": "Write out the death of Lev Sedov, to try things on",
    "keys": "The keys of the screens, yours included; --check finds what is wrong with yours",
    "schema": "The JSON Schema of a kind of record",
}
"""Every command with what it is for; its module in this package bears its name and holds `command`."""


INTERRUPTED, NOBODY_READS = 130, 141
"""The statuses of a program ended by SIGINT and SIGPIPE."""

OF_OPEN = ("--ascii", "--at")
"""The options of `open`, which stand before the case as well as after it."""


class Commands(click.Group):
    """The group: a command's name wins, and anything that looks like a folder is opened."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """All names, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import a command by its name; None where there is none."""
        return _command(cmd_name) if cmd_name in COMMANDS else None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the options of `open` before the case for those of `casefile open CASE`."""
        is_opening = bool(args) and args[0].partition("=")[0] in OF_OPEN
        return super().parse_args(ctx, ["open", *args] if is_opening else args)

    def resolve_command(
        self,
        ctx: click.Context,  # noqa: ARG002
        args: list[str],
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is named, else `open` for a folder."""
        name, *rest = args
        if name not in COMMANDS and (os.sep in name or name in (".", "..") or os.path.isdir(name)):  # noqa: PTH112 - pathlib is slow to load
            _require_no_command(rest, name)
            return "open", _command("open"), args
        if name not in COMMANDS:
            return name, _command("unknown"), args
        return name, _command(name), rest

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The table, without importing a command."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


def _require_no_command(rest: Sequence[str], folder: str) -> None:
    """Raise CasefileError where a command stands after the folder."""
    if rest and rest[0] in COMMANDS:
        raise CasefileError(f"The command comes before the case; write casefile {rest[0]} {folder}")


def _command(name: str) -> click.Command:
    command: click.Command = import_module(f"casefile.cli.{name}").command
    return command


@click.group(
    cls=Commands,
    invoke_without_command=True,
    subcommand_metavar="[COMMAND] CASE [ARGS]...",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="casefile", message="%(prog)s %(version)s")
@click.pass_context
def casefile(ctx: click.Context) -> None:
    """Who says what, on whose word, and how the accounts differ.

    A case is a folder of text. casefile CASE opens its screens, and every screen is also a command. Without arguments:
    the cases found here and those opened lately. casefile CASE --ascii draws with ASCII signs only, --at ID opens on a
    record.
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(_command("cases"))


def main() -> None:
    """Run the command line and leave with its status, at once: nothing is left that the interpreter need tidy up.

    Taking down the modules would cost a fifth of the time of a small `check`, and wait for a case still being read.
    """
    try:
        status = run(sys.argv[1:])
    except Exception as error:  # noqa: BLE001 - told in one line, and written down for whoever mends it
        status = import_module("casefile.cli.broken").tell_crash(error)
    if sys.stderr:
        sys.stderr.flush()
    os._exit(status)


def run(arguments: Sequence[str]) -> int:
    """Run a command. Returns 0; 1 where nothing was found or errors were; 2 where it asked for what cannot be done."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")
    try:
        status = casefile.main(list(arguments), prog_name="casefile", standalone_mode=False)
        if sys.stdout:  # none where it was closed by who called
            sys.stdout.flush()
    except (BrokenPipeError, SystemExit):  # click leaves so where nobody reads on
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOBODY_READS
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except Exception as error:
        line = in_one_line(error)
        if line is None:
            raise
        click.echo(line, err=True)
        return 2
    return status if isinstance(status, int) else 0
