"""What the tests of the command line share."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "examples" / "data"
RECORDED = ["--recorded-at", "2026-11-21T12:00:00Z"]

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def sample(name: str) -> Path:
    """A file of the standards, which are no part of the project: OPP_SAMPLES names their folder."""
    if not os.environ.get("OPP_SAMPLES"):
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)("OPP_SAMPLES is not set")
    path = Path(os.environ["OPP_SAMPLES"], name)
    assert path.exists(), f"there is no {name} in the folder that OPP_SAMPLES names"
    return path


@pytest.fixture(scope="session", params=["program", "package"])
def command(request: pytest.FixtureRequest) -> list[str | Path]:
    """How to run the command line: the program of C++, and the same in the process of Python."""
    if request.param == "package":
        return [sys.executable, "-m", "opp"]
    path = Path(os.environ.get("OPP_CLI", ROOT / "build" / "ci" / "opp"))
    if not path.exists():
        pytest.skip("the command line is not built; set OPP_CLI")
    return [path]


@pytest.fixture(scope="session")
def cpp_examples() -> Path:
    path = Path(os.environ.get("OPP_CPP_EXAMPLES", ROOT / "build" / "ci" / "examples" / "cpp"))
    if not path.exists():
        pytest.skip("the examples are not built; set OPP_CPP_EXAMPLES")
    return path


@pytest.fixture(scope="session")
def run(command: list[str | Path]) -> Run:
    def call(*arguments: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*command, *map(str, arguments)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            cwd=ROOT,
        )

    return call


@pytest.fixture
def store(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "school.opp"
    assert run("init", path).returncode == 0
    return path


@pytest.fixture(scope="session")
def demo_store(run: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.opp"
    for arguments in (
        ["init", path],
        ["import", "edexml", DATA / "leerlingen.xml", "--store", path, *RECORDED],
        ["import", "events", DATA / "gebeurtenissen.jsonl", "--store", path, *RECORDED],
    ):
        done = run(*arguments)
        assert done.returncode == 0, done.stderr
    return path
