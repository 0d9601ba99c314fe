"""What is shipped: the wheel with its sample case, the locks, the packages."""

import ast
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def test_a_wheel_writes_out_the_sample_case_which_checks_silently(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        wheel.extractall(tmp_path / "installed")

    def casefile(*arguments: str) -> subprocess.CompletedProcess[str]:
        environment = os.environ | {"PYTHONPATH": str(tmp_path / "installed")}
        command = [sys.executable, "-m", "casefile", *arguments]
        return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)

    written = casefile("sample", "sedov")
    assert (written.returncode, written.stderr) == (0, "")
    assert {path.name for path in (tmp_path / "sedov").iterdir()} >= {
        "case.yaml",
        "people.yaml",
        "events.yaml",
        "sources",
    }
    checked = casefile("check", "sedov")
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, "", "")


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_has_hashes_and_names_no_registry(name: str) -> None:
    lock = (ROOT / name).read_text(encoding="utf-8")
    packages = [line for line in lock.splitlines() if "==" in line]
    assert packages
    assert lock.count("--hash=sha256:") >= len(packages)
    assert "://" not in lock
    assert "index-url" not in lock


@pytest.mark.parametrize("path", sorted((ROOT / "casefile").rglob("__init__.py")), ids=lambda path: path.parent.name)
def test_a_package_says_what_it_is_and_imports_nothing(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]


def test_everything_below_the_screens_starts_without_textual_and_rich() -> None:
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in sorted((ROOT / "casefile").rglob("*.py"))
        if "tui" not in path.parts and path.name not in {"__init__.py", "__main__.py"}
    ]
    code = f"import sys, {', '.join(names)}; print(sorted({{'textual', 'rich'}} & set(sys.modules)))"
    found = subprocess.check_output([sys.executable, "-c", code], cwd=ROOT, text=True)
    assert found.strip() == "[]"
