"""YAML by events: places, and what is refused."""

import pytest

from casefile.loading import building
from casefile.loading.nodes import Mapping, Refused, Scalar, Sequence
from casefile.loading.parsing import parse_yaml


def parse(text: str) -> tuple[object, list[tuple[int, int, str, str]]]:
    reported: list[tuple[int, int, str, str]] = []
    parsed = parse_yaml(text, lambda *fault: reported.append(fault))
    return parsed.root, [*reported, *([parsed.fault] if parsed.fault else [])]


def test_every_text_list_and_mapping_knows_its_line_and_column() -> None:
    root, faults = parse("a: x\nb:\n  - y\n  - {c: 'é', d: z}\n")
    assert faults == []
    assert isinstance(root, Mapping)
    key, value = root.key("b"), root.entries["b"]
    assert (key.line, key.column) == (2, 1)
    assert isinstance(value, Sequence)
    assert (value.line, value.column) == (3, 3)
    inner = value.items[1]
    assert isinstance(inner, Mapping)
    assert (inner.line, inner.column, inner.is_flow) == (4, 5, True)
    assert [(name, inner.key(name).column, value.column) for name, value in inner.entries.items()] == [
        ("c", 6, 9),
        ("d", 14, 17),
    ]


def test_words_stay_words() -> None:
    root, _ = parse("[NO, yes, 1938-02, 012, 1_000, 12:30, 0x1F, .inf]")
    assert isinstance(root, Sequence)
    assert [item.text for item in root.items if isinstance(item, Scalar)] == [
        *("NO", "yes", "1938-02", "012", "1_000", "12:30", "0x1F", ".inf")
    ]


def test_columns_count_code_points() -> None:
    root, _ = parse('{"Šё𝔘": b}')
    assert isinstance(root, Mapping)
    assert root.entries["Šё𝔘"].column == 9


def test_nothing_is_what_yaml_takes_for_nothing_unless_it_stands_in_quotes() -> None:
    root, _ = parse("[~, null, NULL, '', 'null', no]")
    assert isinstance(root, Sequence)
    assert [item.is_nothing for item in root.items if isinstance(item, Scalar)] == [
        True,
        True,
        True,
        False,
        False,
        False,
    ]


def test_escapes_in_double_quotes_are_made_inert() -> None:
    root, faults = parse(r'"\e[31m\u202e\x9b\a"')
    assert faults == []
    assert isinstance(root, Scalar)
    assert root.text == "␛[31m⟨202E⟩⟨009B⟩␇"


def test_an_alias_is_refused_where_it_stands_and_the_rest_is_read() -> None:
    root, faults = parse("a: &x 1\nb: *x\nc: 2\n")
    assert faults == [
        (1, 4, "“&x” is an anchor, and anchors are not read", "leave it out"),
        (
            2,
            4,
            "“*x” is an alias, and aliases are not read",
            "write out what it stands for, or put it in quotes if it is a text",
        ),
    ]
    assert isinstance(root, Mapping)
    assert isinstance(root.entries["b"], Refused)
    assert list(root.entries) == ["a", "b", "c"]


def test_a_tag_is_refused() -> None:
    for text, tag in (("!!python/object:os.system x", "tag:yaml.org,2002:python/object:os.system"), ("! x", "!")):
        _, faults = parse(text)
        assert faults == [
            (1, 1, f"“{tag}” is a tag, and tags are not read", "leave it out, or put the whole in quotes")
        ]


def test_a_second_document_is_not_read() -> None:
    root, faults = parse("a: 1\n---\nb: 2\n")
    assert isinstance(root, Mapping)
    assert list(root.entries) == ["a"]
    assert faults == [
        (2, 1, "a second document starts here, and the file is not read on from here", "leave out the line “---”")
    ]


def test_a_key_given_twice_keeps_its_first_value_and_both_places_are_named() -> None:
    root, faults = parse("a: 1\nb: 2\na: 3\n")
    assert faults == [(3, 1, "“a” is given twice, first on line 1, column 1", "keep one of the two")]
    assert isinstance(root, Mapping)
    value = root.entries["a"]
    assert isinstance(value, Scalar)
    assert value.text == "1"


def test_a_key_that_is_no_text_is_refused() -> None:
    for text, column in (("? [a]\n: b\n", 3), ("{{a: b}: c}", 2)):
        _, faults = parse(text)
        mend = "put it in quotes if brackets or braces belong to it"
        assert faults == [(1, column, "a key must be one text", mend)]


def test_thirty_two_levels_are_read_and_no_more() -> None:
    assert parse("[" * 32 + "]" * 32)[1] == []
    message = "this is nested more than 32 deep, and the file is not read on from here"
    for deep in ("[" * 33 + "]" * 33, "[" * 100_000, "- " * 100_000, "{a: " * 40):
        assert [fault[2:] for fault in parse(deep)[1]] == [(message, "no record needs that depth")]
    assert parse("[" * 33 + "]" * 33)[1][0][:2] == (1, 33)


def test_a_million_values_are_read_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    assert building.EVENT_LIMIT == 1_000_000
    monkeypatch.setattr(building, "EVENT_LIMIT", 14)
    assert parse(f"[{'x,' * 8}]")[1] == []
    message = "the file holds more than 14 keys, values and ends of lists, and the file is not read on from here"
    assert parse(f"[{'x,' * 12}]")[1] == [(1, 22, message, "part it into several")]


def test_an_alias_bomb_costs_nothing() -> None:
    levels = [f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 10)}]" for n in range(1, 9)]
    _, faults = parse("l0: &l0 x\n" + "\n".join(levels))
    assert len(faults) == 9 + 80


def test_a_character_that_yaml_does_not_know_is_told_with_its_place() -> None:
    _, faults = parse("a: b\nc: d\ufffe\n")
    assert faults == [(2, 5, "the character U+FFFE cannot stand in YAML", "leave it out")]


def test_what_is_read_before_a_syntax_error_is_kept() -> None:
    parsed = parse_yaml("a: 1\nb: {c: 2\nd: 3\n", lambda *_: None)
    assert isinstance(parsed.root, Mapping)
    assert list(parsed.root.entries) == ["a"]
    assert parsed.stopped_in is not None
    assert parsed.stopped_in.text == "b"
