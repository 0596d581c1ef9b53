"""Plugin for pytest: collects scenarios (``*.scenario.toml``) and offers the fixture ``verhaal``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from opp.testing import Verhaal, run_scenario


class ScenarioFailure(Exception):
    """A scenario whose answers differ."""


class ScenarioItem(pytest.Item):
    """One scenario."""

    def runtest(self) -> None:
        """Run the scenario; raise if an answer differs."""
        uitslag = run_scenario(str(self.path))
        if not uitslag.geslaagd:
            raise ScenarioFailure(uitslag.text())

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException]) -> str:  # type: ignore[override]
        """Show the differences without a traceback."""
        return str(excinfo.value)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return how a report names the scenario."""
        return self.path, 0, f"scenario {self.name}"


class ScenarioFile(pytest.File):
    """A file with one scenario."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield the scenario."""
        yield ScenarioItem.from_parent(self, name=self.path.name.removesuffix(".scenario.toml"))


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect scenario files."""
    if not file_path.name.endswith(".scenario.toml"):
        return None
    return ScenarioFile.from_parent(parent, path=file_path)


@pytest.fixture
def verhaal() -> Callable[..., Verhaal]:
    """Make stories: ``verhaal("vo", geboortedatum="2008-03-04").op("2026-08-01", "ingeschreven")``."""
    return Verhaal
