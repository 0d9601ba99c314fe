"""From a key to its paint on the desk, and what a case of a hundred thousand events costs beside a small one.

Keys are pressed on a terminal of 120 by 40; a paint is done with the last byte before the terminal is quiet. Run as a
script with `hold` or `show` and a case folder, it prints the MB that it holds, or the seconds that showing it takes.
"""

import asyncio
import gc
import statistics
import sys
import time
import tracemalloc
from pathlib import Path
from subprocess import check_output
from tempfile import TemporaryDirectory

from textual.pilot import Pilot

from benchmarks.generated import write_case
from benchmarks.measure import Terminal, interleave
from casefile.loading.case import load_case
from casefile.tui.app import CasefileApp
from casefile.tui.counting import counted
from casefile.tui.opening import Opened, open_case

SIZE = (120, 40)
CASE = Path("cases/sedov")
LARGE = {"people": 10_000, "events": 100_000, "claims": 20_000, "passages": 10_000}
DOWN = b"\x1b[B"
PRESSES = 20
RUNS = 7


def report() -> list[str]:
    """The lines to print."""
    with TemporaryDirectory() as name:
        state, large = Path(name), Path(name) / "case"
        ratio = interleave(
            lambda: _key_to_paint(["casefile", str(CASE)], "≠ ", state),
            lambda: _key_to_paint(["benchmarks.empty_app", "50"], "Row 1", state),
            RUNS,
        )
        write_case(large, **LARGE)
        small_open, small_move = _run("show", CASE)
        large_open, large_move = _run("show", large)
        records, shown = _run("hold", large)
    return [
        ratio.line("key to paint on the desk, of an OptionList of 50 rows", 1.5),
        "  " + ", ".join(f"{number:,} {what}" for what, number in LARGE.items()) + ", against the sample case:",
        f"    panes open, loading aside   {large_open * 1000:5.0f} ms  {large_open / small_open:5.2f} times  (bar 1.2)",
        f"    moving a row down           {large_move * 1000:5.1f} ms  {large_move / small_move:5.2f} times  (bar 1)",
        f"    held beyond the records     {shown - records:5.1f} MB, beside {records:.0f}  (bar 40)",
    ]


def _key_to_paint(module: list[str], words: str, state: Path) -> float:
    """Seconds from a key to the end of its paint: the median of some presses."""
    with Terminal([sys.executable, "-m", *module], size=SIZE, state=state) as terminal:
        terminal.wait_for([words])
        terminal.rest()
        return statistics.median(terminal.press(DOWN) for _ in range(PRESSES))


def _run(what: str, folder: Path) -> tuple[float, ...]:
    """What `show` or `hold` prints of a case, in a fresh process."""
    return tuple(map(float, check_output([sys.executable, "-m", "benchmarks.moving", what, str(folder)]).split()))


async def _show(folder: Path) -> tuple[float, float]:
    """Seconds from a case that is loaded and counted to panes that stand, and to move by a row."""
    loaded = counted(open_case(folder))
    gc.freeze()  # as the program does when the rows are painted (tui/reloading.py): records are no garbage
    if problems := loaded.view.problems:
        raise SystemExit(f"the case has problems: {problems[0]}")
    started = []

    def read_first() -> Opened:
        started.append(time.perf_counter())
        return loaded

    app = CasefileApp(folder)
    app.read_first = read_first  # type: ignore[method-assign]
    async with app.run_test(size=SIZE) as pilot:
        while app.opened is None:
            await pilot.pause()
        await pilot.pause()
        stood = time.perf_counter() - started[0]
        moves = [await _seconds_to_press(pilot) for _ in range(PRESSES)]
    return stood, statistics.median(moves)


async def _seconds_to_press(pilot: Pilot[None]) -> float:
    started = time.perf_counter()
    await pilot.press("down")
    return time.perf_counter() - started


def _held(folder: Path) -> tuple[float, float]:
    """MB that the records of a case hold, and that the case holds as the screens share it, conflicts and all."""
    tracemalloc.start()
    records = load_case(folder)
    held = _traced()
    del records
    shown = counted(open_case(folder))
    return held, _traced() if shown.title else 0


def _traced() -> float:
    gc.collect()
    return tracemalloc.get_traced_memory()[0] / 10**6


if __name__ == "__main__":
    case = Path(sys.argv[2])
    print(*(_held(case) if sys.argv[1] == "hold" else asyncio.run(_show(case))))
