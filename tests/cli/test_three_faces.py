"""C++, Python and the command line answer alike; the examples and the README show what really happens."""

from __future__ import annotations

import datetime
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import opp
import pytest

from .conftest import DATA, RECORDED, ROOT, Run, sample

PEILDATUM = "2026-11-21"
FILES = [str(DATA / "leerlingen.xml"), str(DATA / "gebeurtenissen.jsonl"), PEILDATUM]


def breaches_of(reports: list[dict[str, Any]]) -> list[str]:
    return [
        f"{report['dossier_id']} {finding['rule']} {finding['status']} {finding.get('due', '-')}"
        for report in reports
        for finding in report["findings"]
        if finding["status"] in ("verlopen", "niet_voldaan", "te_laat") and finding["ernst"] == "overtreding"
    ]


def test_the_three_faces_find_the_same(run: Run, demo_store: Path, cpp_examples: Path) -> None:
    from_cli = json.loads(
        run("check", "--store", demo_store, "--peildatum", PEILDATUM, "--format", "json").stdout
    )
    cpp = subprocess.run([cpp_examples / "check_school", *FILES], capture_output=True, text=True, check=True)
    assert cpp.stdout.splitlines() == breaches_of(from_cli)

    with opp.Store.open(demo_store) as store:
        from_python = list(opp.check_store(store, datetime.date.fromisoformat(PEILDATUM)))
    assert [r.dossier_id for r in from_python] == [r["dossier_id"] for r in from_cli]
    for ours, theirs in zip(from_python, from_cli, strict=True):
        assert len(ours) == len(theirs["findings"])
        for finding, other in zip(ours, theirs["findings"], strict=True):
            assert finding.rule_id == other["rule"]
            assert finding.status.value == other["status"]
            assert finding.reden.value == other["reden"]
            assert finding.ernst.value == other["ernst"]
            assert finding.grondslag == other["grondslag"]["tekst"]
            assert finding.toelichting("nl") == other["toelichting"]["nl"]
            assert finding.toelichting("en") == other["toelichting"]["en"]
            for name in ("start", "due", "met"):
                day = getattr(finding, name)
                assert (day.isoformat() if day else None) == other.get(name)
            assert finding.days_left == other.get("days_left")
            termijn = finding.termijn
            assert (termijn.explain("nl") if termijn else None) == other.get("termijn", {}).get(
                "uitleg", {}
            ).get("nl")


def test_a_store_filled_by_python_answers_like_one_filled_by_the_command_line(
    run: Run, demo_store: Path, tmp_path: Path
) -> None:
    path = tmp_path / "python.opp"
    now = datetime.datetime.fromisoformat(RECORDED[1])
    with opp.Store.create(path) as store:
        opp.import_edexml(store, DATA / "leerlingen.xml", recorded_at=now)
        opp.import_events(store, DATA / "gebeurtenissen.jsonl", recorded_at=now)
    arguments = ["--peildatum", PEILDATUM, "--format", "json"]
    assert (
        run("check", "--store", path, *arguments).stdout
        == run("check", "--store", demo_store, *arguments).stdout
    )


def test_the_examples_print_what_stands_beside_them(cpp_examples: Path) -> None:
    one = subprocess.run([cpp_examples / "check_one_pupil"], capture_output=True, text=True, check=True)
    assert one.stdout == (ROOT / "examples/cpp/check_one_pupil.expected").read_text(encoding="utf-8")
    expected = (ROOT / "examples/check_school.expected").read_text(encoding="utf-8")
    cpp = subprocess.run([cpp_examples / "check_school", *FILES], capture_output=True, text=True, check=True)
    assert cpp.stdout == expected
    script = [sys.executable, ROOT / "examples/python/check_school.py", *FILES]
    assert subprocess.run(script, capture_output=True, text=True, check=True).stdout == expected


def test_the_readme_shows_the_real_output_of_the_demo(run: Run, demo_store: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = re.search(r"```text\n\$ scripts/demo\n(.*?)```", readme, re.DOTALL)
    assert shown is not None
    real = run("check", "--store", demo_store, "--peildatum", PEILDATUM).stdout
    parts = [part.strip("\n") for part in shown[1].split("…\n")]
    assert len(parts) >= 2
    for part in parts:
        table = part.split("--peildatum 2026-11-21\n")[-1]
        assert table in real, table


def test_the_cpp_example_of_the_readme_compiles_and_runs(cpp_examples: Path, tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    code = re.search(r"```cpp\n(.*?)```\n\n```text\n(.*?)```", readme, re.DOTALL)
    assert code is not None
    source = tmp_path / "readme.cpp"
    source.write_text(code[1], encoding="utf-8")
    library = cpp_examples.parents[1] / "libopp_core.a"
    command = ["g++", "-std=c++20", f"-I{ROOT / 'include'}", source, library, "-o", tmp_path / "readme"]
    subprocess.run(command, check=True)
    ran = subprocess.run([tmp_path / "readme"], capture_output=True, text=True, check=True)
    assert ran.stdout == code[2]


def test_the_demo_data_is_what_its_generator_makes(tmp_path: Path) -> None:
    script = tmp_path / "make_demo_data.py"
    script.write_bytes((DATA / "make_demo_data.py").read_bytes())
    subprocess.run([sys.executable, script], check=True, capture_output=True)
    for name in ("leerlingen.xml", "gebeurtenissen.jsonl"):
        assert (tmp_path / name).read_bytes() == (DATA / name).read_bytes()


def test_the_demo_file_is_valid_against_the_schema() -> None:
    etree = pytest.importorskip("lxml.etree")
    etree.XMLSchema(etree.parse(sample("edexml-2.1/EDEXML.structuur.xsd"))).assertValid(
        etree.parse(DATA / "leerlingen.xml")
    )


def test_the_standards_own_example_is_imported(run: Run, store: Path) -> None:
    done = run("import", "edexml", sample("edexml-2.1/EDEXML.Voorbeeld.2.1.xml"), "--store", store)
    assert done.returncode == 0
    assert "3 nieuw" in done.stdout
