"""Routes: the stations that a word must have passed on its way from a passage to its end.

A station is an account or a person: the source of a passage, a source, a person. Of several ways to one end only the
stations that lie on all of them count, so that a shared route tells through whom alone a word can have come.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple


class Route(NamedTuple):
    """A station, and the rest of the way to the end; routes share their rests."""

    station: str
    rest: "Route | None"


Routes = Mapping[str, Route]
"""By the id of the end."""


def stations(route: Route | None) -> Iterator[str]:
    """The stations of a route in order, the end last."""
    while route is not None:
        yield route.station
        route = route.rest


def shared(routes: Sequence[Route]) -> Route:
    """The stations that lie on every one of several routes to one end; at least one route must be given."""
    first = routes[0]
    others = [route for route in routes if route is not first]
    if not others:
        return first
    common = set(stations(first)).intersection(*(stations(other) for other in others))
    found: Route | None = None
    for station in reversed([station for station in stations(first) if station in common]):
        found = Route(station, found)
    return found or first
