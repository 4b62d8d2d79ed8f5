"""What the suites run when the command line names some of them, or some files."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import sys, test_all
sys.argv = ["test_all.py", *{words!r}]
test_all.step = lambda name, command, **more: print("ran", *command) or 0
test_all.REPORTS = __import__("pathlib").Path({reports!r})
raise SystemExit(test_all.main())
"""


def run(folder: Path, *words: str) -> tuple[int, str]:
    code = SCRIPT.format(words=list(words), reports=str(folder / "reports"))
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT / "scripts", capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_a_suite_runs_the_files_that_are_named(tmp_path: Path) -> None:
    status, said = run(tmp_path, "sqlite", "tests/plan", "tests/core/test_bombs.py::test_x")
    assert status == 0, said
    assert "tests/plan tests/core/test_bombs.py::test_x" in said
    assert said.count("ran ") == 1


def test_a_suite_alone_runs_all_of_its_own(tmp_path: Path) -> None:
    status, said = run(tmp_path, "sqlite")
    assert (status, said.splitlines()[0].split()[-1]) == (0, "tests")


@pytest.mark.parametrize("word", ["nothing", "tests/nothing.py"])
def test_what_is_not_there_is_named(tmp_path: Path, word: str) -> None:
    status, said = run(tmp_path, "sqlite", word)
    assert status == 2
    assert word in said
