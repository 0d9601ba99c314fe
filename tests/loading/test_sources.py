"""Sources: front matter and passages."""

from collections.abc import Callable
from pathlib import Path

from casefile.dates.parse import parse_date
from casefile.loading.case import load_case
from casefile.model.case import Case

Told = Callable[[str], list[str]]
LoadKern = Callable[[str], Case]
CaseFolder = Callable[[str], Path]


def test_front_matter_is_read(load_kern: LoadKern) -> None:
    case = load_kern("""
    == people.yaml ==
    robert-service: {name: Robert Service}
    == events.yaml ==
    clinic-stay: {title: The stay}
    == sources/service-2009.md ==
    ---
    title: "Trotsky: A Biography"
    short: Service 2009               # the name it goes by
    kind: book
    author: [robert-service, Ann Smith]
    translator: Ann Smith
    editor: [robert-service]
    date: 2009
    rests on: [{source: [kern, kern#birth], how: paraphrases}, {person: robert-service, how: heard-from}]
    reached through: [kern]
    tells: [clinic-stay, robert-service]
    complete: clinic-stay
    text: transcript
    read: no
    grade: B2
    publisher: A house
    publisher-place: London
    container-title: C
    volume: 1
    page: 3-4
    archive: D
    language: en
    URL: "about:blank"
    accessed: 2025-11-22
    ISBN: 9780330439695
    ---
    """)
    source = case.sources["service-2009"]
    assert (source.title, source.short, source.kind) == ("Trotsky: A Biography", "Service 2009", "book")
    assert (source.author, source.translator, source.editor) == (
        ("robert-service", "Ann Smith"),
        ("Ann Smith",),
        ("robert-service",),
    )
    assert source.date == parse_date("2009")
    assert [(link.how, link.target, str(link.location)) for link in source.rests_on] == [
        ("paraphrases", "kern", "sources/service-2009.md:9:12"),
        ("paraphrases", "kern#birth", "sources/service-2009.md:9:12"),
        ("heard-from", "robert-service", "sources/service-2009.md:9:60"),
    ]
    assert (source.is_root, source.reached_through, source.tells) == (
        False,
        ("kern",),
        ("clinic-stay", "robert-service"),
    )
    assert (source.complete, source.text, source.is_read, source.grade) == (("clinic-stay",), "transcript", False, "B2")
    assert source.written == {
        "publisher": "A house",
        "publisher-place": "London",
        "container-title": "C",
        "volume": "1",
        "page": "3-4",
        "archive": "D",
        "language": "en",
        "URL": "about:blank",
        "accessed": "2025-11-22",
        "ISBN": "9780330439695",
    }
    assert (str(source.location), source.passages) == ("sources/service-2009.md:1:1", ())


def test_what_is_left_out_is_unknown(load_kern: LoadKern) -> None:
    source = load_kern("").sources["kern"]
    assert (source.author, source.date, source.rests_on, source.is_root) == ((), None, (), False)
    assert (source.text, source.is_read, source.grade) == ("precis", True, "")


def test_a_source_that_rests_on_nobody_is_a_root(load_kern: LoadKern) -> None:
    case = load_kern("""
    == sources/anna.md ==
    ---
    {title: T, short: T, kind: letter, rests on: nobody}
    ---
    """)
    assert case.sources["anna"].is_root


def test_passages_are_read_with_their_attributes(load_kern: LoadKern) -> None:
    case = load_kern(r"""
    == people.yaml ==
    thalheimer: {name: Thalheimer}
    == sources/service-2009.md ==
    ---
    {title: T, short: T, kind: book}
    ---
    # One

    Two surgeons, Simkov and Thalheimer. {#operation p=431 line=3 folio=2v at=7 through=kern#31
      by=thalheimer paraphrases=kern#birth heard-from="thalheimer, kern"}

    ## Two

    - an item

    - another, with \{braces\}

    Last. {by="Jeanne Martin, thalheimer"}
    """)
    operation, items, last = case.sources["service-2009"].passages
    assert operation.id == "service-2009#operation"
    assert operation.text == "Two surgeons, Simkov and Thalheimer."
    assert (operation.anchor, operation.number, operation.heading) == ("operation", 1, "One")
    assert (operation.page, operation.line, operation.folio, operation.at) == ("431", "3", "2v", "7")
    assert (operation.through, operation.by) == (("kern#31",), ("thalheimer",))
    assert [(link.how, link.target, str(link.location)) for link in operation.links] == [
        ("paraphrases", "kern#birth", "sources/service-2009.md:7:29"),
        ("heard-from", "thalheimer", "sources/service-2009.md:7:52"),
        ("heard-from", "kern", "sources/service-2009.md:7:52"),
    ]
    assert str(operation.location) == "sources/service-2009.md:6:1"
    assert (items.id, items.text) == ("service-2009#2", "- an item\n\n- another, with {braces}")
    assert (items.heading, str(items.location)) == ("Two", "sources/service-2009.md:11:1")
    assert last.by == ("Jeanne Martin", "thalheimer")
    assert case.passages["service-2009#2"] is items


def test_a_backslash_before_a_number_sign_makes_a_line_text_and_goes_away(load_kern: LoadKern) -> None:
    case = load_kern(r"""
    == sources/scan.md ==
    ---
    {title: A scan, short: Scan, kind: letter}
    ---
    # Agenda

    \# 3 of the agenda

    They came to
      \## 4 at last, \# it seems. {#four p=4}
    """)
    three, four = case.sources["scan"].passages
    assert (three.text, three.heading) == ("# 3 of the agenda", "Agenda")
    assert four.text == "They came to\n  ## 4 at last, \\# it seems."


def test_fifty_thousand_passages_are_read(case_folder: CaseFolder) -> None:
    folder = case_folder("")
    (folder / "sources").mkdir()
    text = "".join(f"Passage {number}. {{#p{number} p={number}}}\n\n" for number in range(50_000))
    (folder / "sources" / "s.md").write_text(f"---\n{{title: T, short: T, kind: book}}\n---\n{text}")
    case, problems = load_case(folder)
    assert (len(case.passages), problems) == (50_000, ())
    assert case.passages["s#p49999"].location.line == 4 + 2 * 49_999
