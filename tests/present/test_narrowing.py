"""What narrows to what."""

from casefile.present.narrowing import Chosen, Narrowed, narrow
from casefile.present.view import View
from tests.present.conftest import ViewOf


def narrowed(view: View, **chosen: str) -> Narrowed:
    return narrow(view.case, view.near, Chosen(**chosen))


def test_nothing_chosen_leaves_every_list_whole(mill: View) -> None:
    assert narrowed(mill) == Narrowed()


def test_a_person_narrows_the_events_and_sources_and_not_the_people(mill: View) -> None:
    found = narrowed(mill, person="anna")
    assert found.people is None
    assert found.events == {"fire"}
    assert found.sources == {"letter", "report", "book"}


def test_an_event_narrows_the_people_and_sources(mill: View) -> None:
    found = narrowed(mill, event="inquest")
    assert found.people == set()
    assert found.sources == {"letter", "report"}


def test_whoever_a_value_or_a_voice_names_belongs_to_the_event(mill: View) -> None:
    assert narrowed(mill, event="fire").people == {"anna", "josef", "mill"}


def test_a_source_narrows_to_those_it_names_and_what_it_tells(mill: View) -> None:
    found = narrowed(mill, source="book")
    assert found.people == {"anna", "josef", "mill"}
    assert found.events == {"fire"}


def test_choices_add_up(mill: View) -> None:
    found = narrowed(mill, person="josef", source="report")
    assert found.people == {"anna", "josef"}
    assert found.events == {"fire"}
    assert found.sources == {"letter", "report", "book"}


def test_a_source_that_names_nobody_leaves_the_lists_empty(mill: View) -> None:
    assert narrowed(mill, source="diary") == Narrowed(people=frozenset(), events=frozenset(), sources=None)


def test_an_unknown_choice_leaves_nothing(mill: View) -> None:
    assert narrowed(mill, person="nobody-here").events == frozenset()


def test_what_a_source_tells_counts_without_a_claim(view_of: ViewOf) -> None:
    view = view_of("""
        == events.yaml ==
        fire: {title: A fire}
        == sources/letter.md ==
        ---
        title: A letter
        short: Letter
        kind: letter
        tells: [fire]
        ---

        Nothing of note. {#nothing}
    """)
    assert narrowed(view, event="fire").sources == {"letter"}


def test_passages_are_counted_once_however_many_claims_they_bear(mill: View) -> None:
    assert set(mill.speaking["anna"]) == {"letter#birth", "letter#fire", "report#fire", "book#letter"}


def test_nothing_is_kept_of_a_list_for_narrowing_that_same_list(mill: View) -> None:
    lists = (mill.case.people, mill.case.events, mill.case.sources)
    for id_, near in mill.near.items():
        own = next((one for one in lists if id_ in one), {id_})
        assert not [one for one in near if one in own]
