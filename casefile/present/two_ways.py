"""One voice, told in two ways: who gives another answer in one source than in another, or another firmness.

It shows where a sharper verdict of the same matter would hide it: a witness who changes her story, with a third beside.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from casefile.analysis.verdicts import Verdict
from casefile.analysis.voices import innermost, one_word
from casefile.model.claims import Claim
from casefile.present.claims import value_in_words
from casefile.present.conflicts import question_of
from casefile.present.lines import Line, Span
from casefile.present.names import name_of
from casefile.present.tellers import tellers
from casefile.present.view import View

if TYPE_CHECKING:
    from casefile.analysis.conflicts import Conflict

TWO_WAYS = "One voice, told in two ways"


def two_ways_lines(view: View, conflict: "Conflict") -> Iterator[Line]:
    """For each voice a line with its name, and below it one for each way in which it is told, with who tells it so."""
    for said in _by_voice(view, conflict).values():
        voice = innermost(view.case, said[0])
        yield Line((Span(name_of(view.case, voice), "name", voice),), indent=2)
        yield from _ways(view, said)


def two_ways_by(view: View, person: str) -> Iterator[Line]:
    """For each matter on which a person is told in two ways a line that leads there, and below it the ways."""
    for conflict in view.two_ways.get(person, ()):
        for said in _by_voice(view, conflict).values():
            if innermost(view.case, said[0]) == person:
                yield Line((Span(question_of(view, conflict), "plain", conflict.id),), indent=2)
                yield from _ways(view, said)


def _ways(view: View, said: list[Claim]) -> Iterator[Line]:
    ways: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in said:
        ways[_told(view, claim)].append(claim)
    for told, claims in ways.items():
        spans = (Span(told, "claim", claims[0].passage), *tellers(view, claims, 1))
        yield Line(spans, indent=4, table="two ways")


def _by_voice(view: View, conflict: "Conflict") -> dict[str, list[Claim]]:
    """The claims of each voice that is told in two ways, each once, in the order of the matter."""
    differing = [pair.claims for pair in conflict.pairs if pair.verdict is Verdict.TOLD_DIFFERENTLY]
    among = {id(claim) for claims in differing for claim in claims}
    found: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in view.claims.get(conflict.id, ()) if among else ():
        if id(claim) in among:
            found[one_word(view.case, claim)].append(claim)
    return found


def _told(view: View, claim: Claim) -> str:
    """“Amber, possible”, “denies: Amber”."""
    value = ("" if claim.stance == "says" else f"{claim.stance}: ") + value_in_words(view, claim)
    return value if claim.firm == "flat" else f"{value}, {claim.firm}"
