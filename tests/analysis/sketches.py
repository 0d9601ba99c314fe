"""Cases of any shape for the rules that hold for every case: two to a few accounts on one matter, and their links."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from msgspec import Struct

from casefile.analysis.index import Index
from casefile.dates.parse import parse_date
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.events import Event
from casefile.model.location import Location
from casefile.model.matters import Answer, Matter
from casefile.model.numbers import parse_number
from casefile.model.people import Person
from casefile.model.sources import Link, Passage, Source

HERE = Location("events.yaml", 1, 1)
Name = Callable[[str], str]

DATES = (
    "1938", "1938-02~", "1938-02-16", "1938-02-15?", "1938-02-15 night", "../1938-02", "[1937, 1938]",
    "1 day after other", "same day as other", "about 2 days before other",
)  # fmt: skip
NUMBERS = ("1", "2", "1/3", "3/..", "../2")
WORDS = ("naked", "Naked", "half naked")
PLACES = ("place0", "place1", "place2", "place3")
ANSWERS = ("answer0", "answer1", "answer2", "answer3")
VALUES = {"date": DATES, "number": NUMBERS, "words": WORDS, "place": PLACES, "answer": ANSWERS}
LISTED = ("words", "place", "answer")


class Told(Struct, frozen=True):
    """A claim before it has ids."""

    passage: int
    stance: str
    value: tuple[str, ...]
    voice: int | None
    firm: str
    reading: str
    when: str | None = None


class Sketch(Struct, frozen=True):
    """A case before it has ids: passages by number, two to a source, each with links to earlier ones or to people."""

    links: tuple[tuple[tuple[str, int], ...], ...]
    saw: tuple[bool, ...]
    holds: str
    many: bool
    turns_on: str
    claims: tuple[Told, ...]


@st.composite
def sketches(draw: Any) -> Sketch:
    """Some accounts of one matter, with their chains."""
    count = draw(st.integers(2, 8))
    links = tuple(tuple(draw(st.lists(_links(number), max_size=2))) for number in range(count))
    holds = draw(st.sampled_from(sorted(VALUES)))
    claims = draw(st.lists(_claims(count, holds), min_size=1, max_size=6))
    saw = tuple(draw(st.lists(st.booleans(), min_size=count, max_size=count)))
    turns_on = draw(st.sampled_from(["fact", "judgement"]))
    return Sketch(links, saw, holds, draw(st.booleans()), turns_on, tuple(claims))


def _links(number: int) -> Any:
    heard = st.tuples(st.just("heard-from"), st.integers(0, 2))
    if number == 0:
        return heard
    return st.one_of(heard, st.tuples(st.sampled_from(["quotes", "copies", "paraphrases"]), st.integers(0, number - 1)))


def _claims(count: int, holds: str) -> Any:
    most = 2 if holds in LISTED else 1
    return st.builds(
        Told,
        st.integers(0, count - 1),
        st.sampled_from(["says", "says", "denies", "doubts"]),
        st.lists(st.sampled_from(VALUES[holds]), min_size=1, max_size=most, unique=True).map(tuple),
        st.none() | st.integers(0, 2),
        st.sampled_from(["flat", "probable", "possible"]),
        st.sampled_from(["stated", "inferred"]),
        st.sampled_from([None, None, "1937", "1937/1938", "1938"]),
    )


def built(sketch: Sketch, name: Name = str) -> Case:
    """The case of a sketch, with ids as `name` gives them."""
    people = [Person(id=name(f"person{n}"), name="P", location=HERE) for n in range(3)]
    places = [
        Person(id=name(PLACES[0]), name="P", kind="place", location=HERE),
        Person(id=name(PLACES[1]), name="P", kind="place", part_of=name(PLACES[0]), location=HERE),
        Person(id=name(PLACES[2]), name="P", kind="place", is_unnamed=True, is_not=(name(PLACES[3]),), location=HERE),
        Person(id=name(PLACES[3]), name="P", kind="place", perhaps=(name(PLACES[0]),), location=HERE),
    ]
    sources = [_source(sketch, number, name) for number in range(0, len(sketch.links), 2)]
    fact = _matter(sketch, name)
    event = Event(id=name("event"), title="E", facts={"fact": fact}, location=HERE)
    other = Event(id=name("other"), title="O", facts={"date": _dated(name)}, location=HERE)
    return Case(
        folder=Path(),
        people={person.id: person for person in (*people, *places)},
        events={event.id: event, other.id: other},
        sources={source.id: source for source in sources},
        passages={passage.id: passage for source in sources for passage in source.passages},
    )


def _dated(name: Name) -> Matter:
    """Two dates for the event that others may be counted from."""
    id_ = f"{name('other')}.date"
    told = (Told(at, "says", (day,), None, "flat", "stated") for at, day in enumerate(("1938-02-14", "1938-02-16")))
    claims = tuple(_claim("date", each, id_, name) for each in told)
    return Matter(id=id_, about=name("other"), field="date", holds="date", claims=claims, location=HERE)


def _source(sketch: Sketch, number: int, name: Name) -> Source:
    id_ = name(f"source{number // 2}")
    passages = tuple(_passage(sketch, each, name) for each in range(number, min(number + 2, len(sketch.links))))
    is_root = sketch.saw[number]
    return Source(id=id_, title="S", short="S", kind="book", is_root=is_root, passages=passages, location=HERE)


def _passage_id(number: int, name: Name) -> str:
    return f"{name(f'source{number // 2}')}#p{number}"


def _passage(sketch: Sketch, number: int, name: Name) -> Passage:
    links = tuple(
        Link(how=how, target=name(f"person{to}") if how == "heard-from" else _passage_id(to, name), location=HERE)
        for how, to in sketch.links[number]
    )
    id_, source = _passage_id(number, name), name(f"source{number // 2}")
    return Passage(id=id_, source=source, anchor=f"p{number}", number=number, text="T", links=links, location=HERE)


def _matter(sketch: Sketch, name: Name) -> Matter:
    answers = {
        ANSWERS[0]: Answer(id=ANSWERS[0], means="A", location=HERE),
        ANSWERS[1]: Answer(id=ANSWERS[1], means="A", within=ANSWERS[0], location=HERE),
        ANSWERS[2]: Answer(id=ANSWERS[2], means="A", fits={ANSWERS[1]: "if so"}, location=HERE),
        ANSWERS[3]: Answer(id=ANSWERS[3], means="A", fits={ANSWERS[2]: ""}, location=HERE),
    }
    id_ = f"{name('event')}.fact"
    return Matter(
        id=id_,
        about=name("event"),
        field="fact",
        holds=sketch.holds,
        many=sketch.many,
        turns_on=sketch.turns_on,
        answers=answers if sketch.holds == "answer" else {},
        claims=tuple(_claim(sketch.holds, told, id_, name) for told in sketch.claims),
        location=HERE,
    )


def _claim(holds: str, told: Told, matter: str, name: Name) -> Claim:
    readers = {"date": parse_date, "number": parse_number}
    value = tuple(name(part) if holds == "place" else part.replace("other", name("other")) for part in told.value)
    return Claim(
        matter=matter,
        stance=told.stance,
        value=value,
        meaning=readers[holds](value[0]) if holds in readers else None,
        passage=_passage_id(told.passage, name),
        by=() if told.voice is None else (name(f"person{told.voice}"),),
        firm=told.firm,
        reading=told.reading,
        when=parse_date(told.when) if told.when else None,
        location=HERE,
    )


def matter_of(case: Case) -> tuple[Index, Matter]:
    """The matter of the sketch, with an index."""
    index = Index(case)
    return index, next(iter(index.matters.values()))


def transcripts(**texts: str) -> Case:
    """Transcripts of one passage each, `p`, by the ids of their sources."""
    passages = {
        f"{id_}#p": Passage(id=f"{id_}#p", source=id_, anchor="p", number=1, text=text, location=HERE)
        for id_, text in texts.items()
    }
    sources = {
        one.source: Source(
            id=one.source, title="S", short="S", kind="book", text="transcript", passages=(one,), location=HERE
        )
        for one in passages.values()
    }
    return Case(folder=Path(), sources=sources, passages=passages)
