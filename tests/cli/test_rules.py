"""The commands around rules: list, explain, trace, and scenarios."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import opp

from .conftest import ROOT, Run

SCENARIO = """
naam = "Zes weken & meer"
gebeurtenis = [
  { op = 2025-08-01, wat = "ingeschreven" },
  { op = "ingeschreven", wat = "ondersteuning gestart" },
]
[[verwacht]]
peildatum = "ingeschreven + 6 weken"
TERM-6W = "%s"
"""


def test_rules_lists_every_rule(run: Run) -> None:
    lines = run("rules").stdout.splitlines()
    assert [line.split()[0] for line in lines] == opp.RuleSet.wet().rule_ids
    assert "breach of the law" in run("rules", "--lang", "en").stdout


def test_explain_tells_the_versions_of_a_rule_and_names_the_nearest(run: Run) -> None:
    text = run("explain", "SCOPE-VO").stdout
    assert text.startswith("SCOPE-VO: OPP verplicht bij extra ondersteuning (vo)\n")
    assert "2015-08-01 – 2022-07-31 · vo" in text
    assert "https://wetten.overheid.nl/BWBR0044212" in text
    unknown = run("explain", "SCOPE-V")
    assert unknown.returncode == 2
    assert "did you mean SCOPE-VO?" in unknown.stderr


def test_a_policy_adds_its_agreements(run: Run) -> None:
    policy = ["--beleid", ROOT / "data" / "beleid" / "po3002.toml"]
    assert "AFS-OT-VERSLAG" not in run("rules").stdout
    assert "\nAFS-OT-VERSLAG " in run("rules", *policy).stdout
    assert "beleid PO3002 (PO r1230-1232)" in run("explain", "AFS-OT-VERSLAG", *policy).stdout
    alone = run("explain", "AFS-OT-VERSLAG")
    assert alone.returncode == 2
    assert "OPP-RULE-002" in alone.stderr


def test_trace_tells_what_an_answer_rests_on(run: Run, demo_store: Path) -> None:
    options = ["--store", demo_store, "--peildatum", "2026-11-21", "--dossier", "99XX-1029"]
    text = run("trace", "TERM-6W", *options).stdout
    assert text.startswith("TERM-6W: verlopen\n")
    assert "  opp_aanwezig" not in text
    assert "  ingeschreven_op: 2026-08-24\n" in text
    assert "zonder: " in text
    assert "Events that the answer rests on:" in run("trace", "TERM-6W", *options, "--lang", "en").stdout


def test_scenarios_run_with_an_exit_code_and_junit(run: Run, tmp_path: Path) -> None:
    good, bad = tmp_path / "a.scenario.toml", tmp_path / "b.scenario.toml"
    good.write_text(SCENARIO % "open", encoding="utf-8")
    done = run("scenario", "run", tmp_path)
    assert (done.returncode, done.stdout) == (
        0,
        "1 scenario's, 1 antwoorden vergeleken, 0 scenario's wijken af\n",
    )
    bad.write_text(SCENARIO % "voldaan", encoding="utf-8")
    junit = tmp_path / "out.xml"
    done = run("scenario", "run", tmp_path, "--junit", junit)
    assert done.returncode == 1
    assert "    verwacht: voldaan\n    gevonden: open, reden termijn_loopt" in done.stdout
    suite = ET.parse(junit).getroot()
    assert (suite.get("tests"), suite.get("failures")) == ("2", "1")
    assert {case.get("name") for case in suite} == {"Zes weken & meer"}
    bad.write_text(SCENARIO % "opn", encoding="utf-8")
    done = run("scenario", "run", tmp_path)
    assert done.returncode == 2
    assert f"{bad}:9" in done.stdout and "did you mean 'open'?" in done.stdout


def test_scenarios_without_files_are_an_error(run: Run, tmp_path: Path) -> None:
    assert run("scenario", "run", tmp_path).returncode == 2
    assert run("scenario", "run", tmp_path / "none").returncode == 2


def test_the_scenarios_of_the_project_hold(run: Run) -> None:
    done = run("scenario", "run", ROOT / "tests" / "scenarios")
    assert done.returncode == 0, done.stdout[-2000:]
