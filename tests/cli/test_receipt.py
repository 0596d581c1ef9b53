"""Receipts on the command line: made, verified, and not true any more."""

from __future__ import annotations

import json
from pathlib import Path

from .conftest import ROOT, Run

DAY = ("--peildatum", "2026-11-21")


def test_a_receipt_comes_out_again_also_of_a_grown_history(
    run: Run, demo_store: Path, tmp_path: Path
) -> None:
    made = run("receipt", "make", "--store", demo_store, *DAY, "--dossier", "99XX-1029")
    assert made.returncode == 0, made.stderr
    receipt = json.loads(made.stdout)
    assert receipt["dossier_id"] == "99XX-1029"
    assert receipt["peildatum"] == "2026-11-21"
    assert "Mies" not in made.stdout
    file = tmp_path / "bewijs.json"
    file.write_text(made.stdout, encoding="utf-8")
    assert run("receipt", "verify", file, "--store", demo_store).stdout.startswith("gelijk:")

    later = tmp_path / "later.jsonl"
    later.write_text(
        '{"dossier_id":"99XX-1029","occurred_on":"2026-11-22","type":"GroepToegewezen","payload":{"groep":"5"}}\n',
        encoding="utf-8",
    )
    assert run("import", "events", later, "--store", demo_store).returncode == 0
    assert run("receipt", "verify", file, "--store", demo_store).returncode == 0


def test_a_receipt_names_what_differs(run: Run, demo_store: Path, tmp_path: Path) -> None:
    made = run("receipt", "make", "--store", demo_store, *DAY, "--dossier", "99XX-1029")
    file = tmp_path / "bewijs.json"
    file.write_text(made.stdout, encoding="utf-8")
    other = run(
        "receipt", "verify", file, "--store", demo_store, "--beleid", ROOT / "data" / "beleid" / "po3002.toml"
    )
    assert other.returncode == 1
    assert other.stdout.startswith("anders: regels")

    forged = json.loads(made.stdout)
    forged["dossier"] = "0" * 64
    file.write_text(json.dumps(forged), encoding="utf-8")
    changed = run("receipt", "verify", file, "--store", demo_store)
    assert (changed.returncode, changed.stdout) == (1, "anders: dossier\n")


def test_what_is_no_receipt_is_refused(run: Run, demo_store: Path, tmp_path: Path) -> None:
    file = tmp_path / "bewijs.json"
    file.write_text("{}", encoding="utf-8")
    done = run("receipt", "verify", file, "--store", demo_store)
    assert done.returncode == 2
    assert "OPP-JSON-003" in done.stderr
