"""Loading as a whole: it raises on no data, hides nothing, and what it gives refers to nothing that is not there."""

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from casefile.loading import parsing
from casefile.loading.case import NoCaseHere, NoLibyaml, load_case
from casefile.model.case import Case, matters_of
from casefile.model.errors import CasefileError
from casefile.model.problems import Problem

LoadText = Callable[[str], tuple[Case, tuple[Problem, ...]]]
CaseFolder = Callable[[str], Path]

SEDOV = Path(__file__).parents[2] / "cases" / "sedov"


def references(case: Case) -> list[tuple[str, set[str]]]:
    """Every id in a case that names a record, with the ids that it may be."""
    people, events, sources, passages = (
        set(table) for table in (case.people, case.events, case.sources, case.passages)
    )
    found: list[tuple[str, set[str]]] = [
        (id_, people | events) for source in case.sources.values() for id_ in source.tells
    ]
    found += [(id_, events) for source in case.sources.values() for id_ in source.complete]
    found += [(id_, sources) for source in case.sources.values() for id_ in source.reached_through]
    links = [link for one in case.sources.values() for link in one.rests_on]
    links += [link for one in case.passages.values() for link in one.links]
    found += [(link.target, sources | passages | people) for link in links]
    for table, ids in ((case.people, people), (case.events, events)):
        for record in table.values():
            found += [(id_, ids) for id_ in (*record.is_not, *record.perhaps, *filter(None, [record.part_of]))]
    found += [(id_, people) for event in case.events.values() for id_ in event.people]
    found += [(tie.to, people) for person in case.people.values() for tie in person.ties]
    found += [(id_, passages) for person in case.people.values() for alias in person.also for id_ in alias.passages]
    for matter in matters_of(case):
        holds = {"person": people, "place": people, "event": events, "answer": set(matter.answers)}.get(matter.holds)
        for claim in matter.claims:
            found += [(claim.passage, passages)] if claim.passage is not None else []
            found += [(value, holds) for value in claim.value if holds is not None]
        found += [(one.within, set(matter.answers)) for one in matter.answers.values() if one.within]
        found += [(matter.about, people | events)] if matter.about is not None else []
    matters = {matter.id for matter in matters_of(case)}
    found += [(one.claim, matters) for one in case.evidence.values() if one.claim]
    found += [(id_, passages) for one in case.evidence.values() for id_ in one.passages]
    found += [(id_, set(case.evidence)) for one in case.hypotheses.values() for id_ in one.weighs]
    found += [(id_, matters | set(case.hypotheses)) for one in case.leads.values() for id_ in one.decides]
    found += [(note.at, passages) for note in case.notes]
    return found


def test_a_folder_without_case_yaml_is_no_case(tmp_path: Path) -> None:
    with pytest.raises(NoCaseHere) as told:
        load_case(tmp_path)
    assert str(told.value) == f"{tmp_path} has no case.yaml; “casefile new {tmp_path}” starts a case there"
    assert isinstance(told.value, CasefileError)


