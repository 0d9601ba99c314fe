"""Loading and checking a large case, against walking the events of its YAML and reading its text files.

Run as a script with `load` or `walk` and a case folder, it does that once and prints the processor seconds it took.
"""

import sys
import time
from pathlib import Path
from subprocess import check_output
from tempfile import TemporaryDirectory

import yaml

from benchmarks.generated import write_case
from benchmarks.measure import interleave, run
from casefile.loading.case import load_case
from casefile.present.problems import find_problems

SIZE = {"people": 2_000, "events": 10_000, "claims": 20_000, "passages": 50_000}


def walk(folder: Path) -> None:
    """Only walk the events of all YAML, front matter included, with PyYAML's C parser, and read every text file."""
    texts = [path.read_text(encoding="utf-8") for path in folder.rglob("*.yaml")]
    texts += [path.read_text(encoding="utf-8").split("---\n", 2)[1] for path in folder.rglob("*.md")]
    for text in texts:
        for _ in yaml.parse(text, Loader=yaml.CSafeLoader):
            pass


def load(folder: Path) -> None:
    """Load a case and check it; a problem in it is an error of the benchmark."""
    case, problems = load_case(folder)
    found = find_problems(case, problems)
    if found:
        raise SystemExit(f"the made case has problems: {found[0]}")


def report() -> list[str]:
    """The lines to print."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        write_case(folder, **SIZE)
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6
        ratio = interleave(lambda: _seconds("load", folder), lambda: _seconds("walk", folder), 5)
        peak = run([sys.executable, "-m", "benchmarks.loading", "load", name]).peak
    return [
        f"a made case of {size:.1f} MB: " + ", ".join(f"{number:,} {what}" for what, number in SIZE.items()),
        ratio.line("load and check, processor", 4),
        f"  peak memory {peak:.0f} MiB  (bar 400 MB)",
    ]


def _seconds(what: str, folder: Path) -> float:
    """Processor seconds that `load` or `walk` takes in a fresh process, its imports aside."""
    return float(check_output([sys.executable, "-m", "benchmarks.loading", what, str(folder)]))


if __name__ == "__main__":
    started = time.process_time()
    (load if sys.argv[1] == "load" else walk)(Path(sys.argv[2]))
    print(time.process_time() - started)
