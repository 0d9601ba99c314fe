"""`casefile` alone: the cases here and those opened lately."""

from pathlib import Path

import pytest

from casefile.cli.recent import KEPT, load_recent, recent_file, remember
from tests.cli.conftest import Run
from tests.conftest import CaseFolder


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to be in."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def case_at(path: Path) -> Path:
    path.mkdir(parents=True)
    (path / "case.yaml").write_text("casefile: 1\ntitle: A case\n", encoding="utf-8")
    return path


def test_without_a_case_it_says_how_to_get_one(ran: Run) -> None:
    told = ran()
    assert told.status == 0
    assert told.out.splitlines() == [
        "No case here.",
        "  casefile sample FOLDER  writes one to try",
        "  casefile new FOLDER  begins your own",
        "",
        "casefile --help lists the commands",
    ]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["fier"], "“fier” is no command and no folder; did you mean “fire”?"),
        (["people", "fier"], "There is no folder fier; did you mean “fire”?"),
        (["people", "cases/mll"], "There is no folder cases/mll; did you mean “cases/mill”?"),
        (["people", "new-case"], "There is no folder new-case; “casefile new new-case” starts a case there"),
        (["people", "no/such"], "There is no folder no/such; “casefile new no/such” starts a case there"),
    ],
)
def test_a_case_that_is_misspelt_is_offered(ran: Run, elsewhere: Path, arguments: list[str], told: str) -> None:
    case_at(elsewhere / "fire")
    case_at(elsewhere / "cases" / "mill")
    assert (ran(*arguments).status, ran(*arguments).err) == (2, f"{told}\n")


def test_who_stands_in_a_case_and_names_none_is_told_how_to(
    ran: Run, elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ran("check").err == "Missing argument 'CASE'; casefile check --help shows how\n"
    monkeypatch.chdir(case_at(elsewhere / "fire"))
    assert ran("check").err == "Missing argument 'CASE'; for the case that you are in write: casefile check .\n"
    assert ran("show", "fire").err == (
        "Missing argument 'ID...'; for the case that you are in write: casefile show . fire\n"
    )


def test_cases_are_found_here_and_in_the_folder_of_cases(ran: Run, elsewhere: Path) -> None:
    case_at(elsewhere / "cases" / "mill")
    case_at(elsewhere / "fire")
    case_at(elsewhere / "deep" / "below" / "unseen")
    assert ran().out.splitlines()[:3] == ["Cases here:", "  casefile fire", "  casefile cases/mill"]
    assert "unseen" not in ran().out


def test_a_case_is_listed_as_it_is_typed(ran: Run, elsewhere: Path) -> None:
    for name in ("search", "the mill", "-x"):
        case_at(elsewhere / name)
    assert ran().out.splitlines()[:4] == [
        "Cases here:",
        "  casefile ./-x",
        "  casefile ./search",
        "  casefile 'the mill'",
    ]


def test_the_folder_itself_may_be_a_case(ran: Run, elsewhere: Path) -> None:
    (elsewhere / "case.yaml").write_text("casefile: 1\ntitle: A case\n", encoding="utf-8")
    assert "  casefile .\n" in ran().out


def test_cases_opened_lately_are_listed_newest_first(ran: Run, tmp_path: Path) -> None:
    first, second = case_at(tmp_path / "first"), case_at(tmp_path / "second")
    for path in (first, second, first):
        remember(path)
    assert load_recent() == (first, second)
    assert ran().out.splitlines()[:3] == ["Opened lately:", f"  casefile {first}", f"  casefile {second}"]


def test_a_case_that_is_gone_is_forgotten(tmp_path: Path) -> None:
    gone = case_at(tmp_path / "gone")
    remember(gone)
    (gone / "case.yaml").unlink()
    assert load_recent() == ()


def test_only_so_many_are_kept(tmp_path: Path) -> None:
    for number in range(KEPT + 3):
        remember(case_at(tmp_path / str(number)))
    assert len(load_recent()) == KEPT


def test_a_state_folder_that_cannot_be_written_is_no_reason_to_stop(case_folder: CaseFolder) -> None:
    folder = case_folder("")
    recent_file().parent.parent.mkdir(parents=True, exist_ok=True)
    recent_file().parent.write_text("in the way", encoding="utf-8")
    remember(folder)
    assert load_recent() == ()


def test_a_name_with_control_characters_is_listed_inert(ran: Run, elsewhere: Path) -> None:
    case_at(elsewhere / "a\x1b[31mb")
    assert "  casefile 'a␛[31mb'\n" in ran().out
