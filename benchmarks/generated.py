"""A made case of any size: the same files for the same numbers, without a problem in them."""

import random
from collections.abc import Iterator
from itertools import accumulate, islice
from pathlib import Path

WORDS = 8_000
ZIPF = list(accumulate(1 / (rank + 2.7) for rank in range(WORDS)))  # Mandelbrot 1953: a few words everywhere, most rare
SYLLABLES = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeio"]


def write_case(folder: Path, *, people: int, events: int, claims: int, passages: int) -> None:
    """Write a case with so many records; the claims are spread over the events, dates first."""
    chance = random.Random(1938)
    words = [_word(chance) for _ in range(WORDS)]
    (folder / "sources").mkdir(parents=True, exist_ok=True)
    (folder / "case.yaml").write_text(
        "casefile: 1\ntitle: A made case\nfields: {clinic: place}\nabout: {day: 2 days}\n", encoding="utf-8"
    )
    anchors = list(_write_sources(folder / "sources", chance, words, people, passages))
    (folder / "people.yaml").write_text("".join(_people(chance, words, people, anchors)), encoding="utf-8")
    (folder / "events.yaml").write_text(
        "".join(_events(chance, words, people, events, claims, anchors)), encoding="utf-8"
    )


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(SYLLABLES, k=chance.randint(1, 4)))


def _sentence(chance: random.Random, words: list[str], length: int) -> str:
    return " ".join(chance.choices(words, cum_weights=ZIPF, k=length))


def _write_sources(
    folder: Path, chance: random.Random, words: list[str], people: int, passages: int
) -> Iterator[tuple[str, str]]:
    """Write the sources, a hundred passages each; give each passage's id and a phrase quoted in it."""
    for number in range((passages + 99) // 100):
        name = f"source-{number}"
        head = f"---\ntitle: {_sentence(chance, words, 4)}\nshort: Source {number}\nkind: book\n"
        lines = [f"{head}author: person-{number % people}\ndate: {chance.randint(1930, 1990)}\n---\n"]
        for passage in range(min(100, passages - number * 100)):
            phrase = _sentence(chance, words, 3)
            text = f"{_sentence(chance, words, 9)} “{phrase} {name} {passage}” {_sentence(chance, words, 7)}"
            lines.append(f"{text}. {{#p{passage} p={passage + 1}}}\n")
            yield f"{name}#p{passage}", f"{phrase} {name} {passage}"
        (folder / f"{name}.md").write_text("\n".join(lines), encoding="utf-8")


def _people(chance: random.Random, words: list[str], people: int, anchors: list[tuple[str, str]]) -> Iterator[str]:
    for number in range(people):
        passage, _ = chance.choice(anchors)
        yield (
            f"person-{number}:\n  name: {_word(chance).title()} {_word(chance).title()}\n"
            f"  also:\n    - {_word(chance).title()}\n"
            f"    - {{name: {_word(chance).upper()}, as: codename, in: {passage}}}\n"
            f"  summary: {_sentence(chance, words, 6)}\n"
        )


def _events(
    chance: random.Random, words: list[str], people: int, events: int, claims: int, anchors: list[tuple[str, str]]
) -> Iterator[str]:
    """The events; each has an equal share of the claims, with rivals among the dates."""
    supply = islice(_claims(chance, anchors), claims)
    for number in range(events):
        share = claims * (number + 1) // events - claims * number // events
        yield (
            f"event-{number}:\n  title: {_sentence(chance, words, 5)}\n"
            f"  people: [{', '.join(f'person-{one}' for one in chance.sample(range(people), 2))}]\n"
        )
        if share:
            yield "  date:\n" + "".join(islice(supply, share))


def _claims(chance: random.Random, anchors: list[tuple[str, str]]) -> Iterator[str]:
    """Dates in 1938, with the day as likely to be the same as another; one in twenty quotes its passage."""
    while True:
        passage, phrase = chance.choice(anchors)
        worded = f', worded: "{phrase}"' if chance.random() < 0.05 else ""
        date = f"1938-{chance.choice((2, 2, 2, 3)):02d}-{chance.choice((15, 15, 15, 16)):02d}"
        yield f"    - {{says: {date}, in: {passage}{worded}}}\n"
