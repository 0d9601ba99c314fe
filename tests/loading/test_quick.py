"""Records that are made fast are the records themselves."""

from dataclasses import FrozenInstanceError, fields, replace

import pytest

from casefile.loading.quick import quick
from casefile.model.claims import Claim
from casefile.model.events import Event
from casefile.model.location import Location
from casefile.model.matters import Matter
from casefile.model.sources import Passage

HERE = Location("x.yaml", 1, 2)
GIVEN = {
    Claim: {"matter": "m", "stance": "says", "value": ("x",), "passage": None, "location": HERE},
    Event: {"id": "e", "title": "E", "location": HERE},
    Matter: {"id": "m", "about": None, "field": None, "location": HERE},
    Passage: {"id": "s#1", "source": "s", "anchor": "", "number": 1, "text": "t", "location": HERE},
}


@pytest.mark.parametrize("record", GIVEN, ids=lambda record: record.__name__)
def test_a_record_made_fast_equals_one_made_plainly(record: type) -> None:
    fast, plain = quick(record)(**GIVEN[record]), record(**GIVEN[record])
    assert type(fast) is record
    assert fast == plain
    assert [getattr(fast, one.name) for one in fields(record)] == [getattr(plain, one.name) for one in fields(record)]
    assert repr(fast) == repr(plain)


@pytest.mark.parametrize("record", GIVEN, ids=lambda record: record.__name__)
def test_a_record_made_fast_is_frozen(record: type) -> None:
    fast = quick(record)(**GIVEN[record])
    with pytest.raises(FrozenInstanceError):
        fast.location = HERE
    assert replace(fast, location=Location("y", 1, 1)) == fast


def test_defaults_are_not_shared() -> None:
    make = quick(Event)
    one, other = make(id="a", title="A", location=HERE), make(id="b", title="B", location=HERE)
    assert one.facts is not other.facts


def test_a_place_keeps_its_order_and_its_hash() -> None:
    make = quick(Location)
    assert make("a", 1, 2) == Location("a", 1, 2)
    assert hash(make("a", 1, 2)) == hash(Location("a", 1, 2))
    assert sorted([make("b", 1, 1), make("a", 2, 1), make("a", 1, 9)]) == [
        Location("a", 1, 9),
        Location("a", 2, 1),
        Location("b", 1, 1),
    ]


def test_what_is_missing_is_missed() -> None:
    with pytest.raises(TypeError):
        quick(Event)(id="a")  # type: ignore[call-arg]
