"""Made transcripts of any size in which one passage in ten takes words of an earlier one, some with a name exchanged.

The second kind is of the most repetitive sort that an archive holds, minutes and registers: every sentence is a formula
of 300, of which the commonest stands in every other passage, with a name and a number of its own.
"""

import random
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from benchmarks.corpus import corpus

IN_SOURCE = 100
FORMULAS = 300


def write_transcripts(folder: Path, size: int) -> None:
    """Write a case of so many passages of running text."""
    _write(folder, _running(size))


def write_registers(folder: Path, size: int) -> None:
    """Write a case of so many passages made of formulas."""
    _write(folder, _formulaic(size))


def _running(size: int) -> Iterator[str]:
    chance = random.Random(1938)
    texts: list[str] = []
    for number, entry in enumerate(corpus(size)):
        text = entry.text
        if number > IN_SOURCE and chance.random() < 0.1:
            taken = chance.choice(texts[:-IN_SOURCE]).split()[: chance.randint(8, 30)]
            if chance.random() < 0.3:
                taken[chance.randrange(len(taken))] = chance.choice(("Bergere", "Mirabeau", "Girmonski"))
            text = f"{text} {' '.join(taken)}."
        texts.append(text)
        yield text


def _formulaic(size: int) -> Iterator[str]:
    chance = random.Random(1938)
    words = [entry.text.split() for entry in corpus(FORMULAS)]
    formulas = [[word.strip(".,") for word in each] for each in words]
    names = [word for each in formulas for word in each if word[0].isupper()]
    common = list(accumulate(1 / (rank + 1) for rank in range(FORMULAS)))
    for _ in range(size):
        sentences = []
        for formula in chance.choices(formulas, cum_weights=common, k=3):
            at = chance.randrange(len(formula))
            sentences.append(" ".join([*formula[:at], chance.choice(names), str(chance.randrange(100)), *formula[at:]]))
        yield ". ".join(sentences) + "."


def _write(folder: Path, texts: Iterator[str]) -> None:
    (folder / "sources").mkdir(parents=True, exist_ok=True)
    (folder / "case.yaml").write_text("casefile: 1\ntitle: Made transcripts\n", encoding="utf-8")
    gathered: list[str] = []
    number = 0
    for text in texts:
        gathered.append(text)
        if len(gathered) == IN_SOURCE:
            _write_source(folder, number, gathered)
            gathered, number = [], number + 1
    if gathered:
        _write_source(folder, number, gathered)


def _write_source(folder: Path, number: int, texts: list[str]) -> None:
    head = f"---\ntitle: A book\nshort: Source {number}\nkind: book\ndate: {1800 + number}\ntext: transcript\n---\n"
    body = "".join(f"\n{text} {{#p{at}}}\n" for at, text in enumerate(texts))
    (folder / "sources" / f"source-{number}.md").write_text(head + body, encoding="utf-8")
