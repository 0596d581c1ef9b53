#!/usr/bin/env python3
"""Checks that every rule is whole: a row in the table, a page with a text, scenarios of both kinds.

What must be covered stands in data/regels/te_dekken.txt. Where the list of rules of the domain study is
present beside the project, that is compared too. Every difference is printed; the exit status is 1 if there
is one.
"""

from __future__ import annotations

import csv
import re
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "src" / "rules" / "table" / "rules.hpp"
PAGES = ROOT / "docs" / "reference" / "rules"
SCENARIOS = ROOT / "tests" / "scenarios"
TO_COVER = ROOT / "data" / "regels" / "te_dekken.txt"
STUDY = ROOT.parent / "shared" / "domain" / "rules.tsv"

NOT_EXPECTED = {"naam", "peildatum", "volledig", "fout"}
FAILING = {"niet_voldaan", "verlopen", "te_laat", "open", "geen_gegevens"}
# Explains what holds since when; there is nothing to do or to leave.
CANNOT_FAIL = {"GUIDE-SOP"}
HEADINGS = ("## Hoe berekend", "## Wat deze regel niet toetst", "## Voorbeeld")


def answers() -> dict[str, set[str]]:
    """Return the statuses that scenarios expect of each rule."""
    found: dict[str, set[str]] = {}
    for path in sorted(SCENARIOS.rglob("*.scenario.toml")):
        for day in tomllib.loads(path.read_text(encoding="utf-8"))["verwacht"]:
            for rule, answer in day.items():
                if rule not in NOT_EXPECTED:
                    found.setdefault(rule, set()).add(answer if isinstance(answer, str) else answer["status"])
    return found


def lacking_pages(rules: Iterable[str]) -> list[str]:
    """Return what is wrong with the pages of these rules."""
    problems = []
    for rule in rules:
        page = PAGES / f"{rule}.md"
        text = page.read_text(encoding="utf-8") if page.exists() else ""
        if not text:
            problems.append(f"{rule}: no page {page.relative_to(ROOT)}")
        problems += [
            f"{rule}: its page lacks '{heading}'" for heading in HEADINGS if text and heading not in text
        ]
    return problems


def study_ids() -> set[str]:
    """Return the ids of the domain study, as the project names them."""
    ids = set()
    with STUDY.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            first, *others = row["id"].split(" / ")
            ids.add(first)
            ids |= {first.rsplit("-", 1)[0] + other for other in others}
    return ids


def main() -> int:
    """Compare and report."""
    table = re.findall(r'^\s*\{"([A-Z0-9-]+)", Regelsoort::', TABLE.read_text(encoding="utf-8"), re.MULTILINE)
    lines = TO_COVER.read_text(encoding="utf-8").splitlines()
    wanted = {line.split()[0] for line in lines if line and not line.startswith(("#", "-"))}
    left_out = {line[1:].split()[0] for line in lines if line.startswith("-") and line[1:].strip()}
    found = answers()

    problems = [f"{rule}: stands twice in the table" for rule in sorted(set(table)) if table.count(rule) > 1]
    problems += [f"{rule}: to be covered, but not in the table" for rule in sorted(wanted - set(table))]
    problems += [
        f"{rule}: in the table, but not in the list to cover" for rule in sorted(set(table) - wanted)
    ]
    problems += lacking_pages(sorted(wanted))
    problems += [
        f"{page.stem}: a page without a rule" for page in sorted(PAGES.glob("*.md")) if page.stem not in table
    ]
    for rule in sorted(wanted):
        if "voldaan" not in found.get(rule, set()):
            problems.append(f"{rule}: no scenario in which it is met")
        if rule not in CANNOT_FAIL and not FAILING & found.get(rule, set()):
            problems.append(f"{rule}: no scenario in which it is not met")
    if STUDY.exists():
        problems += [
            f"{rule}: in the domain study, but neither covered nor left out"
            for rule in sorted(study_ids() - wanted - left_out)
        ]
    print("\n".join(problems), end="\n" if problems else "")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
