"""A made case of any size: the same files for the same numbers, without a problem in them.

Its proportions are those of the sample case: half of it YAML, with claims that quote and claims that give reasons.
"""

import random
from collections.abc import Iterator
from itertools import accumulate, islice
from pathlib import Path

WORDS = 8_000
ZIPF = list(accumulate(1 / (rank + 2.7) for rank in range(WORDS)))  # Mandelbrot 1953: a few words everywhere, most rare
IN_ONE = 20_000
"""So many events without claims, or half as many with them, stand in one file: a file is 16 MiB at most."""
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
    told = _events(chance, words, people, events, claims, anchors)
    (folder / "events.yaml").write_text("".join(islice(told, IN_ONE)), encoding="utf-8")
    if events * 2 > IN_ONE:
        (folder / "events").mkdir(exist_ok=True)
        for number, more in enumerate(iter(lambda: "".join(islice(told, IN_ONE)), "")):
            (folder / "events" / f"more-{number}.yaml").write_text(more, encoding="utf-8")


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
        lines = [f"{head}author: person-{number % people}\ndate: {chance.randint(1940, 2000)}\n---\n"]
        for passage in range(min(100, passages - number * 100)):
            phrase = _sentence(chance, words, 3)
            text = f"{_sentence(chance, words, 5)} “{phrase} {name} {passage}” {_sentence(chance, words, 4)}"
            lines.append(f"{text}. {{#p{passage} p={passage + 1}}}\n")
            yield f"{name}#p{passage}", f"{phrase} {name} {passage}"
        (folder / f"{name}.md").write_text("\n".join(lines), encoding="utf-8")


def _people(chance: random.Random, words: list[str], people: int, anchors: list[tuple[str, str]]) -> Iterator[str]:
    """People with a spelling, a codename and a place of birth, each on somebody's word."""
    for number in range(people):
        codename, born = chance.choice(anchors)[0], chance.choice(anchors)[0]
        yield (
            f"person-{number}:\n  name: {_word(chance).title()} {_word(chance).title()}\n"
            f"  also:\n    - {_word(chance).title()}\n"
            f"    - {{name: {_word(chance).upper()}, as: codename, firm: probable, in: {codename}}}\n"
            f"  summary: {_sentence(chance, words, 9)}\n"
            f"  ties:\n    - {{to: person-{chance.randrange(people)}, as: {_word(chance)} of, in: {born}}}\n"
        )


def _events(
    chance: random.Random, words: list[str], people: int, events: int, claims: int, anchors: list[tuple[str, str]]
) -> Iterator[str]:
    """The events, each with its share of the claims, in a fact that asks in words."""
    supply = islice(_claims(chance, words, anchors), claims)
    for number in range(events):
        share = claims * (number + 1) // events - claims * number // events
        yield (
            f"event-{number}:\n  title: {_sentence(chance, words, 5)}\n  summary: {_sentence(chance, words, 12)}\n"
            f"  people: [{', '.join(f'person-{one}' for one in chance.sample(range(people), 2))}]\n"
        )
        if share:
            yield f"  date:\n    asks: {_sentence(chance, words, 7)}\n    claims:\n{''.join(islice(supply, share))}"


def _claims(chance: random.Random, words: list[str], anchors: list[tuple[str, str]]) -> Iterator[str]:
    """Dates in 1938, rivals among them; a third quote their passage, a quarter say why they are read so."""
    while True:
        passage, phrase = chance.choice(anchors)
        date = f"1938-{chance.choice((2, 2, 2, 3)):02d}-{chance.choice((15, 15, 15, 16)):02d}"
        worded = f', worded: "{phrase}"' if chance.random() < 1 / 3 else ""
        why = f", reading: inferred, because: {_sentence(chance, words, 9)}" if chance.random() < 1 / 4 else ""
        yield f"      - {{says: {date}, in: {passage}{worded}{why}}}\n"
