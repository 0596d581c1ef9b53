"""The test kit in Python: stories, scenarios, the plugin, and traces."""

from __future__ import annotations

import datetime
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import opp
import pytest
from opp.testing import Verhaal, run_scenario

SCENARIO = """
naam = "Zes weken"
gebeurtenis = [
  { op = 2025-08-01, wat = "ingeschreven" },
  { op = "ingeschreven", wat = "ondersteuning gestart" },
]
[[verwacht]]
peildatum = "ingeschreven + 6 weken"
TERM-6W = "%s"
"""


def test_a_story_is_told_in_days_and_words() -> None:
    verhaal = (
        Verhaal("sbo", geboortedatum="2017-03-04")
        .op("2025-08-01", "ingeschreven")
        .op("ingeschreven + 5 weken", "opp opgesteld", perspectief={"onderbouwing": ""}, als="concept")
        .op(datetime.date(2025, 9, 12), "perspectief vastgesteld")
    )
    dossier = verhaal.dossier
    assert dossier.inschrijvingen[0].schooltype is opp.Schooltype.sbo
    assert dossier.opp_versies[0].opgesteld_op == datetime.date(2025, 9, 5)
    assert verhaal.bevinding("TERM-6W", "2025-09-12").status is opp.Status.voldaan
    assert verhaal.bevinding("CONT-OUT-PO", "2025-09-12").reden is opp.Reden.onderbouwing_ontbreekt


def test_a_mistake_in_a_story_says_where_and_what() -> None:
    with pytest.raises(opp.InvalidDataError, match="did you mean 'Ingeschreven'"):
        _ = Verhaal().op("2025-08-01", "ingescreven").dossier
    with pytest.raises(opp.InvalidDataError, match="unknown unit 'wekn'"):
        _ = Verhaal().op("2025-08-01", "ingeschreven").op("ingeschreven + 6 wekn", "uitgeschreven").dossier


def test_a_scenario_runs_and_tells_what_differs(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.scenario.toml", tmp_path / "bad.scenario.toml"
    good.write_text(SCENARIO % "open", encoding="utf-8")
    bad.write_text(SCENARIO % "voldaan", encoding="utf-8")
    assert run_scenario(str(good)).geslaagd
    outcome = run_scenario(str(bad))
    assert not outcome.geslaagd
    assert [(v.regel, v.verwacht) for v in outcome.verschillen] == [("TERM-6W", "voldaan")]
    assert "gevonden: open" in outcome.text()
    with pytest.raises(opp.FileError):
        run_scenario(str(tmp_path / "none.scenario.toml"))


def test_pytest_collects_scenarios(tmp_path: Path) -> None:
    (tmp_path / "good.scenario.toml").write_text(SCENARIO % "open", encoding="utf-8")
    (tmp_path / "bad.scenario.toml").write_text(SCENARIO % "verlopen", encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(tmp_path)]
    done = subprocess.run([*command, str(tmp_path)], capture_output=True, text=True)
    assert done.returncode == 1
    assert "1 failed, 1 passed" in done.stdout
    assert "verwacht: verlopen" in done.stdout
    assert "Traceback" not in done.stdout


def test_the_fixture_makes_stories(verhaal: Callable[..., Verhaal]) -> None:
    story = verhaal("vo").op("2025-08-01", "ingeschreven")
    assert story.dossier.inschrijvingen[0].schooltype is opp.Schooltype.vo


def test_a_trace_names_facts_and_events() -> None:
    history = Verhaal("sbo").op("2025-08-01", "ingeschreven").op("2025-09-20", "opp opgesteld").history
    spoor = opp.trace(history, datetime.date(2025, 10, 1), "TERM-6W")
    assert {"ingeschreven_op": "2025-08-01"}.items() <= {f.naam: f.waarde for f in spoor.feiten}.items()
    assert next(g.zin for g in spoor.gebeurtenissen).startswith("Ingeschreven")
    assert spoor.termijn is not None and spoor.termijn.datum == datetime.date(2025, 9, 12)
    assert "TERM-6W: verlopen" in spoor.text()
    assert "Facts that the answer rests on" in spoor.text("en")
    with pytest.raises(opp.NotFoundError, match="did you mean TERM-6W"):
        opp.trace(history, datetime.date(2025, 10, 1), "TERM-6X")
