"""Processor time of the small commands, against importing click."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measure import interleave, run

RUNS = 15


def report() -> list[str]:
    """The lines to print."""
    with TemporaryDirectory() as name:
        (Path(name) / "case.yaml").write_text("casefile: 1\ntitle: A case of one record\n", encoding="utf-8")
        (Path(name) / "people.yaml").write_text("sedov: {name: Lev Sedov}\n", encoding="utf-8")
        return [
            "processor time, as multiples of: python -c 'import click'",
            _line("casefile --version", ["--version"], 1.5),
            _line("casefile check, one record", ["check", name], 2.5),
        ]


def _line(title: str, arguments: list[str], bar: float) -> str:
    ratio = interleave(
        lambda: run([sys.executable, "-m", "casefile", *arguments]).processor,
        lambda: run([sys.executable, "-c", "import click"]).processor,
        RUNS,
    )
    return ratio.line(title, bar)
