"""What differs between two states of a case: the one sentence that tells it, rows, and the answer for programs."""

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct

from casefile.analysis.differences import Difference, Kind, State, find_differences
from casefile.analysis.verdicts import HARD, SOFT, Verdict
from casefile.model.claims import Claim
from casefile.present.claims import claim_as_json, marks_in_words, value_in_words
from casefile.present.conflicts import asks_of, question_of
from casefile.present.names import name_of
from casefile.present.shapes import Json, JsonObject
from casefile.present.view import View
from casefile.present.words import count


class DifferenceRow(Struct, frozen=True, kw_only=True):
    """One thing that differs, in words."""

    id: str
    kind: Kind
    asks: str
    """What it is about, as a question in words."""
    old: str
    """A claim, a verdict or a number of roots in words; empty where the one state does not have it."""
    new: str

    @property
    def change(self) -> str:
        """“new”, “gone”, or “changed”."""
        return "changed" if self.old and self.new else "new" if self.new else "gone"


def differences_between(old: View, new: View) -> tuple[Difference, ...]:
    """What differs between two views whose conflicts are counted."""
    return find_differences(State(old.index, old.conflicts or ()), State(new.index, new.conflicts or ()))


def difference_words(old: View, new: View) -> str:
    """“2 claims new, 1 conflict gone; ≠ On what day did he die? 1 root more.”; empty where nothing differs.

    Both views must have their conflicts counted. Of the matters with other roots the sharpest is told.
    """
    return told_in_short(old, new, differences_between(old, new))


def told_in_short(old: View, new: View, found: Sequence[Difference]) -> str:
    """The sentence of `difference_words`, of differences that are known already."""
    parts = (", ".join(_counts(found)), _roots(old, new, [each for each in found if each.kind == "roots"]))
    told = "; ".join(filter(None, parts))
    return f"{told}." if told else ""


def _counts(found: Sequence[Difference]) -> Iterator[str]:
    """“2 claims new”, “1 claim changed”, “1 conflict gone”, each in its turn."""
    claimed = {each.id for each in found if each.kind == "claim"}
    kinds = Counter(_kind(each, is_claimed=each.id in claimed) for each in found if each.kind != "roots")
    for noun in ("claim", "conflict", "softer conflict", "verdict"):
        for change in ("new", "gone", "changed"):
            if number := kinds[noun, change]:
                yield f"{count(number, noun)} {change}"


def _kind(one: Difference, *, is_claimed: bool) -> tuple[str, str]:
    """What a claim or a verdict that differs counts as; a verdict that says nothing beside its claims as nothing."""
    change = "changed" if one.old is not None and one.new is not None else "new" if one.new is not None else "gone"
    if one.kind == "claim":
        return "claim", change
    if HARD in (one.old, one.new):
        return "conflict", "new" if one.new is HARD else "gone"
    was, is_ = one.old in SOFT, one.new in SOFT
    if was != is_:
        return "softer conflict", "new" if is_ else "gone"
    return ("", "") if is_claimed and not is_ else ("verdict", change)


def _roots(old: View, new: View, found: Sequence[Difference]) -> str:
    """“≠ On what day did he die? 1 root more; roots differ on 2 more”."""
    if not found:
        return ""
    first = found[0]
    assert isinstance(first.old, int)
    assert isinstance(first.new, int)
    more = first.new - first.old
    asks = _asks(old, new, first.id)
    joint = "" if asks.endswith("?") else ","
    sign = "≠ " if new.conflict_on(first.id) else ""
    others = f"; roots differ on {len(found) - 1} more" if len(found) > 1 else ""
    return f"{sign}{asks}{joint} {count(abs(more), 'root')} {'more' if more > 0 else 'fewer'}{others}"


def difference_rows(old: View, new: View, found: Sequence[Difference]) -> tuple[DifferenceRow, ...]:
    """The differences in words, in their order."""
    return tuple(
        DifferenceRow(
            id=one.id,
            kind=one.kind,
            asks=_asks(old, new, one.id),
            old=_in_words(old, one.old),
            new=_in_words(new, one.new),
        )
        for one in found
    )


def _asks(old: View, new: View, id_: str) -> str:
    """What a matter or a conflict of one of the two states is about, as a question in words."""
    view = new if id_ in new.matters or id_ in new.of_matter else old
    conflict = view.of_matter.get(id_)
    return question_of(view, conflict) if conflict else asks_of(view, view.matters[id_])


def _in_words(view: View, one: Claim | Verdict | int | None) -> str:
    if isinstance(one, Claim):
        stance = "" if one.stance == "says" else f"{one.stance} "
        marks = "".join(f" ({mark})" for mark in marks_in_words(view, one))
        teller = name_of(view.case, one.passage) if one.passage else "our own statement"
        return f"{stance}{value_in_words(view, one)}{marks}, {teller}"
    return count(one, "root") if isinstance(one, int) else str(one or "")


def difference_as_json(old: View, new: View, one: Difference) -> JsonObject:
    """A difference as other programs read it (docs/json.md)."""
    return {"id": one.id, "kind": one.kind, "old": _as_json(old, one.old), "new": _as_json(new, one.new)}


def _as_json(view: View, one: Claim | Verdict | int | None) -> Json:
    if isinstance(one, Claim):
        return claim_as_json(view, one)
    return str(one) if isinstance(one, Verdict) else one
