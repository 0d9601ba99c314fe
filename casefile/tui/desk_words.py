"""What the desk says about itself: the rules over its lists, the header, the actions that work now."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from casefile.present.lines import Line, ShownPage, Span
from casefile.present.words import share
from casefile.tui.cells import Painted, Part, cut
from casefile.tui.commands import Hint, hint
from casefile.tui.places import Place
from casefile.tui.rule import Heading

if TYPE_CHECKING:
    from casefile.tui.opening import Lists, Opened


WAITING = "Tab or → to the reader: here stands the passage behind its line in hand."
NO_PASSAGE = ShownPage("The passage behind the line", "", (Line((Span(WAITING, "muted"),)),))

LISTS = {"people": "People", "events": "Timeline", "sources": "Sources"}
"""The lists of the desk, in the order of their numbers, with the names on their rules."""

EVERYTHING = {"people": "everyone", "events": "all events", "sources": "all sources"}
NONE = {
    "people": "Nobody has to do with",
    "events": "No event has to do with",
    "sources": "No source speaks of or names",
}
"""What a list says that a choice in the others has left empty, before the names of what is chosen."""
MOST_SPOKEN_OF, BY_NAME = "most spoken of first", "by name"
"""The orders of the people."""
KINDS = ("name", "date", "claim", "conflict")
"""What can be stepped to in the reader."""
SHORT = 14
"""Letters of a name that the footer has room for."""
NAMED = 22
"""Cells for a name within a sentence."""


def first_headings() -> Iterator[Heading]:
    """The rules over the lists before anything is read."""
    return (Heading(f"{number} {name}") for number, name in enumerate(LISTS.values(), 1))


def headings(opened: "Opened", shown: "Lists", place: Place, *, is_narrow: bool) -> Iterator[Heading]:
    """The rules over the lists with their counts; where only one list has room, its rule names the others too."""
    shares = [share(len(rows), len(whole)) for rows, whole in zip(shown, opened.lists, strict=True)]
    for name in LISTS:
        own, others = "", []
        for number, (other, title) in enumerate(LISTS.items(), 1):
            chosen = place.chosen_in(other)
            if other == name:
                own = f"{number} {title} {shares[number - 1]}"
            elif chosen:
                others.append(f"{number} {title} › {cut(opened.short_name(chosen), NAMED)}")
            else:
                others.append(f"{number} {title} {shares[number - 1]}")
        yield Heading(own, others=tuple(others) if is_narrow else ())


def emptiness(opened: "Opened", place: Place, pane: str) -> str:
    """What a list without rows says."""
    whole = len(opened.lists[list(LISTS).index(pane)])
    names = " and ".join(cut(opened.short_name(one.id), NAMED) for one in place.choices if one.pane != pane)
    return f"{NONE[pane]} {names}. Esc shows all {whole}." if names else "None yet."


def desk_title(opened: "Opened", place: Place) -> Painted:
    """The case, and what is chosen in it."""
    chosen = (Part(f" › {opened.short_name(one.id)}", "choice") for one in place.choices)
    return (Part(opened.title, "heading"), *chosen)


def desk_counts(opened: "Opened", place: Place, *, is_narrow: bool) -> Painted:
    """Conflicts of the newest choice and of all, problems, and, where there is room, how many sources are in hand."""
    newest = place.choices[-1].id if place.choices else ""
    parts = conflict_counts(opened, newest, is_narrow=is_narrow)
    problems = len(opened.view.problems)
    beside = "" if is_narrow else f"   {opened.in_hand_in_words}"
    return (*parts, Part("   "), Part(f"! {problems}", "error" if problems else "muted"), Part(beside, "muted"))


def conflict_counts(opened: "Opened", about: str = "", *, is_narrow: bool = False) -> Painted:
    """“≠ 19 of 52”; “≠ …” while they are counted."""
    if opened.conflicts is None:
        return (Part("≠ …", "conflict"),)
    of = opened.conflicts_of(about) if about else None
    if of is None or is_narrow:
        return (Part(f"≠ {opened.conflicts if of is None else of}", "conflict"),)
    return (Part(f"≠ {of} of {opened.conflicts}", "conflict"),)


def desk_hints(
    opened: "Opened", place: Place, pane: str, in_hand: str, order: str, leave_out: Hint, *, is_narrow: bool
) -> Iterator[Hint]:
    """What works in the pane in hand, best first; `leave_out` is what `i` does there."""
    if pane in LISTS:
        yield from _list_hints(opened, place, pane, in_hand)
    else:
        yield from _reader_hints(place, leave_out, is_narrow=is_narrow)
    if pane != "sources" and in_hand and in_hand not in opened.untold:
        yield hint("compare", "compare")
    if pane not in LISTS or not is_narrow:
        yield hint("whole", "whole" if is_narrow else "whole screen")
    yield hint("search", "search")
    if pane in ("events", "sources"):
        yield leave_out
    if not place.choices:
        yield hint("go_to", "go to")
    if pane == "people" and in_hand:
        yield hint("reorder", order)


def _reader_hints(place: Place, leave_out: Hint, *, is_narrow: bool) -> Iterator[Hint]:
    yield hint("choose", "open")
    yield hint("out", "thing, list", pair="into")
    keys = " ".join(hint(f"step('{kind}', 1)").keys for kind in KINDS)
    yield Hint(keys, "the next" if is_narrow else f"next {', '.join(KINDS)}")
    if place.choices:
        yield hint("step_back", f"{EVERYTHING[place.choices[-1].pane]} again")
    if "#" in place.at:
        yield hint("finer", "around it", pair="coarser")
    yield leave_out
    yield hint("select")
    yield hint("next_pane", "people")


def _list_hints(opened: "Opened", place: Place, pane: str, in_hand: str) -> Iterator[Hint]:
    panes = list(LISTS)
    following = (*panes[panes.index(pane) + 1 :], "reader")[0]
    if not any(opened.lists):
        yield hint("choose", "see an example")
    if place.choices:
        yield hint("step_back", f"{EVERYTHING[place.choices[-1].pane]} again")
    if in_hand and place.chosen_in(pane) == in_hand:
        yield hint("choose", "read")
    elif in_hand:
        name = opened.short_name(in_hand)
        yield hint("choose", f"narrow to {name if len(name) <= SHORT else 'it'}")
    yield hint("next_pane", LISTS.get(following, "reader").lower())