def test_a_file_is_no_case(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("x")
    with pytest.raises(NoCaseHere):
        load_case(tmp_path / "x")


def test_without_libyaml_there_is_one_clear_line(case_folder: CaseFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "CParser", None)
    with pytest.raises(NoLibyaml) as told:
        load_case(case_folder(""))
    assert str(told.value) == (
        "PyYAML is installed without libyaml, and casefile reads YAML with that; install PyYAML from a wheel"
    )


def test_problems_stand_in_the_order_of_files_and_lines(load_text: LoadText) -> None:
    _, problems = load_text("""
    == people.yaml ==
    b: {nmae: B}
    a: {name: A, born: 1908, died: x}
    == events.yaml ==
    e: {title: E, x: y, z: {says: 1, in: s#t}}
    """)
    places = [problem.location for problem in problems]
    assert places == sorted(places)
    assert len(places) == 5


def test_loading_leaves_the_collector_as_it_was(case_folder: CaseFolder) -> None:
    folder = case_folder("")
    load_case(folder)
    assert gc.isenabled()
    gc.disable()
    try:
        load_case(folder)
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_the_same_files_give_the_same_case() -> None:
    assert load_case(SEDOV) == load_case(SEDOV)


def test_every_id_in_the_sample_case_names_something() -> None:
    case, _ = load_case(SEDOV)
    found = references(case)
    assert len(found) > 500
    assert [id_ for id_, ids in found if id_ not in ids] == []


FILES = (
    "case.yaml",
    "people.yaml",
    "events.yaml",
    "questions.yaml",
    "evidence.yaml",
    "hypotheses.yaml",
    "leads.yaml",
    "expect.yaml",
    "notes/a.yaml",
    "sources/s.md",
)
WHOLE = {
    "case.yaml": "casefile: 1\ntitle: T\nfields: {clinic: place}\nheart: [e]\n",
    "people.yaml": (
        "a: {name: A, also: [B], ties: [{to: b, as: x}]}\nb: {name: B, part of: a, born: {says: 1908, in: s#x}}\n"
    ),
    "events.yaml": (
        "e:\n  title: E\n  date:\n    - {says: 1938, in: s#x, by: a}\n    - {denies: 1939, in: s#2}\n  people: [a]\n"
    ),
    "questions.yaml": "q: {asks: Q, about: e, answers: {x: X, y: {within: x}}, claims: [{says: x, in: s#x}]}\n",
    "evidence.yaml": "v: {shows: V, in: s#x, claim: q}\n",
    "hypotheses.yaml": "h: {proposes: H, weighs: {v: {reads: neutral}}}\n",
    "leads.yaml": "l: {seeks: L, about: e, decides: [q, e.date, h]}\n",
    "expect.yaml": "e.date: {verdict: conflict}\nquotes: [{in: s#x, words: x}]\n",
    "notes/a.yaml": "- {at: s#x, when: 2025-01-01}\n- {at: s#2, when: 2025-01-01, starts: Two}\n",
    "sources/s.md": (
        "---\ntitle: S\nshort: S\nkind: book\nauthor: a\n---\nOne “x”. {#x p=1 by=b}\n\nTwo. {copies=s#x}\n"
    ),
}


def write(folder: Path, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(FILES), content=st.binary(max_size=300))
def test_no_bytes_in_any_file_raise(tmp_path: Path, name: str, content: bytes) -> None:
    files = {one: text.encode() for one, text in WHOLE.items()}
    write(tmp_path, {**files, name: content})
    case, problems = load_case(tmp_path)
    assert all(id_ in ids for id_, ids in references(case))
    assert all(str(problem) for problem in problems)


SHARDS = [
    *"{}[]:,-#&*!|>'\"%@` \n",
    *("\n  ", "\n- ", "\na: ", "name", "title", "says: ", "in: ", "s#x", "s#2", "e.date", "---\n", "~", "1938", "{#x}"),
    *("\t", "\x1b", "\u202e", "é", "quotes", "nobody", "<!--", "```", "# ", "\\{", "x", "e", "a", "q"),
]


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(FILES),
    start=st.integers(0, 200),
    length=st.integers(0, 20),
    put=st.lists(st.sampled_from(SHARDS), max_size=6),
)
@example(name="questions.yaml", start=36, length=0, put=["*"])
def test_no_edit_of_a_good_case_raises_or_leaves_a_loose_end(
    tmp_path: Path, name: str, start: int, length: int, put: list[str]
) -> None:
    whole = WHOLE[name]
    start = min(start, len(whole))
    edited = whole[:start] + "".join(put) + whole[start + length :]
    write(tmp_path, {**{one: text.encode() for one, text in WHOLE.items()}, name: edited.encode()})
    case, problems = load_case(tmp_path)
    assert [id_ for id_, ids in references(case) if id_ not in ids] == []
    lines = edited.split("\n")
    for problem in problems:
        if problem.location.file == name:
            assert 1 <= problem.location.line <= len(lines) + 1


def test_the_whole_that_is_edited_is_good(tmp_path: Path) -> None:
    write(tmp_path, {name: text.encode() for name, text in WHOLE.items()})
    _, problems = load_case(tmp_path)
    assert [str(problem) for problem in problems if problem.severity == "error"] == []
