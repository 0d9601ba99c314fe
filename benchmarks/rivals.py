"""What a reader would reach for instead, over the same text: `rg -F`, `fzf --filter` and SQLite FTS5."""

import shutil
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import median

import tantivy

from casefile.search.entries import Entry
from casefile.search.tokens import words_of
from casefile.text.fold import fold


def index_alone(folder: Path, entries: Iterable[Entry], *, has_places: bool = False) -> None:
    """Index the folded words with tantivy and nothing else; `has_places` to have words side by side found, as we do."""
    folder.mkdir()
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text", tokenizer_name="raw_words", index_option="position" if has_places else "freq")
    index = tantivy.Index(builder.build(), str(folder))
    spaces = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
    index.register_tokenizer("raw_words", spaces)
    writer = index.writer(128_000_000, 1)
    for entry in entries:
        writer.add_document(tantivy.Document(text=fold(entry.text)))
    writer.commit()
    writer.wait_merging_threads()


def report(folder: Path, text: Path, entries: Sequence[Entry], typed: Sequence[str], pasted: float) -> list[str]:
    """A line each on what the others take; `pasted` is the median of what our index takes, in seconds."""
    few = typed[:: max(1, len(typed) // 20)]
    return ["  the others, p50:", *_scans(text, few, pasted), _full_text(folder / "fts", entries, few)]


def _scans(text: Path, typed: Sequence[str], pasted: float) -> Iterator[str]:
    for name, arguments in {"rg": ["-F", "-i", "-c", "--"], "fzf": ["--filter"]}.items():
        command = shutil.which(name)
        if command is None:
            yield f"    {name:<12} is not installed here"
            continue
        given = [str(text)] if name == "rg" else []
        times = [_seconds(partial(_run, [command, *arguments, query, *given], text)) for query in typed]
        taken = median(times)
        told = f"{taken * 1e3:8.1f} ms a query, the whole process, {taken / pasted:.0f} times ours"
        yield f"    {name + ' ' + arguments[0]:<12} {told}"


def _full_text(path: Path, entries: Sequence[Entry], typed: Sequence[str]) -> str:
    with closing(sqlite3.connect(path)) as base:
        try:
            base.execute("CREATE VIRTUAL TABLE passage USING fts5(text, detail=none, tokenize='unicode61')")
        except sqlite3.OperationalError:
            return "    FTS5         is not part of this SQLite"
        built = _seconds(lambda: base.executemany("INSERT INTO passage VALUES (?)", ((one.text,) for one in entries)))
        base.commit()
        asked = "SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY bm25(passage) LIMIT 10"
        wanted = [" OR ".join(words_of(fold(query))) for query in typed]
        times = [_seconds(partial(_fetch, base, asked, query)) for query in wanted]
    size = path.stat().st_size / 1e6
    told = f"{median(times) * 1e3:8.1f} ms a query, any word, no typos; built in {built:.1f} s, {size:.0f} MB"
    return f"    SQLite FTS5  {told}"


def _fetch(base: sqlite3.Connection, asked: str, query: str) -> None:
    base.execute(asked, (query,)).fetchall()


def _run(command: Sequence[str], given: Path | None = None) -> None:
    with given.open("rb") if given else open("/dev/null", "rb") as stdin:  # noqa: PTH123
        subprocess.run(command, check=False, stdin=stdin, stdout=subprocess.DEVNULL)


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
