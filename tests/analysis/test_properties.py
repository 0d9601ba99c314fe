"""Rules of verdicts and roots that hold for every case."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from casefile.analysis.claims import claims_on
from casefile.analysis.comparing import Comparer
from casefile.analysis.conflicts import find_conflicts
from casefile.analysis.hardening import follow
from casefile.analysis.witnesses import witnesses_of
from casefile.model.case import Case
from casefile.model.claims import Claim
from tests.analysis.sketches import (
    Name,
    Sketch,
    Told,
    built,
    matter_of,
    sketches,
)

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


@given(sketches(), st.randoms())
def test_the_order_of_the_files_changes_no_verdict_and_no_count(sketch: Sketch, chance: Any) -> None:
    def seen(case: Case) -> dict[str, object]:
        return {
            conflict.id: (
                (conflict.verdict, conflict.lies, conflict.hangs_on, conflict.telling.apart),
                sorted(
                    (pair.verdict, pair.lies, pair.hangs_on, pair.apart, *held(pair.claims)) for pair in conflict.pairs
                ),
                sorted(
                    (held(one.claims), one.witnesses.tellers, len(one.witnesses.roots), one.witnesses.unplaced)
                    for one in conflict.positions
                ),
            )
            for conflict in find_conflicts(case)
        }

    def held(claims: Iterable[Claim]) -> list[str]:
        return sorted(repr((one.passage, one.stance, one.value, one.by, one.firm, one.when)) for one in claims)

    def mixed(things: Mapping[str, Any]) -> dict[str, Any]:
        return dict(chance.sample(list(things.items()), len(things)))

    claims = chance.sample(sketch.claims, len(sketch.claims))
    case = built(replace(sketch, claims=tuple(claims)))
    other = replace(case, sources=mixed(case.sources), passages=mixed(case.passages))
    assert seen(other) == seen(built(sketch))


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
