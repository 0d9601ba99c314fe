"""Claims that cannot hold together, over made cases of up to 2,000 events with 6,000 constraints, and the sample case.

Run as a script with a case folder, it finds them once and prints the processor seconds it took.
"""

import random
import sys
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from subprocess import check_output

from benchmarks.growth import RUNS, seconds_of
from benchmarks.growth import report as report_growth
from casefile.analysis.clashes.find import find_clashes
from casefile.analysis.index import Index
from casefile.loading.case import load_case
from casefile.model.uncollected import uncollected

SIZES = (500, 1_000, 2_000)
MISTAKEN = 0.02
"""The share of orders that are told the wrong way round."""
SAMPLE = Path("cases/sedov")


def report() -> list[str]:
    """The lines to print."""
    title = "what cannot hold together, by events with three constraints each"
    lines = report_growth("benchmarks.clashing", title, write_ordered, SIZES, "2 s")
    command = [sys.executable, "-m", "benchmarks.clashing", str(SAMPLE)]
    seconds = median(float(check_output(command)) for _ in range(RUNS))
    return [*lines, f"  the sample case {seconds * 1000:.0f} ms  (bar 100 ms)"]


def write_ordered(folder: Path, events: int) -> None:
    """Write events a day apart, each with a date or one counted from another, and two orders; a few are mistaken."""
    chance = random.Random(1938)
    (folder / "sources").mkdir(parents=True, exist_ok=True)
    (folder / "case.yaml").write_text("casefile: 1\ntitle: A made case\n", encoding="utf-8")
    for source in range(20):
        head = f"---\ntitle: A book\nshort: Source {source}\nkind: book\n---\n\nIt tells of it. {{#p}}\n"
        (folder / "sources" / f"source-{source}.md").write_text(head, encoding="utf-8")
    lines = "".join(_event(chance, number, events) for number in range(events))
    (folder / "events.yaml").write_text(lines, encoding="utf-8")


def _event(chance: random.Random, number: int, events: int) -> str:
    day = date(1900, 1, 1) + timedelta(days=number)
    others = [
        other for other in (number - chance.randint(1, 30), number + chance.randint(1, 30)) if 0 <= other < events
    ]
    is_relative = bool(number) and chance.random() < 0.2
    told = f"1 day after event-{number - 1}" if is_relative else f"{day}"
    lines = f"event-{number}:\n  title: Something\n  date: {{says: {told}, in: source-{chance.randrange(20)}#p}}\n"
    orders: dict[str, list[str]] = {"after": [], "before": []}
    for other in others:
        is_after = (other < number) != (chance.random() < MISTAKEN)
        claim = f"{{says: event-{other}, in: source-{chance.randrange(20)}#p}}"
        orders["after" if is_after else "before"].append(claim)
    return lines + "".join(f"  {field}: [{', '.join(claims)}]\n" for field, claims in orders.items() if claims)


if __name__ == "__main__":
    loaded, _ = load_case(Path(sys.argv[1]))
    with uncollected():  # as where a view counts its conflicts
        print(seconds_of(lambda: find_clashes(Index(loaded))))
