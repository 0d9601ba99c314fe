"""The text of a file: UTF-8 and nothing else, made inert."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from casefile.loading import texts
from casefile.loading.case import load_case
from casefile.loading.texts import TextError, decode, load_text
from casefile.model.case import Case

LoadKern = Callable[[str], Case]
CaseFolder = Callable[[str], Path]


def told_of(folder: Path) -> list[str]:
    return [f"{problem.severity} {problem}" for problem in load_case(folder)[1]]


def test_a_byte_order_mark_of_utf_8_is_no_part_of_the_text(case_folder: CaseFolder) -> None:
    folder = case_folder("== people.yaml ==\n")
    (folder / "people.yaml").write_bytes(b"\xef\xbb\xbfa: {name: B\xc3\xa9la}\n")
    case, problems = load_case(folder)
    assert problems == ()
    assert case.people["a"].name == "Béla"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_another_encoding_is_named_by_its_mark(case_folder: CaseFolder, encoding: str) -> None:
    folder = case_folder("== events.yaml ==\ne: {title: E, people: anna}\n")
    (folder / "people.yaml").write_bytes("anna: {name: Ännchen}\n".encode(encoding))
    assert told_of(folder) == [
        (
            f"error people.yaml:1:1: this is {encoding.upper()}, not UTF-8; “anna” is left out, and 1 "
            "reference waits for it; "
            "save the file as UTF-8"
        )
    ]


def test_utf_16_without_a_mark_is_known_by_its_zeros(case_folder: CaseFolder) -> None:
    folder = case_folder("== people.yaml ==\n")
    (folder / "people.yaml").write_bytes("anna: {name: Anna}\n".encode("utf-16-le"))
    assert told_of(folder) == [
        "error people.yaml:1:1: this looks like UTF-16, not UTF-8; “anna” is left out; save the file as UTF-8"
    ]


def test_latin_1_is_an_error_at_its_first_letter_and_the_ids_are_kept(case_folder: CaseFolder) -> None:
    folder = case_folder("== events.yaml ==\ne: {title: E, people: [anna, bela]}\n")
    (folder / "people.yaml").write_bytes("anna: {name: Anna}\nbela: {name: Béla}\n".encode("latin-1"))
    assert told_of(folder) == [
        (
            "error people.yaml:2:15: this is not UTF-8, but perhaps Latin-1 or Windows-1252: byte 34 "
            "of the file is 0xe9; "
            "2 records are left out, and 2 references wait for them; save the file as UTF-8"
        )
    ]


def test_a_source_that_is_no_utf_8_keeps_its_id(case_folder: CaseFolder) -> None:
    folder = case_folder("== people.yaml ==\na: {name: A, born: {says: 1908, in: kern#x}}\n")
    (folder / "sources").mkdir()
    (folder / "sources" / "kern.md").write_bytes(b"---\ntitle: \xff\n---\n")
    assert told_of(folder) == [
        (
            "error sources/kern.md:2:8: this is not UTF-8, but perhaps Latin-1 or Windows-1252: byte "
            "12 of the file is 0xff; "
            "“kern” is left out, and 1 reference waits for it; save the file as UTF-8"
        )
    ]


def test_surrogates_and_overlong_forms_are_no_utf_8() -> None:
    for raw in (b"\xed\xa0\x80", b"\xc0\xaf", b"\xf4\x90\x80\x80"):
        with pytest.raises(TextError):
            decode(raw)


def test_a_file_above_the_limit_is_one_problem(case_folder: CaseFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    assert texts.SIZE_LIMIT == 16 * 1024 * 1024
    monkeypatch.setattr(texts, "SIZE_LIMIT", 2 << 20)
    folder = case_folder("== people.yaml ==\n")
    (folder / "people.yaml").write_text(f"a: {{name: A}}\n#{'x' * (2 << 20)}\n")
    assert told_of(folder) == ["error people.yaml:1:1: the file is larger than 2 MiB; part it into several"]


def test_line_ends_of_other_systems_are_line_feeds(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"a\r\nb\rc\n")
    assert load_text(path) == "a\nb\nc\n"


def test_control_characters_and_overrides_become_visible_marks(case_folder: CaseFolder) -> None:
    folder = case_folder("== people.yaml ==\n")
    (folder / "people.yaml").write_bytes('a:\n  name: A\x1b[31m\u202eB\n  summary: "\\e]52;c\\a"\n'.encode())
    case, problems = load_case(folder)
    assert problems == ()
    assert case.people["a"].name == "A␛[31m⟨202E⟩B"
    assert case.people["a"].summary == "␛]52;c␇"


def test_square_brackets_are_text(load_kern: LoadKern) -> None:
    case = load_kern("""
    == people.yaml ==
    a: {name: "[illegible]", summary: "it is [sic] and [/nope]"}
    """)
    assert case.people["a"].name == "[illegible]"
    assert case.people["a"].summary == "it is [sic] and [/nope]"


def test_a_file_that_cannot_be_read_is_a_problem(case_folder: CaseFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = case_folder("== people.yaml ==\na: {name: A}\n== events.yaml ==\ne: {title: E, people: a}\n")
    opened = type(folder).open

    def refuse(self: Path, *arguments: Any, **more: Any) -> Any:
        if self.name == "people.yaml":
            raise PermissionError(13, "Permission denied")
        return opened(self, *arguments, **more)

    monkeypatch.setattr(type(folder), "open", refuse)
    assert told_of(folder) == [
        (
            "error people.yaml:1:1: the file cannot be read: Permission denied; “people.yaml” is "
            "left out, and 1 reference "
            "waits for it; let yourself read it"
        )
    ]
