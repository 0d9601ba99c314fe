"""Chains, link by link."""

from casefile.analysis.chains import Step, chain_steps, find_routes
from casefile.analysis.index import Index
from casefile.analysis.leaving_out import leave_out
from casefile.analysis.routes import stations
from tests.analysis.conftest import ReadCase

CASE = """
    == people.yaml ==
    orlov: {name: Orlov}
    == sources/gazur.md ==
    ---
    {title: Gazur, short: Gazur, kind: book}
    ---

    Told. {#p heard-from=orlov}
    == sources/kern.md ==
    ---
    title: Kern
    short: Kern
    kind: book
    rests on: [{source: gazur, how: read}]
    ---

    Told. {#p}

    Told. {#q paraphrases="gazur#p, kern#p"}
"""


def test_the_links_behind_a_passage_come_nearest_first(read_case: ReadCase) -> None:
    assert chain_steps(read_case(CASE), "kern#q") == (
        Step("kern#q", "gazur#p", "paraphrases"),
        Step("kern#q", "kern#p", "paraphrases"),
        Step("gazur#p", "orlov", "heard-from"),
        Step("kern#p", "gazur", "read"),
    )


def test_a_source_as_a_whole_rests_on_what_it_says_itself_and_not_on_its_passages(read_case: ReadCase) -> None:
    index = Index(read_case(CASE))
    assert find_routes(index, "gazur") == {}
    assert find_routes(index, "kern#p") == {}


def test_the_route_to_an_end_names_the_stations_on_every_way_there(read_case: ReadCase) -> None:
    routes = find_routes(Index(read_case(CASE)), "kern#q")
    assert {end: list(stations(route)) for end, route in routes.items()} == {"orlov": ["kern", "gazur", "orlov"]}


def test_nothing_is_followed_from_a_passage_left_out_nor_to_a_person_left_out(read_case: ReadCase) -> None:
    case = read_case(CASE)
    assert chain_steps(leave_out(case, ["kern#q"]), "kern#q") == ()
    assert find_routes(Index(leave_out(case, ["orlov"])), "kern#q") == {}
