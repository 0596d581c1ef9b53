"""The next steps of a dossier on the command line."""

from __future__ import annotations

from pathlib import Path

from .conftest import ROOT, Run

EXPECTED = ROOT / "tests" / "cli" / "now_99XX-1029.txt"


def test_the_next_steps_of_a_late_draft(run: Run, demo_store: Path) -> None:
    done = run("now", "--store", demo_store, "--peildatum", "2026-11-21", "--dossier", "99XX-1029")
    assert done.stderr == ""
    assert done.stdout == EXPECTED.read_text(encoding="utf-8")
    assert done.returncode == 1  # something is overdue


def test_no_name_is_shown_and_english_is_spoken(run: Run, demo_store: Path) -> None:
    question = ["now", "--store", demo_store, "--peildatum", "2026-11-21", "--dossier", "99XX-1011"]
    done = run(*question, "--lang", "en")
    assert done.returncode == 0
    assert done.stdout.startswith("99XX-1011 · date 2026-11-21 · state: extra support or a duty, no OPP yet")
    assert "1. Draw up an OPP, on 2026-12-28 at the latest. (required)" in done.stdout
    assert "Duif" not in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 120


def test_several_dossiers_and_a_policy(run: Run, demo_store: Path) -> None:
    policy = ROOT / "data" / "beleid" / "po3002.toml"
    question = ["now", "--store", demo_store, "--peildatum", "2026-11-21", "--beleid", policy]
    done = run(*question, "--dossier", "99XX-1011", "--dossier", "99XX-1020")
    assert done.stdout.count("beleid: PO3002") == 2
    assert done.returncode == 0


def test_a_day_without_law_is_answered(run: Run, demo_store: Path) -> None:
    done = run("now", "--store", demo_store, "--peildatum", "2060-01-01", "--dossier", "99XX-1029")
    assert done.returncode == 0
    assert "(verplicht)" not in done.stdout
    assert "mag nu: onbekend" in done.stdout


def test_a_question_that_cannot_be_answered_exits_with_two(run: Run, demo_store: Path) -> None:
    unknown = run("now", "--store", demo_store, "--peildatum", "2026-11-21", "--dossier", "99XX-9999")
    assert (unknown.returncode, "[OPP-STORE-008]" in unknown.stderr) == (2, True)
    for arguments in (
        ["now", "--store", demo_store, "--peildatum", "2026-11-21"],
        ["now", "--store", demo_store, "--dossier", "99XX-1029"],
        ["now", "--store", demo_store, "--peildatum", "30-11-2026", "--dossier", "99XX-1029"],
    ):
        assert run(*arguments).returncode == 2
