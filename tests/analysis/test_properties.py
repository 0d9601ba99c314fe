"""Rules of verdicts and roots that hold for every case."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct
from msgspec.structs import replace

from casefile.analysis.claims import claims_on
from casefile.analysis.comparing import Comparer
from casefile.analysis.conflicts import find_conflicts
from casefile.analysis.hardening import follow
from casefile.analysis.index import Index
from casefile.analysis.witnesses import witnesses_of
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


TURNED = {
    "the first lies within the second": "the second lies within the first",
    "the second lies within the first": "the first lies within the second",
    "the first is finer": "the second is finer",
    "the second is finer": "the first is finer",
}


@given(sketches())
def test_a_verdict_is_the_same_whichever_claim_comes_first(sketch: Sketch) -> None:
    index, matter = matter_of(built(sketch))
    comparer = Comparer(index, matter)
    for one in claims_on(index, matter):
        for other in claims_on(index, matter):
            there, back = comparer.compare(one, other), comparer.compare(other, one)
            assert (there.verdict, there.hangs_on, there.apart) == (back.verdict, back.hangs_on, back.apart)
            assert back.why == TURNED.get(there.why, there.why)


@given(sketches())
def test_every_value_stands_in_a_position_and_rivals_for_one_time_in_none_together(sketch: Sketch) -> None:
    always = tuple(replace(told, when=None) for told in sketch.claims)
    index, matter = matter_of(built(replace(sketch, claims=always)))
    comparer = Comparer(index, matter)
    for conflict in (one for one in find_conflicts(index.case) if one.id == matter.id):
        held = [claim for position in conflict.positions for claim in position.claims]
        assert all(claim in held for claim in claims_on(index, matter))
        for position in conflict.positions:
            values = [comparer.values(one.claim, other.claim) for one in position.values for other in position.values]
            assert not {"conflict", "strained"} & {str(bearing.verdict) for bearing in values}


@given(sketches(), st.data())
def test_a_copy_more_never_raises_the_number_of_roots(sketch: Sketch, data: st.DataObject) -> None:
    copied = data.draw(st.integers(0, len(sketch.links) - 1))
    pad: tuple[tuple[tuple[str, int], ...], ...] = ((),) * (len(sketch.links) % 2)
    more = replace(
        sketch, links=(*sketch.links, *pad, (("quotes", copied),)), saw=(*sketch.saw, *(False,) * (len(pad) + 1))
    )
    index, matter = matter_of(built(sketch))
    wider, same = matter_of(built(more))
    for value in {claim.value for claim in matter.claims}:
        before = [claim for claim in claims_on(index, matter) if claim.value == value]
        after = [claim for claim in claims_on(wider, same) if claim.value == value]
        assert len(witnesses_of(wider, after).roots) <= len(witnesses_of(index, before).roots)
        assert len(after) >= len(before)


@given(sketches(), st.data())
def test_a_copy_of_a_whole_source_never_raises_the_number_of_roots(sketch: Sketch, data: st.DataObject) -> None:
    count = len(sketch.links)
    source = data.draw(st.integers(0, (count - 1) // 2))
    copied = [(((how, 2 * source + at),)) for at in range(2) if 2 * source + at < count for how in ("copies",)]
    pad: tuple[tuple[tuple[str, int], ...], ...] = ((),) * (count % 2)
    saw = (*sketch.saw, *(False,) * (len(pad) + len(copied)))
    more = replace(sketch, links=(*sketch.links, *pad, *copied), saw=saw)
    before, after = ({each.id: each for each in find_conflicts(built(one))} for one in (sketch, more))
    for id_, conflict in before.items():
        were = [(one.values, one.witnesses) for one in conflict.positions]
        are = [(one.values, one.witnesses) for one in after[id_].positions]
        assert [[value.value for value in values] for values, _ in are] == [
            [value.value for value in values] for values, _ in were
        ]
        assert all(len(new.roots) <= len(old.roots) for (_, new), (_, old) in zip(are, were, strict=True))


@given(sketches())
def test_other_ids_change_nothing_but_the_ids(sketch: Sketch) -> None:
    def other(id_: str) -> str:
        return f"z{id_[::-1]}"

    def seen(case: Case, name: Name) -> list[object]:
        return [
            (
                [(str(pair.verdict), pair.lies, pair.hangs_on) for pair in conflict.pairs],
                [
                    (
                        position.letter,
                        len(position.values),
                        [claim.passage for claim in position.claims],
                        position.witnesses,
                    )
                    for position in conflict.positions
                ],
            )
            for conflict in find_conflicts(case)
        ]

    def renamed(found: object) -> object:
        text = repr(found)
        for kind, count in (("source", 8), ("person", 3)):
            for number in range(count):
                text = text.replace(other(f"{kind}{number}"), f"{kind}{number}")
        return text

    assert renamed(seen(built(sketch, other), other)) == repr(seen(built(sketch), str))


@given(sketches())
def test_other_ids_hand_a_statement_on_alike(sketch: Sketch) -> None:
    def followed(name: Name) -> list[tuple[object, ...]]:
        index, matter = matter_of(built(sketch, name))
        tellings = follow(index, matter)
        return [(one.depth, one.cites_more, one.is_again, [each.moves for each in one.changes]) for one in tellings]

    assert followed(str) == followed(lambda id_: f"z{id_[::-1]}")


@given(st.dates(min_value=date(1000, 1, 1)), st.data())
def test_a_date_made_finer_never_conflicts_with_what_the_coarse_one_lay_within(day: date, data: st.DataObject) -> None:
    text = f"{day:%Y-%m-%d}"
    finer = [f"{text[:3]}X", text[:4], text[:7], text, f"{text} morning", f"{text}T11", f"{text}T11:30"]
    step = data.draw(st.integers(1, len(finer) - 1))
    mark = data.draw(st.sampled_from(["", "?", "~"])) if step < 4 else ""
    holding = [*finer[:step], f"[{text[:4]}, 0999]", f"../{text[:4]}", f"{text[:4]}/..", f"[..{text}]", f"{text}~"]
    told = [f"{finer[step]}{mark}", data.draw(st.sampled_from(holding))]
    claims = tuple(Told(0, "says", (one,), None, "flat", "stated") for one in told)
    index, matter = matter_of(built(Sketch(((),), (False,), "date", many=False, turns_on="fact", claims=claims)))
    one, other = claims_on(index, matter)
    assert str(Comparer(index, matter).compare(one, other).verdict) != "conflict"


@given(st.dates(), st.sampled_from(["", "T11", " morning", " evening"]))
def test_a_finer_date_never_conflicts_with_the_date_that_contains_it(day: date, part: str) -> None:
    fine = f"{day:%Y-%m-%d}".zfill(10) + part
    coarse = [fine[:4], fine[:7], fine[:10], f"{fine[:3]}X", f"{fine[:7]}-XX", f"[{fine[:10]}..]"]
    told = tuple(Told(0, "says", (date,), None, "flat", "stated") for date in (fine, *coarse))
    index, matter = matter_of(built(Sketch(((),), (False,), "date", many=False, turns_on="fact", claims=told)))
    first, *others = claims_on(index, matter)
    verdicts = {str(Comparer(index, matter).compare(first, other).verdict) for other in others}
    assert verdicts <= {"compatible", "agree", "overlapping"}
