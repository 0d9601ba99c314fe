"""A made case in which accounts dispute: rival dates, answers, places and numbers, with chains behind them.

A third of the sources saw what they tell, a third rest on an earlier one, of a third nobody knows. One passage in ten
has a link of its own; half of these copy an earlier passage. Some matters are told by many, most by few.
"""

import random
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

PASSAGES = 40
"""To a source."""
ANSWERS = ("illness", "infection", "poison", "wound")
READS = ("very inconsistent", "inconsistent", "neutral", "consistent", "very consistent")
HYPOTHESES = 8


def write_disputed(folder: Path, claims: int) -> None:
    """Write a case with so many claims, as many passages, a source to forty of them, and evidence to match."""
    chance = random.Random(1938)
    (folder / "sources").mkdir(parents=True, exist_ok=True)
    (folder / "case.yaml").write_text("casefile: 1\ntitle: A made case\nabout: {day: 2 days}\n", encoding="utf-8")
    passages = list(_write_sources(folder / "sources", chance, max(claims // PASSAGES, 2)))
    people = max(claims // 20, 3)
    names = "".join(f"person-{number}: {{name: Name {number}}}\n" for number in range(people))
    places = "".join(f"place-{number}: {{name: Place {number}, kind: place}}\n" for number in range(4))
    (folder / "people.yaml").write_text(names + places, encoding="utf-8")
    _write_matters(folder, chance, claims, passages)
    _write_reasoning(folder, chance, max(claims // 100, 8), passages)


def _write_sources(folder: Path, chance: random.Random, count: int) -> Iterator[str]:
    """Write the sources; give the ids of their passages."""
    for number in range(count):
        kind = number % 3 if number else 0
        rests = (
            "rests on: nobody\n",
            f"rests on: [{{source: source-{chance.randrange(number or 1)}, how: read}}]\n",
            "",
        )
        head = (
            f"---\ntitle: A book\nshort: Source {number}\nkind: book\nauthor: person-{number % 3}\n{rests[kind]}---\n"
        )
        lines = [head]
        for at in range(PASSAGES):
            lines.append(f"\nWhat it tells there. {{#p{at} p={at + 1}{_link(chance, number)}}}\n")
            yield f"source-{number}#p{at}"
        (folder / f"source-{number}.md").write_text("".join(lines), encoding="utf-8")


def _link(chance: random.Random, number: int) -> str:
    if not number or chance.random() > 0.1:
        return ""
    target = f"source-{chance.randrange(number)}#p{chance.randrange(PASSAGES)}"
    return f" {chance.choice(('quotes', 'copies', 'paraphrases', 'read'))}={target}"


def _write_matters(folder: Path, chance: random.Random, claims: int, passages: list[str]) -> None:
    """Events with a date and a place, and questions about them, until so many claims are written."""
    events, questions = [], []
    written = number = 0
    while written < claims:
        shares = [min(chance.choice((1, 2, 2, 3, 4, 6, 12)), claims - written) for _ in range(3)]
        written += sum(shares)
        cited = [_cited(chance, share, passages) for share in shares]
        events.append(f"event-{number}:\n  title: Something happens\n  people: [person-{number % 3}]\n")
        events += _fact("date", zip(_dates(chance), cited[0], strict=False))
        events += _fact("place", ((f"place-{chance.randrange(4)}", passage) for passage in cited[1]))
        answers = ", ".join(f"{answer}: {answer}" for answer in ANSWERS)
        questions.append(
            f"question-{number}:\n  asks: What was it?\n  about: event-{number}\n  answers: {{{answers}}}\n"
        )
        questions += _claims("  claims:\n", ((chance.choice(ANSWERS), passage) for passage in cited[2]))
        number += 1
    (folder / "events.yaml").write_text("".join(events), encoding="utf-8")
    (folder / "questions.yaml").write_text("".join(questions), encoding="utf-8")


def _cited(chance: random.Random, count: int, passages: list[str]) -> list[str]:
    return [chance.choice(passages) for _ in range(count)]


def _fact(field: str, claims: Iterator[tuple[str, str]]) -> list[str]:
    return _claims(f"  {field}:\n", claims)


def _claims(head: str, claims: Iterator[tuple[str, str]]) -> list[str]:
    lines = [f"    - {{says: {value}, in: {passage}}}\n" for value, passage in claims]
    return [head, *lines] if lines else []


def _dates(chance: random.Random) -> Iterator[str]:
    while True:
        day = f"1938-02-{chance.choice((14, 15, 15, 16)):02d}"
        yield chance.choice((day, day, f"{day} evening", f'"{day}?"', f'"{day}~"', "1938-02", f"{day}/1938-02-20"))


def _write_reasoning(folder: Path, chance: random.Random, rows: int, passages: list[str]) -> None:
    """Evidence, each piece from two passages, and the hypotheses that weigh it."""
    evidence = "".join(
        f"row-{row}: {{shows: Something, in: [{', '.join(chance.sample(passages, 2))}], weight: "
        f"{chance.choice(('low', 'medium', 'high'))}}}\n"
        for row in range(rows)
    )
    (folder / "evidence.yaml").write_text(evidence, encoding="utf-8")
    reads = iter(lambda: chance.choice(READS), "")
    hypotheses = "".join(
        f"rival-{number}:\n  proposes: It was so\n  weighs:\n"
        + "".join(f"    row-{row}: {{reads: {how}}}\n" for row, how in enumerate(islice(reads, rows)))
        for number in range(HYPOTHESES)
    )
    (folder / "hypotheses.yaml").write_text(hypotheses, encoding="utf-8")
