"""From start to the first painted frame and to the case's own rows, on a terminal of 120 by 40.

What is waited for on the wire: of the empty app, the word in its footer; of the desk, the heads of its three lists;
of the desk's rows, the first row of each list as `casefile people`, `timeline` and `sources` give it.
"""

import json
import sys
from pathlib import Path
from subprocess import check_output
from tempfile import TemporaryDirectory

from benchmarks.measure import interleave, seconds_until

RUNS = 9
SIZE = (120, 40)
CASE = "cases/sedov"
HEADS = ("1 People", "2 Timeline", "3 Sources")


def report() -> list[str]:
    """The lines to print."""
    rows = tuple(
        _first(command, key) for command, key in (("people", "name"), ("timeline", "title"), ("sources", "short"))
    )
    return [
        "from start to words on a terminal of 120 by 40, as multiples of an empty Textual app (its footer)",
        _line("heads of the three lists", HEADS, 1.25),
        _line("the case's own rows", (*HEADS, *rows), 1.8),
        f"  waited for: {', '.join(HEADS)}; then {', '.join(rows)}",
    ]


def _line(title: str, words: tuple[str, ...], bar: float) -> str:
    with TemporaryDirectory() as state:
        ratio = interleave(
            lambda: seconds_until([sys.executable, "-m", "casefile", CASE], words, size=SIZE, state=Path(state)),
            lambda: seconds_until(
                [sys.executable, "-m", "benchmarks.empty_app"], ["Leave"], size=SIZE, state=Path(state)
            ),
            RUNS,
        )
    return ratio.line(title, bar)


def _first(command: str, key: str) -> str:
    """The first words of the first row, few enough to stand whole in a narrow list."""
    answer = json.loads(check_output([sys.executable, "-m", "casefile", command, CASE, "--json"]))
    return " ".join(str(answer[command][0][key]).split()[:2])
